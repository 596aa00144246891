package onrecord.extract.time;

/** The names of the rules that resolve dates. They stand in the data, so they do not change. */
final class Rule {
    static final String FULL_DATE = "full-date";
    static final String NUMERIC_DATE = "numeric-date";
    static final String MONTH_AND_YEAR = "month-and-year";
    static final String YEAR = "year";
    static final String YEARS = "decade-or-century";
    static final String PART_OF_YEAR = "part-of-year";
    static final String DAY_OF_PUBLICATION = "day-of-publication";
    static final String LAST_BEFORE = "last-before-publication";
    static final String DAY_AS_NAME = "day-as-name";
    static final String NEXT_AFTER = "next-after-publication";
    static final String AMID_HISTORY = "amid-history";
    static final String WEEKDAY_OF_PUBLICATION = "weekday-of-publication";
    static final String WEEKDAY_BEFORE = "weekday-before-publication";
    static final String WEEKDAY_AHEAD = "weekday-ahead";
    static final String COUNTED = "counted-from-publication";
    static final String COUNTED_FROM_TOLD = "counted-from-date-before";
    static final String TIME_OF_DAY = "time-of-day";
    static final String DURATION = "duration";
    static final String REPEATED = "repeated";
    static final String REFERENCE = "reference";
    static final String UNRESOLVED = "unresolved";

    private Rule() {}
}
