package onrecord.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.model.Event;

/**
 * The events that a version of a story tells in the same sentence as a later one. They are linked as that one is, and what is alike in
 * both counts for nothing.
 */
final class Retold {
    private final List<Summary> articles;

    /** By an event that is told again: the one that stands for it. */
    private final Map<Place, Place> meant = new HashMap<>();

    /** By an event that stands for others: these. */
    private final Map<Place, List<EventReport>> others = new HashMap<>();

    /** An event of an article by their places. */
    private record Place(int article, int event) {}

    /** What one event is known by in all versions of a story. */
    private record Sentence(int number, String date, Event.Status status) {}

    Retold(List<Summary> articles, List<Versions> stories) {
        this.articles = articles;
        for (Versions story : stories) {
            Map<Sentence, Place> later = new HashMap<>();
            for (int i = story.all().size() - 1; i >= 0; i--) {
                enter(story.all().get(i).article(), later);
            }
        }
    }

    private void enter(int article, Map<Sentence, Place> later) {
        List<EventSummary> events = articles.get(article).events();
        for (int i = 0; i < events.size(); i++) {
            EventSummary event = events.get(i);
            Sentence sentence = new Sentence(event.number(), event.date(), event.status());
            Place place = new Place(article, i);
            Place known = later.putIfAbsent(sentence, place);
            // a sentence that an article has twice tells of two events
            if (known != null && known.article() != article) {
                meant.put(place, known);
                others.computeIfAbsent(known, none -> new ArrayList<>(1)).add(new EventReport(article, i, event));
            }
        }
    }

    /** Returns whether another event stands for one. */
    boolean isRetold(int article, int event) {
        return meant.containsKey(new Place(article, event));
    }

    /** Returns an event with the reports that tell one of its own again. */
    TimelineEvent whole(TimelineEvent event) {
        List<EventReport> more = event.reports().stream()
                .flatMap(
                        report -> Optional.ofNullable(others.get(new Place(report.article(), report.place()))).stream())
                .flatMap(List::stream)
                .toList();
        return more.isEmpty() ? event : event.toldBy(more);
    }
}
