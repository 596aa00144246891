package onrecord.extract.layout;

import java.util.Optional;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.model.When;

/**
 * Reads the one date of a dateline: {@code Feb. 14}, {@code 14 February 2022}, {@code Monday, 14th of February},
 * {@code 14 FEB 90}, {@code 14.02.2022}, {@code 2022-02-14}, {@code 14 декабря}; also with a misprint, {@code Narch 2}, {@code March 2O}.
 */
final class DateReader {
    /** Years of two digits below this one are of this century, as the other rules for dates have it. */
    private static final int LAST_OF_THIS_CENTURY = 40;

    private final Tokens tokens;
    private final int end;

    private DateReader(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /**
     * A date as printed.
     *
     * @param when the date, with its year only where one is printed; empty where it is misprinted beyond mending
     * @param weekday 1 for Monday to 7, 0 where none is printed
     * @param first token of the day, the month or the year, after the weekday
     * @param next token after the date
     * @param misprint whether a slip of the keys had to be mended
     */
    record PrintedDate(Optional<When> when, int weekday, int first, int next, boolean misprint) {
        /** Returns whether the year is printed. */
        boolean isWhole() {
            return when.isPresent() && when.get() instanceof When.Day;
        }

        /** Returns whether the year is printed with its century. */
        boolean hasCentury() {
            return isWhole() && ((When.Day) when.orElseThrow()).doubt() == When.Doubt.NONE;
        }

        private PrintedDate withDoubt(When.Doubt doubt) {
            Optional<When> doubted = when.map(each ->
                    each instanceof When.Day day ? new When.Day(day.year(), day.month(), day.day(), doubt) : each);
            return new PrintedDate(doubted, weekday, first, next, misprint);
        }

        private PrintedDate on(int weekday) {
            return new PrintedDate(when, weekday, first, next, misprint);
        }
    }

    /** Reads the date that begins with token {@code at}, if there is one, looking no further than {@code end}. */
    static Optional<PrintedDate> read(Tokens tokens, int at, int end) {
        DateReader reader = new DateReader(tokens, end);
        int weekday = at < end ? weekday(tokens, at) : 0;
        if (weekday == 0) {
            return reader.date(at);
        }
        int next = reader.skip(at + 1, '.');
        return reader.date(reader.skip(next, ',')).map(date -> date.on(weekday));
    }

    /** Returns 1 for Monday to 7 for Sunday, 0 if token {@code i} is no weekday. */
    static int weekday(Tokens tokens, int i) {
        if (tokens.kind(i) != Tokens.WORD || !tokens.is(i, Category.WEEKDAY)) {
            return 0;
        }
        char first = Character.toLowerCase(tokens.first(i));
        char second = Character.toLowerCase(tokens.text().charAt(tokens.start(i) + 1));
        return switch (first) {
            case 'm' -> 1;
            case 't' -> second == 'u' ? 2 : 4;
            case 'w' -> 3;
            case 'f' -> 5;
            default -> second == 'a' ? 6 : 7;
        };
    }

    private int skip(int at, char mark) {
        return at < end && tokens.isMark(at, mark) ? at + 1 : at;
    }

    private Optional<PrintedDate> date(int at) {
        if (at >= end) {
            return Optional.empty();
        }
        if (tokens.kind(at) == Tokens.WORD) {
            return monthFirst(at);
        }
        if (tokens.kind(at) == Tokens.NUMBER || tokens.kind(at) == Tokens.MIXED) {
            Optional<PrintedDate> words = dayFirst(at);
            return words.isPresent() ? words : digits(at);
        }
        return Optional.empty();
    }

    private Optional<PrintedDate> monthFirst(int at) {
        int number = afterMonth(at);
        if (number >= end || !canBeDay(number)) {
            return Optional.empty();
        }
        int exact = MonthNames.of(tokens.text(at));
        int month = exact > 0 ? exact : MonthNames.misprinted(tokens.text(at));
        if (month == 0) {
            return Optional.empty();
        }
        String digits = tokens.text(number);
        int comma = digits.indexOf(',');
        if (comma > 0 && digits.length() == comma + 5) {
            int year = number(digits.substring(comma + 1));
            return printed(year, month, day(digits.substring(0, comma)), at, number + 1, exact == 0);
        }
        int plain = day(digits);
        int day = plain > 0 ? plain : misprintedDay(digits);
        if (day == 0 && exact > 0 && tokens.kind(number) == Tokens.NUMBER && digits.length() == 3) {
            return Optional.of(new PrintedDate(Optional.empty(), 0, at, number + 1, true));
        }
        return withYear(month, day, at, number + 1, exact == 0 || plain == 0);
    }

    private boolean canBeDay(int i) {
        byte kind = tokens.kind(i);
        boolean slip = kind == Tokens.WORD && tokens.end(i) - tokens.start(i) <= 2;
        return kind == Tokens.NUMBER || kind == Tokens.MIXED || slip;
    }

    private Optional<PrintedDate> dayFirst(int at) {
        int day = day(tokens.text(at));
        int word = at + 1 < end && tokens.text(at + 1).equals("of") ? at + 2 : at + 1;
        if (day == 0 || word >= end || tokens.kind(word) != Tokens.WORD) {
            return Optional.empty();
        }
        int exact = MonthNames.of(tokens.text(word));
        int month = exact > 0 ? exact : MonthNames.misprinted(tokens.text(word));
        if (month == 0) {
            return Optional.empty();
        }
        int year = shortYear(afterMonth(word));
        return year > 0
                ? printed(year, month, day, at, afterMonth(word) + 1, exact == 0)
                        .map(date -> date.withDoubt(When.Doubt.YEAR))
                : withYear(month, day, at, afterMonth(word), exact == 0);
    }

    /** “17 JAN 90 (RADIO UNO)”: returns the year of two digits at {@code at}, before what ends a date; 0 if it is none. */
    private int shortYear(int at) {
        boolean year = at + 1 < end
                && tokens.kind(at) == Tokens.NUMBER
                && tokens.end(at) - tokens.start(at) == 2
                && (tokens.isMark(at + 1, '(') || English.isDash(tokens, at + 1));
        int digits = year ? number(tokens.text(at)) : 0;
        return !year ? 0 : digits < LAST_OF_THIS_CENTURY ? 2000 + digits : 1900 + digits;
    }

    /** Returns the token after a month's name and the period of its short form. */
    private int afterMonth(int at) {
        boolean period = at + 1 < end && tokens.glued(at + 1) && tokens.isMark(at + 1, '.');
        boolean more = at + 2 < end && tokens.kind(at + 2) == Tokens.NUMBER;
        return period && more ? at + 2 : at + 1;
    }

    /** Reads a date of digits alone; where day and month could be the other way round, it is none. */
    private Optional<PrintedDate> digits(int at) {
        String text = tokens.text(at);
        String[] parts = text.split("\\.", -1);
        if (parts.length == 3 && parts[2].length() == 4) {
            return printed(number(parts[2]), number(parts[1]), number(parts[0]), at, at + 1, false);
        }
        boolean joined = at + 4 < end
                && tokens.glued(at + 1)
                && tokens.glued(at + 2)
                && tokens.glued(at + 3)
                && tokens.glued(at + 4)
                && tokens.first(at + 1) == tokens.first(at + 3);
        if (!joined) {
            return Optional.empty();
        }
        int a = number(text);
        int b = number(tokens.text(at + 2));
        int c = number(tokens.text(at + 4));
        if (tokens.isMark(at + 1, '-') && text.length() == 4) {
            return printed(a, b, c, at, at + 5, false);
        }
        if (tokens.isMark(at + 1, '/') && c > 999 && (a > 12 || b > 12)) {
            return printed(c, Math.min(a, b), Math.max(a, b), at, at + 5, false);
        }
        return Optional.empty();
    }

    private Optional<PrintedDate> withYear(int month, int day, int first, int next, boolean misprint) {
        int at = skip(next, ',');
        if (at < end && tokens.kind(at) == Tokens.NUMBER && tokens.end(at) - tokens.start(at) == 4) {
            int year = number(tokens.text(at));
            if (isYear(year)) {
                return printed(year, month, day, first, at + 1, misprint);
            }
        }
        return printed(0, month, day, first, next, misprint);
    }

    private static Optional<PrintedDate> printed(int year, int month, int day, int first, int next, boolean misprint) {
        boolean real =
                year == 0 ? When.YearlessDay.exists(month, day) : isYear(year) && When.Day.exists(year, month, day);
        if (!real) {
            return Optional.empty();
        }
        When when = year == 0 ? new When.YearlessDay(month, day) : new When.Day(year, month, day, When.Doubt.NONE);
        return Optional.of(new PrintedDate(Optional.of(when), 0, first, next, misprint));
    }

    private static boolean isYear(int number) {
        return number >= 1700 && number <= 2199;
    }

    /** Returns a day of 1 or 2 digits, with or without its ordinal ending; 0 if it is none. */
    private static int day(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        String ending = text.substring(digits);
        boolean ordinal = ending.isEmpty()
                || ending.equals("st")
                || ending.equals("nd")
                || ending.equals("rd")
                || ending.equals("th");
        int day = ordinal && digits <= 2 ? number(text.substring(0, digits)) : 0;
        return day <= 31 ? day : 0;
    }

    /** Returns the day that a slip such as {@code 2O} or {@code l} was meant to be; 0 if it was none. */
    private static int misprintedDay(String text) {
        if (text.length() > 2) {
            return 0;
        }
        return day(text.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1'));
    }

    /** Returns the number that {@code text} writes, 0 if it is not one of 1 to 4 digits. */
    private static int number(String text) {
        if (text.isEmpty() || text.length() > 4) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
