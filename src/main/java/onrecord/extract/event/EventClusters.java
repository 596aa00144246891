package onrecord.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import onrecord.model.EventWords;
import onrecord.model.When;

/**
 * Puts together the reports of one event in one article: the same date, or one within the other, people in common, and
 * words in common. What merely shares a date stays apart.
 */
final class EventClusters {
    private static final int MONTH = 7;
    /** So many events of one date are looked at: a text with more is a list, not a story. */
    private static final int MANY = 40;

    private static final int FEWEST = 2;

    private final List<List<EventMention>> groups = new ArrayList<>();
    private final Map<String, List<Integer>> byDate = new LinkedHashMap<>();

    /** Returns the mentions in groups of one event each, the fullest report first. */
    static List<List<EventMention>> of(List<EventMention> mentions) {
        EventClusters clusters = new EventClusters();
        mentions.forEach(clusters::add);
        for (List<EventMention> group : clusters.groups) {
            group.sort((one, other) -> one.opening() != other.opening()
                    ? Boolean.compare(one.opening(), other.opening())
                    : Integer.compare(other.content().size(), one.content().size()));
        }
        return clusters.groups;
    }

    private void add(EventMention mention) {
        String date = date(mention);
        Optional<Integer> same = date.isEmpty() ? Optional.empty() : find(mention, date);
        if (same.isPresent()) {
            groups.get(same.get()).add(mention);
            return;
        }
        List<EventMention> group = new ArrayList<>();
        group.add(mention);
        groups.add(group);
        if (!date.isEmpty()) {
            int index = groups.size() - 1;
            byDate.computeIfAbsent(date, key -> new ArrayList<>()).add(index);
            if (date.length() > MONTH) {
                byDate.computeIfAbsent(date.substring(0, MONTH) + "*", key -> new ArrayList<>())
                        .add(index);
            }
        }
    }

    private static String date(EventMention mention) {
        return mention.date().flatMap(dating -> dating.when().value()).orElse("");
    }

    private Optional<Integer> find(EventMention mention, String date) {
        Optional<Integer> same = among(mention, date, true);
        if (same.isEmpty() && date.length() == MONTH + 3) {
            same = among(mention, date.substring(0, MONTH), false);
        }
        return same.isPresent() || date.length() != MONTH ? same : among(mention, date + "*", false);
    }

    private Optional<Integer> among(EventMention mention, String key, boolean sameDate) {
        List<Integer> candidates = byDate.getOrDefault(key, List.of());
        for (int index : candidates.subList(Math.max(0, candidates.size() - MANY), candidates.size())) {
            if (isSame(groups.get(index).get(0), mention, sameDate)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    /** Returns whether two reports with the same date, or dates within each other, tell of one event. */
    static boolean isSame(EventMention one, EventMention other, boolean sameDate) {
        if (one.status() != other.status() || EventWords.shared(one.content(), other.content()) < FEWEST) {
            return false;
        }
        boolean takePart = share(one.people(), other.people()) || share(one.organisations(), other.organisations());
        boolean strangers = !takePart && hasAny(one) && hasAny(other);
        return EventWords.areOne(one.content(), other.content(), takePart, strangers, sameDate);
    }

    private static boolean hasAny(EventMention mention) {
        return !mention.people().isEmpty() || !mention.organisations().isEmpty();
    }

    private static boolean share(List<String> one, List<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** Tells a reader why the reports of a group are one event. */
    static String reason(List<EventMention> group) {
        TreeSet<String> shared = new TreeSet<>(group.get(0).content());
        group.forEach(mention -> shared.retainAll(mention.content()));
        boolean sameDate = group.stream().map(EventClusters::date).distinct().count() == 1;
        return (sameDate
                        ? "Reported more than once with the same date"
                        : "Reported more than once, one date within the other")
                + " and " + shared.size() + " words in common.";
    }

    /** Returns the most precise date of a group. */
    static Optional<EventMention> dated(List<EventMention> group) {
        Optional<EventMention> best = Optional.empty();
        for (EventMention mention : group) {
            boolean better = mention.date().isPresent() && (best.isEmpty() || length(mention) > length(best.get()));
            best = better ? Optional.of(mention) : best;
        }
        return best;
    }

    private static int length(EventMention mention) {
        return mention.date()
                .map(dating -> dating.when())
                .flatMap(When::value)
                .map(String::length)
                .orElse(0);
    }
}
