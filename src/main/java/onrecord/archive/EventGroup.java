package onrecord.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
            for (String other : report.event().participants()) {
                if (isSameName(name, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether one name is the other, or its end: “Mara Velden” and “Velden”. */
    private static boolean isSameName(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        return first.equals(second) || first.endsWith(" " + second) || second.endsWith(" " + first);
    }

    /** Returns the event of the archive. */
    TimelineEvent event() {
        return new TimelineEvent(when(), reports, reason(), Optional.empty());
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

    /** Tells a reader why the reports are one event; empty for one report. */
    private String reason() {
        if (reports.size() == 1) {
            return "";
        }
        Set<String> shared = new HashSet<>(first().event().words());
        boolean sameDate = true;
        for (EventReport report : reports) {
            shared.retainAll(report.event().words());
            sameDate &= report.event().date().equals(first().event().date());
        }
        return (sameDate ? "The same date" : "One date within the other") + who() + ", and " + shared.size()
                + (shared.size() == 1 ? " word" : " words") + " in common.";
    }

    private String who() {
        for (String name : first().event().participants()) {
            boolean all = true;
            for (EventReport report : reports) {
                boolean here = false;
                for (String other : report.event().participants()) {
                    here |= isSameName(name, other);
                }
                all &= here;
            }
            if (all) {
                return ", " + name + " in each";
            }
        }
        return "";
    }
}
