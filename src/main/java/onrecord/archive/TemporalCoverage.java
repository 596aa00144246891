package onrecord.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onrecord.model.When;

/**
 * The time that an archive is about: from a year before its first article, so that what led up to the news is in it, to a
 * month after its last one, so that what is about to happen is.
 *
 * @param from its first day as {@code yyyy-MM-dd}
 * @param to its last day, the same
 */
public record TemporalCoverage(String from, String to) {
    private static final int YEARS_BEFORE = 1;
    private static final int MONTHS_AFTER = 1;

    /** Where a date lies. */
    public enum Part {
        /** It ends before the time of the archive. */
        BEFORE,
        /** It touches it. */
        WITHIN,
        /** It begins after it. */
        AFTER
    }

    /** Returns the time of {@code articles}, in any order; empty where none of them has a date with a year. */
    public static Optional<TemporalCoverage> of(List<Summary> articles) {
        String first = "";
        String last = "";
        for (Summary article : articles) {
            When when = article.published().dating().when();
            String from = when.firstDay().orElse("");
            String to = when.lastDay().orElse(from);
            if (!from.isEmpty()) {
                first = first.isEmpty() || from.compareTo(first) < 0 ? from : first;
                last = to.compareTo(last) > 0 ? to : last;
            }
        }
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(new TemporalCoverage(
                        LocalDate.parse(first).minusYears(YEARS_BEFORE).toString(),
                        LocalDate.parse(last).plusMonths(MONTHS_AFTER).toString()));
    }

    /** Returns where {@code when} lies; what has no year, or no end, is not told to lie outside. */
    public Part part(When when) {
        if (when.lastDay().filter(day -> day.compareTo(from) < 0).isPresent()) {
            return Part.BEFORE;
        }
        return when.firstDay().filter(day -> day.compareTo(to) > 0).isPresent() ? Part.AFTER : Part.WITHIN;
    }
}
