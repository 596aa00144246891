package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Amount;
import onrecord.extract.time.TimexMeaning.Anchor;
import onrecord.extract.time.TimexMeaning.BesideEvent;
import onrecord.extract.time.TimexMeaning.OfYear;
import onrecord.extract.time.TimexMeaning.PartOfDay;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Repeat;
import onrecord.extract.time.TimexMeaning.SameOfYear;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.time.TimexMeaning.Turn;
import onrecord.extract.time.TimexMeaning.Weekday;
import onrecord.extract.time.TimexMeaning.WeekdayFromTold;
import onrecord.extract.time.TimexMeaning.YearPart;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.WordSet;

/** Reads what points at a date without naming it: weekdays, “last week”, “the third quarter”, “the same day”. */
final class RelativeGrammar implements TimexGrammar {
    private static final int THE = Lexicon.id("the");
    private static final int OF = Lexicon.id("of");
    private static final int SAME = Lexicon.id("same");
    private static final int THAT = Lexicon.id("that");
    private static final int TONIGHT = Lexicon.id("tonight");
    private static final int NOON = Lexicon.id("noon");
    private static final int OVER = Lexicon.id("over");
    private static final int OVERNIGHT = Lexicon.id("overnight");
    private static final int HALF = Lexicon.id("half");
    private static final int LAST = Lexicon.id("last");
    private static final int FOR = Lexicon.id("for");
    private static final int NEXT = Lexicon.id("next");
    private static final WordSet FROM_NOW = WordSet.of("over within during in throughout");
    private static final int PAST = Lexicon.id("past");
    private static final int POSSESSIVE = Lexicon.id("'s");
    private static final Phrase DAY_BEFORE = Phrase.of("day before");
    private static final Phrase DAY_AFTER = Phrase.of("day after");
    private static final WordSet BESIDE_TODAY = WordSet.of("yesterday tomorrow");
    private static final WordSet PREVIOUS_FOLLOWING = WordSet.of("previous following");
    private static final WordSet OF_IN = WordSet.of("of in");
    /** “On a normal Monday”: any. */
    private static final WordSet A_AN = WordSet.of("a an");

    private static final WordSet ANY = WordSet.of("normal typical ordinary usual average single");

    private static final WordSet AND_OR = WordSet.of("and or");
    private static final WordSet SPELL = WordSet.of("period time");

    /** The roles of words that an expression can begin with. */
    static final int BEGINS = TimeWords.ARTICLE
            | TimeWords.DAY_SHIFT
            | TimeWords.WEEKDAY
            | TimeWords.WEEKDAYS
            | TimeWords.DAY_PART
            | TimeWords.UNIT
            | TimeWords.TURN
            | TimeWords.TOLD
            | TimeWords.THAT
            | TimeWords.ORDINAL
            | TimeWords.SEASON;

    private final TimeTokens words;
    private final CalendarGrammar calendar;
    private final AmountGrammar amounts;
    private final YearPartGrammar parts;
    private final WordGrammars kinds;

    RelativeGrammar(TimeTokens words, CalendarGrammar calendar, AmountGrammar amounts) {
        this.words = words;
        this.calendar = calendar;
        this.amounts = amounts;
        parts = new YearPartGrammar(words, amounts, this::otherYear);
        kinds = new WordGrammars()
                .add(TimeWords.DAY_SHIFT, this::dayShift)
                .add(TimeWords.WEEKDAY, i -> weekday(i, i, Turn.NONE))
                .add(TimeWords.WEEKDAYS, this::weekdays)
                .add(TimeWords.DAY_PART, this::tonight)
                .add(TimeWords.ARTICLE | TimeWords.UNIT, this::besideToday)
                .add(TimeWords.ARTICLE, this::postposed)
                .add(TimeWords.ARTICLE, this::lastWeekend)
                .add(TimeWords.ARTICLE | TimeWords.TURN, parts::yearFirst)
                .add(TimeWords.ARTICLE | TimeWords.TURN, i -> turned(i, afterThe(i)))
                .add(TimeWords.ARTICLE | TimeWords.TOLD | TimeWords.THAT, i -> told(i, afterThe(i)))
                .add(TimeWords.ARTICLE | TimeWords.ORDINAL, i -> parts.numbered(i, afterThe(i)))
                .add(TimeWords.ARTICLE | TimeWords.SEASON, i -> parts.season(i, afterThe(i)));
    }

    @Override
    public Optional<TimexMatch> at(int i) {
        int roles = words.roles(i);
        // “19th” is no word
        if (roles == 0) {
            return words.isNumber(i) ? parts.yearFirst(i) : parts.numbered(i, i);
        }
        return kinds.first(i, roles);
    }

    /** Reads a date of the calendar; its year may be named in other words: “May of last year”, “July 25 of that year”. */
    Optional<TimexMatch> date(int i) {
        Optional<TimexMatch> date = calendar.at(i);
        if (date.isPresent() && date.get().meaning() instanceof PartialDate of && of.year() == 0) {
            TimexMatch longer = parts.ofYear(date.get().first(), date.get().last(), of);
            return longer.meaning() instanceof OfYear ? Optional.of(longer) : date;
        }
        return date;
    }

    /** Reads what points at a date, for what stands around dates. */
    Optional<TimexMatch> point(int i) {
        return words.is(i, TimeWords.MONTH) ? date(i) : at(i);
    }

    private int afterThe(int i) {
        return words.isWord(i, THE) ? i + 1 : i;
    }

    /** “today”, “yesterday morning”, “tomorrow’s”; “USA Today” is the name of a paper. */
    private Optional<TimexMatch> dayShift(int i) {
        boolean name = words.isCapitalised(i) && words.isCapitalised(i - 1);
        if (name) {
            return Optional.empty();
        }
        Shift day = new Shift(Unit.DAY, words.value(i), Anchor.PUBLICATION);
        boolean possessive = words.isWord(i + 1, POSSESSIVE);
        return Optional.of(possessive ? new TimexMatch(i, i, day, true) : withPart(i, i, day));
    }

    /** “Mondays”. */
    private Optional<TimexMatch> weekdays(int i) {
        return words.isCapitalised(i)
                ? TimexMatch.of(i, i, new Repeat("XXXX-WXX-" + words.value(i)))
                : Optional.empty();
    }

    private Optional<TimexMatch> tonight(int i) {
        // “burned overnight”; an overnight stay is of no night
        boolean overnight = words.isWord(i, OVERNIGHT) && !words.isContent(i + 1) && !words.isHyphen(i + 1);
        if (overnight && !words.isCapitalised(i + 1) && !words.is(i - 1, TimeWords.ARTICLE)) {
            return TimexMatch.of(i, i, new PartOfDay(words.partOfDay(i), Optional.empty()));
        }
        return words.isWord(i, TONIGHT) ? partOfDay(i, i, 0, Anchor.PUBLICATION) : Optional.empty();
    }

    /** Returns the part of a day that token {@code last} names, of the day so many from the anchor. */
    private Optional<TimexMatch> partOfDay(int first, int last, int by, Anchor anchor) {
        Shift day = new Shift(Unit.DAY, by, anchor);
        return TimexMatch.of(first, last, new PartOfDay(words.partOfDay(last), Optional.of(day)));
    }

    /** “the day before yesterday”, “the day after tomorrow”. */
    private Optional<TimexMatch> besideToday(int i) {
        int at = afterThe(i);
        boolean day = DAY_BEFORE.stands(words, at) || DAY_AFTER.stands(words, at);
        if (day && words.isOneOf(at + 2, BESIDE_TODAY)) {
            return TimexMatch.of(i, at + 2, new Shift(Unit.DAY, words.value(at + 2) * 2, Anchor.PUBLICATION));
        }
        // what follows is an event, not the name of a day
        boolean event = day && at > i && words.isOneOf(at + 2, English.ARTICLE_OR_POSSESSIVE);
        return event && !words.is(at + 3, TimeWords.UNIT | TimeWords.MONTH | TimeWords.WEEKDAY | TimeWords.ORDINAL)
                ? TimexMatch.of(i, at, new BesideEvent())
                : Optional.empty();
    }

    /** Returns whether token {@code i} names a unit of time of a day or longer. */
    private boolean isUnit(int i) {
        return words.is(i, TimeWords.UNIT) && !words.unit(i).isClock();
    }

    /** “the year previous”, “the day following”. */
    private Optional<TimexMatch> postposed(int i) {
        return words.isWord(i, THE) && isUnit(i + 1) && words.isOneOf(i + 2, PREVIOUS_FOLLOWING)
                ? TimexMatch.of(i, i + 2, new Shift(words.unit(i + 1), words.value(i + 2), Anchor.TOLD))
                : Optional.empty();
    }

    /** “over the weekend”: the last one. */
    private Optional<TimexMatch> lastWeekend(int i) {
        boolean weekend = words.isWord(i, THE) && isUnit(i + 1) && words.unit(i + 1) == Unit.WEEKEND;
        return weekend && (words.is(i - 1, TimeWords.PREPOSITION) || words.isWord(i - 1, OVER))
                ? TimexMatch.of(i, i + 1, new Shift(Unit.WEEKEND, -1, Anchor.PUBLICATION))
                : Optional.empty();
    }

    /** A weekday, with the part of the day or the date that may follow. */
    private Optional<TimexMatch> weekday(int first, int i, Turn turn) {
        int weekday = words.value(i);
        boolean brief = words.is(i, TimeWords.SHORT_NAME);
        int at = brief && words.isMark(i + 1, '.') && words.glued(i + 1) ? i + 2 : i + 1;
        int date = afterThe(words.isMark(at, ',') ? at + 1 : at);
        Optional<TimexMatch> dated = calendar.at(date);
        if (dated.isPresent() && dated.get().meaning() instanceof PartialDate of && of.day() > 0) {
            PartialDate full = new PartialDate(of.year(), of.month(), of.day(), weekday, turn, of.unsure());
            return TimexMatch.of(first, dated.get().last(), full);
        }
        if (!WeekdayNames.isDay(words, i)) {
            return Optional.empty();
        }
        int often = listEnd(i) + 1;
        if (i == first && words.is(often, TimeWords.DAY_PARTS_OFTEN)) {
            String part = "T" + words.partOfDay(often);
            return TimexMatch.of(i, often == i + 1 ? often : i, new Repeat("XXXX-WXX-" + weekday + part));
        }
        boolean named = i == first && words.is(i - 1, TimeWords.DAY_NAME) && words.isCapitalised(i - 1);
        boolean any = i == first && words.isOneOf(i - 1, ANY) && words.isOneOf(i - 2, A_AN);
        return named || any ? Optional.empty() : Optional.of(withPart(first, at - 1, new Weekday(weekday, turn)));
    }

    /** Returns the last weekday of a list that begins at token {@code i}: “Monday, Tuesday and Friday nights”. */
    private int listEnd(int i) {
        int last = i;
        while ((words.isMark(last + 1, ',') || words.isOneOf(last + 1, AND_OR))
                && words.is(last + 2, TimeWords.WEEKDAY)) {
            last += 2;
        }
        return last;
    }

    private TimexMatch withPart(int first, int last, TimexMeaning day) {
        boolean early = words.is(last + 1, TimeWords.EARLY) && words.is(last + 2, TimeWords.DAY_PART);
        int at = early ? last + 2 : last + 1;
        boolean part = words.isPartOfDay(at) && !words.isWord(at, TONIGHT) || words.isWord(at, NOON);
        return part
                ? new TimexMatch(first, at, new PartOfDay(words.partOfDay(at), Optional.of(day)))
                : new TimexMatch(first, last, day);
    }

    /** After “last”, “past”, “this”, “next”, “coming”. */
    private Optional<TimexMatch> turned(int i, int at) {
        // “could last one day”
        boolean verb = at == i
                && words.isWord(i, LAST)
                && words.has(i - 1)
                && words.tokens().is(i - 1, Category.MODAL_VERB);
        if (verb || !words.is(at, TimeWords.TURN)) {
            return Optional.empty();
        }
        if (words.isWord(at, LAST) && words.isWord(at + 1, HALF)) {
            return parts.halfYear(i, at + 1, 2);
        }
        Turn turn = Turn.of(words.value(at));
        Optional<TimexMatch> match = turn == Turn.THIS ? Optional.empty() : amounts.counted(i, at + 1);
        int next = words.isWord(at + 1, SAME) ? at + 2 : at + 1;
        if (match.isEmpty()) {
            match = turnedName(i, at, next, turn);
        }
        return match.isPresent() ? match : turnedUnit(i, at, words.afterBetween(next), turn);
    }

    /** “last Monday”, “next March 3”, “this summer”, “this morning”. */
    private Optional<TimexMatch> turnedName(int i, int at, int name, Turn turn) {
        if (words.is(name, TimeWords.WEEKDAY)) {
            return weekday(i, name, turn);
        }
        if (words.is(name, TimeWords.MONTH) && words.isCapitalised(name) && !words.is(name, TimeWords.SHORT_NAME)) {
            int day = Math.max(0, words.day(name + 1));
            int last = day > 0 ? name + 1 : name;
            return TimexMatch.of(i, last, new PartialDate(0, words.value(name), day, 0, turn, false));
        }
        if (words.is(name, TimeWords.SEASON)) {
            return TimexMatch.of(i, name, new YearPart(words.value(name), 0, turn));
        }
        if (!words.isPartOfDay(name)) {
            return Optional.empty();
        }
        if (turn == Turn.NEXT) {
            return partOfDay(i, name, 1, Anchor.TOLD);
        }
        return at == i ? partOfDay(i, name, turn.steps(), Anchor.PUBLICATION) : Optional.empty();
    }

    /** “last week”, “the next day”; “the past year” and “the coming weeks” tell how long. */
    private Optional<TimexMatch> turnedUnit(int i, int at, int next, Turn turn) {
        if (!isUnit(next) || words.isHyphen(next + 1) || isLastOf(at, next)) {
            return words.is(next, TimeWords.UNITS) && turn != Turn.THIS
                    ? TimexMatch.of(i, next, new Amount(words.unit(next).duration(-1)))
                    : Optional.empty();
        }
        Unit unit = words.unit(next);
        // accounts are told “for the last year”
        boolean lasting = words.isWord(at, LAST) && at > i && words.isWord(i - 1, FOR) && unit != Unit.YEAR;
        if (words.isWord(at, PAST) || lasting || unit == Unit.DECADE && turn != Turn.THIS) {
            return TimexMatch.of(i, next, new Amount(unit.duration(1)));
        }
        boolean following = turn == Turn.NEXT && at > i && words.isWord(at, NEXT);
        if (following && words.isWord(i - 1, FOR)) {
            return TimexMatch.of(i, next, new Amount(unit.duration(1)));
        }
        // “the next year” follows the one told; “over the next year” is from now on
        if (following && unit != Unit.DAY && !words.isOneOf(i - 1, FROM_NOW)) {
            return TimexMatch.of(i, next, new Shift(unit, 1, Anchor.TOLD));
        }
        if (unit == Unit.DAY) {
            return turn == Turn.NEXT
                    ? TimexMatch.of(i, next, new Shift(unit, turn.steps(), Anchor.TOLD))
                    : Optional.empty();
        }
        return TimexMatch.of(i, next, new Shift(unit, turn.steps(), Anchor.PUBLICATION));
    }

    /** “the last day of the month” is no day before today. */
    private boolean isLastOf(int at, int unit) {
        boolean of = words.isWord(at, LAST) && words.isWord(unit + 1, OF);
        return of
                && (words.isWord(unit + 2, THE)
                        || words.is(unit + 2, TimeWords.MONTH | TimeWords.TURN)
                        || words.year(unit + 2) > 0);
    }

    /** After “the following”, “the previous”, “the same”, “that”: counted from the date told last. */
    private Optional<TimexMatch> told(int i, int at) {
        boolean that = words.isWord(at, THAT) && at == i;
        boolean told = words.is(at, TimeWords.TOLD) && (at > i || words.isWord(at, SAME));
        if (!that && !told) {
            return Optional.empty();
        }
        int by = told ? words.value(at) : 0;
        int next = that && words.isWord(at + 1, SAME) ? at + 2 : at + 1;
        Optional<TimexMatch> compared = words.isWord(next - 1, SAME) ? sameOfYear(i, next) : Optional.empty();
        if (compared.isPresent()) {
            return compared;
        }
        if (isUnit(next)) {
            return TimexMatch.of(i, next, new Shift(words.unit(next), by, Anchor.TOLD));
        }
        if (words.is(next, TimeWords.WEEKDAY) && words.isCapitalised(next) && !words.is(next, TimeWords.SHORT_NAME)) {
            return TimexMatch.of(i, next, new WeekdayFromTold(words.value(next), by));
        }
        Optional<TimexMatch> apart = that ? monthApart(i, next) : Optional.empty();
        if (apart.isPresent()) {
            return apart;
        }
        return words.isPartOfDay(next) ? partOfDay(i, next, by, Anchor.TOLD) : Optional.empty();
    }

    /** “that April day in 1999”: the month of that year. */
    private Optional<TimexMatch> monthApart(int i, int month) {
        boolean day = words.is(month, TimeWords.MONTH)
                && words.isCapitalised(month)
                && words.is(month + 1, TimeWords.UNIT | TimeWords.DAY_PART)
                && words.isOneOf(month + 2, OF_IN)
                && words.year(month + 3) > 0;
        return day
                ? TimexMatch.of(i, month + 3, PartialDate.of(words.year(month + 3), words.value(month), 0))
                : Optional.empty();
    }

    /** “the same period last year”, “the same month a year ago”: the date told last, in another year. */
    private Optional<TimexMatch> sameOfYear(int i, int unit) {
        if (!words.is(unit, TimeWords.UNIT) && !words.isOneOf(unit, SPELL)) {
            return Optional.empty();
        }
        int at = words.isOneOf(unit + 1, OF_IN) ? unit + 2 : unit + 1;
        Optional<Unit> same = words.isOneOf(unit, SPELL) ? Optional.empty() : Optional.of(words.unit(unit));
        Optional<TimexMatch> year = otherYear(at);
        if (year.isEmpty()) {
            year = amounts.at(at);
        }
        return year.isPresent() && year.get().meaning() instanceof Shift shift && shift.unit() == Unit.YEAR
                ? TimexMatch.of(i, year.get().last(), new SameOfYear(same, shift.by()))
                : Optional.empty();
    }

    /** “last year”, “that year”, “the following year”, among other units. */
    private Optional<TimexMatch> otherYear(int i) {
        Optional<TimexMatch> turned = turned(i, afterThe(i));
        return turned.isPresent() ? turned : told(i, afterThe(i));
    }
}
