package onrecord.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.extract.cast.Cast;
import onrecord.extract.layout.Layout;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Dating;
import onrecord.model.Event;
import onrecord.model.EventWords;
import onrecord.model.Evidence;
import onrecord.model.Publication;
import onrecord.model.TimeExpression;
import onrecord.model.When;
import onrecord.text.Span;

/** Finds what an article reports to have happened, and when. */
public final class Events {
    private static final String LAST = "~";
    private static final Comparator<Event> BY_DATE = Comparator.<Event, Boolean>comparing(
                    event -> event.date().isEmpty())
            .thenComparing(Events::firstDay);

    private Events() {}

    /** Returns all events: those with a date first, in order of date, then those without. */
    public static List<Event> of(
            Tokens tokens,
            Sentences sentences,
            Layout layout,
            List<TimeExpression> dates,
            Publication published,
            Cast cast) {
        List<EventMention> mentions = new EventDetector(tokens, sentences, layout, published, cast).detect(dates);
        Optional<Span> headline = headline(sentences, layout);
        List<Event> events = new ArrayList<>();
        for (List<EventMention> group : EventClusters.of(mentions)) {
            events.add(event(group, headline.filter(span -> tellsOf(tokens, span, group))));
        }
        events.sort(BY_DATE);
        List<Event> numbered = new ArrayList<>(events.size());
        for (Event event : events) {
            numbered.add(withId(event, "e" + (numbered.size() + 1)));
        }
        return numbered;
    }

    private static String firstDay(Event event) {
        return event.date().map(Dating::when).flatMap(When::firstDay).orElse(LAST);
    }

    private static Optional<Span> headline(Sentences sentences, Layout layout) {
        Optional<Span> span = layout.headline().flatMap(headline -> headline.span());
        return span.flatMap(
                of -> sentences.spans().stream().filter(of::contains).findFirst());
    }

    /** Returns whether the headline tells of the news of the day: half of its words are in the lead. */
    private static boolean tellsOf(Tokens tokens, Span headline, List<EventMention> group) {
        boolean news = group.stream().anyMatch(mention -> mention.dateSpan().isEmpty());
        if (!news) {
            return false;
        }
        Set<String> words = EventWords.of(headline.of(tokens.text()));
        int shared = EventWords.shared(words, group.get(0).content());
        return shared >= 2 && shared * 2 >= words.size();
    }

    private static Event event(List<EventMention> group, Optional<Span> headline) {
        EventMention fullest = group.get(0);
        EventMention dated = EventClusters.dated(group).orElse(fullest);
        List<Event.Report> reports = new ArrayList<>();
        List<String> people = new ArrayList<>();
        List<String> organisations = new ArrayList<>();
        List<Span> evidence = new ArrayList<>();
        for (EventMention mention : group) {
            reports.add(new Event.Report(mention.sentence(), mention.dateSpan()));
            mention.people().stream().filter(id -> !people.contains(id)).forEach(people::add);
            mention.organisations().stream()
                    .filter(id -> !organisations.contains(id))
                    .forEach(organisations::add);
            mention.dateSpan().ifPresent(evidence::add);
        }
        headline.ifPresent(span -> reports.add(new Event.Report(span, Optional.empty())));
        String reason = dated.evidence().reason() + (group.size() > 1 ? " " + EventClusters.reason(group) : "");
        evidence.sort(Comparator.naturalOrder());
        return new Event(
                "e",
                fullest.label(),
                dated.date(),
                dated.date().isPresent() ? Optional.empty() : fullest.bounds(),
                fullest.status(),
                reports,
                people,
                organisations,
                group.stream().flatMap(mention -> mention.place().stream()).findFirst(),
                new Evidence(dated.evidence().basis(), dated.evidence().rule(), reason, evidence));
    }

    private static Event withId(Event event, String id) {
        return new Event(
                id,
                event.label(),
                event.date(),
                event.bounds(),
                event.status(),
                event.mentions(),
                event.people(),
                event.organisations(),
                event.place(),
                event.evidence());
    }
}
