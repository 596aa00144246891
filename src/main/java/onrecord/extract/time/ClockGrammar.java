package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Clock;
import onrecord.extract.time.TimexMeaning.PartOfDay;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;

/** Reads times of day: “7 p.m.”, “18:00 UTC”, “0800 GMT”, “noon”, “10:30 a.m. Friday”. */
final class ClockGrammar {
    private static final int O_CLOCK = Lexicon.id("o'clock");
    private static final int LOCAL = Lexicon.id("local");
    private static final int TIME = Lexicon.id("time");
    private static final int AT = Lexicon.id("at");
    private static final int BY = Lexicon.id("by");
    private static final int FROM = Lexicon.id("from");
    private static final int TO = Lexicon.id("to");
    private static final int UNTIL = Lexicon.id("until");
    private static final int AROUND = Lexicon.id("around");
    private static final int ABOUT = Lexicon.id("about");
    private static final int SINCE = Lexicon.id("since");
    private static final int BEFORE = Lexicon.id("before");
    private static final int AFTER = Lexicon.id("after");

    private final TimeTokens words;

    ClockGrammar(TimeTokens words) {
        this.words = words;
    }

    /** Reads a time of day that begins at token {@code i} with a number; its day is not read here. */
    Optional<TimexMatch> at(int i) {
        if (words.is(i, TimeWords.NUMBER) && words.isWord(i + 1, O_CLOCK)) {
            return clock(i, i + 1, words.value(i), 0, false);
        }
        if (!words.has(i) || words.all().kind(i) == Tokens.WORD) {
            return Optional.empty();
        }
        if (words.all().kind(i) == Tokens.MIXED) {
            return glued(i);
        }
        int hour = words.length(i) <= 2 ? words.digits(i) : -1;
        if (hour >= 0 && hour < 25 && words.isMark(i + 1, ':') && words.glued(i + 1) && words.glued(i + 2)) {
            return withMinutes(i, hour);
        }
        if (hour > 0 && hour <= 12 && words.is(i + 1, TimeWords.HALF_DAY)) {
            return clock(i, i + 1, half(hour, words.value(i + 1)), -1, false);
        }
        if (hour > 0 && hour <= 12 && words.isWord(i + 1, O_CLOCK)) {
            return clock(i, i + 1, hour, 0, false);
        }
        if (words.isNumber(i) && words.length(i) == 4 && words.is(i + 1, TimeWords.ZONE)) {
            int digits = words.digits(i);
            return digits >= 0 && digits < 2400 && digits % 100 < 60
                    ? clock(i, i, digits / 100, digits % 100, false)
                    : Optional.empty();
        }
        return dotted(i);
    }

    private Optional<TimexMatch> withMinutes(int i, int hour) {
        int minute = words.length(i + 2) == 2 && words.isNumber(i + 2) ? words.digits(i + 2) : -1;
        if (minute < 0) {
            return gluedHalf(i, hour);
        }
        if (minute > 59) {
            return Optional.empty();
        }
        int last = i + 2;
        if (words.isMark(last + 1, ':') && words.glued(last + 1) && words.isNumber(last + 2)) {
            last += 2;
        }
        if (words.is(last + 1, TimeWords.HALF_DAY)) {
            return hour <= 12 ? clock(i, last + 1, half(hour, words.value(last + 1)), minute, false) : Optional.empty();
        }
        return clock(i, last, hour, minute, !isTimeHere(i));
    }

    /** {@code 7:30pm}, where the minutes and the letters are one token. */
    private Optional<TimexMatch> gluedHalf(int i, int hour) {
        if (!words.has(i + 2) || words.length(i + 2) != 4) {
            return Optional.empty();
        }
        int start = words.all().start(i + 2);
        int minute = words.digits(start, start + 2);
        int half = halfAt(start + 2);
        boolean fits = minute >= 0 && minute < 60 && half >= 0 && hour > 0 && hour <= 12;
        return fits ? clock(i, i + 2, half(hour, half), minute, false) : Optional.empty();
    }

    /** {@code 7pm}. */
    private Optional<TimexMatch> glued(int i) {
        int length = words.length(i);
        if (length < 3 || length > 4) {
            return Optional.empty();
        }
        int start = words.all().start(i);
        int hour = words.digits(start, start + length - 2);
        int half = halfAt(start + length - 2);
        return hour > 0 && hour <= 12 && half >= 0 ? clock(i, i, half(hour, half), -1, false) : Optional.empty();
    }

    private int halfAt(int offset) {
        char c = (char) (words.charAt(offset) | 32);
        boolean meridiem = (words.charAt(offset + 1) | 32) == 'm';
        return !meridiem || c != 'a' && c != 'p' ? -1 : c == 'a' ? 0 : 12;
    }

    /** {@code 10.30 a.m.}, one token and the letters. */
    private Optional<TimexMatch> dotted(int i) {
        int length = words.isNumber(i) ? words.length(i) : 0;
        if (length < 4 || length > 5 || !words.is(i + 1, TimeWords.HALF_DAY)) {
            return Optional.empty();
        }
        int start = words.all().start(i);
        int hour = words.digits(start, start + length - 3);
        int minute = words.digits(start + length - 2, start + length);
        boolean fits = hour > 0 && hour <= 12 && minute >= 0 && minute < 60;
        return fits ? clock(i, i + 1, half(hour, words.value(i + 1)), minute, false) : Optional.empty();
    }

    private static int half(int hour, int half) {
        return hour % 12 + half;
    }

    /** Returns whether “3:10” is a time of day here, not a score, a ratio or a verse. */
    private boolean isTimeHere(int i) {
        return words.isWord(i - 1, AT)
                || words.isWord(i - 1, BY)
                || words.isWord(i - 1, FROM)
                || words.isWord(i - 1, UNTIL)
                || words.isWord(i - 1, AROUND)
                || words.isWord(i - 1, ABOUT)
                || words.isWord(i - 1, SINCE)
                || words.isWord(i - 1, BEFORE)
                || words.isWord(i - 1, AFTER)
                || words.isWord(i - 1, TO) && words.isNumber(i - 2);
    }

    private Optional<TimexMatch> clock(int first, int last, int hour, int minute, boolean needsZone) {
        int end = last;
        String zone = "";
        int at = words.isMark(end + 1, '(') ? end + 2 : end + 1;
        if (words.is(at, TimeWords.ZONE) && words.all().shape(at) == Tokens.UPPER) {
            zone = words.value(at) == 1 ? "Z" : "";
            end = at;
            boolean shifted = words.isMark(at + 1, '+') && words.isNumber(at + 2);
            if (shifted) {
                end = at + 2;
                zone = "";
            }
            if (at == last + 2 && words.isMark(end + 1, ')')) {
                end++;
            }
        } else if (words.isWord(end + 1, LOCAL) && words.isWord(end + 2, TIME)) {
            end += 2;
        } else if (needsZone) {
            return Optional.empty();
        }
        return Optional.of(new TimexMatch(first, end, new Clock(hour, minute, zone, Optional.empty())));
    }

    /** Reads “noon” and “midnight”, and “the morning”, “the night of 3 May” without its date. */
    Optional<TimexMatch> part(int i) {
        if (!words.is(i, TimeWords.DAY_PART)) {
            return Optional.empty();
        }
        return Optional.of(new TimexMatch(i, i, new PartOfDay(TimeWords.DAY_PARTS[words.value(i)], Optional.empty())));
    }
}
