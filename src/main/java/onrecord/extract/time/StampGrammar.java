package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Clock;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.word.Tokens;

/**
 * Adds to a date the time of day in digits behind it, as machines stamp it: {@code 5/31/2024 14:15},
 * {@code Thu Oct 26 11:00:09 2023}, {@code Fri, 12 Dec 2014 10:55:50 GMT}, {@code 2022-02-14T10:00Z}.
 */
final class StampGrammar {
    private final TimeTokens words;

    StampGrammar(TimeTokens words) {
        this.words = words;
    }

    /** Returns the date with the time behind it, or as it is where there is none. */
    TimexMatch withTime(TimexMatch date) {
        int at = words.isMark(date.last() + 1, ',') ? date.last() + 2 : date.last() + 1;
        if (!words.isNumber(at) || words.length(at) > 2 || !isColon(at + 1)) {
            return date;
        }
        // “on 3 May, 2:1”
        boolean sure = at == date.last() + 1 || words.length(at) == 2;
        boolean dated = sure && date.meaning() instanceof PartialDate of && of.day() > 0 && !words.glued(at);
        return dated ? stamp(date, (PartialDate) date.meaning(), words.digits(at), at + 1) : date;
    }

    /**
     * Returns a date with the time whose minutes stand behind the colon at token {@code colon}; as it is where they are none.
     *
     * @param hour the hour before the colon
     */
    TimexMatch stamp(TimexMatch date, PartialDate day, int hour, int colon) {
        int minute = pair(colon + 1);
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59) {
            return date;
        }
        int second = isColon(colon + 2) ? pair(colon + 3) : -1;
        int end = second < 0 ? colon + 1 : colon + 3;
        if (isColon(end + 1) || words.is(end + 1, TimeWords.HALF_DAY) || second > 59) {
            return date;
        }
        Zone zone = zone(end);
        int year = day.year() == 0 && second >= 0 ? words.year(zone.last() + 1) : -1;
        PartialDate on = year > 0 ? day.inYear(year) : day;
        int last = year > 0 ? zone.last() + 1 : zone.last();
        boolean exists = CalendarGrammar.isDay(on.year(), on.month(), on.day());
        return exists
                ? new TimexMatch(date.first(), last, new Clock(hour, minute, second, zone.value(), Optional.of(on)))
                : date;
    }

    private boolean isColon(int i) {
        return words.isMark(i, ':') && words.glued(i) && words.glued(i + 1);
    }

    /** Returns the two digits that token {@code i} begins with, before a fraction or the letter of a zone if there is one; or −1. */
    private int pair(int i) {
        if (!words.has(i) || words.length(i) < 2) {
            return -1;
        }
        int start = words.tokens().start(i);
        int after = start + 2;
        boolean ends = after == words.tokens().end(i) || words.charAt(after) == 'Z' || words.charAt(after) == '.';
        return ends ? words.digits(start, after) : -1;
    }

    private record Zone(String value, int last) {}

    /** Reads the time zone behind token {@code end}: {@code Z}, {@code GMT}, {@code +0100}, {@code +01:00}. */
    private Zone zone(int end) {
        if (words.tokens().kind(end) == Tokens.MIXED && words.tokens().last(end) == 'Z') {
            return new Zone("Z", end);
        }
        int at = end + 1;
        if (words.is(at, TimeWords.ZONE) && words.tokens().shape(at) == Tokens.UPPER) {
            return new Zone(words.value(at) == 1 ? "Z" : "", at);
        }
        boolean sign = words.isMark(at, '+') || words.isMark(at, '-');
        if (!sign || !words.isNumber(at + 1) || !words.glued(at + 1)) {
            return new Zone("", end);
        }
        boolean parted = words.length(at + 1) == 2 && isColon(at + 2);
        return new Zone("", parted ? at + 3 : words.length(at + 1) == 4 ? at + 1 : end);
    }
}
