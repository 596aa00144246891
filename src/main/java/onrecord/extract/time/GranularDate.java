package onrecord.extract.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.YearPart;
import onrecord.model.When;
import onrecord.model.When.Doubt;
import onrecord.text.Digits;

/**
 * A date of some granularity: a day, week, month, part of a year, year, decade or century, by its first day.
 *
 * @param grain how long it is; {@link Unit#QUARTER} stands for all parts of a year
 * @param start its first day
 * @param code EDTF code of a part of a year, else 0
 */
record GranularDate(Unit grain, LocalDate start, int code) {
    private static final int LAST_YEAR = 9999;

    static GranularDate day(LocalDate day) {
        return new GranularDate(Unit.DAY, day, 0);
    }

    static GranularDate month(int year, int month) {
        return new GranularDate(Unit.MONTH, LocalDate.of(year, month, 1), 0);
    }

    static GranularDate year(int year) {
        return new GranularDate(Unit.YEAR, LocalDate.of(year, 1, 1), 0);
    }

    /** Creates the date of a year, a month for which the day is 0, or a year for which the month is 0 too. */
    static GranularDate of(int year, int month, int day) {
        return month == 0 ? year(year) : day == 0 ? month(year, month) : day(LocalDate.of(year, month, day));
    }

    static GranularDate part(int year, int code) {
        int month = code >= YearPart.FIRST_HALF
                ? (code - YearPart.FIRST_HALF) * 6 + 1
                : code >= YearPart.FIRST_QUARTER ? (code - YearPart.FIRST_QUARTER) * 3 + 1 : (code - 21) * 3 + 3;
        return new GranularDate(Unit.QUARTER, LocalDate.of(year, month, 1), code);
    }

    /** Returns the unit that holds {@code day}. */
    static GranularDate holding(Unit grain, LocalDate day) {
        return switch (grain) {
            case WEEK ->
                new GranularDate(grain, day.minusDays(day.getDayOfWeek().getValue() - 1L), 0);
            case WEEKEND ->
                new GranularDate(grain, day.plusDays(6L - day.getDayOfWeek().getValue()), 0);
            case MONTH -> month(day.getYear(), day.getMonthValue());
            case QUARTER -> part(day.getYear(), YearPart.FIRST_QUARTER + (day.getMonthValue() - 1) / 3);
            case YEAR -> year(day.getYear());
            case DECADE -> new GranularDate(grain, LocalDate.of(day.getYear() / 10 * 10, 1, 1), 0);
            case CENTURY -> new GranularDate(grain, LocalDate.of(day.getYear() / 100 * 100, 1, 1), 0);
            default -> day(day);
        };
    }

    /** Returns the date so many of its own units later; empty where the calendar ends. */
    Optional<GranularDate> plus(int by) {
        LocalDate to =
                switch (grain) {
                    case WEEK, WEEKEND -> start.plusWeeks(by);
                    case MONTH -> start.plusMonths(by);
                    case QUARTER -> start.plusMonths(by * 3L);
                    case YEAR -> start.plusYears(by);
                    case DECADE -> start.plusYears(by * 10L);
                    case CENTURY -> start.plusYears(by * 100L);
                    default -> start.plusDays(by);
                };
        if (to.getYear() < 1 || to.getYear() > LAST_YEAR - 100) {
            return Optional.empty();
        }
        return Optional.of(grain == Unit.QUARTER ? holding(grain, to) : new GranularDate(grain, to, code));
    }

    /** Returns its TIMEX3 value. */
    String value() {
        return switch (grain) {
            case WEEK -> week(start);
            case WEEKEND -> week(start) + "-WE";
            case MONTH -> start.toString().substring(0, 7);
            case QUARTER -> start.toString().substring(0, 5) + YearPart.letters(code);
            case YEAR -> start.toString().substring(0, 4);
            case DECADE -> start.toString().substring(0, 3);
            case CENTURY -> start.toString().substring(0, 2);
            default -> start.toString();
        };
    }

    private static String week(LocalDate day) {
        return Digits.of(day.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W"
                + Digits.of(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    /** Returns it as a date of the model. */
    When when(Doubt doubt) {
        int year = start.getYear();
        return switch (grain) {
            case WEEK ->
                new When.Range(
                        Optional.of(When.Day.of(start, doubt)), Optional.of(When.Day.of(start.plusDays(6), doubt)));
            case WEEKEND ->
                new When.Range(
                        Optional.of(When.Day.of(start, doubt)), Optional.of(When.Day.of(start.plusDays(1), doubt)));
            case MONTH -> new When.Month(year, start.getMonthValue(), doubt);
            case QUARTER -> new When.Season(year, code, doubt);
            case YEAR -> new When.Year(year, 4, doubt);
            case DECADE -> new When.Year(year, 3, doubt);
            case CENTURY -> new When.Year(year, 2, doubt);
            default -> When.Day.of(start, doubt);
        };
    }
}
