package onrecord.extract.time;

/** Which weekdays without a date are one: “Thurs.” is, “Sun” may be a paper and “Friday the 13th” a film. */
final class WeekdayNames {
    private static final int FRIDAY = 5;
    private static final int UNLUCKY = 13;

    private WeekdayNames() {}

    /** Returns whether the weekday at token {@code i} is a day near publication, without a date behind it. */
    static boolean isDay(TimeTokens words, int i) {
        return words.is(i, TimeWords.SHORT_NAME) ? isShortened(words, i) : !isUnlucky(words, i);
    }

    /** “Thurs.” inside a sentence; “Sun”, “sat”, “wed” and “Mon” are words or names, and “Mon.-Fri.” is every week. */
    private static boolean isShortened(TimeTokens words, int i) {
        boolean period = words.isMark(i + 1, '.') && words.glued(i + 1);
        boolean goesOn = words.isMark(i + 2, ',') || words.has(i + 2) && !words.isCapitalised(i + 2);
        boolean hours = words.isDash(i - 1) || words.isDash(i + 2);
        return period && words.isCapitalised(i) && goesOn && !hours;
    }

    /** “Friday the 13th” is any such day. */
    private static boolean isUnlucky(TimeTokens words, int i) {
        int number = words.is(i + 1, TimeWords.ARTICLE) ? i + 2 : i + 1;
        return words.value(i) == FRIDAY && words.ordinal(number) == UNLUCKY;
    }
}
