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
final class Merging {
    private static final int MONTH = 7;
    /** So many events of one date are looked at: a text with more is a list, not a story. */
    private static final int MANY = 40;

    private static final int FEWEST = 2;

    private final List<List<Draft>> groups = new ArrayList<>();
    private final Map<String, List<Integer>> byDate = new LinkedHashMap<>();

    /** Returns the drafts in groups of one event each, the fullest report first. */
    static List<List<Draft>> of(List<Draft> drafts) {
        Merging merging = new Merging();
        drafts.forEach(merging::add);
        for (List<Draft> group : merging.groups) {
            group.sort((one, other) -> one.opening() != other.opening()
                    ? Boolean.compare(one.opening(), other.opening())
                    : Integer.compare(other.content().size(), one.content().size()));
        }
        return merging.groups;
    }

    private void add(Draft draft) {
        String date = date(draft);
        Optional<Integer> same = date.isEmpty() ? Optional.empty() : find(draft, date);
        if (same.isPresent()) {
            groups.get(same.get()).add(draft);
            return;
        }
        List<Draft> group = new ArrayList<>();
        group.add(draft);
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

    private static String date(Draft draft) {
        return draft.date().flatMap(dating -> dating.when().value()).orElse("");
    }

    private Optional<Integer> find(Draft draft, String date) {
        Optional<Integer> same = among(draft, date, true);
        if (same.isEmpty() && date.length() == MONTH + 3) {
            same = among(draft, date.substring(0, MONTH), false);
        }
        return same.isPresent() || date.length() != MONTH ? same : among(draft, date + "*", false);
    }

    private Optional<Integer> among(Draft draft, String key, boolean sameDate) {
        List<Integer> candidates = byDate.getOrDefault(key, List.of());
        for (int index : candidates.subList(Math.max(0, candidates.size() - MANY), candidates.size())) {
            if (isSame(groups.get(index).get(0), draft, sameDate)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    /** Returns whether two reports with the same date, or dates within each other, tell of one event. */
    static boolean isSame(Draft one, Draft other, boolean sameDate) {
        if (one.status() != other.status() || EventWords.shared(one.content(), other.content()) < FEWEST) {
            return false;
        }
        boolean takePart = share(one.people(), other.people()) || share(one.organisations(), other.organisations());
        boolean strangers = !takePart && hasAny(one) && hasAny(other);
        return EventWords.areOne(one.content(), other.content(), takePart, strangers, sameDate);
    }

    private static boolean hasAny(Draft draft) {
        return !draft.people().isEmpty() || !draft.organisations().isEmpty();
    }

    private static boolean share(List<String> one, List<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** Tells a reader why the reports of a group are one event. */
    static String reason(List<Draft> group) {
        TreeSet<String> shared = new TreeSet<>(group.get(0).content());
        group.forEach(draft -> shared.retainAll(draft.content()));
        boolean sameDate = group.stream().map(Merging::date).distinct().count() == 1;
        return (sameDate
                        ? "Reported more than once with the same date"
                        : "Reported more than once, one date within the other")
                + " and " + shared.size() + " words in common.";
    }

    /** Returns the most precise date of a group. */
    static Optional<Draft> dated(List<Draft> group) {
        Optional<Draft> best = Optional.empty();
        for (Draft draft : group) {
            boolean better = draft.date().isPresent() && (best.isEmpty() || length(draft) > length(best.get()));
            best = better ? Optional.of(draft) : best;
        }
        return best;
    }

    private static int length(Draft draft) {
        return draft.date()
                .map(dating -> dating.when())
                .flatMap(When::value)
                .map(String::length)
                .orElse(0);
    }
}
