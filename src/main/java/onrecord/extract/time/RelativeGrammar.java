package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Anchor;
import onrecord.extract.time.TimexMeaning.OfYear;
import onrecord.extract.time.TimexMeaning.PartOfDay;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.time.TimexMeaning.Turn;
import onrecord.extract.time.TimexMeaning.Weekday;
import onrecord.extract.time.TimexMeaning.YearPart;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;

/** Reads what points at a date without naming it: weekdays, “last week”, “the third quarter”, “the same day”. */
final class RelativeGrammar {
    private static final int THE = Lexicon.id("the");
    private static final int OF = Lexicon.id("of");
    private static final int DAY = Lexicon.id("day");
    private static final int BEFORE = Lexicon.id("before");
    private static final int AFTER = Lexicon.id("after");
    private static final int YESTERDAY = Lexicon.id("yesterday");
    private static final int TOMORROW = Lexicon.id("tomorrow");
    private static final int SAME = Lexicon.id("same");
    private static final int THAT = Lexicon.id("that");
    private static final int TONIGHT = Lexicon.id("tonight");
    private static final int FALL = Lexicon.id("fall");
    private static final int HALF = Lexicon.id("half");
    private static final int FINAL = Lexicon.id("final");
    private static final int LAST = Lexicon.id("last");
    private static final int PAST = Lexicon.id("past");
    private static final int PREVIOUS = Lexicon.id("previous");
    private static final int FOLLOWING = Lexicon.id("following");
    private static final int IN = Lexicon.id("in");
    private static final int PERIOD = Lexicon.id("period");
    private static final int TIME = Lexicon.id("time");
    private static final int POSSESSIVE = Lexicon.id("'s");
    private static final int NOON = Lexicon.id("noon");

    private final TimeTokens words;
    private final CalendarGrammar calendar;
    private final AmountGrammar amounts;

    RelativeGrammar(TimeTokens words, CalendarGrammar calendar, AmountGrammar amounts) {
        this.words = words;
        this.calendar = calendar;
        this.amounts = amounts;
    }

    /** Reads an expression that begins at token {@code i}, with or without article. */
    Optional<TimexMatch> at(int i) {
        int roles = words.roles(i);
        if ((roles & TimeWords.DAY_SHIFT) != 0) {
            if (words.isCapitalised(i) && words.isCapitalised(i - 1)) {
                // the name of a paper or a broadcaster
                return Optional.empty();
            }
            Shift day = new Shift(Unit.DAY, words.value(i), Anchor.PUBLICATION);
            boolean possessive = words.isWord(i + 1, POSSESSIVE);
            return Optional.of(possessive ? new TimexMatch(i, i, day, true) : withPart(i, i, day));
        }
        if ((roles & TimeWords.WEEKDAY) != 0) {
            return weekday(i, i, Turn.NONE);
        }
        if ((roles & TimeWords.WEEKDAYS) != 0 && words.isCapitalised(i)) {
            return found(i, i, new TimexMeaning.Repeat("XXXX-WXX-" + words.value(i)));
        }
        if (words.isWord(i, TONIGHT)) {
            return found(i, i, new PartOfDay("NI", Optional.of(new Shift(Unit.DAY, 0, Anchor.PUBLICATION))));
        }
        int at = words.isWord(i, THE) ? i + 1 : i;
        if (words.isWord(at, DAY) && (words.isWord(at + 1, BEFORE) || words.isWord(at + 1, AFTER))) {
            if (words.isWord(at + 2, YESTERDAY) || words.isWord(at + 2, TOMORROW)) {
                return found(i, at + 2, new Shift(Unit.DAY, words.value(at + 2) * 2, Anchor.PUBLICATION));
            }
        }
        boolean postposed = at > i
                && words.is(at, TimeWords.UNIT)
                && !words.isHyphen(at + 1)
                && (words.isWord(at + 1, PREVIOUS) || words.isWord(at + 1, FOLLOWING));
        if (postposed && !Unit.of(words.value(at)).isClock()) {
            return found(i, at + 1, new Shift(Unit.of(words.value(at)), words.value(at + 1), Anchor.TOLD));
        }
        if (at > i
                && words.is(at, TimeWords.UNIT)
                && words.value(at) == Unit.WEEKEND.ordinal()
                && words.is(i - 1, TimeWords.PREPOSITION)) {
            return found(i, at, new Shift(Unit.WEEKEND, -1, Anchor.PUBLICATION));
        }
        Optional<TimexMatch> next = turned(i, at);
        if (next.isEmpty()) {
            next = told(i, at);
        }
        if (next.isEmpty()) {
            next = numbered(i, at);
        }
        if (next.isEmpty()) {
            next = season(i, at);
        }
        return next;
    }

    /** A weekday, with the part of the day or the date that may follow. */
    private Optional<TimexMatch> weekday(int first, int i, Turn turn) {
        int weekday = words.value(i);
        int at = words.isMark(i + 1, '.') && words.glued(i + 1) && words.is(i, TimeWords.SHORT_NAME) ? i + 2 : i + 1;
        int date = words.isMark(at, ',') ? at + 1 : at;
        date = words.isWord(date, THE) ? date + 1 : date;
        Optional<TimexMatch> dated =
                words.is(date, TimeWords.MONTH) || words.day(date) > 0 ? calendar.at(date) : Optional.empty();
        if (dated.isPresent() && dated.get().meaning() instanceof PartialDate of && of.day() > 0) {
            PartialDate full = new PartialDate(of.year(), of.month(), of.day(), weekday, turn, of.unsure());
            return found(first, dated.get().last(), full);
        }
        // “Sun”, “sat”, “wed” and “Mon” are words or names unless a date stands beside them
        if (words.is(i, TimeWords.SHORT_NAME) && words.all().last(i) != '.'
                || words.all().shape(i) == Tokens.LOWER && words.is(i, TimeWords.SHORT_NAME)) {
            return Optional.empty();
        }
        boolean named = i == first && words.is(i - 1, TimeWords.DAY_NAME) && words.isCapitalised(i - 1);
        return named ? Optional.empty() : Optional.of(withPart(first, i, new Weekday(weekday, turn)));
    }

    private TimexMatch withPart(int first, int last, TimexMeaning day) {
        int at = last + 1;
        boolean early = words.is(at, TimeWords.EARLY) && words.is(at + 1, TimeWords.DAY_PART);
        at = early ? at + 1 : at;
        if (words.is(at, TimeWords.DAY_PART) && words.value(at) < 4 && !words.isWord(at, TONIGHT)) {
            return new TimexMatch(first, at, new PartOfDay(TimeWords.DAY_PARTS[words.value(at)], Optional.of(day)));
        }
        if (words.is(at, TimeWords.DAY_PART) && words.isWord(at, NOON)) {
            return new TimexMatch(first, at, new PartOfDay("12:00", Optional.of(day)));
        }
        return new TimexMatch(first, last, day);
    }

    /** After “last”, “past”, “this”, “next”, “coming”. */
    private Optional<TimexMatch> turned(int i, int at) {
        if (!words.is(at, TimeWords.TURN)) {
            return Optional.empty();
        }
        Turn turn = Turn.values()[words.value(at)];
        Optional<TimexMatch> amount = turn == Turn.THIS ? Optional.empty() : amounts.counted(i, at + 1);
        if (amount.isPresent()) {
            return amount;
        }
        int next = at + 1;
        if (words.isWord(next, SAME)) {
            next++;
        }
        int by = turn.ordinal() - Turn.THIS.ordinal();
        if (words.is(next, TimeWords.WEEKDAY)) {
            return weekday(i, next, turn);
        }
        if (words.is(next, TimeWords.MONTH) && words.isCapitalised(next) && !words.is(next, TimeWords.SHORT_NAME)) {
            int day = words.day(next + 1);
            return day > 0
                    ? found(i, next + 1, new PartialDate(0, words.value(next), day, 0, turn, false))
                    : found(i, next, new PartialDate(0, words.value(next), 0, 0, turn, false));
        }
        if (words.is(next, TimeWords.SEASON)) {
            return found(i, next, new YearPart(words.value(next), 0, turn));
        }
        if (words.is(next, TimeWords.DAY_PART) && words.value(next) < 4 && at == i) {
            String code = TimeWords.DAY_PARTS[words.value(next)];
            return found(i, next, new PartOfDay(code, Optional.of(new Shift(Unit.DAY, by, Anchor.PUBLICATION))));
        }
        while (words.is(next, TimeWords.BETWEEN)) {
            next++;
        }
        boolean unit = words.is(next, TimeWords.UNIT) && !words.isHyphen(next + 1);
        if (!unit || Unit.of(words.value(next)).isClock() || isLastOf(at, next)) {
            return plural(i, at, next, turn);
        }
        Unit of = Unit.of(words.value(next));
        if (words.isWord(at, PAST) || of == Unit.DECADE && turn == Turn.LAST) {
            return found(i, next, new TimexMeaning.Amount(of.duration(1)));
        }
        Anchor anchor = of == Unit.DAY && turn == Turn.NEXT ? Anchor.TOLD : Anchor.PUBLICATION;
        return of == Unit.DAY && turn != Turn.NEXT ? Optional.empty() : found(i, next, new Shift(of, by, anchor));
    }

    /** “the past decades”, “the coming weeks”: how long, nobody knows; “the past” alone is handled elsewhere. */
    private Optional<TimexMatch> plural(int i, int at, int next, Turn turn) {
        if (!words.is(next, TimeWords.UNITS) || turn == Turn.THIS) {
            return Optional.empty();
        }
        return found(i, next, new TimexMeaning.Amount(Unit.of(words.value(next)).duration(-1)));
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
        int roles = words.roles(at);
        int next = at + 1;
        int by = 0;
        if ((roles & TimeWords.TOLD) != 0) {
            by = words.value(at);
            if (at == i && !words.isWord(at, SAME)) {
                return Optional.empty();
            }
        } else if (words.isWord(at, THAT) && at == i) {
            next = words.isWord(next, SAME) ? next + 1 : next;
        } else {
            return Optional.empty();
        }
        boolean same = words.isWord(next - 1, SAME);
        Optional<TimexMatch> compared = same ? sameOfYear(i, next) : Optional.empty();
        if (compared.isPresent()) {
            return compared;
        }
        if (words.is(next, TimeWords.UNIT) && !Unit.of(words.value(next)).isClock()) {
            return found(i, next, new Shift(Unit.of(words.value(next)), by, Anchor.TOLD));
        }
        if (words.is(next, TimeWords.DAY_PART) && words.value(next) < 4) {
            String code = TimeWords.DAY_PARTS[words.value(next)];
            return found(i, next, new PartOfDay(code, Optional.of(new Shift(Unit.DAY, by, Anchor.TOLD))));
        }
        return Optional.empty();
    }

    /** “the same period last year”, “the same month a year ago”: the date told last, in another year. */
    private Optional<TimexMatch> sameOfYear(int i, int unit) {
        if (!words.is(unit, TimeWords.UNIT) && !words.isWord(unit, PERIOD) && !words.isWord(unit, TIME)) {
            return Optional.empty();
        }
        int at = words.isWord(unit + 1, OF) || words.isWord(unit + 1, IN) ? unit + 2 : unit + 1;
        int the = words.isWord(at, THE) ? at + 1 : at;
        Optional<TimexMatch> year = turned(at, the).or(() -> told(at, the)).or(() -> amounts.at(at));
        if (year.isPresent() && year.get().meaning() instanceof Shift shift && shift.unit() == Unit.YEAR) {
            return found(i, year.get().last(), new TimexMeaning.SameOfYear(shift.by()));
        }
        return Optional.empty();
    }

    /** “the third quarter of last year”, “the first half”, “the 19th century”, “fourth-quarter”. */
    private Optional<TimexMatch> numbered(int i, int at) {
        int number = words.isWord(at, FINAL) ? 4 : words.ordinal(at);
        if (number < 0) {
            return Optional.empty();
        }
        Optional<TimexMatch> amount = at > i ? amounts.counted(i, at + 1) : Optional.empty();
        if (amount.isPresent()) {
            return amount;
        }
        int next = words.isHyphen(at + 1) ? at + 2 : at + 1;
        while (words.is(next, TimeWords.BETWEEN)) {
            next++;
        }
        if (!words.is(next, TimeWords.UNIT) && !words.isWord(next, HALF)) {
            return Optional.empty();
        }
        if (words.isWord(next, HALF)) {
            return number > 2 ? Optional.empty() : halfYear(i, next, number);
        }
        Unit unit = Unit.of(words.value(next));
        if (unit == Unit.QUARTER && number <= 4) {
            return Optional.of(ofYear(i, next, new YearPart(32 + number, 0, Turn.NONE)));
        }
        if (unit == Unit.CENTURY && number > 10 && number <= 21) {
            return found(i, next, new TimexMeaning.DecadeOrCentury((number - 1) * 100, 2));
        }
        return Optional.empty();
    }

    private Optional<TimexMatch> halfYear(int first, int last, int number) {
        TimexMatch half = ofYear(first, last, new YearPart(39 + number, 0, Turn.NONE));
        // “the second half” is played on grass unless a year follows
        return half.last() > last ? Optional.of(half) : Optional.empty();
    }

    private Optional<TimexMatch> season(int i, int at) {
        if (!words.is(at, TimeWords.SEASON)) {
            return Optional.empty();
        }
        TimexMatch season = ofYear(i, at, new YearPart(words.value(at), 0, Turn.NONE));
        if (season.last() > at) {
            return Optional.of(season);
        }
        boolean preposition =
                words.is(i - 1, TimeWords.PREPOSITION) && at == i || at > i && words.is(i - 1, TimeWords.PREPOSITION);
        boolean named = at > 0
                && words.isCapitalised(at)
                && words.all().is(at - 1, Category.FUNCTION_WORD)
                && words.isContent(at + 1);
        if (named && at == i && words.has(at - 1)) {
            return Optional.of(season);
        }
        boolean verb = words.isWord(at, FALL) && at == i && !words.isCapitalised(at);
        return preposition && !verb && !words.isHyphen(at + 1) ? Optional.of(season) : Optional.empty();
    }

    /** Adds the year that may follow: “2009”, “of 2009”, “of last year”, “this year”, “of that year”. */
    TimexMatch ofYear(int first, int last, TimexMeaning part) {
        int at = words.isWord(last + 1, OF) || words.isMark(last + 1, ',') ? last + 2 : last + 1;
        int year = words.year(at);
        if (year >= 1500) {
            return new TimexMatch(first, at, year(part, year));
        }
        if (at == last + 2 && !words.isWord(last + 1, OF)) {
            return new TimexMatch(first, last, part);
        }
        int the = words.isWord(at, THE) ? at + 1 : at;
        Optional<TimexMatch> other = turned(at, the).or(() -> told(at, the));
        if (other.isPresent() && other.get().meaning() instanceof Shift shift && shift.unit() == Unit.YEAR) {
            return new TimexMatch(first, other.get().last(), new OfYear(part, shift));
        }
        return new TimexMatch(first, last, part);
    }

    private static TimexMeaning year(TimexMeaning part, int year) {
        if (part instanceof YearPart of) {
            return new YearPart(of.code(), year, Turn.NONE);
        }
        return part;
    }

    private static Optional<TimexMatch> found(int first, int last, TimexMeaning meaning) {
        return Optional.of(new TimexMatch(first, last, meaning));
    }
}
