package onrecord.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people and other programs write them beside a story: with the month in English words, such as {@code March 12, 2031}
 * and, after RFC 5322, {@code Wed, 12 Mar 2031 18:00:00 +0100}; or with the year first, such as {@code 2031/3/12}. Of
 * {@code 03/04/2031} nobody knows the month, and it is none; {@code 03.04.2031} and {@code 13/04/2031} are days of April.
 */
final class WrittenDate {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Year, month and day without anything between. */
    private static final int DIGITS = 8;

    private static final String WEEKDAY = "(?:[a-z]{2,9}\\.?,? )?";
    private static final String NTH = "([0-9]{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "([a-z]{3,9})\\.?";
    private static final String TIME = "(?:,? (?:at |[-\u2013] )?(.*))?";

    private static final Pattern DAY_FIRST =
            Pattern.compile(WEEKDAY + NTH + "[ -]" + MONTH + ",?[ -]([0-9]{4})" + TIME);
    private static final Pattern MONTH_FIRST = Pattern.compile(WEEKDAY + MONTH + " " + NTH + ",? ([0-9]{4})" + TIME);
    private static final Pattern YEAR_FIRST =
            Pattern.compile(WEEKDAY + "([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[ t](.*))?");

    /** Day, month, year: with dots, as no country has them that begins with the month, or where only one of the two can be the month. */
    private static final Pattern NUMBERS =
            Pattern.compile(WEEKDAY + "([0-9]{1,2})([./])([0-9]{1,2})\\2([0-9]{4})" + TIME);

    /** A time before the date. */
    private static final Pattern TIME_BEFORE = Pattern.compile(
            "^[0-9]{1,2}[:.][0-9]{2}(?: ?[ap]\\.?m\\.?)?(?: (?!(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\b)[a-z]{2,4}\\b)?,? (?:on |- )?(?=[a-z0-9])");

    private WrittenDate() {}

    /** Returns the date, as {@link GivenDate#of} does; empty where it is not written as one, or there is no such day. */
    static Optional<When> of(String date, Optional<ZoneId> newsroom) {
        return GivenDate.of(date, newsroom).or(() -> iso(TIME_BEFORE
                        .matcher(Fields.oneLine(date).toLowerCase(Locale.ROOT))
                        .replaceFirst(""))
                .flatMap(iso -> GivenDate.of(iso, newsroom)));
    }

    private static Optional<String> iso(String date) {
        Matcher year = YEAR_FIRST.matcher(date);
        if (year.matches()) {
            return iso(year.group(1), Integer.parseInt(year.group(2)), year.group(3), year.group(4));
        }
        if (date.length() == DIGITS && date.chars().allMatch(c -> c >= '0' && c <= '9') && isYear(date)) {
            return Optional.of(date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6));
        }
        Matcher day = DAY_FIRST.matcher(date);
        if (day.matches()) {
            return iso(day.group(3), month(day.group(2)), day.group(1), day.group(4));
        }
        Matcher numbers = NUMBERS.matcher(date);
        if (numbers.matches()) {
            return numbers(numbers);
        }
        Matcher month = MONTH_FIRST.matcher(date);
        return month.matches()
                ? iso(month.group(3), month(month.group(1)), month.group(2), month.group(4))
                : Optional.empty();
    }

    /** Returns whether digits begin with a year of the last or of this century. */
    private static boolean isYear(String digits) {
        return digits.startsWith("19") || digits.startsWith("20");
    }

    private static Optional<String> numbers(Matcher date) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        boolean dayFirst = date.group(2).equals(".") || first > MONTHS.size();
        boolean known = dayFirst || second > MONTHS.size() || first == second;
        int month = dayFirst ? second : first;
        return known && month <= MONTHS.size()
                ? iso(date.group(4), month, Integer.toString(dayFirst ? first : second), date.group(5))
                : Optional.empty();
    }

    private static Optional<String> iso(String year, int month, String day, @Nullable String time) {
        String date = year + (month < 10 ? "-0" : "-") + month + (day.length() < 2 ? "-0" : "-") + day;
        String zoned = time == null ? "" : " " + time.replaceFirst(" ?(?:gmt|utc|ut)$", "z");
        return month == 0 ? Optional.empty() : Optional.of(date + zoned);
    }

    /** Returns the number of a month by its name or the beginning of it, from three letters on; else 0. */
    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(name) || name.equals("sept") && i == 8) {
                return i + 1;
            }
        }
        return 0;
    }
}
