package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Anchor;
import onrecord.extract.time.TimexMeaning.DecadeOrCentury;
import onrecord.extract.time.TimexMeaning.OfMonth;
import onrecord.extract.time.TimexMeaning.OfYear;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Reported;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.time.TimexMeaning.Turn;
import onrecord.extract.time.TimexMeaning.YearPart;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.WordSet;

/** Reads parts of a year by number or name, with the year that may stand beside them: “the third quarter of last year”. */
final class YearPartGrammar {
    private static final int THE = Lexicon.id("the");
    private static final int PERIOD = Lexicon.id("period");
    private static final int POSSESSIVE = Lexicon.id("'s");
    private static final int IS = Lexicon.id("is");
    private static final WordSet TODAY_IT = WordSet.of("today it this");
    private static final int OF = Lexicon.id("of");
    private static final int OVER = Lexicon.id("over");
    private static final int FALL = Lexicon.id("fall");
    private static final int INST = Lexicon.id("inst");
    private static final int ULT = Lexicon.id("ult");
    private static final int HALF = Lexicon.id("half");
    private static final int FINAL = Lexicon.id("final");
    /** A smaller number after a season or a quarter is no year. */
    private static final int FIRST_YEAR = 1500;

    /** So many words around a quarter tell whether it is one of a match. */
    private static final int AROUND = 25;

    private static final int FIRST_CENTURY = 11;
    private static final int LAST_CENTURY = 21;

    private final TimeTokens words;
    private final AmountGrammar amounts;
    /** “last year”, “that year”, “the following year”, among other units. */
    private final TimexGrammar otherYear;

    YearPartGrammar(TimeTokens words, AmountGrammar amounts, TimexGrammar otherYear) {
        this.words = words;
        this.amounts = amounts;
        this.otherYear = otherYear;
    }

    /** “the third quarter of last year”, “the first half”, “the 19th century”, “fourth-quarter”. */
    Optional<TimexMatch> numbered(int i, int at) {
        int number = words.isWord(at, FINAL) ? 4 : words.ordinal(at);
        if (number < 1) {
            return Optional.empty();
        }
        Optional<TimexMatch> day = ofMonth(i, at, number);
        if (day.isPresent()) {
            return day;
        }
        Optional<TimexMatch> amount = at > i ? amounts.counted(i, at + 1) : Optional.empty();
        if (amount.isPresent()) {
            return amount;
        }
        int next = words.afterBetween(words.isHyphen(at + 1) ? at + 2 : at + 1);
        if (words.isWord(next, HALF)) {
            return number > 2 ? Optional.empty() : halfYear(i, next, number);
        }
        if (!words.is(next, TimeWords.UNIT)) {
            return Optional.empty();
        }
        if (words.unit(next) == Unit.DAY) {
            return at > i && words.isWord(next + 1, OF) && isOfToday(i)
                    ? Optional.of(new TimexMatch(i, next, new Shift(Unit.DAY, 0, Anchor.PUBLICATION), true))
                    : Optional.empty();
        }
        if (words.unit(next) == Unit.QUARTER && number <= 4) {
            TimexMatch quarter = ofYear(i, next, new YearPart(YearPart.FIRST_QUARTER + number - 1, 0, Turn.NONE));
            boolean isAlone = quarter.last() == next && !words.isHyphen(at + 1);
            return isAlone && isOfMatch(i) ? Optional.empty() : Optional.of(quarter);
        }
        return words.unit(next) == Unit.CENTURY && number >= FIRST_CENTURY && number <= LAST_CENTURY
                ? TimexMatch.of(i, next, new DecadeOrCentury((number - 1) * 100, 2))
                : Optional.empty();
    }

    /** “Today is the fifth day of the fair”, “It’s the second day of the strike”. */
    private boolean isOfToday(int day) {
        boolean is = words.isWord(day - 1, IS) || words.isWord(day - 1, POSSESSIVE);
        return is && words.isOneOf(day - 2, TODAY_IT);
    }

    /** Returns whether the words around a quarter are those of a match, and no figure of accounts stands among them. */
    private boolean isOfMatch(int quarter) {
        boolean isGame = false;
        for (int i = quarter - AROUND; i <= quarter + AROUND; i++) {
            boolean game = words.has(i) && words.tokens().is(i, Category.GAME_WORD);
            boolean figure = !game && words.has(i) && words.tokens().is(i, Category.FIGURE_WORD);
            if (figure || words.isMark(i, '%') || words.isMark(i, '$')) {
                return false;
            }
            isGame |= game;
        }
        return isGame;
    }

    /** “the 3rd of this month”, and as letters were dated: “the 5th inst.”, “the 28th ult.”. */
    private Optional<TimexMatch> ofMonth(int i, int at, int day) {
        int turn = at + 2;
        boolean of = words.isWord(at + 1, OF)
                && words.is(turn, TimeWords.TURN)
                && words.is(turn + 1, TimeWords.UNIT)
                && words.unit(turn + 1) == Unit.MONTH;
        if (of) {
            int by = Turn.of(words.value(turn)).steps();
            return TimexMatch.of(i, turn + 1, new OfMonth(day, new Shift(Unit.MONTH, by, Anchor.PUBLICATION)));
        }
        boolean dated = (words.isWord(at + 1, INST) || words.isWord(at + 1, ULT)) && words.isMark(at + 2, '.');
        int by = words.isWord(at + 1, ULT) ? -1 : 0;
        return dated
                ? TimexMatch.of(i, at + 2, new OfMonth(day, new Shift(Unit.MONTH, by, Anchor.PUBLICATION)))
                : Optional.empty();
    }

    /** Reads the half of a year that follows. */
    Optional<TimexMatch> halfYear(int first, int last, int number) {
        TimexMatch half = ofYear(first, last, new YearPart(YearPart.FIRST_HALF + number - 1, 0, Turn.NONE));
        // “the second half” is played on grass unless a year follows
        return half.last() > last ? Optional.of(half) : Optional.empty();
    }

    /** Reads a season at token {@code at} of an expression that begins at token {@code i}. */
    Optional<TimexMatch> season(int i, int at) {
        if (!words.is(at, TimeWords.SEASON)) {
            return Optional.empty();
        }
        TimexMatch season = ofYear(i, at, new YearPart(words.value(at), 0, Turn.NONE));
        boolean verb = words.isWord(at, FALL) && at == i && !words.isCapitalised(at);
        boolean over = words.isWord(i - 1, OVER) && at > i && !words.isContent(at + 1);
        boolean adverbial = (over || words.is(i - 1, TimeWords.PREPOSITION)) && !verb && !words.isHyphen(at + 1);
        return season.last() > at || isNamedSeason(i, at) || adverbial ? Optional.of(season) : Optional.empty();
    }

    /** “a Spring offensive”. */
    private boolean isNamedSeason(int i, int at) {
        return at == i
                && words.has(at - 1)
                && words.isCapitalised(at)
                && words.tokens().is(at - 1, Category.FUNCTION_WORD)
                && words.isContent(at + 1);
    }

    /** “the 2019 second quarter”, “this year’s third quarter”, “last year’s quarter”: the year stands first. */
    Optional<TimexMatch> yearFirst(int i) {
        int at = words.isWord(i, THE) ? i + 1 : i;
        int number = words.year(at);
        Optional<TimexMatch> named = number < FIRST_YEAR || words.glued(at) ? ownYear(i) : Optional.empty();
        if (number < FIRST_YEAR && named.isEmpty()) {
            return Optional.empty();
        }
        int last = named.map(TimexMatch::last).orElse(at);
        boolean possessive = words.isWord(last + 1, POSSESSIVE);
        int next = possessive ? last + 2 : last + 1;
        if (named.isPresent() && !possessive) {
            return Optional.empty();
        }
        TimexMeaning year = named.map(TimexMatch::meaning).orElseGet(() -> PartialDate.of(number, 0, 0));
        Optional<TimexMatch> part = numbered(next, next);
        if (part.isPresent()) {
            return part.filter(each -> each.last() > next && each.meaning() instanceof YearPart of && of.year() == 0)
                    .map(each -> new TimexMatch(i, each.last(), inYear((YearPart) each.meaning(), year)));
        }
        int half = words.ordinal(next);
        if (half >= 1 && half <= 2 && words.isWord(next + 1, HALF)) {
            YearPart of = new YearPart(YearPart.FIRST_HALF + half - 1, 0, Turn.NONE);
            return TimexMatch.of(i, next + 1, inYear(of, year));
        }
        boolean quarter = words.is(next, TimeWords.UNIT) && words.unit(next) == Unit.QUARTER;
        boolean period = words.isWord(next, PERIOD) && at > i && number > 0;
        return quarter && !words.isHyphen(next + 1) || period
                ? TimexMatch.of(i, next, new Reported(quarter, 0, Optional.of(year)))
                : Optional.empty();
    }

    /** “this year”, “last year”. */
    private Optional<TimexMatch> ownYear(int i) {
        return otherYear.at(i).filter(match -> match.meaning() instanceof Shift shift && shift.unit() == Unit.YEAR);
    }

    private static TimexMeaning inYear(YearPart part, TimexMeaning year) {
        return year instanceof Shift shift
                ? new OfYear(part, shift)
                : new YearPart(part.code(), ((PartialDate) year).year(), Turn.NONE);
    }

    /** Adds the year that may follow: “2009”, “of 2009”, “of last year”, “this year”, “of that year”. */
    TimexMatch ofYear(int first, int last, TimexMeaning part) {
        boolean of = words.isWord(last + 1, OF);
        boolean comma = words.isMark(last + 1, ',');
        int at = of || comma ? last + 2 : last + 1;
        int year = words.year(at);
        if (year >= FIRST_YEAR) {
            TimexMeaning dated = part instanceof YearPart season ? new YearPart(season.code(), year, Turn.NONE) : part;
            return new TimexMatch(first, at, dated);
        }
        Optional<TimexMatch> other = comma ? Optional.empty() : otherYear.at(at);
        if (other.isPresent() && other.get().meaning() instanceof Shift shift && shift.unit() == Unit.YEAR) {
            return new TimexMatch(first, other.get().last(), new OfYear(part, shift));
        }
        return new TimexMatch(first, last, part);
    }
}
