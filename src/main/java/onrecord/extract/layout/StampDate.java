package onrecord.extract.layout;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.Span;

/**
 * A day in a line that says where and when a story stood: the name of a paper with its date, the header of an old mail (RFC 822), a note on a
 * clipping: {@code Sund Courier    March 4, 2031}, {@code 4 Mar 91}, {@code 3/25/62}, {@code 16.2.94}. Of {@code 3/4/62} nobody knows
 * the month, and it is none. Such lines have columns, so that a number and a month on either side of a gap are no date.
 *
 * @param day the day, of this century where the year is below 40 and has two digits
 * @param whole whether all four digits of the year stand there
 * @param span its words
 */
record StampDate(LocalDate day, boolean whole, Span span) {
    /** Years of two digits below this are of the present century. */
    private static final int LAST_OF_THIS_CENTURY = 40;

    private static final int MONTHS = 12;
    private static final String YEAR = "((?:1[89]|20)\\d\\d)(?!\\d)";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th)?[ -](\\p{L}{3,9})\\.?,?[ -]" + YEAR);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR);
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\p{L}\\d])(\\d{1,2})[ -](\\p{L}{3,9})\\.?[ -](\\d\\d)(?![\\d.])");
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\d./:$£€-])(\\d{1,2})([./])(\\d{1,2})\\2((?:1[89]|20)?\\d\\d)(?![\\d/%]|\\.\\d)");

    /**
     * Returns the first such day in some words.
     *
     * @param date whether the words are a date and nothing else: {@code 4 March 31} can be more than one
     */
    static Optional<StampDate> in(String text, Span words, boolean date) {
        Matcher found = DAY_FIRST.matcher(text).region(words.start(), words.end());
        Optional<StampDate> day = named(found, 1, 2);
        if (day.isEmpty()) {
            day = named(found.usePattern(MONTH_FIRST).region(words.start(), words.end()), 2, 1);
        }
        if (day.isEmpty()) {
            day = digits(found.usePattern(DIGITS).region(words.start(), words.end()));
        }
        return day.isEmpty() && date ? named(found.usePattern(SHORT).region(words.start(), words.end()), 1, 2) : day;
    }

    private static Optional<StampDate> named(Matcher date, int day, int month) {
        while (date.find()) {
            int number = MonthNames.of(date.group(month).toLowerCase(Locale.ROOT));
            Optional<StampDate> found = day(date, date.group(3), number, Integer.parseInt(date.group(day)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<StampDate> digits(Matcher date) {
        while (date.find()) {
            int first = Integer.parseInt(date.group(1));
            int second = Integer.parseInt(date.group(3));
            boolean dayFirst = date.group(2).equals(".") || first > MONTHS;
            if (dayFirst || second > MONTHS) {
                Optional<StampDate> found =
                        day(date, date.group(4), dayFirst ? second : first, dayFirst ? first : second);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<StampDate> day(Matcher date, String digits, int month, int day) {
        int year = Integer.parseInt(digits);
        int whole = digits.length() > 2 ? year : year < LAST_OF_THIS_CENTURY ? 2000 + year : 1900 + year;
        return DatedText.day(whole, month, day)
                .map(found -> new StampDate(found, digits.length() > 2, new Span(date.start(), date.end())));
    }
}
