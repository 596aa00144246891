package onrecord.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.match.PersonNames;
import onrecord.model.Rule;
import onrecord.model.When;

/** Reports that are taken for one event, in the order of their articles. */
final class EventGroup {
    static final int DAY = 10;

    private final List<EventReport> reports = new ArrayList<>(1);
    private final int[] words;
    private String day = "";

    /**
     * Begins a group.
     *
     * @param words the numbers of the words of {@code report}
     */
    EventGroup(EventReport report, String date, int[] words) {
        this.words = words;
        add(report, date);
    }

    void add(EventReport report, String date) {
        reports.add(report);
        day = date.length() == DAY ? date : day;
    }

    /** Returns the report that it began with. */
    EventReport first() {
        return reports.get(0);
    }

    /** Returns the numbers of the words of its first report. */
    int[] words() {
        return words;
    }

    /** Returns whether a report of a later article, or of another event in the last one, can be of this event. */
    boolean takes(EventReport report, String date) {
        // a month must not join two days
        boolean agrees = date.length() != DAY || day.isEmpty() || day.equals(date);
        return agrees
                && reports.get(reports.size() - 1).article() != report.article()
                && first().event().status() == report.event().status();
    }

    /** Returns whether somebody takes part in both. */
    boolean sharesSomebody(EventReport report) {
        for (String name : first().event().participants()) {
            if (takesPart(name, report)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the event of the archive. */
    TimelineEvent event() {
        return new TimelineEvent(when(), reports, rule(), Optional.empty());
    }

    /** Returns the most precise date. */
    private Optional<When> when() {
        Optional<When> best = first().event().when();
        if (reports.size() == 1) {
            return best;
        }
        int length = -1;
        for (EventReport report : reports) {
            String date = report.event().date();
            if (report.event().when().isPresent() && date.length() > length) {
                best = report.event().when();
                length = date.length();
            }
        }
        return best;
    }

    /** Returns why the reports are one event; empty for one report. */
    private Optional<Rule> rule() {
        if (reports.size() == 1) {
            return Optional.empty();
        }
        Set<String> shared = new HashSet<>(first().event().words());
        boolean sameDate = true;
        for (EventReport report : reports) {
            shared.retainAll(report.event().words());
            sameDate &= report.event().date().equals(first().event().date());
        }
        String words = shared.size() + (shared.size() == 1 ? " word" : " words");
        Optional<String> everywhere =
                first().event().participants().stream().filter(this::isInEach).findFirst();
        if (everywhere.isPresent()) {
            Rule rule = sameDate ? EventLinkRules.SAME_DATE_AND_PEOPLE : EventLinkRules.DATE_WITHIN_AND_PEOPLE;
            return Optional.of(rule.with(everywhere.get(), words));
        }
        return Optional.of((sameDate ? EventLinkRules.SAME_DATE : EventLinkRules.DATE_WITHIN).with(words));
    }

    private boolean isInEach(String name) {
        for (EventReport report : reports) {
            if (!takesPart(name, report)) {
                return false;
            }
        }
        return true;
    }

    private static boolean takesPart(String name, EventReport report) {
        for (String other : report.event().participants()) {
            if (PersonNames.areOne(name, other)) {
                return true;
            }
        }
        return false;
    }
}
