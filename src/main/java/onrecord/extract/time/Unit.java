package onrecord.extract.time;

/** A unit of time, with the letters that TIMEX3 writes for it. In order of length. */
enum Unit {
    SECOND("S", 1),
    MINUTE("M", 60),
    HOUR("H", 3600),
    DAY("D", 86_400),
    WEEKEND("WE", 2 * 86_400),
    WEEK("W", 7 * 86_400),
    MONTH("M", 30 * 86_400),
    QUARTER("Q", 91 * 86_400),
    YEAR("Y", 365 * 86_400),
    DECADE("DE", Integer.MAX_VALUE),
    CENTURY("CE", Integer.MAX_VALUE);

    /** {@link #values} gives a copy each time. */
    private static final Unit[] ALL = values();

    private final String letters;
    private final int seconds;

    Unit(String letters, int seconds) {
        this.letters = letters;
        this.seconds = seconds;
    }

    /** Returns the unit with this place in the order. */
    static Unit of(int place) {
        return ALL[place];
    }

    /** Returns whether it is shorter than a day; TIMEX3 then writes a T before the number. */
    boolean isClock() {
        return seconds < 86_400;
    }

    /** Returns a TIMEX3 duration of {@code count} units, {@code X} where the count is not told: {@code P3D}, {@code PXY}. */
    String duration(double count) {
        if (this == DECADE || this == CENTURY) {
            return YEAR.duration(count < 0 ? count : count * (this == DECADE ? 10 : 100));
        }
        if (this == HOUR && count > 0 && count < 1) {
            return MINUTE.duration(count * 60);
        }
        String number =
                count < 0 ? "X" : count == Math.rint(count) ? Long.toString((long) count) : Double.toString(count);
        return (isClock() ? "PT" : "P") + number + letters;
    }

    /** Returns how many whole {@code smaller} units one of these is, 0 where months and days do not add up. */
    int in(Unit smaller) {
        return switch (this) {
            case YEAR -> smaller == MONTH ? 12 : 0;
            case WEEK -> smaller == DAY ? 7 : 0;
            default -> 0;
        };
    }

    /** Returns whether so many of these are told behind a number of {@code longer} units: 2 months behind years, not 30. */
    boolean isPartOf(Unit longer, double count) {
        boolean told = this != WEEKEND && this != QUARTER && longer != DECADE && longer != CENTURY;
        return told && compareTo(longer) < 0 && count * seconds < longer.seconds;
    }

    /** Returns the TIMEX3 duration {@code longer} with {@code count} of these added: {@code P1Y2M}, {@code P1DT2H}. */
    String joined(String longer, double count) {
        String part = duration(count).substring(isClock() ? 2 : 1);
        return longer + (isClock() && longer.indexOf('T') < 0 ? "T" : "") + part;
    }
}
