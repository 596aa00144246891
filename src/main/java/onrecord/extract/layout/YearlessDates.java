package onrecord.extract.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import onrecord.model.Dating;
import onrecord.model.Evidence;
import onrecord.model.When;

/** Puts a year to a day that was printed without one. */
final class YearlessDates {
    private YearlessDates() {}

    /** Returns the same dating with its year. */
    static Dating dated(Dating yearless, LocalDate day, Evidence evidence) {
        return new Dating(When.Day.of(day, When.Doubt.YEAR), yearless.asStated(), yearless.span(), evidence);
    }

    /** Returns the day nearest to {@code from..to} that {@code date} can mean, no more than {@code days} away from it. */
    static Optional<LocalDate> nearest(When.YearlessDay date, LocalDate from, LocalDate to, int days) {
        Optional<LocalDate> nearest = Optional.empty();
        long least = days + 1L;
        for (int year = from.getYear() - 1; year <= to.getYear() + 1; year++) {
            Optional<LocalDate> day = DatedText.day(year, date.month(), date.day());
            long gap = day.map(each -> Math.max(
                            0, Math.max(ChronoUnit.DAYS.between(each, from), ChronoUnit.DAYS.between(to, each))))
                    .orElse(Long.MAX_VALUE);
            if (gap < least) {
                least = gap;
                nearest = day;
            }
        }
        return nearest;
    }
}
