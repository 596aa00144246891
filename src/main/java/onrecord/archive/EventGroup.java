package onrecord.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.model.Rule;
import onrecord.model.When;

/** Reports that are taken for one event. */
final class EventGroup {
    /** All reports of a group are at least half as alike as two that begin one: no chain joins what differs. */
    private static final int LEAST_OF_ALL = Told.LEAST_LIKENESS / 2;

    /** So many reports of a group stand for all: one that a thousand articles report takes no longer than another. */
    private static final int COMPARED = 16;

    private static final Comparator<Told> IN_ORDER = Comparator.<Told>comparingInt(
                    told -> told.report().article())
            .thenComparingInt(told -> told.report().place());

    private final List<Told> reports = new ArrayList<>(1);

    /** The first report of each article, once there is more than one report. */
    private Map<Integer, Told> articles = Map.of();

    private String day;

    /** Begins a group. */
    EventGroup(Told first) {
        reports.add(first);
        day = first.isOfDay() ? first.date() : "";
    }

    /** Returns the number of reports. */
    int size() {
        return reports.size();
    }

    /** Returns its first report, once the group is complete. */
    Told first() {
        return reports.get(0);
    }

    /** Returns whether all reports of both groups can be of one event. */
    boolean fits(EventGroup other) {
        // a month must not join two days
        if (!day.isEmpty() && !other.day.isEmpty() && !day.equals(other.day)) {
            return false;
        }
        EventGroup fewer = size() < other.size() ? this : other;
        EventGroup more = fewer == this ? other : this;
        boolean again = false;
        for (Told told : fewer.reports) {
            Told same = more.articles.get(told.report().article());
            if (same != null && !told.mayHaveBefallen(same)) {
                return false;
            }
            again |= same != null;
        }
        // an article knows best that it tells of the same thing twice
        return again && fewer.size() == 1 || areAlike(other);
    }

    private boolean areAlike(EventGroup other) {
        for (Told one : reports.subList(0, Math.min(COMPARED, size()))) {
            for (Told second : other.reports.subList(0, Math.min(COMPARED, other.size()))) {
                if (one.contradicts(second) || one.likeness(second) < LEAST_OF_ALL && !one.mayHaveBefallen(second)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Takes all reports of another group. */
    void addAll(EventGroup other) {
        if (articles.isEmpty()) {
            articles = new HashMap<>();
            articles.put(reports.get(0).report().article(), reports.get(0));
        }
        for (Told told : other.reports) {
            reports.add(told);
            articles.putIfAbsent(told.report().article(), told);
        }
        day = day.isEmpty() ? other.day : day;
    }

    /** Puts the reports in the archive’s order. */
    void complete() {
        reports.sort(IN_ORDER);
    }

    /** Returns the event of the archive. */
    TimelineEvent event() {
        return new TimelineEvent(
                first().report().event().number(),
                List.of(),
                when(),
                reports.stream().map(Told::report).toList(),
                rule(),
                Optional.empty());
    }

    /** Returns the most precise date. */
    private Optional<When> when() {
        Told best = reports.get(0);
        for (Told told : reports) {
            best = told.isOfDay() && !best.isOfDay() ? told : best;
        }
        return best.report().event().when();
    }

    /** Returns why the reports are one event; empty for one report. */
    private Optional<Rule> rule() {
        if (size() == 1) {
            return Optional.empty();
        }
        Told first = reports.get(0);
        if (!reports.stream().allMatch(told -> told.date().equals(first.date()))) {
            return Optional.of(EventLinkRules.DATE_WITHIN.with(wordsInCommon()));
        }
        for (int who = 0; who < first.actors().length; who++) {
            if (isInEach(who)) {
                String name = first.report().event().participants().get(who);
                return Optional.of(EventLinkRules.SAME_DATE_AND_PEOPLE.with(name, wordsInCommon()));
            }
        }
        Rule rule = areOfManyWords() ? EventLinkRules.SAME_DATE : EventLinkRules.SAME_STORY;
        return Optional.of(rule.with(wordsInCommon()));
    }

    /** Returns whether words alone make each report one with another. */
    private boolean areOfManyWords() {
        int end = Math.min(COMPARED, size());
        for (int i = 0; i < end; i++) {
            int most = 0;
            for (int j = 0; j < end; j++) {
                most = i == j ? most : Math.max(most, reports.get(i).likeness(reports.get(j)));
            }
            if (most < Told.LEAST_LIKENESS) {
                return false;
            }
        }
        return true;
    }

    private boolean isInEach(int participant) {
        return reports.stream().skip(1).allMatch(told -> reports.get(0).takesPart(participant, told));
    }

    /** Returns how many words two reports share; of more, the fewest that one shares with the one most like it. */
    private String wordsInCommon() {
        if (size() == 2) {
            return words(words(0, 1)) + " in common";
        }
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < Math.min(COMPARED, size()); i++) {
            int most = 0;
            for (int j = 0; j < Math.min(COMPARED, size()); j++) {
                most = i == j ? most : Math.max(most, words(i, j));
            }
            fewest = Math.min(fewest, most);
        }
        return "at least " + words(fewest) + " of each in another";
    }

    private int words(int one, int other) {
        return reports.get(one).wordsShared(reports.get(other));
    }

    private static String words(int number) {
        return number + (number == 1 ? " word" : " words");
    }
}
