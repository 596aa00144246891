package onrecord.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.extract.coref.Coreference;
import onrecord.extract.layout.Layout;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.match.EventWords;
import onrecord.model.Event;
import onrecord.model.Publication;
import onrecord.model.TimeExpression;
import onrecord.text.Span;

/** Finds what an article reports to have happened, and when. */
public final class Events {
    private Events() {}

    /** Returns all events: those with a date first, in order of date, then those without. */
    public static List<Event> of(
            Tokens tokens,
            Sentences sentences,
            Layout layout,
            List<TimeExpression> dates,
            Publication published,
            Coreference cast) {
        List<EventMention> mentions = new EventDetector(tokens, sentences, layout, dates, published, cast).detect();
        Optional<Span> headline = headline(sentences, layout);
        Set<String> words =
                headline.map(span -> EventWords.of(span.of(tokens.text()))).orElse(Set.of());
        List<Event> events = new ArrayList<>();
        for (EventCluster cluster : EventClusters.of(mentions)) {
            events.add(cluster.event("e" + (events.size() + 1), headline.filter(span -> cluster.isNews(words))));
        }
        return events;
    }

    private static Optional<Span> headline(Sentences sentences, Layout layout) {
        Optional<Span> span = layout.headline().flatMap(headline -> headline.span());
        return span.flatMap(
                of -> sentences.spans().stream().filter(of::contains).findFirst());
    }
}
