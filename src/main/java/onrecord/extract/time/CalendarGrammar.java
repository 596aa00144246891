package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.When;

/** Reads dates of the calendar in every usual order: {@code February 14, 2022}, {@code 14 Feb}, {@code 2022 Feb 14}; in digits, {@link NumericGrammar}. */
final class CalendarGrammar implements TimexGrammar {
    private static final int OF = Lexicon.id("of");
    private static final int THE = Lexicon.id("the");
    private static final int ON = Lexicon.id("on");
    private static final int POSSESSIVE = Lexicon.id("'s");
    /** “First”, “second” and “third” say how often and in which order as well. */
    private static final int FIRST_SURE = 4;

    private static final WordSet VERB_TOO = WordSet.of("may march");
    private static final WordSet GIVEN_NAME_TOO = WordSet.of("august april june");
    private final TimeTokens words;
    private final TimexGrammar[] ofDigits;

    CalendarGrammar(TimeTokens words) {
        this.words = words;
        ofDigits = new TimexGrammar[] {new NumericGrammar(words), this::yearFirst, this::dayFirst};
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
        Optional<TimexMatch> worded = dayInWordsAfter(i, at);
        if (worded.isPresent()) {
            return worded;
        }
        // August 32, 2014
        if (words.digits(at) > 0 && words.length(at) <= 2 && yearAfter(at) > at) {
            return Optional.empty();
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

    /** “May eighth, 2010”, “May twenty-fourth”, “on May nine”; not “May first-time buyers”, “in May nine boats”. */
    private Optional<TimexMatch> dayInWordsAfter(int month, int at) {
        int last = words.lastOfDayInWords(at);
        if (last < at || words.isHyphen(last + 1)) {
            return Optional.empty();
        }
        int day = words.dayInWords(at, last);
        int end = yearAfter(last);
        int year = end == last ? 0 : yearAt(end);
        boolean ordinal = words.is(last, TimeWords.ORDINAL);
        boolean said = year > 0 || isDayAlone(last + 1, ordinal && day >= FIRST_SURE) && (ordinal || isOn(month));
        return said && isDay(year, words.value(month), day)
                ? TimexMatch.of(month, end, PartialDate.of(year, words.value(month), day))
                : Optional.empty();
    }

    private boolean isOn(int month) {
        return words.isWord(month - 1, ON);
    }

    /** Returns whether what follows a day in words, at {@code next}, is nothing that it could count or rank. */
    private boolean isDayAlone(int next, boolean sure) {
        if (!words.has(next) || words.tokens().kind(next) == Tokens.MARK) {
            return !words.isMark(next, '%') && !words.isMark(next, '$');
        }
        boolean function = words.tokens().kind(next) == Tokens.WORD
                && words.tokens().is(next, Category.FUNCTION_WORD)
                && !words.isWord(next, OF)
                && !words.is(next, TimeWords.NUMBER);
        return function && (sure || words.is(next, TimeWords.PREPOSITION));
    }

    /** “the fourth of July 2021”, “Fourth of July”, “the twenty-fourth of May”. */
    Optional<TimexMatch> dayInWords(int i) {
        int last = words.lastOfDayInWords(i);
        boolean article = words.isWord(i - 1, THE);
        boolean shape = last >= i
                && words.is(last, TimeWords.ORDINAL)
                && words.isWord(last + 1, OF)
                && words.is(last + 2, TimeWords.MONTH)
                && words.isCapitalised(last + 2)
                && !words.is(last + 2, TimeWords.SHORT_NAME)
                && (article || words.isCapitalised(i));
        if (!shape) {
            return Optional.empty();
        }
        int month = last + 2;
        int end = yearAfter(month);
        int year = end == month ? 0 : yearAt(end);
        int day = words.dayInWords(i, last);
        boolean alone = year > 0 || !words.isWord(month + 1, POSSESSIVE) && !words.isHyphen(month + 1);
        return alone && isDay(year, words.value(month), day)
                ? TimexMatch.of(article ? i - 1 : i, end, PartialDate.of(year, words.value(month), day))
                : Optional.empty();
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
        // “the May vote”
        boolean described = words.is(i - 1, TimeWords.ARTICLE) && words.isContent(i + 1);
        boolean introduced = preposition || described || words.is(i - 1, TimeWords.TURN | TimeWords.TOLD);
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

    /** {@code 2018 March 18}; {@code 2024 August}, which is less sure. */
    private Optional<TimexMatch> yearFirst(int i) {
        int at = i + 1;
        boolean shape = words.year(i) > 0 && words.is(at, TimeWords.MONTH) && words.isCapitalised(at);
        if (!shape || words.glued(i) || words.is(i - 1, TimeWords.MONTH)) {
            return Optional.empty();
        }
        int year = words.year(i);
        int month = words.value(at);
        int day = words.day(at + 1);
        if (day > 0) {
            boolean fits = isDay(year, month, day) && !isCount(at + 1) && !words.isContent(at + 2);
            return fits && words.year(at + 2) < 0
                    ? TimexMatch.of(i, at + 1, PartialDate.of(year, month, day))
                    : Optional.empty();
        }
        boolean alone = !words.is(at, TimeWords.SHORT_NAME)
                && !words.isOneOf(at, VERB_TOO)
                && !words.isNumber(at + 1)
                && !words.isCapitalised(at + 1)
                && !words.is(i - 1, TimeWords.PREPOSITION);
        return alone ? Optional.of(new TimexMatch(i, at, PartialDate.of(year, month, 0), true)) : Optional.empty();
    }

    /** Returns whether the number is money: “they paid $12 December 27”. */
    private boolean isPrice(int i) {
        char sign = words.glued(i) ? words.tokens().first(i - 1) : ' ';
        return sign == '$' || sign == '\u20ac' || sign == '\u00a3';
    }

    private Optional<TimexMatch> dayFirst(int i) {
        int day = words.day(i);
        if (day < 0 || isPrice(i)) {
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
        if (last == at && words.isHyphen(i + 1) && words.isHyphen(at + 1) && words.isNumber(at + 2)) {
            int brief = words.length(at + 2) == 2 ? words.digits(at + 2) : -1;
            last = brief < 0 ? at : at + 2;
            year = brief < 0 ? 0 : TimeTokens.century(brief);
        }
        if (!isDay(year, month, day)) {
            return Optional.empty();
        }
        int first = words.isWord(i - 1, THE) && words.ordinal(i) > 0 ? i - 1 : i;
        return TimexMatch.of(first, last, PartialDate.of(year, month, day));
    }

    /** Returns whether a month of a year, or of any year for 0, has such a day. */
    static boolean isDay(int year, int month, int day) {
        return year == 0 ? When.YearlessDay.exists(month, day) : When.Day.exists(year, month, day);
    }
}
