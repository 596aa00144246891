package onrecord.extract.time;

import java.util.List;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.word.WordSet;

/** Reads the second half of a range, or its first where the second names the month: “March 3-5”, “3 to 5 March”, “2009-11”. */
final class RangeGrammar {
    private static final WordSet JOINING = WordSet.of("to and or");

    private final TimeTokens words;
    private final CalendarGrammar calendar;

    RangeGrammar(TimeTokens words, CalendarGrammar calendar) {
        this.words = words;
        this.calendar = calendar;
    }

    /** Returns a date, and the one that a range adds to it, if there is one. */
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

    /** “March 3-5”, “March 3 to 5”, “March 3 and 5”: the second day, in the month of the first, and the year for both. */
    private List<TimexMatch> days(TimexMatch match, PartialDate of) {
        int at = match.last() + 1;
        int day = of.year() == 0 && joins(at) && words.is(match.first(), TimeWords.MONTH) ? words.day(at + 1) : -1;
        if (!CalendarGrammar.isDay(0, of.month(), day) || isOtherNumber(at)) {
            return List.of(match);
        }
        int yearAt = words.isMark(at + 2, ',') ? at + 3 : at + 2;
        int year = Math.max(0, words.year(yearAt));
        int last = year == 0 ? at + 1 : yearAt;
        TimexMatch first = year > 0 && CalendarGrammar.isDay(year, of.month(), of.day())
                ? new TimexMatch(match.first(), match.last(), PartialDate.of(year, of.month(), of.day()))
                : match;
        return CalendarGrammar.isDay(year, of.month(), day)
                ? List.of(first, new TimexMatch(at + 1, last, PartialDate.of(year, of.month(), day)))
                : List.of(first);
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

    /** “3-5 March”, “3 to 5 March”: reads the first day, before its month is read. */
    Optional<TimexMatch> dayBefore(int i) {
        int day = words.day(i);
        Optional<TimexMatch> second = day > 0 && joins(i + 1) ? calendar.at(i + 2) : Optional.empty();
        if (second.isPresent()
                && second.get().meaning() instanceof PartialDate of
                && of.day() > day
                && words.day(i + 2) == of.day()
                && words.is(i + 3, TimeWords.MONTH)
                && CalendarGrammar.isDay(of.year(), of.month(), day)) {
            return TimexMatch.of(i, i, PartialDate.of(of.year(), of.month(), day));
        }
        return Optional.empty();
    }

    /** “2009-2011”, “1914–18”: the year after the dash at {@code at}. */
    private Optional<TimexMatch> yearAfter(int at, int from) {
        boolean joined = words.isDash(at) && words.glued(at) && words.glued(at + 1) && words.isNumber(at + 1);
        if (!joined) {
            return Optional.empty();
        }
        int year = words.year(at + 1);
        if (year < 0 && words.length(at + 1) == 2 && words.digits(at + 1) > from % 100) {
            year = from / 100 * 100 + words.digits(at + 1);
        }
        boolean fits = year > from && !words.isDash(at + 2);
        return fits ? TimexMatch.of(at + 1, at + 1, PartialDate.of(year, 0, 0)) : Optional.empty();
    }
}
