package onrecord.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import onrecord.model.EventWords;
import onrecord.model.When;

/**
 * Finds events that different articles tell of in nearly the same words, with the same people, on different days close by.
 * They stay two events, for nobody but the reader can say which article is right. What happens on three days or more is a
 * series, and no disagreement. Words that many events of a day share are not looked at, so that the time taken grows with
 * the number of events.
 */
final class Disagreements {
    private static final int NEAR = 3;
    private static final int ENOUGH = 3;
    private static final int COMMON = 32;
    private static final int DAY = 10;

    private final List<TimelineEvent> events;
    private final List<Set<String>> words = new ArrayList<>();
    /** Events by their day, then by each of their words. */
    private final Map<String, Map<String, List<Integer>>> byDay = new HashMap<>();

    private Disagreements(List<TimelineEvent> events) {
        this.events = events;
        for (int i = 0; i < events.size(); i++) {
            words.add(words(events.get(i)));
            String day = day(events.get(i));
            if (!day.isEmpty()) {
                Map<String, List<Integer>> byWord = byDay.computeIfAbsent(day, of -> new HashMap<>());
                for (String word : words.get(i)) {
                    byWord.computeIfAbsent(word, of -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    /** Gives the same events in the same order, each with those that tell of it with another date. */
    static List<TimelineEvent> mark(List<TimelineEvent> events) {
        Disagreements all = new Disagreements(events);
        List<List<Integer>> others = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            others.add(all.others(i));
        }
        List<TimelineEvent> marked = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            // Two days that have but each other: a third would make a series of them.
            List<Integer> of = others.get(i);
            boolean pair = of.size() == 1 && others.get(of.get(0)).size() == 1;
            marked.add(pair ? events.get(i).toldAlso(events.get(of.get(0))) : events.get(i));
        }
        return marked;
    }

    private List<Integer> others(int event) {
        List<Integer> found = new ArrayList<>();
        String day = day(events.get(event));
        if (day.isEmpty() || words.get(event).size() < ENOUGH) {
            return found;
        }
        Map<Integer, Integer> shared = new TreeMap<>();
        LocalDate date = LocalDate.parse(day);
        for (int away = -NEAR; away <= NEAR; away++) {
            Map<String, List<Integer>> byWord = away == 0
                    ? Map.of()
                    : byDay.getOrDefault(date.plusDays(away).toString(), Map.of());
            if (!byWord.isEmpty()) {
                for (String word : words.get(event)) {
                    List<Integer> bucket = byWord.getOrDefault(word, List.of());
                    if (bucket.size() <= COMMON) {
                        bucket.forEach(other -> shared.merge(other, 1, Integer::sum));
                    }
                }
            }
        }
        shared.forEach((other, count) -> {
            if (count >= ENOUGH && areOne(event, other)) {
                found.add(other);
            }
        });
        return found;
    }

    private boolean areOne(int one, int other) {
        TimelineEvent first = events.get(one);
        TimelineEvent second = events.get(other);
        Set<String> names = new HashSet<>(names(first));
        names.retainAll(names(second));
        if (names.isEmpty() || happening(first).status() != happening(second).status() || shareArticle(first, second)) {
            return false;
        }
        Set<String> deed = new HashSet<>(words.get(one));
        Set<String> deedThere = new HashSet<>(words.get(other));
        for (String name : names) {
            deed.removeAll(EventWords.of(name));
            deedThere.removeAll(EventWords.of(name));
        }
        int shared = EventWords.shared(deed, deedThere);
        return shared >= ENOUGH && shared * 4 >= Math.max(deed.size(), deedThere.size()) * 3;
    }

    private static boolean shareArticle(TimelineEvent one, TimelineEvent other) {
        return one.reports().stream()
                .anyMatch(report -> other.reports().stream().anyMatch(second -> second.article() == report.article()));
    }

    private static Set<String> words(TimelineEvent event) {
        return EventWords.of(happening(event).label());
    }

    private static Set<String> names(TimelineEvent event) {
        Set<String> names = new HashSet<>();
        happening(event).participants().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return names;
    }

    private static Summary.Happening happening(TimelineEvent event) {
        return event.reports().get(0).happening();
    }

    /** Gives the day of an event; empty where it is not known to the day. */
    private static String day(TimelineEvent event) {
        Optional<String> value = event.when().filter(When.Day.class::isInstance).flatMap(When::value);
        return value.filter(of -> of.length() == DAY).orElse("");
    }
}
