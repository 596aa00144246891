package onrecord.extract.time;

import java.util.List;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Amount;
import onrecord.extract.time.TimexMeaning.Anchor;
import onrecord.extract.time.TimexMeaning.OfYear;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.QuarterTo;
import onrecord.extract.time.TimexMeaning.Reported;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.time.TimexMeaning.Turn;
import onrecord.extract.time.TimexMeaning.YearPart;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Reads the periods that accounts and prices are told of: “the quarter ended Sept. 30”, “the year-earlier quarter”. */
final class PeriodGrammar implements TimexGrammar {
    /** The roles of words that a period can begin with. */
    static final int BEGINS = TimeWords.ARTICLE | TimeWords.UNIT | TimeWords.TURN | TimeWords.REFERENCE;

    /** What tells which year it is. */
    private static final int NAMED = TimeWords.NUMBER | TimeWords.ORDINAL | TimeWords.ENDING;

    private static final int CURRENT = Lexicon.id("current");
    private static final int END = Lexicon.id("end");
    private static final int POSSESSIVE = Lexicon.id("'s");
    private static final WordSet BEFORE_END = WordSet.of("by at before until around");
    private static final int THE = Lexicon.id("the");
    private static final int LATEST = Lexicon.id("latest");
    private static final int QUARTER = Lexicon.id("quarter");
    private static final int YEAR = Lexicon.id("year");
    private static final int FOR = Lexicon.id("for");
    private static final int OF = Lexicon.id("of");
    private static final Phrase YEAR_AGO = Phrase.of("a year ago");
    private static final Phrase YEAR_TO_DATE = Phrase.of("year to date");
    /** As possessor, the quarter whose results are told; “in this quarter” is the one that is going on. */
    private static final Phrase THIS_QUARTER = Phrase.of("this quarter 's");

    private static final WordSet AGO_EARLIER = WordSet.of("ago earlier");
    private static final WordSet ENDED = WordSet.of("ended ending");
    private static final WordSet FISCAL = WordSet.of("fiscal financial full");
    private static final WordSet SPELL = WordSet.of("quarter period");
    private static final WordSet IN_FOR = WordSet.of("in for during throughout");
    private static final WordSet TOTALS = WordSet.of("week month year");

    /** So many expressions back, a quarter that the text told of is still spoken of. */
    private static final int NEAR = 8;
    /** No account is older. */
    private static final int FIRST_YEAR = 1900;

    private final TimeTokens words;
    private final CalendarGrammar calendar;
    private final List<TimexMatch> before;

    /** Creates it for a text, with the list that its expressions are added to. */
    PeriodGrammar(TimeTokens words, CalendarGrammar calendar, List<TimexMatch> before) {
        this.words = words;
        this.calendar = calendar;
        this.before = before;
    }

    @Override
    public Optional<TimexMatch> at(int i) {
        int at = words.isWord(i, THE) ? i + 1 : i;
        if (words.isWord(at, CURRENT)) {
            return current(i, at + 1);
        }
        if (words.isWord(at, YEAR) && isYearEnd(at) && words.isOneOf(i - 1, BEFORE_END)) {
            int last = words.isWord(at + 1, END) ? at + 1 : at + 2;
            return Optional.of(new TimexMatch(i, last, new Shift(Unit.YEAR, 0, Anchor.PUBLICATION), true));
        }
        if (THIS_QUARTER.stands(words, i)) {
            return isQuarterTold() ? TimexMatch.of(i, i + 1, Reported.quarter(0)) : Optional.empty();
        }
        if (YEAR_TO_DATE.stands(words, at)) {
            return TimexMatch.of(i, at + 2, new Shift(Unit.YEAR, 0, Anchor.PUBLICATION));
        }
        Optional<TimexMatch> compared = yearEarlier(i, at);
        if (compared.isPresent()) {
            return compared;
        }
        if (at == i) {
            return Optional.empty();
        }
        if (words.isWord(at, LATEST) && words.isOneOf(at + 1, SPELL)) {
            return TimexMatch.of(i, at + 1, Reported.quarter(0));
        }
        return words.isWord(at, QUARTER) ? quarter(i, at) : whole(i, at);
    }

    /** “the current quarter”, “the current fiscal year”. */
    private Optional<TimexMatch> current(int i, int next) {
        int unit = words.isOneOf(next, FISCAL) ? next + 1 : next;
        boolean whole = words.is(unit, TimeWords.UNIT)
                && words.unit(unit).compareTo(Unit.WEEK) >= 0
                && words.unit(unit).compareTo(Unit.YEAR) <= 0
                && !words.isHyphen(unit + 1);
        return whole ? TimexMatch.of(i, unit, new Shift(words.unit(unit), 0, Anchor.PUBLICATION)) : Optional.empty();
    }

    /** “year end”, “year-end”, “the year’s end”. */
    private boolean isYearEnd(int year) {
        boolean apart = words.isHyphen(year + 1) || words.isWord(year + 1, POSSESSIVE);
        int end = apart ? year + 2 : year + 1;
        return words.isWord(end, END) && !words.isContent(end + 1);
    }

    /** “FY29”, “FY2029”: the year of that number, most of which it may share. */
    Optional<TimexMatch> fiscalYear(int i) {
        if (!words.has(i) || words.tokens().kind(i) != Tokens.MIXED || words.length(i) != 4 && words.length(i) != 6) {
            return Optional.empty();
        }
        int start = words.tokens().start(i);
        boolean fiscal = words.charAt(start) == 'F' && words.charAt(start + 1) == 'Y';
        int number = fiscal ? words.digits(start + 2, words.tokens().end(i)) : -1;
        int year = words.length(i) == 4 ? TimeTokens.century(number) : number;
        return number >= 0 && year > FIRST_YEAR
                ? TimexMatch.of(i, i, new PartialDate(year, 0, 0, 0, Turn.NONE, true))
                : Optional.empty();
    }

    /** “the year-ago quarter”, “the year-earlier third quarter”, “year-earlier profit”. */
    private Optional<TimexMatch> yearEarlier(int i, int at) {
        if (!words.isWord(at, YEAR) || !words.isHyphen(at + 1) || !words.isOneOf(at + 2, AGO_EARLIER)) {
            return Optional.empty();
        }
        int next = at + 3;
        int number = words.ordinal(next);
        if (number >= 1 && number <= 4 && words.isWord(next + 1, QUARTER)) {
            YearPart part = new YearPart(YearPart.FIRST_QUARTER + number - 1, 0, Turn.NONE);
            return TimexMatch.of(i, next + 1, new OfYear(part, new Shift(Unit.YEAR, -1, Anchor.PUBLICATION)));
        }
        if (words.isWord(next, QUARTER)) {
            return TimexMatch.of(i, next, Reported.quarter(-1));
        }
        return words.isOneOf(next, SPELL)
                ? TimexMatch.of(i, next, Reported.period(-1))
                : TimexMatch.of(at, next - 1, Reported.period(-1));
    }

    /** “the quarter ended Sept. 30”; where a quarter was told of before, “in the quarter” too. */
    private Optional<TimexMatch> quarter(int i, int at) {
        Optional<PartialDate> end = end(at + 1);
        if (end.isPresent()) {
            return TimexMatch.of(i, at, new QuarterTo(end.get()));
        }
        if (YEAR_AGO.stands(words, at + 1) && isQuarterTold()) {
            return TimexMatch.of(i, at + YEAR_AGO.length(), Reported.quarter(-1));
        }
        boolean alone = words.isOneOf(i - 1, IN_FOR) && !words.isContent(at + 1) && !words.isHyphen(at + 1);
        return alone && isQuarterTold() ? TimexMatch.of(i, at, Reported.quarter(0)) : Optional.empty();
    }

    private boolean isQuarterTold() {
        for (int n = before.size() - 1; n >= Math.max(0, before.size() - NEAR); n--) {
            TimexMeaning meaning = before.get(n).meaning();
            if (meaning instanceof QuarterTo || meaning instanceof Reported || isQuarterOfYear(meaning)) {
                return true;
            }
        }
        return false;
    }

    /** A quarter of a year that words tell. */
    private static boolean isQuarterOfYear(TimexMeaning meaning) {
        if (meaning instanceof OfYear of) {
            return of.part() instanceof YearPart part && part.isQuarter();
        }
        return meaning instanceof YearPart part && part.isQuarter();
    }

    /** Returns the day that a period ends on: “ended Sept. 30”. */
    private Optional<PartialDate> end(int i) {
        return words.isOneOf(i, ENDED)
                ? calendar.at(i + 1)
                        .map(TimexMatch::meaning)
                        .filter(PartialDate.class::isInstance)
                        .map(PartialDate.class::cast)
                        .filter(of -> of.day() > 0)
                : Optional.empty();
    }

    private boolean endsBefore(int i) {
        return !words.isContent(i) && !words.isCapitalised(i) && !words.isHyphen(i) && !words.is(i, NAMED);
    }

    /** “the fiscal year ended Sept. 30” tells how long; “the full year” and “for the week” are those of publication. */
    private Optional<TimexMatch> whole(int i, int at) {
        int unit = words.isOneOf(at, FISCAL) ? at + 1 : at;
        boolean isEnded = end(unit + 1).isPresent()
                || words.isOneOf(unit + 1, ENDED) && words.is(unit + 2, TimeWords.DAY_SHIFT | TimeWords.WEEKDAY);
        if (words.isWord(unit, YEAR) && isEnded) {
            return TimexMatch.of(i, unit, new Amount(Unit.YEAR.duration(1)));
        }
        // “the first nine months of the year”
        boolean months = at == unit
                && words.isWord(unit, YEAR)
                && words.isWord(i - 1, OF)
                && words.is(i - 2, TimeWords.UNITS)
                && endsBefore(unit + 1);
        if (months) {
            return TimexMatch.of(i, unit, new Shift(Unit.YEAR, 0, Anchor.PUBLICATION));
        }
        boolean ends = !words.has(unit + 1) || words.isMark(unit + 1, ',') || words.isMark(unit + 1, '.');
        boolean full = unit > at && words.isWord(unit, YEAR) && words.isOneOf(i - 1, IN_FOR) && endsBefore(unit + 1);
        boolean total = at == unit && words.isOneOf(unit, TOTALS) && words.isWord(i - 1, FOR);
        return full || ends && total
                ? TimexMatch.of(i, unit, new Shift(words.unit(unit), 0, Anchor.PUBLICATION))
                : Optional.empty();
    }
}
