package onrecord.model;

import java.time.LocalDate;
import java.util.Optional;
import onrecord.text.Digits;

/**
 * A date, as precise as it is known and no more. It prints itself as EDTF (ISO 8601-2:2019); there is never a made-up
 * first of January.
 *
 * <ul>
 *   <li>{@link Day} – 14 February 2022
 *   <li>{@link YearlessDay} – 14 February of an unknown year
 *   <li>{@link Month} – February 2022
 *   <li>{@link Season} – winter 2022, or a quarter or half of a year
 *   <li>{@link Year} – 2022, or a decade or century
 *   <li>{@link Range} – from one of these to another, either end may be open
 *   <li>{@link Unknown} – not known
 * </ul>
 */
public sealed interface When {
    /** Returns the plain value: EDTF level 0, or {@code --02-14} where the year is unknown; empty where nothing is. */
    Optional<String> value();

    /** Returns EDTF that marks with {@code ?} the parts that were worked out, such as {@code 2022?-02-14}. */
    String edtf();

    /** Returns the first day covered as {@code yyyy-MM-dd}, for sorting; empty where the year is unknown. */
    Optional<String> firstDay();

    /** Returns the last day covered as {@code yyyy-MM-dd}; empty where the year is unknown or the end is open. */
    Optional<String> lastDay();

    /** Which part of a date was worked out rather than read. EDTF's {@code ?} stands after it. */
    enum Doubt {
        /** All parts were read, or given from outside. */
        NONE,
        /** The year was worked out: {@code 2022?-02-14}. */
        YEAR,
        /** The whole was worked out: {@code 2022-02-14?}. */
        WHOLE
    }

    /** A calendar day. */
    record Day(int year, int month, int day, Doubt doubt) implements When {
        /** Checks that there is such a day. */
        public Day {
            if (!exists(year, month, day)) {
                throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
            }
        }

        /** Creates the day that {@code date} is. */
        public static Day of(LocalDate date, Doubt doubt) {
            return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), doubt);
        }

        /** Returns whether the calendar has such a day, in a year from 0 to 9999. */
        public static boolean exists(int year, int month, int day) {
            return Calendar.exists(year, month, day);
        }

        /** Returns the day for reckoning with it; what was worked out does not show any more. */
        public LocalDate date() {
            return LocalDate.of(year, month, day);
        }

        @Override
        public Optional<String> value() {
            return Optional.of(iso());
        }

        /** Returns {@code yyyy-MM-dd}. */
        public String iso() {
            return Calendar.iso(year, month, day);
        }

        @Override
        public String edtf() {
            return switch (doubt) {
                case NONE -> iso();
                case YEAR -> iso().substring(0, 4) + "?" + iso().substring(4);
                case WHOLE -> iso() + "?";
            };
        }

        @Override
        public Optional<String> firstDay() {
            return value();
        }

        @Override
        public Optional<String> lastDay() {
            return value();
        }
    }

    /** A day of a year that is not known. */
    record YearlessDay(int month, int day) implements When {
        private static final int LEAP_YEAR = 2000;

        /** Checks that there is such a day in some year. */
        public YearlessDay {
            if (!exists(month, day)) {
                throw new IllegalArgumentException("no such day: " + month + "-" + day);
            }
        }

        /** Returns whether some year has such a day. */
        public static boolean exists(int month, int day) {
            return Calendar.exists(LEAP_YEAR, month, day);
        }

        @Override
        public Optional<String> value() {
            return Optional.of("--" + Digits.of(month, 2) + "-" + Digits.of(day, 2));
        }

        @Override
        public String edtf() {
            return "XXXX-" + Digits.of(month, 2) + "-" + Digits.of(day, 2);
        }

        @Override
        public Optional<String> firstDay() {
            return Optional.empty();
        }

        @Override
        public Optional<String> lastDay() {
            return Optional.empty();
        }
    }

    /** A month of a year. */
    record Month(int year, int month, Doubt doubt) implements When {
        /** Checks the month. */
        public Month {
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException("no such month: " + month);
            }
        }

        private String iso() {
            return Digits.of(year, 4) + "-" + Digits.of(month, 2);
        }

        @Override
        public Optional<String> value() {
            return Optional.of(iso());
        }

        @Override
        public String edtf() {
            return switch (doubt) {
                case NONE -> iso();
                case YEAR -> iso().substring(0, 4) + "?" + iso().substring(4);
                case WHOLE -> iso() + "?";
            };
        }

        @Override
        public Optional<String> firstDay() {
            return Optional.of(Calendar.iso(year, month, 1));
        }

        @Override
        public Optional<String> lastDay() {
            return Optional.of(Calendar.iso(year, month, Calendar.daysIn(year, month)));
        }
    }

    /**
     * A part of a year, by its code in EDTF level 2: 21–24 spring to winter, 33–36 quarters, 40–41 halves.
     */
    record Season(int year, int code, Doubt doubt) implements When {
        /** Checks the code. */
        public Season {
            boolean known = code >= 21 && code <= 24 || code >= 33 && code <= 36 || code == 40 || code == 41;
            if (!known) {
                throw new IllegalArgumentException("no such part of a year: " + code);
            }
        }

        @Override
        public Optional<String> value() {
            return Optional.of(Digits.of(year, 4) + "-" + Digits.of(code, 2));
        }

        @Override
        public String edtf() {
            String plain = value().orElseThrow();
            return doubt == Doubt.NONE ? plain : plain + "?";
        }

        private int firstMonth() {
            if (code >= 40) {
                return code == 40 ? 1 : 7;
            }
            if (code >= 33) {
                return (code - 33) * 3 + 1;
            }
            return (code - 21) * 3 + 3;
        }

        @Override
        public Optional<String> firstDay() {
            return Optional.of(Calendar.iso(year, firstMonth(), 1));
        }

        @Override
        public Optional<String> lastDay() {
            int last = firstMonth() + (code >= 40 ? 5 : 2);
            int inYear = last > 12 ? year + 1 : year;
            int month = last > 12 ? last - 12 : last;
            return Optional.of(Calendar.iso(inYear, month, Calendar.daysIn(inYear, month)));
        }
    }

    /**
     * A year, or a run of years that share their first digits.
     *
     * @param digits 4 for a year, 3 for a decade ({@code 199X}), 2 for a century ({@code 19XX})
     */
    record Year(int year, int digits, Doubt doubt) implements When {
        /** Checks the digits. */
        public Year {
            if (digits < 2 || digits > 4 || year < 0 || year > 9999) {
                throw new IllegalArgumentException("no such year: " + year + " of " + digits + " digits");
            }
        }

        private String pattern() {
            return Digits.of(year, 4).substring(0, digits) + "XX".substring(0, 4 - digits);
        }

        @Override
        public Optional<String> value() {
            return Optional.of(pattern());
        }

        @Override
        public String edtf() {
            return doubt == Doubt.NONE ? pattern() : pattern() + "?";
        }

        @Override
        public Optional<String> firstDay() {
            return Optional.of(pattern().replace('X', '0') + "-01-01");
        }

        @Override
        public Optional<String> lastDay() {
            return Optional.of(pattern().replace('X', '9') + "-12-31");
        }
    }

    /**
     * From one date to another, both included.
     *
     * @param from the beginning; empty where it is open
     * @param to the end; empty where it is open
     */
    record Range(Optional<When> from, Optional<When> to) implements When {
        /** Checks that there is at least one end. */
        public Range {
            if (from.isEmpty() && to.isEmpty()) {
                throw new IllegalArgumentException("a range without ends");
            }
        }

        @Override
        public Optional<String> value() {
            return Optional.of(from.flatMap(When::value).orElse("..") + "/"
                    + to.flatMap(When::value).orElse(".."));
        }

        @Override
        public String edtf() {
            return from.map(When::edtf).orElse("..") + "/" + to.map(When::edtf).orElse("..");
        }

        @Override
        public Optional<String> firstDay() {
            return from.flatMap(When::firstDay);
        }

        @Override
        public Optional<String> lastDay() {
            return to.flatMap(When::lastDay);
        }
    }

    /** Nothing is known. */
    record Unknown() implements When {
        @Override
        public Optional<String> value() {
            return Optional.empty();
        }

        @Override
        public String edtf() {
            return "";
        }

        @Override
        public Optional<String> firstDay() {
            return Optional.empty();
        }

        @Override
        public Optional<String> lastDay() {
            return Optional.empty();
        }
    }
}
