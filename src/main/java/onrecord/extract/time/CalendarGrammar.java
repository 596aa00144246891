package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Turn;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.When;

/** Reads dates of the calendar in every usual order: {@code February 14, 2022}, {@code 14 Feb}, {@code 14/2/2022}. */
final class CalendarGrammar implements TimexGrammar {
    private static final int OF = Lexicon.id("of");
    private static final int THE = Lexicon.id("the");
    private static final WordSet VERB_TOO = WordSet.of("may march");
    private static final WordSet GIVEN_NAME_TOO = WordSet.of("august april june");
    private final TimeTokens words;
    private final TimexGrammar[] ofDigits = {this::iso, this::slashed, this::dotted, this::dayFirst};

    CalendarGrammar(TimeTokens words) {
        this.words = words;
    }

    @Override
    public Optional<TimexMatch> at(int i) {
        if (words.is(i, TimeWords.MONTH)) {
            return monthFirst(i);
        }
        boolean number = words.has(i) && words.tokens().kind(i) != Tokens.WORD;
        return number ? TimexGrammar.first(ofDigits, i) : Optional.empty();
    }

    private Optional<TimexMatch> monthFirst(int i) {
        if (isVerb(i) || words.tokens().shape(i) == Tokens.LOWER && words.is(i, TimeWords.SHORT_NAME)) {
            return Optional.empty();
        }
        int month = words.value(i);
        int at = words.isWord(i + 1, THE) ? i + 2 : i + 1;
        int day = words.day(at);
        if (day > 0 && !isCount(at)) {
            int last = yearAfter(at);
            int year = last == at ? 0 : yearAt(last);
            return isDay(year, month, day)
                    ? TimexMatch.of(i, last, PartialDate.of(year, month, day))
                    : Optional.empty();
        }
        int last = yearAfter(i);
        if (last == i && words.isWord(i + 1, OF) && words.year(i + 2) > 0) {
            last = i + 2;
        }
        if (last > i) {
            return TimexMatch.of(i, last, PartialDate.of(yearAt(last), month, 0));
        }
        return isBareMonth(i) ? TimexMatch.of(i, i, PartialDate.of(0, month, 0)) : Optional.empty();
    }

    /** Returns whether the number after a month counts something else: a time of day, a percentage. */
    private boolean isCount(int at) {
        return words.isMark(at + 1, ':') && words.glued(at + 1) && words.isNumber(at + 2) || words.isMark(at + 1, '%');
    }

    /** Returns the last token of a year after token {@code at}, with or without comma; or {@code at} if there is none. */
    private int yearAfter(int at) {
        int next = words.isMark(at + 1, ',') ? at + 2 : at + 1;
        if (words.year(next) > 0 && !(words.isMark(next + 1, ':') && words.glued(next + 1))) {
            return next;
        }
        return words.shortYear(at + 1) > 0 ? at + 2 : at;
    }

    private int yearAt(int last) {
        int year = words.year(last);
        return year > 0 ? year : words.shortYear(last - 1);
    }

    /** Returns whether a month that stands alone is one, not a verb or somebody’s name. */
    private boolean isBareMonth(int i) {
        boolean preposition = words.is(i - 1, TimeWords.PREPOSITION);
        if (words.is(i, TimeWords.SHORT_NAME)) {
            return words.tokens().last(i) == '.' && preposition;
        }
        boolean verb = words.isOneOf(i, VERB_TOO);
        if (!verb && !words.isOneOf(i, GIVEN_NAME_TOO)) {
            return true;
        }
        if (words.tokens().shape(i) == Tokens.UPPER && words.length(i) > 1 && !preposition) {
            return false;
        }
        boolean introduced = preposition || words.is(i - 1, TimeWords.TURN | TimeWords.TOLD);
        boolean nameFollows = words.isCapitalised(i + 1) && !words.is(i + 1, TimeWords.MONTH);
        return verb
                ? !nameFollows && !words.isMark(i + 1, '\'') && (introduced || isBesideMonth(i))
                : introduced || !nameFollows && !isPartOfName(i);
    }

    /** “March and April”, “April to May”. */
    private boolean isBesideMonth(int i) {
        return words.is(i - 2, TimeWords.MONTH) || words.is(i + 2, TimeWords.MONTH);
    }

    private boolean isPartOfName(int i) {
        return words.isCapitalised(i - 1) || words.glued(i) || words.glued(i + 1) && words.isHyphen(i + 1);
    }

    /** “may” and “march” in small letters are verbs, whatever stands beside them. */
    private boolean isVerb(int i) {
        return words.tokens().shape(i) == Tokens.LOWER && words.isOneOf(i, VERB_TOO);
    }

    private Optional<TimexMatch> dayFirst(int i) {
        int day = words.day(i);
        if (day < 0) {
            return Optional.empty();
        }
        int at = words.isHyphen(i + 1) || words.isWord(i + 1, OF) ? i + 2 : i + 1;
        if (!words.is(at, TimeWords.MONTH) || isVerb(at)) {
            return Optional.empty();
        }
        int month = words.value(at);
        // “June 3 May” is no date; “in 2019, 3 May” is
        int last = yearAfter(at);
        if (last == at && (words.isHyphen(at + 1) || words.isWord(at + 1, OF)) && words.year(at + 2) > 0) {
            last = at + 2;
        }
        int year = last == at ? 0 : yearAt(last);
        if (!isDay(year, month, day)) {
            return Optional.empty();
        }
        int first = words.isWord(i - 1, THE) && words.ordinal(i) > 0 ? i - 1 : i;
        return TimexMatch.of(first, last, PartialDate.of(year, month, day));
    }

    /** {@code 2022-02-14}, also with a time after, which is left alone; {@code 2022-02}. */
    private Optional<TimexMatch> iso(int i) {
        int year = words.year(i);
        if (year < 0 || !words.isHyphen(i + 1) || words.length(i + 2) < 2) {
            return Optional.empty();
        }
        int month = words.isNumber(i + 2) && words.length(i + 2) == 2 ? words.digits(i + 2) : -1;
        if (month < 1 || month > 12 || !words.isHyphen(i + 3)) {
            return Optional.empty();
        }
        int start = words.tokens().start(i + 4);
        int day = words.length(i + 4) >= 2 ? words.digits(start, start + 2) : -1;
        boolean alone = words.isNumber(i + 4) && words.length(i + 4) == 2;
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
        boolean minutes =
                words.isMark(i + 5, ':') && words.glued(i + 5) && words.glued(i + 6) && words.length(i + 6) >= 2;
        int minute = minutes
                ? words.digits(words.tokens().start(i + 6), words.tokens().start(i + 6) + 2)
                : -1;
        if (hour < 0 || hour > 24 || minute > 59) {
            return TimexMatch.of(i, i + 4, date);
        }
        int last = minute < 0 ? i + 4 : i + 6;
        boolean seconds = minute >= 0 && words.isMark(i + 7, ':') && words.glued(i + 7) && words.glued(i + 8);
        last = seconds ? i + 8 : last;
        String zone = words.tokens().last(last) == 'Z' ? "Z" : "";
        return TimexMatch.of(i, last, new TimexMeaning.Clock(hour, minute, zone, Optional.of(date)));
    }

    /** {@code 14/2/2022} and {@code 2/14/2022}; where both orders are possible, the American one, unsure. */
    private Optional<TimexMatch> slashed(int i) {
        boolean shape = words.day(i) > 0
                && words.isNumber(i)
                && words.isMark(i + 1, '/')
                && words.glued(i + 1)
                && words.isNumber(i + 2)
                && words.day(i + 2) > 0
                && words.isMark(i + 3, '/')
                && words.isNumber(i + 4);
        if (!shape || words.glued(i) && words.isMark(i - 1, '/') || words.isMark(i + 5, '/')) {
            return Optional.empty();
        }
        int year = words.year(i + 4);
        if (year < 0 && words.length(i + 4) == 2 && words.digits(i + 4) >= 0) {
            year = TimeTokens.century(words.digits(i + 4));
        }
        return ordered(i, i + 4, words.digits(i), words.digits(i + 2), year);
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

    /** Returns whether a month of a year, or of any year for 0, has such a day. */
    static boolean isDay(int year, int month, int day) {
        return year == 0 ? When.YearlessDay.exists(month, day) : When.Day.exists(year, month, day);
    }
}
