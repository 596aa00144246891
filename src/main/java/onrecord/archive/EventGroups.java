package onrecord.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import onrecord.archive.TimelineEvent.Report;
import onrecord.model.EventWords;
import onrecord.model.When;

/**
 * Reports of many articles in groups of one event each. Two reports are of one event when their dates are the same, or a
 * day lies within a month, when somebody takes part in both, and when they share enough words. Reports with different
 * dates are never put together. What is compared is kept by date and word, so that an archive of any size takes its
 * time in proportion to what is alike on one day.
 */
final class EventGroups {
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private final List<List<Report>> groups = new ArrayList<>();
    private final List<Set<String>> words = new ArrayList<>();
    /** Groups by their date, then by each of their words. */
    private final Map<String, Map<String, List<Integer>>> byDate = new HashMap<>();

    /** Adds a report to the group it belongs to, or begins a new one. Order of adding is order in the groups. */
    void add(Report report) {
        String date = date(report);
        Set<String> content = EventWords.of(report.happening().label());
        Optional<Integer> group = date.isEmpty() ? Optional.empty() : find(report, content, date);
        if (group.isPresent()) {
            groups.get(group.get()).add(report);
            return;
        }
        List<Report> reports = new ArrayList<>();
        reports.add(report);
        groups.add(reports);
        words.add(content);
        if (!date.isEmpty()) {
            for (String word : content) {
                keep(date, word, groups.size() - 1);
                if (date.length() == DAY) {
                    keep(daysOf(date.substring(0, MONTH)), word, groups.size() - 1);
                }
            }
        }
    }

    /** Gives the groups in the order of their first reports. */
    List<List<Report>> all() {
        return groups;
    }

    private void keep(String date, String word, int group) {
        byDate.computeIfAbsent(date, of -> new HashMap<>())
                .computeIfAbsent(word, of -> new ArrayList<>())
                .add(group);
    }

    /** Gives the groups of a date that share at least two words with {@code content}, in order. */
    private List<Integer> candidates(String date, Set<String> content) {
        Map<String, List<Integer>> byWord = byDate.getOrDefault(date, Map.of());
        if (byWord.isEmpty()) {
            return List.of();
        }
        Map<Integer, Integer> shared = new TreeMap<>();
        for (String word : content) {
            for (int group : byWord.getOrDefault(word, List.of())) {
                shared.merge(group, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String daysOf(String month) {
        return month + "*";
    }

    private static String date(Report report) {
        return report.happening().when().flatMap(When::value).orElse("");
    }

    private Optional<Integer> find(Report report, Set<String> content, String date) {
        Optional<Integer> same = among(report, content, date, true);
        if (same.isEmpty() && date.length() == DAY) {
            same = among(report, content, date.substring(0, MONTH), false);
        }
        return same.isEmpty() && date.length() == MONTH ? among(report, content, daysOf(date), false) : same;
    }

    private Optional<Integer> among(Report report, Set<String> content, String key, boolean sameDate) {
        for (int group : candidates(key, content)) {
            Report first = groups.get(group).get(0);
            boolean otherArticle = groups.get(group).stream().noneMatch(of -> of.article() == report.article());
            if (otherArticle
                    && first.happening().status() == report.happening().status()
                    && agrees(groups.get(group), report)) {
                boolean takePart = takePart(first, report);
                boolean named = !first.happening().participants().isEmpty()
                        && !report.happening().participants().isEmpty();
                if (EventWords.areOne(words.get(group), content, takePart, named && !takePart, sameDate)) {
                    return Optional.of(group);
                }
            }
        }
        return Optional.empty();
    }

    /** Says whether no report of the group names another day: a month must not join two days. */
    private static boolean agrees(List<Report> group, Report report) {
        String date = date(report);
        return date.length() != DAY
                || group.stream().map(EventGroups::date).allMatch(of -> of.length() != DAY || of.equals(date));
    }

    private static boolean takePart(Report one, Report other) {
        for (String name : one.happening().participants()) {
            for (String second : other.happening().participants()) {
                if (isSameName(name, second)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Says whether one name is the other, or its end: “Mara Velden” and “Velden”. */
    static boolean isSameName(String one, String other) {
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        return first.equals(second) || first.endsWith(" " + second) || second.endsWith(" " + first);
    }

    /** Gives the most precise date of a group. */
    static Optional<When> when(List<Report> group) {
        Optional<When> best = Optional.empty();
        int length = -1;
        for (Report report : group) {
            if (report.happening().when().isPresent() && date(report).length() > length) {
                best = report.happening().when();
                length = date(report).length();
            }
        }
        return best;
    }

    /** Tells a reader why the reports of a group are one event; empty for one report. */
    static String reason(List<Report> group) {
        if (group.size() < 2) {
            return "";
        }
        Set<String> shared =
                new TreeSet<>(EventWords.of(group.get(0).happening().label()));
        group.forEach(
                report -> shared.retainAll(EventWords.of(report.happening().label())));
        boolean sameDate = group.stream().map(EventGroups::date).distinct().count() == 1;
        Optional<String> who = group.get(0).happening().participants().stream()
                .filter(name -> group.stream().allMatch(report -> report.happening().participants().stream()
                        .anyMatch(other -> isSameName(name, other))))
                .findFirst();
        return (sameDate ? "The same date" : "One date within the other")
                + who.map(name -> ", " + name + " in each").orElse("")
                + ", and " + shared.size() + (shared.size() == 1 ? " word" : " words") + " in common.";
    }
}
