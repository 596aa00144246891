package onrecord.extract.time;

import java.util.Locale;
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

    private static final String SHORT_NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final WordSet VERB_TOO = WordSet.of("may march");
    private static final WordSet GIVEN_NAME_TOO = WordSet.of("august april june");
    private final TimeTokens words;
    private final TimexGrammar[] ofDigits;

    CalendarGrammar(TimeTokens words) {
        this.words = words;
        ofDigits = new TimexGrammar[] {new NumericGrammar(words), this::yearFirst, this::dayFirst, this::glued};
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
        int at = dayAfter(i);
        int day = words.day(at);
        if (day > 0 && !isCount(at)) {
            return dated(words.isMark(at - 1, ']') ? i - 1 : i, at, month, day);
        }
        Optional<TimexMatch> worded = dayInWordsAfter(i, at);
        if (worded.isPresent()) {
            return worded;
        }
        // August 32, 2014
        if (words.digits(at) > 0
                && words.length(at) <= 2
                && TrailingYear.after(words, at).isPresent()) {
            return Optional.empty();
        }
        Optional<TrailingYear> year = TrailingYear.after(words, i)
                .or(() -> ofYear(i))
                .or(() -> hyphened(i))
                .or(() -> TrailingYear.brief(words, i, i));
        if (year.isPresent()) {
            return Optional.of(with(year.get(), i, PartialDate.of(0, month, 0)));
        }
        return isBareMonth(i) ? TimexMatch.of(i, i, PartialDate.of(0, month, 0)) : Optional.empty();
    }

    /** Returns where the day stands behind a month: “May the 3rd”, “[Sept] 04”, “August-10, 2012”, and with a comma too many, “March, 6th 2016”. */
    private int dayAfter(int month) {
        int next = month + 1;
        if (words.isWord(next, THE) || words.isMark(next, ']') && words.isMark(month - 1, '[')) {
            return next + 1;
        }
        boolean comma = words.isMark(next, ',') && words.ordinal(next + 1) > 0 && words.year(next + 2) > 0;
        boolean hyphen =
                words.isHyphen(next) && TrailingYear.after(words, next + 1).isPresent();
        return comma || hyphen ? next + 1 : next;
    }

    /** “May of 1948”, “May of ’48”. */
    private Optional<TrailingYear> ofYear(int i) {
        return words.isWord(i + 1, OF) && !words.isMark(i + 2, ',')
                ? TrailingYear.after(words, i + 1)
                : Optional.empty();
    }

    /** {@code Sep-2012}. */
    private Optional<TrailingYear> hyphened(int i) {
        boolean year = words.isHyphen(i + 1) && words.year(i + 2) > 0 && !words.isHyphen(i + 3) && !words.glued(i);
        return year ? Optional.of(new TrailingYear(words.year(i + 2), i + 2, false)) : Optional.empty();
    }

    /** Returns a day of a month whose last token is {@code last}, with the year behind it, if the calendar has it. */
    private Optional<TimexMatch> dated(int first, int last, int month, int day) {
        Optional<TrailingYear> year = TrailingYear.after(words, last);
        return isDay(year.map(TrailingYear::year).orElse(0), month, day)
                ? Optional.of(withYear(year, first, last, PartialDate.of(0, month, day)))
                : Optional.empty();
    }

    private static TimexMatch withYear(Optional<TrailingYear> year, int first, int last, PartialDate day) {
        return year.map(of -> with(of, first, day)).orElseGet(() -> new TimexMatch(first, last, day));
    }

    private static TimexMatch with(TrailingYear year, int first, PartialDate day) {
        return new TimexMatch(first, year.last(), day.inYear(year.year()), year.loose());
    }

    /** “May eighth, 2010”, “May twenty-fourth”, “on May nine”; not “May first-time buyers”, “in May nine boats”. */
    private Optional<TimexMatch> dayInWordsAfter(int month, int at) {
        int last = words.lastOfDayInWords(at);
        if (last < at || words.isHyphen(last + 1) || WordedYear.at(words, at).isPresent()) {
            return Optional.empty();
        }
        int day = words.dayInWords(at, last);
        boolean ordinal = words.is(last, TimeWords.ORDINAL);
        boolean said = TrailingYear.after(words, last).isPresent()
                || isDayAlone(last + 1, ordinal && day >= FIRST_SURE) && (ordinal || isOn(month));
        return said ? dated(month, last, words.value(month), day) : Optional.empty();
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

    /** “the fourth of July 2021”, “Fourth of July”, “the twenty-fourth of May”, “fifteen August 1993”. */
    Optional<TimexMatch> dayInWords(int i) {
        int last = words.lastOfDayInWords(i);
        boolean article = words.isWord(i - 1, THE);
        boolean shape = last >= i
                && words.is(last, TimeWords.ORDINAL)
                && words.isWord(last + 1, OF)
                && words.is(last + 2, TimeWords.MONTH)
                && words.isCapitalised(last + 2)
                && !words.is(last + 2, TimeWords.SHORT_NAME)
                && (article || words.isCapitalised(i) || words.is(i - 2, TimeWords.ORDINAL));
        if (!shape) {
            return last >= i ? countedDay(i, last) : Optional.empty();
        }
        int month = last + 2;
        boolean alone = !words.isWord(month + 1, POSSESSIVE) && !words.isHyphen(month + 1);
        return alone
                ? dated(article ? i - 1 : i, month, words.value(month), words.dayInWords(i, last))
                : Optional.empty();
    }

    /** “fifteen August nineteen ninety-three”; without a year the number counts. */
    private Optional<TimexMatch> countedDay(int i, int last) {
        int month = last + 1;
        boolean shape = words.is(month, TimeWords.MONTH)
                && words.isCapitalised(month)
                && TrailingYear.after(words, month).isPresent();
        return shape ? dated(i, month, words.value(month), words.dayInWords(i, last)) : Optional.empty();
    }

    /** Returns whether the number after a month counts something else: a time of day, a percentage. */
    private boolean isCount(int at) {
        return words.isMark(at + 1, ':') && words.glued(at + 1) && words.isNumber(at + 2) || words.isMark(at + 1, '%');
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
        int first = words.isWord(i - 1, THE) && words.ordinal(i) > 0 ? i - 1 : i;
        // “June 3 May” is no date; “in 2019, 3 May” is
        Optional<TrailingYear> year = TrailingYear.after(words, at)
                .or(() -> ofYear(at))
                .or(() -> hyphenedYear(i, at))
                .or(() -> TrailingYear.brief(words, i, at));
        return isDay(year.map(TrailingYear::year).orElse(0), month, day)
                ? Optional.of(withYear(year, first, at, PartialDate.of(0, month, day)))
                : Optional.empty();
    }

    /** {@code 14-Feb-2022}, {@code 21-APR-16}. */
    private Optional<TrailingYear> hyphenedYear(int day, int month) {
        int at = month + 2;
        if (!words.isHyphen(month + 1) || !words.isNumber(at)) {
            return Optional.empty();
        }
        boolean brief = words.isHyphen(day + 1) && words.length(at) == 2 && words.digits(at) >= 0;
        int year = brief ? TimeTokens.century(words.digits(at)) : words.year(at);
        return year > 0 ? Optional.of(new TrailingYear(year, at, false)) : Optional.empty();
    }

    /** {@code on 15Sep}, {@code 15SEP2014}, one token: one or two digits and the month’s three letters. */
    private Optional<TimexMatch> glued(int i) {
        if (words.tokens().kind(i) != Tokens.MIXED || words.length(i) < 4) {
            return Optional.empty();
        }
        int start = words.tokens().start(i);
        int letters = words.charAt(start + 1) <= '9' ? start + 2 : start + 1;
        int end = letters + 3;
        if (end > words.tokens().end(i) || !Character.isUpperCase(words.charAt(letters))) {
            return Optional.empty();
        }
        int month = monthOf(letters);
        int day = words.digits(start, letters);
        boolean alone = end == words.tokens().end(i);
        int year = alone ? 0 : words.tokens().end(i) - end == 4 ? words.digits(end, end + 4) : -1;
        if (month == 0 || day < 1 || year < 0 || year > 0 && !TimeTokens.isYear(year)) {
            return Optional.empty();
        }
        if (alone) {
            Optional<TimexMatch> date = dated(i, i, month, day);
            boolean told = words.is(i - 1, TimeWords.WEEKDAY | TimeWords.PREPOSITION);
            return told ? date : date.filter(match -> match.last() > i);
        }
        return isDay(year, month, day) ? TimexMatch.of(i, i, PartialDate.of(year, month, day)) : Optional.empty();
    }

    /** Returns the month that the three letters from {@code offset} on are short for, or 0. */
    private int monthOf(int offset) {
        int at = SHORT_NAMES.indexOf(
                words.tokens().text().substring(offset, offset + 3).toLowerCase(Locale.ROOT));
        return at % 3 == 0 ? at / 3 + 1 : 0;
    }

    /** Returns whether a month of a year, or of any year for 0, has such a day. */
    static boolean isDay(int year, int month, int day) {
        return year == 0 ? When.YearlessDay.exists(month, day) : When.Day.exists(year, month, day);
    }
}
