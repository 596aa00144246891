package onrecord.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.match.EventWords;
import onrecord.match.Happening;
import onrecord.model.Article;
import onrecord.model.Dating;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Mention;
import onrecord.model.Place;
import onrecord.model.When;
import onrecord.text.Span;

/**
 * An event in one article.
 *
 * @param id its id in the article
 * @param number stands for the sentence that tells it, and for its place among the events that this tells: whatever else
 *     of the article is edited, and however the event is corrected, it stays
 * @param sentence number of the sentence that tells it, counted from 1; 0 where none does
 * @param when its date; empty where it is dated only loosely
 * @param status whether it happened
 * @param words the words and figures it is known by, see {@link EventWords}
 * @param names those of the words that are part of a name
 * @param participants names of those who take part, in the order in which its words name them
 * @param place name of where it happened, where the article says so
 * @param happening what befell, if that is what its words are about
 */
public record EventSummary(
        String id,
        int number,
        int sentence,
        Optional<When> when,
        Event.Status status,
        List<String> words,
        List<String> names,
        List<String> participants,
        Optional<String> place,
        Optional<Happening> happening) {
    /** Copies the lists. */
    public EventSummary {
        words = List.copyOf(words);
        names = List.copyOf(names);
        participants = List.copyOf(participants);
    }

    /** Returns the events of {@code article}. */
    static List<EventSummary> of(Article article) {
        List<EventSummary> events = new ArrayList<>();
        Map<Integer, Integer> told = new HashMap<>();
        for (Event event : article.events()) {
            String label = event.labelText(article.text());
            Optional<Span> first = sentence(event);
            int sentence = SentenceAnchors.number(
                    first.map(span -> span.of(article.text())).orElse(label));
            int place = told.merge(sentence, 1, Integer::sum);
            Set<String> words = EventWords.of(label);
            words.addAll(EventWords.figures(label));
            List<String> participants = participants(event, article);
            events.add(new EventSummary(
                    event.id(),
                    sentence + place,
                    first.map(span -> article.sentenceAt(span.start())).orElse(0),
                    event.date().map(Dating::when),
                    event.status(),
                    List.copyOf(words),
                    List.copyOf(EventWords.names(label, article.text())),
                    participants,
                    place(event, article),
                    Happening.of(label, participants)));
        }
        return events;
    }

    private static Optional<String> place(Event event, Article article) {
        return event.place().flatMap(id -> article.places().stream()
                .filter(place -> place.id().equals(id))
                .map(Place::name)
                .findFirst());
    }

    private static Optional<Span> sentence(Event event) {
        return event.mentions().stream().findFirst().map(Event.Report::sentence);
    }

    private static List<String> participants(Event event, Article article) {
        return article.voices()
                .filter(voice -> event.people().contains(voice.id())
                        || event.organisations().contains(voice.id()))
                .sorted(Comparator.comparingInt(voice -> place(voice, event.label())))
                .map(Entity::name)
                .toList();
    }

    /** Returns where a label first speaks of somebody; the greatest number where it does not. */
    private static int place(Entity voice, List<Span> label) {
        for (Mention mention : voice.mentions()) {
            for (Span piece : label) {
                if (piece.contains(mention.span())) {
                    return mention.span().start();
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Returns the plain value of its date; empty where it has none. */
    public String date() {
        return when.flatMap(When::value).orElse("");
    }
}
