package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Clock;
import onrecord.extract.time.TimexMeaning.PartOfDay;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.time.TimexMeaning.Weekday;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Reads times of day: “7 p.m.”, “18:00 UTC”, “0800 GMT”, “noon”, “10:30 a.m. Friday”. */
final class ClockGrammar implements TimexGrammar {
    private static final int O_CLOCK = Lexicon.id("o'clock");
    private static final int ON = Lexicon.id("on");
    private static final int THE = Lexicon.id("the");
    private static final int OF = Lexicon.id("of");
    private static final int TO = Lexicon.id("to");
    private static final Phrase LOCAL_TIME = Phrase.of("local time");
    private static final WordSet BEFORE_CLOCK = WordSet.of("at by from until around about since before after");

    private final TimeTokens words;
    private final CalendarGrammar calendar;
    private final RelativeGrammar relative;

    ClockGrammar(TimeTokens words, CalendarGrammar calendar, RelativeGrammar relative) {
        this.words = words;
        this.calendar = calendar;
        this.relative = relative;
    }

    /** Reads a time of day, and its day if that follows: “7 p.m. Friday”, “16:00 UTC today”. */
    @Override
    public Optional<TimexMatch> at(int i) {
        Optional<TimexMatch> time = time(i);
        return time.isPresent() && time.get().meaning() instanceof Clock clock
                ? Optional.of(withDay(time.get(), clock))
                : time;
    }

    private Optional<TimexMatch> time(int i) {
        if (words.is(i, TimeWords.NUMBER)) {
            return words.isWord(i + 1, O_CLOCK) ? clock(i, i + 1, words.value(i), 0, false) : Optional.empty();
        }
        return switch (words.tokens().kind(i)) {
            case Tokens.MIXED -> glued(i);
            case Tokens.NUMBER -> words.length(i) <= 2 ? hour(i, words.digits(i)) : longer(i);
            default -> Optional.empty();
        };
    }

    /** {@code 7:30}, {@code 7 p.m.}, {@code 7 o’clock}. */
    private Optional<TimexMatch> hour(int i, int hour) {
        if (hour >= 0 && hour < 25 && words.isMark(i + 1, ':') && words.glued(i + 1) && words.glued(i + 2)) {
            return withMinutes(i, hour);
        }
        if (hour < 1 || hour > 12) {
            return Optional.empty();
        }
        if (words.is(i + 1, TimeWords.HALF_DAY)) {
            return clock(i, i + 1, half(hour, words.value(i + 1)), -1, false);
        }
        return words.isWord(i + 1, O_CLOCK) ? clock(i, i + 1, hour, 0, false) : Optional.empty();
    }

    /** {@code 0800 GMT}, {@code 10.30 a.m.}: more digits in one token. */
    private Optional<TimexMatch> longer(int i) {
        if (words.length(i) != 4 || !words.is(i + 1, TimeWords.ZONE)) {
            return dotted(i);
        }
        int digits = words.digits(i);
        return digits >= 0 && digits < 2400 && digits % 100 < 60
                ? clock(i, i, digits / 100, digits % 100, false)
                : Optional.empty();
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
        int start = words.tokens().start(i + 2);
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
        int start = words.tokens().start(i);
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
        int start = words.tokens().start(i);
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
        return words.isOneOf(i - 1, BEFORE_CLOCK) || words.isWord(i - 1, TO) && words.isNumber(i - 2);
    }

    private Optional<TimexMatch> clock(int first, int last, int hour, int minute, boolean needsZone) {
        int end = last;
        String zone = "";
        int at = words.isMark(end + 1, '(') ? end + 2 : end + 1;
        if (words.is(at, TimeWords.ZONE) && words.tokens().shape(at) == Tokens.UPPER) {
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
        } else if (LOCAL_TIME.stands(words, end + 1)) {
            end += 2;
        } else if (needsZone) {
            return Optional.empty();
        }
        return TimexMatch.of(first, end, new Clock(hour, minute, zone, Optional.empty()));
    }

    private TimexMatch withDay(TimexMatch time, Clock clock) {
        int at = time.last() + 1;
        boolean apart = words.isMark(at, ',') || words.isWord(at, ON);
        at = apart ? at + 1 : at;
        at = apart && words.isWord(at, ON) ? at + 1 : at;
        boolean day = words.is(at, TimeWords.WEEKDAY | TimeWords.DAY_SHIFT | TimeWords.MONTH);
        Optional<TimexMatch> on = day ? relative.point(at) : Optional.empty();
        if (on.isEmpty() || !isDay(on.get().meaning())) {
            return time;
        }
        int last = apart ? time.last() : on.get().last();
        return new TimexMatch(
                time.first(),
                last,
                new Clock(
                        clock.hour(),
                        clock.minute(),
                        clock.zone(),
                        Optional.of(on.get().meaning())));
    }

    private static boolean isDay(TimexMeaning meaning) {
        return meaning instanceof Weekday
                || meaning instanceof Shift
                || meaning instanceof PartialDate of && of.day() > 0;
    }

    /** “Noon”, “in the morning”, “overnight”, “the night of May 3”. */
    Optional<TimexMatch> partOfDay(int i) {
        int at = words.isWord(i, THE) ? i + 1 : i;
        if (!words.is(at, TimeWords.DAY_PART) || words.glued(at) || words.isHyphen(at + 1)) {
            return Optional.empty();
        }
        String code = words.partOfDay(at);
        Optional<TimexMatch> date = words.isWord(at + 1, OF) ? calendar.at(at + 2) : Optional.empty();
        if (date.isPresent() && date.get().meaning() instanceof PartialDate of && of.day() > 0) {
            return TimexMatch.of(i, date.get().last(), new PartOfDay(code, Optional.of(of)));
        }
        return !words.isPartOfDay(at) || words.is(i - 1, TimeWords.PREPOSITION)
                ? TimexMatch.of(i, at, new PartOfDay(code, Optional.empty()))
                : Optional.empty();
    }
}
