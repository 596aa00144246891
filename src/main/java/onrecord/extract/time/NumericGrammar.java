package onrecord.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Clock;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Turn;
import onrecord.extract.word.WordSet;

/** Reads dates that digits and marks write: {@code 2022-02-14}, {@code 14/2/2022}, {@code 8/Oct/2012}, {@code 14.02.2022}. */
final class NumericGrammar implements TimexGrammar {
    private static final int FIRST_YEAR = 1900;
    private static final WordSet BEFORE_DATE = WordSet.of("on since until by before after");

    private final TimeTokens words;
    private final StampGrammar stamps;
    private final TimexGrammar[] forms = {
        this::iso, this::slashed, this::dotted, this::dottedYearFirst, this::hyphened, this::monthAndYear
    };

    NumericGrammar(TimeTokens words) {
        this.words = words;
        this.stamps = new StampGrammar(words);
    }

    @Override
    public Optional<TimexMatch> at(int i) {
        return words.isNumber(i) ? TimexGrammar.first(forms, i) : Optional.empty();
    }

    /** {@code 2022-02-14}, also with a time after, which is left alone; {@code 2022-2-7}. */
    private Optional<TimexMatch> iso(int i) {
        int year = words.year(i);
        if (year < 0 || !words.isHyphen(i + 1) || !words.has(i + 2)) {
            return Optional.empty();
        }
        int month = words.isNumber(i + 2) && words.length(i + 2) <= 2 ? words.digits(i + 2) : -1;
        if (month < 1 || month > 12 || !words.isHyphen(i + 3)) {
            return Optional.empty();
        }
        int start = words.tokens().start(i + 4);
        boolean alone = words.isNumber(i + 4) && words.length(i + 4) <= 2;
        int digits = words.length(i + 4) == 1 ? 1 : 2;
        int day = words.digits(start, start + digits);
        boolean timed = words.length(i + 4) > 2 && words.charAt(start + 2) == 'T';
        if (!alone && !timed || day < 1 || !isDay(year, month, day)) {
            return Optional.empty();
        }
        PartialDate date = PartialDate.of(year, month, day);
        return timed ? withTime(i, start + 3, date) : TimexMatch.of(i, i + 4, date);
    }

    /** {@code 2022-02-14T10:00Z}: the hour begins at {@code hourAt}, the minutes are a token of their own. */
    private Optional<TimexMatch> withTime(int i, int hourAt, PartialDate date) {
        int hour = words.digits(hourAt, words.tokens().end(i + 4));
        TimexMatch day = new TimexMatch(i, i + 4, date);
        if (words.isMark(i + 5, ':') && words.glued(i + 5) && words.glued(i + 6)) {
            return Optional.of(stamps.stamp(day, date, hour, i + 5));
        }
        boolean alone = hour >= 0 && hour <= 24;
        return Optional.of(alone ? new TimexMatch(i, i + 4, Clock.of(hour, date)) : day);
    }

    private boolean isSlash(int i) {
        return words.isMark(i, '/') && words.glued(i) && words.glued(i + 1);
    }

    /**
     * {@code 2022/2/14}, {@code 14/Feb/2022}, {@code 14/2/2022} and {@code 2/14/2022}; where both orders are possible, the
     * American one, unsure.
     */
    private Optional<TimexMatch> slashed(int i) {
        boolean shape = isSlash(i + 1) && isSlash(i + 3) && words.isNumber(i + 4);
        if (!shape || words.glued(i) && words.isMark(i - 1, '/') || words.isMark(i + 5, '/')) {
            return Optional.empty();
        }
        boolean yearFirst = words.year(i) > 0;
        int day = yearFirst ? words.day(i + 4) : words.day(i);
        int year = yearFirst ? words.year(i) : yearAt(i + 4);
        if (yearFirst || words.is(i + 2, TimeWords.MONTH)) {
            return day > 0 && isDay(year, monthAt(i + 2), day)
                    ? TimexMatch.of(i, i + 4, PartialDate.of(year, monthAt(i + 2), day))
                    : Optional.empty();
        }
        boolean digits = words.day(i) > 0 && words.day(i + 2) > 0 && words.isNumber(i + 2);
        return digits ? ordered(i, i + 4, words.digits(i), words.digits(i + 2), year) : Optional.empty();
    }

    /** Returns the month that token {@code i} names or writes in one or two digits, or −1. */
    private int monthAt(int i) {
        if (words.is(i, TimeWords.MONTH)) {
            return words.value(i);
        }
        return words.isNumber(i) && words.length(i) <= 2 ? words.digits(i) : -1;
    }

    /** Returns the year that token {@code i} writes in two or four digits, or −1. */
    private int yearAt(int i) {
        boolean brief = words.isNumber(i) && words.length(i) == 2 && words.digits(i) >= 0;
        return brief ? TimeTokens.century(words.digits(i)) : words.year(i);
    }

    /**
     * {@code Friday 30-12-16}, {@code on 07-28-17}, {@code 07-28-17 18:35}: elsewhere these are wins, losses and draws, or a
     * telephone number. The weekday tells the order too.
     */
    private Optional<TimexMatch> hyphened(int i) {
        boolean shape = words.day(i) > 0
                && !words.glued(i)
                && words.isHyphen(i + 1)
                && words.isNumber(i + 2)
                && words.isHyphen(i + 3)
                && words.isNumber(i + 4)
                && !words.isHyphen(i + 5);
        if (!shape) {
            return Optional.empty();
        }
        int named = words.isMark(i - 1, ',') ? i - 2 : i - 1;
        int year = yearAt(i + 4);
        int one = words.digits(i);
        int two = monthOrDay(i + 2);
        if (!words.is(named, TimeWords.WEEKDAY)) {
            return isStamped(i) ? ordered(i, i + 4, one, two, year).map(date -> sureAs(date, i)) : Optional.empty();
        }
        int weekday = words.value(named);
        boolean european = isOn(weekday, year, two, one);
        return european || isOn(weekday, year, one, two)
                ? TimexMatch.of(i, i + 4, PartialDate.of(year, european ? two : one, european ? one : two))
                : Optional.empty();
    }

    /** Returns whether numbers with hyphens are filled up with zeros as dates are, behind a preposition or before a time of day. */
    private boolean isStamped(int i) {
        boolean filled = words.length(i) == 2
                && words.length(i + 2) == 2
                && (words.length(i + 4) == 4
                        || words.charAt(words.tokens().start(i)) == '0'
                        || words.charAt(words.tokens().start(i + 2)) == '0');
        return filled && (isTimed(i + 4) || words.isOneOf(i - 1, BEFORE_DATE));
    }

    private boolean isTimed(int year) {
        int colon = year + 2;
        return words.isNumber(year + 1) && words.isMark(colon, ':') && words.glued(colon) && words.glued(colon + 1);
    }

    /** Six digits in pairs, without a time of day behind them, are less sure. */
    private TimexMatch sureAs(TimexMatch date, int i) {
        boolean sure = words.length(i + 4) == 4 || isTimed(i + 4);
        return sure ? date : new TimexMatch(date.first(), date.last(), date.meaning(), true);
    }

    private int monthOrDay(int i) {
        return Math.max(0, words.day(i));
    }

    private static boolean isOn(int weekday, int year, int month, int day) {
        return isDay(year, month, day)
                && LocalDate.of(year, month, day).getDayOfWeek().getValue() == weekday;
    }

    /** {@code in 11/2018}: less sure, since acts and files are numbered so too. */
    private Optional<TimexMatch> monthAndYear(int i) {
        boolean shape = isSlash(i + 1) && words.year(i + 2) >= FIRST_YEAR && words.length(i) <= 2;
        int month = shape ? words.digits(i) : -1;
        boolean more = words.glued(i) || words.glued(i + 3) && (words.isMark(i + 3, '/') || words.isHyphen(i + 3));
        return month > 0 && month <= 12 && !more && words.is(i - 1, TimeWords.PREPOSITION)
                ? Optional.of(new TimexMatch(i, i + 2, PartialDate.of(words.year(i + 2), month, 0), true))
                : Optional.empty();
    }

    /** {@code 14.02.2022}, one token. */
    private Optional<TimexMatch> dotted(int i) {
        int length = words.length(i);
        if (!words.isNumber(i) || length < 8 || length > 10) {
            return Optional.empty();
        }
        int start = words.tokens().start(i);
        int one = words.charAt(start + 1) == '.' ? 1 : 2;
        int two = words.charAt(start + one + 2) == '.' ? 1 : 2;
        int end = start + length;
        if (one + two + 6 != length || words.charAt(start + one) != '.' || words.charAt(end - 5) != '.') {
            return Optional.empty();
        }
        int day = words.digits(start, start + one);
        int month = words.digits(start + one + 1, end - 5);
        int year = words.digits(end - 4, end);
        if (day < 1 || month < 1 || month > 12 || year < 1000 || year > 2199 || !isDay(year, month, day)) {
            return Optional.empty();
        }
        return TimexMatch.of(i, i, PartialDate.of(year, month, day));
    }

    /** {@code 2022.02.14}, one token. */
    private Optional<TimexMatch> dottedYearFirst(int i) {
        int length = words.length(i);
        int start = words.tokens().start(i);
        if (length < 8 || length > 10 || words.charAt(start + 4) != '.') {
            return Optional.empty();
        }
        int point = words.charAt(start + 6) == '.' ? start + 6 : start + 7;
        int year = words.digits(start, start + 4);
        int month = words.charAt(point) == '.' ? words.digits(start + 5, point) : -1;
        int day = words.digits(point + 1, start + length);
        boolean fits = year >= FIRST_YEAR && year <= 2199 && isDay(year, month, day);
        return fits ? TimexMatch.of(i, i, PartialDate.of(year, month, day)) : Optional.empty();
    }

    private static Optional<TimexMatch> ordered(int first, int last, int one, int two, int year) {
        if (year < 0) {
            return Optional.empty();
        }
        boolean american = one <= 12 && isDay(year, one, two);
        boolean european = two <= 12 && isDay(year, two, one);
        if (!american && !european) {
            return Optional.empty();
        }
        boolean unsure = american && european && one != two;
        int month = american ? one : two;
        int day = american ? two : one;
        return TimexMatch.of(first, last, new PartialDate(year, month, day, 0, Turn.NONE, unsure));
    }

    private static boolean isDay(int year, int month, int day) {
        return year > 0 && month > 0 && month <= 12 && day > 0 && CalendarGrammar.isDay(year, month, day);
    }
}
