package onrecord.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts together the mentions of one event in one article: the same date, or one within the other, people in common, and
 * words in common. What merely shares a date stays apart.
 */
final class EventClusters {
    /** Length of {@code 2022-02}: a month, within which a day lies that begins with the same chars. */
    private static final int MONTH = 7;

    private static final int DAY = 10;
    /** So many days old at most is what a lead tells as news. */
    private static final int NEWS = 14;

    private static final String ANY_DAY = "*";
    /** So many events of one date are looked at: a text with more is a list, not a story. */
    private static final int MANY = 40;

    private final List<EventCluster> clusters = new ArrayList<>();
    private final Map<String, List<EventCluster>> byDate = new HashMap<>();

    /** Returns the mentions, clustered by the event they tell of, in order of date, events without one last. */
    static List<EventCluster> of(List<EventMention> mentions) {
        EventClusters all = new EventClusters();
        mentions.forEach(all::add);
        all.clusters.forEach(EventCluster::order);
        all.clusters.sort(EventCluster.BY_DATE);
        return all.clusters;
    }

    private void add(EventMention mention) {
        String date = mention.dateValue();
        Optional<EventCluster> same = date.isEmpty() ? Optional.empty() : find(mention, date);
        if (same.isEmpty() && mention.isOfReport()) {
            Optional<EventCluster> told = toldBefore(mention, date);
            if (told.isPresent()) {
                told.get().add(mention.withoutDate());
                return;
            }
        }
        if (same.isPresent()) {
            same.get().add(mention);
            return;
        }
        EventCluster cluster = new EventCluster(mention);
        clusters.add(cluster);
        if (!date.isEmpty()) {
            byDate.computeIfAbsent(date, key -> new ArrayList<>()).add(cluster);
            if (date.length() > MONTH) {
                byDate.computeIfAbsent(date.substring(0, MONTH) + ANY_DAY, key -> new ArrayList<>())
                        .add(cluster);
            }
        }
    }

    /**
     * Returns the event that a lead without a date tells of where the story dates it: “Ten died when a dam broke. … The dam
     * broke on Monday.”
     *
     * @param report the day of the report, before or on which it happened
     */
    private Optional<EventCluster> toldBefore(EventMention lead, String report) {
        return clusters.stream()
                .filter(cluster -> cluster.isOfDayBefore(report, NEWS) && cluster.tells(lead, false))
                .findFirst();
    }

    private Optional<EventCluster> find(EventMention mention, String date) {
        Optional<EventCluster> same = among(mention, date, true);
        if (same.isPresent()) {
            return same;
        }
        return switch (date.length()) {
            case DAY -> among(mention, date.substring(0, MONTH), false);
            case MONTH -> among(mention, date + ANY_DAY, false);
            default -> same;
        };
    }

    private Optional<EventCluster> among(EventMention mention, String date, boolean sameDate) {
        List<EventCluster> candidates = byDate.getOrDefault(date, List.of());
        for (EventCluster each : candidates.subList(Math.max(0, candidates.size() - MANY), candidates.size())) {
            if (each.tells(mention, sameDate)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
