package onrecord.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a time expression says by its words alone, before the date of publication and the text around it tell which day
 * that is.
 *
 * <ul>
 *   <li>{@link PartialDate} – “14 February 2022”, “February 14”, “February”, “2022”
 *   <li>{@link Feast} – “Good Friday”
 *   <li>{@link Weekday} – “Tuesday”, “next Tuesday”, “Tuesdays”
 *   <li>{@link WeekdayFromTold} – “the previous Tuesday”
 *   <li>{@link BesideEvent} – “the day before the bridge fell”
 *   <li>{@link YearPart} – “spring”, “the third quarter”, “the first half”
 *   <li>{@link OfYear} – a part of a year that is named in other words: “May of last year”
 *   <li>{@link SameOfYear} – “the same month a year ago”
 *   <li>{@link Shift} – “yesterday”, “last week”, “three months ago”, “two days later”
 *   <li>{@link QuarterTo} – “the quarter ended Sept. 30”
 *   <li>{@link Reported} – “the latest quarter”, “the year-ago quarter”, “from 40 a year ago”
 *   <li>{@link NumberedDay} – “the first Monday in May”
 *   <li>{@link OfMonth} – “the 3rd of this month”, “the 5th inst.”
 *   <li>{@link CountedFrom} – “two days after tomorrow”
 *   <li>{@link EndOfRange} – “from Friday through Sunday”
 *   <li>{@link DecadeOrCentury} – “the 1990s”, “the 19th century”
 *   <li>{@link BeforeChrist} – “234 BC”
 *   <li>{@link Clock} – “7 p.m. Friday”
 *   <li>{@link PartOfDay} – “Friday morning”
 *   <li>{@link Amount} – “three years”
 *   <li>{@link Repeat} – “every week”
 *   <li>{@link Reference} – “now”, “recently”
 * </ul>
 */
sealed interface TimexMeaning {
    /** Which of several a word such as “last” picks. */
    enum Turn {
        /** The words do not say. */
        NONE,
        /** The one before. */
        LAST,
        /** The one that is going on. */
        THIS,
        /** The one after. */
        NEXT;

        /** {@link #values} gives a copy each time. */
        private static final Turn[] ALL = values();

        /** Returns the turn with this place in the order. */
        static Turn of(int place) {
            return ALL[place];
        }

        /** Returns how many units it lies after the one that is going on; negative is earlier. */
        int steps() {
            return ordinal() - THIS.ordinal();
        }
    }

    /** What a shift is counted from, TIMEX3’s anchor. */
    enum Anchor {
        /** The day of publication. */
        PUBLICATION,
        /** The date that the text told last. */
        TOLD
    }

    /**
     * A date of the calendar; what the words leave open is 0.
     *
     * @param weekday 1–7 from Monday, where the words add it
     * @param unsure whether day and month could be the other way round, or the year part of a name
     */
    record PartialDate(int year, int month, int day, int weekday, Turn turn, boolean unsure) implements TimexMeaning {
        static PartialDate of(int year, int month, int day) {
            return new PartialDate(year, month, day, 0, Turn.NONE, false);
        }

        PartialDate with(Turn other) {
            return new PartialDate(year, month, day, weekday, other, unsure);
        }

        PartialDate inYear(int of) {
            return new PartialDate(of, month, day, weekday, turn, unsure);
        }
    }

    /** A feast that moves; the year is 0 where the words give none. */
    record Feast(MovableFeast of, int year) implements TimexMeaning {}

    /** A day of the week, 1–7 from Monday. */
    record Weekday(int weekday, Turn turn) implements TimexMeaning {}

    /** The day of the week, 1–7 from Monday, that is the next after the day told last, or the last before it for −1. */
    record WeekdayFromTold(int weekday, int by) implements TimexMeaning {}

    /** A day that only an event tells: “the day before the bridge fell”. */
    record BesideEvent() implements TimexMeaning {}

    /** A part of a year by its EDTF code: 21–24 seasons, 33–36 quarters, 40–41 halves. */
    record YearPart(int code, int year, Turn turn) implements TimexMeaning {
        static final int FIRST_QUARTER = 33;
        static final int FIRST_HALF = 40;

        /** Returns whether it is one of the four quarters. */
        boolean isQuarter() {
            return isQuarter(code);
        }

        /** Returns whether {@code code} is that of a quarter. */
        static boolean isQuarter(int code) {
            return code >= FIRST_QUARTER && code < FIRST_QUARTER + 4;
        }

        /** Returns the letters of TIMEX3 for a code, such as {@code SU} for 22 and {@code Q3} for 35. */
        static String letters(int code) {
            return switch (code) {
                case 21 -> "SP";
                case 22 -> "SU";
                case 23 -> "FA";
                case 24 -> "WI";
                default -> code >= FIRST_HALF ? "H" + (code - FIRST_HALF + 1) : "Q" + (code - FIRST_QUARTER + 1);
            };
        }
    }

    /** A {@link PartialDate} month or day, or a {@link YearPart}, of a year that other words name. */
    record OfYear(TimexMeaning part, Shift year) implements TimexMeaning {}

    /** The quarter that ends about a day. */
    record QuarterTo(PartialDate end) implements TimexMeaning {}

    /**
     * The period that the text reports on, so many years later: “the year-earlier quarter”.
     *
     * @param isQuarter whether the words call it a quarter, not only a period
     * @param year the year it lies in, where the words name one: “the 2019 quarter”
     */
    record Reported(boolean isQuarter, int by, Optional<TimexMeaning> year) implements TimexMeaning {
        static Reported quarter(int by) {
            return new Reported(true, by, Optional.empty());
        }

        static Reported period(int by) {
            return new Reported(false, by, Optional.empty());
        }
    }

    /** A weekday of a month, 1–7 from Monday, or for 0 any day, by its number in that month. */
    record NumberedDay(int number, int weekday, PartialDate month) implements TimexMeaning {
        /** The number of the last one. */
        static final int LAST = -1;

        /** Returns the day in the month that begins on {@code first}; empty where it has no such day. */
        Optional<LocalDate> in(LocalDate first) {
            LocalDate end = first.plusMonths(1);
            int back = weekday == 0
                    ? 0
                    : Math.floorMod(end.minusDays(1).getDayOfWeek().getValue() - weekday, 7);
            if (number == LAST) {
                return Optional.of(end.minusDays(1L + back));
            }
            int ahead = weekday == 0
                    ? 0
                    : Math.floorMod(weekday - first.getDayOfWeek().getValue(), 7);
            LocalDate day = first.plusDays(ahead + 7L * (number - 1));
            return day.isBefore(end) ? Optional.of(day) : Optional.empty();
        }
    }

    /** A day of a month that other words name. */
    record OfMonth(int day, Shift month) implements TimexMeaning {}

    /** The date told last, so many years later: “the same period last year”; of a day, the unit that is named, or the year. */
    record SameOfYear(Optional<Unit> unit, int by) implements TimexMeaning {}

    /** So many units, of a day or longer, from the day of publication or from the date told last; negative is earlier. */
    record Shift(Unit unit, int by, Anchor anchor) implements TimexMeaning {}

    /** So many days from a day that the words name; negative is earlier. */
    record CountedFrom(int days, TimexMeaning day) implements TimexMeaning {}

    /** One end of a range of weekdays or of months without year, with the other end. */
    record EndOfRange(TimexMeaning own, TimexMeaning other, boolean first) implements TimexMeaning {}

    /** A decade (3 digits) or century (2 digits), by its first year. */
    record DecadeOrCentury(int first, int digits) implements TimexMeaning {}

    /** A year, a day of one or a century before Christ, by its TIMEX3 value, such as {@code BC0234}. */
    record BeforeChrist(String value) implements TimexMeaning {}

    /** A time of day, with the day where the words name it. Minute and second −1 are not told; zone is {@code Z} or empty. */
    record Clock(int hour, int minute, int second, String zone, Optional<TimexMeaning> day) implements TimexMeaning {
        static Clock of(int hour, TimexMeaning day) {
            return new Clock(hour, -1, -1, "", Optional.of(day));
        }

        Clock on(TimexMeaning named) {
            return new Clock(hour, minute, second, zone, Optional.of(named));
        }
    }

    /** A part of a day by its TIMEX3 letters, such as {@code MO}. */
    record PartOfDay(String code, Optional<TimexMeaning> day) implements TimexMeaning {}

    /** How long, as a TIMEX3 duration. */
    record Amount(String value) implements TimexMeaning {}

    /** How often, as a TIMEX3 set. */
    record Repeat(String value) implements TimexMeaning {}

    /** The past, the present or the future, by TIMEX3’s word for it. */
    record Reference(String value) implements TimexMeaning {
        static final Reference PAST = new Reference("PAST_REF");
        static final Reference PRESENT = new Reference("PRESENT_REF");
        static final Reference FUTURE = new Reference("FUTURE_REF");
    }
}
