package onrecord.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Anchor;
import onrecord.extract.time.TimexMeaning.Clock;
import onrecord.extract.time.TimexMeaning.PartOfDay;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Repeat;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.time.TimexMeaning.Weekday;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;

/** Finds time expressions from left to right. Only a number or a word of time makes it look closer. */
final class TimexFinder {
    private static final int THE = Lexicon.id("the");
    private static final int OF = Lexicon.id("of");
    private static final int IN = Lexicon.id("in");
    private static final int TO = Lexicon.id("to");
    private static final int AND = Lexicon.id("and");
    private static final int OR = Lexicon.id("or");
    private static final int FOR = Lexicon.id("for");
    private static final int OVER = Lexicon.id("over");
    private static final int AFTER = Lexicon.id("after");
    private static final int LONG = Lexicon.id("long");
    private static final int DAY = Lexicon.id("day");
    private static final int END = Lexicon.id("end");
    private static final int DURING = Lexicon.id("during");
    private static final int ON = Lexicon.id("on");
    private static final int VERY = Lexicon.id("very");

    private final TimeTokens words;
    private final CalendarGrammar calendar;
    private final AmountGrammar amounts;
    private final RelativeGrammar relative;
    private final ClockGrammar clock;
    private final YearGrammar years;
    private final List<TimexMatch> found = new ArrayList<>();

    private TimexFinder(Tokens tokens) {
        words = new TimeTokens(tokens);
        calendar = new CalendarGrammar(words);
        amounts = new AmountGrammar(words);
        relative = new RelativeGrammar(words, calendar, amounts);
        clock = new ClockGrammar(words);
        years = new YearGrammar(words);
    }

    static List<TimexMatch> find(Tokens tokens) {
        TimexFinder finder = new TimexFinder(tokens);
        int at = 0;
        while (at < tokens.size()) {
            int end = finder.words.enter(at);
            finder.block(at, end);
            at = end;
        }
        return finder.found;
    }

    private void block(int begin, int end) {
        int i = begin;
        while (i < end) {
            byte kind = words.all().kind(i);
            boolean closer = kind == Tokens.WORD ? words.roles(i) != 0 : kind != Tokens.MARK;
            Optional<TimexMatch> next = closer ? expression(i) : Optional.empty();
            if (next.isEmpty()) {
                i++;
            } else {
                i = Math.max(i, add(next.get()));
            }
        }
    }

    /** Keeps an expression, and what a range adds to it; gives the token after. */
    private int add(TimexMatch one) {
        TimexMatch last = one;
        found.add(one);
        if (one.meaning() instanceof PartialDate of) {
            Optional<TimexMatch> to = of.day() > 0 ? dayAfter(one, of) : years.rangeAfter(one, of);
            if (to.isPresent()) {
                found.add(to.get());
                last = to.get();
            }
        }
        return last.last() + 1;
    }

    /** “March 3-5”, “March 3 to 5”, “March 3 and 5”: the second day, in the month and year of the first. */
    private Optional<TimexMatch> dayAfter(TimexMatch one, PartialDate of) {
        int at = one.last() + 1;
        boolean joined = words.isDash(at) || words.isWord(at, TO) || words.isWord(at, AND) || words.isWord(at, OR);
        int day = joined ? words.day(at + 1) : -1;
        boolean monthFirst = words.is(one.first(), TimeWords.MONTH);
        if (day < 0 || of.year() > 0 || !monthFirst || !CalendarGrammar.isDay(0, of.month(), day)) {
            return Optional.empty();
        }
        int after = at + 2;
        boolean other = words.is(after, TimeWords.MONTH | TimeWords.UNIT | TimeWords.UNITS | TimeWords.HALF_DAY)
                || words.isMark(after, ':')
                || words.isMark(after, '%')
                || words.isHyphen(after)
                || !words.isDash(at) && words.isContent(after);
        if (other) {
            return Optional.empty();
        }
        int year = words.isMark(after, ',') && words.year(after + 1) > 0
                ? words.year(after + 1)
                : Math.max(0, words.year(after));
        int last = year == 0 ? at + 1 : words.isMark(after, ',') ? after + 1 : after;
        if (year > 0 && CalendarGrammar.isDay(year, of.month(), of.day())) {
            found.set(
                    found.size() - 1,
                    new TimexMatch(one.first(), one.last(), PartialDate.of(year, of.month(), of.day())));
        }
        boolean real = CalendarGrammar.isDay(year, of.month(), day);
        return real
                ? Optional.of(new TimexMatch(at + 1, last, PartialDate.of(year, of.month(), day)))
                : Optional.empty();
    }

    /** “3-5 March”, “3 to 5 March”: the first day, before its month is read. */
    private Optional<TimexMatch> dayBefore(int i) {
        int day = words.isNumber(i) || words.ordinal(i) > 0 ? words.day(i) : -1;
        boolean joined =
                words.isDash(i + 1) || words.isWord(i + 1, TO) || words.isWord(i + 1, AND) || words.isWord(i + 1, OR);
        if (day < 0 || !joined) {
            return Optional.empty();
        }
        Optional<TimexMatch> second = calendar.at(i + 2);
        if (second.isPresent()
                && second.get().meaning() instanceof PartialDate of
                && of.day() > day
                && words.day(i + 2) == of.day()
                && words.is(i + 3, TimeWords.MONTH)
                && CalendarGrammar.isDay(of.year(), of.month(), day)) {
            return Optional.of(new TimexMatch(i, i, PartialDate.of(of.year(), of.month(), day)));
        }
        return Optional.empty();
    }

    private Optional<TimexMatch> expression(int i) {
        byte kind = words.all().kind(i);
        if (kind == Tokens.NUMBER || kind == Tokens.MIXED) {
            return numeric(i);
        }
        if (kind == Tokens.QUOTE_MARK) {
            return years.shortened(i);
        }
        int roles = words.roles(i);
        if ((roles & TimeWords.MONTH) != 0) {
            return date(i);
        }
        if ((roles & (TimeWords.ARTICLE | TimeWords.EDGE | TimeWords.EARLY)) != 0) {
            Optional<TimexMatch> edged = edged(i);
            if (edged.isPresent()) {
                return edged;
            }
        }
        if ((roles & TimeWords.EVERY) != 0) {
            return amounts.every(i);
        }
        if ((roles & TimeWords.REPEAT) != 0) {
            // “the Daily Courier” is a name
            boolean name = words.isCapitalised(i) && words.isCapitalised(i + 1) && words.has(i - 1);
            return name
                    ? Optional.empty()
                    : Optional.of(new TimexMatch(
                            i, i, new Repeat(Unit.of(words.value(i)).duration(1))));
        }
        Optional<TimexMatch> point = point(i);
        if (point.isPresent()) {
            return point;
        }
        Optional<TimexMatch> next = clock(i);
        if (next.isEmpty()) {
            next = amounts.at(i);
        }
        if (next.isEmpty()) {
            next = units(i);
        }
        if (next.isEmpty()) {
            next = VagueReferences.at(words, i);
        }
        if (next.isEmpty()) {
            next = years.decade(i);
        }
        if (next.isEmpty()) {
            next = partOfDay(i);
        }
        return next;
    }

    /** Reads what begins with a number. The steps stand one below the other: this is asked for every number and word of time. */
    private Optional<TimexMatch> numeric(int i) {
        Optional<TimexMatch> next = clock(i);
        if (next.isEmpty()) {
            next = date(i);
        }
        if (next.isEmpty()) {
            next = dayBefore(i);
        }
        if (next.isEmpty()) {
            next = relative.at(i);
        }
        if (next.isEmpty()) {
            next = amounts.at(i);
        }
        if (next.isEmpty()) {
            next = years.decade(i);
        }
        if (next.isEmpty()) {
            next = years.at(i, found);
        }
        return next;
    }

    private Optional<TimexMatch> clock(int i) {
        Optional<TimexMatch> time = clock.at(i);
        return time.isEmpty() ? time : Optional.of(withDay(time.get()));
    }

    private Optional<TimexMatch> date(int i) {
        Optional<TimexMatch> date = calendar.at(i);
        return date.isEmpty() ? date : Optional.of(withYear(date.get()));
    }

    /** An expression that points at a date, for what stands around dates. */
    private Optional<TimexMatch> point(int i) {
        if (words.is(i, TimeWords.MONTH)) {
            return date(i);
        }
        return relative.at(i);
    }

    /** “May of last year”, “July 25 of that year”. */
    private TimexMatch withYear(TimexMatch date) {
        if (date.meaning() instanceof PartialDate of && of.year() == 0) {
            TimexMatch longer = relative.ofYear(date.first(), date.last(), of);
            return longer.meaning() instanceof TimexMeaning.OfYear ? longer : date;
        }
        return date;
    }

    /** “7 p.m. Friday”, “16:00 UTC today”. */
    private TimexMatch withDay(TimexMatch time) {
        int at = time.last() + 1;
        boolean apart = words.isMark(at, ',') || words.isWord(at, ON);
        at = apart ? at + 1 : at;
        at = apart && words.isWord(at, ON) ? at + 1 : at;
        boolean day = words.is(at, TimeWords.WEEKDAY | TimeWords.DAY_SHIFT | TimeWords.MONTH);
        Optional<TimexMatch> on = day ? point(at) : Optional.empty();
        if (on.isPresent() && time.meaning() instanceof Clock of) {
            TimexMeaning meaning = on.get().meaning();
            boolean plain = meaning instanceof Weekday
                    || meaning instanceof Shift
                    || meaning instanceof PartialDate c && c.day() > 0;
            if (plain) {
                int last = apart ? time.last() : on.get().last();
                return new TimexMatch(
                        time.first(), last, new Clock(of.hour(), of.minute(), of.zone(), Optional.of(meaning)));
            }
        }
        return time;
    }

    /** “the end of June”, “early 2009”, “mid-May”, “later this year”, “late in the day”. */
    private Optional<TimexMatch> edged(int i) {
        int at = words.isWord(i, THE) ? i + 1 : i;
        at = words.isWord(at, VERY) ? at + 1 : at;
        while (words.is(at, TimeWords.EARLY) && words.is(at + 1, TimeWords.EDGE)) {
            at++;
        }
        int date;
        if (words.is(at, TimeWords.EDGE)) {
            if (!words.isWord(at + 1, OF)) {
                return Optional.empty();
            }
            date = at + 2;
        } else if (words.is(at, TimeWords.EARLY)) {
            date = words.isHyphen(at + 1) ? at + 2 : at + 1;
            date = words.isWord(date, IN) ? date + 1 : date;
        } else {
            return Optional.empty();
        }
        int first = i;
        return whole(date)
                .filter(of -> isLong(of.meaning()))
                .map(of -> new TimexMatch(first, of.last(), of.meaning(), true));
    }

    /** A date or the unit that is going on: “the year”, “the day”. */
    private Optional<TimexMatch> whole(int date) {
        if (words.isWord(date, THE) && words.is(date + 1, TimeWords.UNIT) && !words.isHyphen(date + 2)) {
            Unit unit = Unit.of(words.value(date + 1));
            Anchor anchor = unit == Unit.DAY ? Anchor.TOLD : Anchor.PUBLICATION;
            return unit.isClock()
                    ? Optional.empty()
                    : Optional.of(new TimexMatch(date, date + 1, new Shift(unit, 0, anchor)));
        }
        boolean year = words.year(date) >= 1000 && !words.is(date + 1, TimeWords.UNITS) && !words.isMark(date + 1, '%');
        if (year) {
            return Optional.of(new TimexMatch(date, date, PartialDate.of(words.year(date), 0, 0)));
        }
        return years.decade(date).or(() -> point(date));
    }

    private static boolean isLong(TimexMeaning meaning) {
        return !(meaning instanceof TimexMeaning.Amount) && !(meaning instanceof Repeat);
    }

    /** “years”, “decades-long”, “over the years”; and “the day” that trading ends. */
    private Optional<TimexMatch> units(int i) {
        if (words.is(i, TimeWords.UNITS)) {
            boolean hyphen = words.isHyphen(i + 1) && words.isWord(i + 2, LONG);
            boolean for_ = words.isWord(i - 1, FOR)
                    || words.isWord(i - 1, IN)
                    || words.isWord(i - 1, OVER)
                    || words.isWord(i - 1, AFTER);
            if (!hyphen && !for_) {
                return Optional.empty();
            }
            return Optional.of(new TimexMatch(
                    i,
                    hyphen ? i + 2 : i,
                    new TimexMeaning.Amount(Unit.of(words.value(i)).duration(-1))));
        }
        boolean day = words.isWord(i, THE)
                && words.isWord(i + 1, DAY)
                && (words.isWord(i - 1, END)
                        || words.isWord(i - 1, DURING)
                        || words.isWord(i - 1, IN)
                        || words.isWord(i - 1, FOR)
                        || words.is(i - 1, TimeWords.ENDING));
        return day ? Optional.of(new TimexMatch(i, i + 1, new Shift(Unit.DAY, 0, Anchor.TOLD))) : Optional.empty();
    }

    /** “noon”, “in the morning”, “overnight”. */
    private Optional<TimexMatch> partOfDay(int i) {
        int at = words.isWord(i, THE) ? i + 1 : i;
        if (!words.is(at, TimeWords.DAY_PART) || words.glued(at) || words.isHyphen(at + 1)) {
            return Optional.empty();
        }
        boolean exact = words.value(at) >= 4;
        boolean preposition = words.is(i - 1, TimeWords.PREPOSITION);
        PartOfDay part = new PartOfDay(TimeWords.DAY_PARTS[words.value(at)], Optional.empty());
        if (words.isWord(at + 1, OF)) {
            Optional<TimexMatch> day =
                    calendar.at(at + 2).filter(of -> of.meaning() instanceof PartialDate c && c.day() > 0);
            if (day.isPresent()) {
                return Optional.of(new TimexMatch(
                        i,
                        day.get().last(),
                        new PartOfDay(part.code(), Optional.of(day.get().meaning()))));
            }
        }
        return exact || preposition ? Optional.of(new TimexMatch(i, at, part)) : Optional.empty();
    }
}
