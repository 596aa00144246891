package onrecord.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import onrecord.extract.time.TimexMeaning.PartialDate;

/** Holidays that fall on another day each year. */
enum MovableFeast {
    GOOD_FRIDAY(-2),
    EASTER_SUNDAY(0),
    EASTER_MONDAY(1),
    MEMORIAL_DAY(5, DayOfWeek.MONDAY, -1),
    LABOR_DAY(9, DayOfWeek.MONDAY, 1),
    THANKSGIVING(11, DayOfWeek.THURSDAY, 4);

    /** The month, or 0 for what is counted from Easter. */
    private final int month;

    private final DayOfWeek weekday;
    /** Which such weekday of the month, −1 the last; or how many days after Easter Sunday. */
    private final int nth;

    MovableFeast(int month, DayOfWeek weekday, int nth) {
        this.month = month;
        this.weekday = weekday;
        this.nth = nth;
    }

    MovableFeast(int afterEaster) {
        this(0, DayOfWeek.SUNDAY, afterEaster);
    }

    /** Returns the day of the feast in a year of the Gregorian calendar. */
    PartialDate in(int year) {
        LocalDate day = month == 0
                ? easter(year).plusDays(nth)
                : LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        return PartialDate.of(year, day.getMonthValue(), day.getDayOfMonth());
    }

    private static LocalDate easter(int year) {
        // Gauss, as Meeus gives it: golden number, century, correction of the moon, days to Sunday
        int golden = year % 19;
        int century = year / 100;
        int moon = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
        int full = moon - (moon / 28) * (1 - (moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
        return LocalDate.of(year, 3, 28).plusDays((long) full - weekday);
    }
}
