package onrecord.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.EndOfRange;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Turn;
import onrecord.extract.time.TimexMeaning.Weekday;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.WordSet;

/**
 * Reads the second half of a range, or its first where the second names the month: “March 3-5”, “3, 4 and 5 March”,
 * “2009-11”; and lets the year at the end reach over what is joined before it: “from May 3 to June 9, 2019”.
 */
final class RangeGrammar {
    private static final int AND = Lexicon.id("and");
    private static final int BETWEEN = Lexicon.id("between");
    private static final int THE = Lexicon.id("the");
    private static final int OF = Lexicon.id("of");
    private static final WordSet JOINING = WordSet.of("to and or through");
    private static final WordSet REACHING = WordSet.of("to through until till");

    private static final WordSet FROM_BETWEEN = WordSet.of("from between");

    private final TimeTokens words;
    private final CalendarGrammar calendar;

    RangeGrammar(TimeTokens words, CalendarGrammar calendar) {
        this.words = words;
        this.calendar = calendar;
    }

    /** Returns a date, and the ones that a range or a list adds to it, if there are any. */
    List<TimexMatch> from(TimexMatch match, PartialDate of) {
        if (of.day() > 0) {
            return days(match, of);
        }
        Optional<TimexMatch> year =
                of.year() > 0 && of.month() == 0 ? yearAfter(match.last() + 1, of.year()) : Optional.empty();
        return year.isPresent() ? List.of(match, year.get()) : List.of(match);
    }

    private boolean joins(int i) {
        return words.isDash(i) || words.isOneOf(i, JOINING);
    }

    /** “March 3-5”, “March 3, 4 and 5”: the other days, in the month of the first, and the year for all. */
    private List<TimexMatch> days(TimexMatch match, PartialDate of) {
        boolean open = of.year() == 0 && words.is(match.first(), TimeWords.MONTH);
        List<Integer> others = open ? otherDays(match.last() + 1, of) : List.of();
        if (others.isEmpty()) {
            return List.of(match);
        }
        int end = others.get(others.size() - 1);
        int yearAt = words.isMark(end + 1, ',') ? end + 2 : end + 1;
        int year = Math.max(0, words.year(yearAt));
        boolean exists = CalendarGrammar.isDay(year, of.month(), of.day());
        List<TimexMatch> all = new ArrayList<>();
        all.add(exists ? new TimexMatch(match.first(), match.last(), of.inYear(year)) : match);
        for (int at : others) {
            int day = words.day(at);
            if (CalendarGrammar.isDay(year, of.month(), day)) {
                int last = at == end && year > 0 ? yearAt : at;
                all.add(new TimexMatch(at, last, PartialDate.of(year, of.month(), day)));
            }
        }
        return all;
    }

    /** Returns the tokens of the days that go on after a day of a month: “-5”, “, 4 and 5”. */
    private List<Integer> otherDays(int from, PartialDate of) {
        List<Integer> found = new ArrayList<>();
        int at = from;
        int before = of.day();
        while (words.isMark(at, ',')
                && words.day(at + 1) > before
                && (words.isMark(at + 2, ',') || words.isOneOf(at + 2, JOINING))) {
            before = words.day(at + 1);
            found.add(at + 1);
            at += 2;
        }
        // “March 3, 4 and 5”, “March 3, 4, and 5”
        int join = !found.isEmpty() && words.isMark(at, ',') ? at + 1 : at;
        boolean ends = joins(join) && CalendarGrammar.isDay(0, of.month(), words.day(join + 1)) && !isOtherNumber(join);
        if (!ends) {
            return List.of();
        }
        found.add(join + 1);
        return found;
    }

    /** Returns whether the number after {@code join} is no day: a day of the next month, an hour, a count. */
    private boolean isOtherNumber(int join) {
        int after = join + 2;
        return words.is(after, TimeWords.MONTH | TimeWords.UNIT | TimeWords.UNITS | TimeWords.HALF_DAY)
                || words.isMark(after, ':')
                || words.isMark(after, '%')
                || words.isHyphen(after)
                || !words.isDash(join) && words.isContent(after);
    }

    /** “3-5 March”, “3, 4 and 5 March”, “the 9th to the 12th of June”: reads the first day, before its month is read. */
    Optional<TimexMatch> dayBefore(int i) {
        int day = words.day(i);
        if (day < 0) {
            return Optional.empty();
        }
        boolean listed = words.isMark(i + 1, ',') && words.day(i + 2) > day;
        int at = words.isWord(i + 2, THE) ? i + 3 : i + 2;
        Optional<TimexMatch> second =
                listed ? dayBefore(i + 2) : joins(i + 1) && isMonthAfter(at) ? calendar.at(at) : Optional.empty();
        if (second.isPresent()
                && second.get().meaning() instanceof PartialDate of
                && of.day() > day
                && words.day(listed ? i + 2 : at) == of.day()
                && CalendarGrammar.isDay(of.year(), of.month(), day)) {
            int first = words.isWord(i - 1, THE) && words.ordinal(i) > 0 ? i - 1 : i;
            return TimexMatch.of(first, i, PartialDate.of(of.year(), of.month(), day));
        }
        return Optional.empty();
    }

    /** “the eighth to the eleventh of May”: reads the first day in words, before its month is read. */
    Optional<TimexMatch> dayInWordsBefore(int i) {
        int last = words.lastOfDayInWords(i);
        boolean article = words.isWord(i - 1, THE);
        if (!article || !words.is(last, TimeWords.ORDINAL) || !joins(last + 1) || words.isHyphen(last + 1)) {
            return Optional.empty();
        }
        int at = words.isWord(last + 2, THE) ? last + 3 : last + 2;
        int day = words.dayInWords(i, last);
        Optional<TimexMatch> second = calendar.dayInWords(at);
        return second.isPresent()
                        && second.get().meaning() instanceof PartialDate of
                        && of.day() > day
                        && CalendarGrammar.isDay(of.year(), of.month(), day)
                ? TimexMatch.of(i - 1, last, PartialDate.of(of.year(), of.month(), day))
                : Optional.empty();
    }

    private boolean isMonthAfter(int day) {
        return words.is(words.isWord(day + 1, OF) ? day + 2 : day + 1, TimeWords.MONTH);
    }

    /** “2009-2011”, “1914–18”, “2011/12”: the year after the mark at {@code at}. */
    private Optional<TimexMatch> yearAfter(int at, int from) {
        boolean season = words.isMark(at, '/');
        boolean joined = season || words.isDash(at);
        if (!joined || !words.glued(at) || !words.glued(at + 1) || !words.isNumber(at + 1)) {
            return Optional.empty();
        }
        int year = words.year(at + 1);
        if (year < 0 && words.length(at + 1) == 2) {
            int next = from / 100 * 100 + words.digits(at + 1);
            // 1999-00
            year = next + 100 == from + 1 ? next + 100 : next;
        }
        boolean fits = (season ? year == from + 1 : year > from) && !words.isDash(at + 2);
        return fits ? TimexMatch.of(at + 1, at + 1, PartialDate.of(year, 0, 0)) : Optional.empty();
    }

    /**
     * Gives the year of the last of {@code found} to the dates joined before it that name none. A range that would run
     * backwards began the year before.
     */
    void shareYear(List<TimexMatch> found) {
        int at = found.size() - 1;
        boolean dated = found.get(at).meaning() instanceof PartialDate last && last.year() > 0 && last.month() > 0;
        boolean listed = false;
        while (dated && at > 0) {
            PartialDate next = (PartialDate) found.get(at).meaning();
            TimexMatch match = found.get(at - 1);
            int join = match.last() + 1;
            int second = found.get(at).first();
            boolean alike = match.meaning() instanceof PartialDate of && isAlike(of, next);
            boolean range = alike && second == join + 1 && isRange(join, match.first());
            boolean list = alike && (isListed(join, second) || listed && isComma(join, second));
            dated = (range || list) && shared(found, at - 1, (PartialDate) match.meaning(), next, range);
            listed = list;
            at--;
        }
    }

    /** Gives the last of {@code found} the year of the date that its range begins with: “from December 2021 to May”. */
    void reachYear(List<TimexMatch> found) {
        int end = found.size() - 1;
        boolean dates = end > 0
                && found.get(end).meaning() instanceof PartialDate
                && found.get(end - 1).meaning() instanceof PartialDate;
        if (!dates) {
            return;
        }
        TimexMatch first = found.get(end - 1);
        TimexMatch last = found.get(end);
        PartialDate from = (PartialDate) first.meaning();
        PartialDate to = (PartialDate) last.meaning();
        int comma = first.last() + 1;
        int join = words.isMark(comma, ',') ? comma + 1 : comma;
        boolean told = words.isDash(join) || words.isOneOf(first.first() - 1, FROM_BETWEEN);
        boolean range = told && last.first() == join + 1 && isRange(join, first.first());
        int year = isBefore(to, from) ? from.year() + 1 : from.year();
        boolean exists = to.day() == 0 || CalendarGrammar.isDay(year, to.month(), to.day());
        if (range && from.year() > 0 && from.month() > 0 && isAlike(to, from) && exists) {
            found.set(end, new TimexMatch(last.first(), last.last(), to.inYear(year), true));
        }
    }

    private static boolean isBefore(PartialDate of, PartialDate other) {
        return of.month() < other.month() || of.month() == other.month() && of.day() < other.day();
    }

    /** Ties the last two of {@code found} where they are the ends of a range without year: “from Friday through Sunday”. */
    void tie(List<TimexMatch> found) {
        int end = found.size() - 1;
        if (end == 0) {
            return;
        }
        TimexMatch first = found.get(end - 1);
        TimexMatch last = found.get(end);
        int join = first.last() + 1;
        boolean weekdays =
                isOpenWeekday(first) && isOpenWeekday(last) && words.isOneOf(first.first() - 1, FROM_BETWEEN);
        boolean range = (weekdays || isOpenMonth(first) && isOpenMonth(last))
                && last.first() == join + 1
                && isRange(join, first.first());
        if (range) {
            found.set(end - 1, with(first, new EndOfRange(first.meaning(), last.meaning(), true)));
            found.set(end, with(last, new EndOfRange(last.meaning(), first.meaning(), false)));
        }
    }

    private static boolean isOpenWeekday(TimexMatch match) {
        return match.meaning() instanceof Weekday of && of.turn() == Turn.NONE;
    }

    private static boolean isOpenMonth(TimexMatch match) {
        return match.meaning() instanceof PartialDate of
                && of.turn() == Turn.NONE
                && of.year() == 0
                && of.month() > 0
                && of.day() == 0;
    }

    private static TimexMatch with(TimexMatch match, TimexMeaning meaning) {
        return new TimexMatch(match.first(), match.last(), meaning, match.loose());
    }

    /** Returns whether a date without year tells as much as one with a year. */
    private static boolean isAlike(PartialDate of, PartialDate dated) {
        return of.year() == 0 && of.turn() == Turn.NONE && of.month() > 0 && of.day() > 0 == dated.day() > 0;
    }

    private boolean isRange(int join, int first) {
        boolean between = words.isWord(join, AND) && words.isWord(first - 1, BETWEEN);
        return words.isDash(join) || words.isOneOf(join, REACHING) || between;
    }

    private boolean isListed(int join, int second) {
        int and = words.isMark(join, ',') ? join + 1 : join;
        boolean slash = words.isMark(and, '/') && words.glued(and) && words.glued(second);
        return and == second - 1 && (slash || words.isWord(and, AND));
    }

    private boolean isComma(int join, int second) {
        return join == second - 1 && words.isMark(join, ',');
    }

    /** Gives the date at a place the year of the one after; returns whether it could. */
    private static boolean shared(List<TimexMatch> found, int place, PartialDate of, PartialDate next, boolean range) {
        boolean backwards = isBefore(next, of);
        int year = backwards ? next.year() - 1 : next.year();
        boolean exists = of.day() == 0 || CalendarGrammar.isDay(year, of.month(), of.day());
        if (backwards && !range || !exists) {
            return false;
        }
        TimexMatch match = found.get(place);
        found.set(place, new TimexMatch(match.first(), match.last(), of.inYear(year), backwards || !range));
        return true;
    }
}
