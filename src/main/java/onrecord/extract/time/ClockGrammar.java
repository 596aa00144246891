package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Clock;
import onrecord.extract.time.TimexMeaning.PartOfDay;
import onrecord.extract.time.TimexMeaning.PartialDate;
import onrecord.extract.time.TimexMeaning.Shift;
import onrecord.extract.time.TimexMeaning.Weekday;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Reads times of day: “7 p.m.”, “18:00 UTC”, “0800 GMT”, “noon”, “10:30 a.m. Friday”. */
final class ClockGrammar implements TimexGrammar {
    private static final int O_CLOCK = Lexicon.id("o'clock");
    private static final int ON = Lexicon.id("on");
    private static final WordSet CLAUSE = WordSet.of("the a his her their he she it they we when that");
    private static final int THE = Lexicon.id("the");
    private static final int OF = Lexicon.id("of");
    private static final int TO = Lexicon.id("to");
    private static final int AT = Lexicon.id("at");
    private static final WordSet HOURS = WordSet.of("hours hrs");
    private static final int NIGHT = Lexicon.id("night");
    private static final Phrase IN_THE = Phrase.of("in the");
    private static final WordSet FROM_BETWEEN = WordSet.of("from between");
    private static final WordSet TO_AND = WordSet.of("to and");
    /** An hour of the night from here on is one before midnight. */
    private static final int FIRST_AT_NIGHT = 6;

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
        Optional<TimexMatch> time = time(i).map(this::inPart);
        return time.isPresent() && time.get().meaning() instanceof Clock clock
                ? Optional.of(withDay(time.get(), clock))
                : time;
    }

    private Optional<TimexMatch> time(int i) {
        Optional<SpokenClock> spoken = SpokenClock.at(words, i);
        if (spoken.isPresent()) {
            return clock(
                    i, spoken.get().last(), spoken.get().hour(), spoken.get().minute(), false);
        }
        if (words.is(i, TimeWords.NUMBER)) {
            return inWords(i, words.value(i));
        }
        return switch (words.tokens().kind(i)) {
            case Tokens.MIXED -> glued(i);
            case Tokens.NUMBER -> words.length(i) <= 2 ? hour(i, words.digits(i)) : longer(i);
            default -> Optional.empty();
        };
    }

    /** “seven o’clock”, “seven p.m.”, “seven in the morning”. */
    private Optional<TimexMatch> inWords(int i, int hour) {
        if (words.isWord(i + 1, O_CLOCK)) {
            return clock(i, i + 1, hour, 0, false);
        }
        // “the one am …”
        boolean half = words.is(i + 1, TimeWords.HALF_DAY) && (words.length(i + 1) > 2 || words.value(i + 1) > 0);
        return half && hour > 0 && hour <= 12
                ? clock(i, i + 1, half(hour, words.value(i + 1)), -1, false)
                : withPart(i, hour);
    }

    /** Adds to a time of twelve hours the part of the day: “5:00 in the afternoon”, “11 o’clock at night”. */
    private TimexMatch inPart(TimexMatch time) {
        int last = time.last();
        boolean in = IN_THE.stands(words, last + 1);
        int part = in ? last + 3 : last + 2;
        boolean night = words.isWord(part, NIGHT);
        boolean said = words.isPartOfDay(part)
                && (in ? !night : night && words.isWord(last + 1, AT))
                && !words.isHyphen(part + 1)
                && !words.is(last, TimeWords.HALF_DAY | TimeWords.DAY_PART | TimeWords.ZONE)
                && words.tokens().kind(last) != Tokens.MIXED;
        if (!said || !(time.meaning() instanceof Clock of) || of.hour() < 1 || of.hour() > 12) {
            return time;
        }
        int hour = hourIn(of.hour(), words.partOfDay(part));
        return new TimexMatch(time.first(), part, new Clock(hour, of.minute(), -1, of.zone(), of.day()));
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
        if (words.isWord(i + 1, O_CLOCK)) {
            return clock(i, i + 1, hour, 0, false);
        }
        Optional<TimexMatch> parted = withPart(i, hour);
        return parted.isPresent() ? parted : firstOfTwo(i, hour);
    }

    /** “at 6 in the morning”, “at 11 at night”. */
    private Optional<TimexMatch> withPart(int i, int hour) {
        boolean in = IN_THE.stands(words, i + 1);
        int part = in ? i + 3 : i + 2;
        boolean night = words.isWord(part, NIGHT);
        boolean said = words.isOneOf(i - 1, BEFORE_CLOCK)
                && words.isPartOfDay(part)
                && (in ? !night : night && words.isWord(i + 1, AT))
                && !words.isHyphen(part + 1)
                && hour > 0
                && hour <= 12;
        return said ? clock(i, part, hourIn(hour, words.partOfDay(part)), -1, false) : Optional.empty();
    }

    /** Returns the hour of 24 that an hour of 12 is in a part of the day: 8 in the evening, 2 at night. */
    private static int hourIn(int hour, String part) {
        return switch (part) {
            case "MO" -> half(hour, 0);
            case "NI" -> hour >= FIRST_AT_NIGHT && hour < 12 ? hour + 12 : half(hour, 0);
            default -> half(hour, 12);
        };
    }

    /** “between 1 and 2 p.m.”, “from 7 to 9 p.m.”: the half of the day reaches over both; not “from 11 to 1 p.m.”. */
    private Optional<TimexMatch> firstOfTwo(int i, int hour) {
        int second = i + 2;
        boolean two = words.isOneOf(i - 1, FROM_BETWEEN)
                && (words.isOneOf(i + 1, TO_AND) || words.isDash(i + 1))
                && words.isNumber(second)
                && words.length(second) <= 2
                && words.is(second + 1, TimeWords.HALF_DAY);
        return two && hour < words.digits(second) && words.digits(second) < 12
                ? clock(i, i, half(hour, words.value(second + 1)), -1, false)
                : Optional.empty();
    }

    /** {@code 0800 GMT}, {@code 0300 local time}, {@code 10.30 a.m.}: more digits in one token. */
    private Optional<TimexMatch> longer(int i) {
        boolean clock = words.length(i) == 4
                && (words.is(i + 1, TimeWords.ZONE)
                        || LOCAL_TIME.stands(words, i + 1)
                        || isBeforeZone(i)
                        || isMilitary(i));
        if (!clock) {
            return dotted(i);
        }
        int digits = words.digits(i);
        return digits >= 0 && digits < 2400 && digits % 100 < 60
                ? clock(i, isMilitary(i) ? i + 1 : i, digits / 100, digits % 100, false)
                : Optional.empty();
    }

    /** “at 0300 (0200 GMT)”, “by 0300 (local time)”. */
    private boolean isBeforeZone(int i) {
        boolean bracket = words.isOneOf(i - 1, BEFORE_CLOCK) && words.isMark(i + 1, '(');
        boolean other = bracket && words.isNumber(i + 2) && words.is(i + 3, TimeWords.ZONE);
        return other && words.length(i + 2) == 4 || bracket && LOCAL_TIME.stands(words, i + 2);
    }

    /** “at 0300 hours”. */
    private boolean isMilitary(int i) {
        return words.isOneOf(i + 1, HOURS) && words.isWord(i - 1, AT);
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
        return clock(i, last, halfOfSecond(i, hour), minute, !isTimeHere(i));
    }

    /** “from 7:30 to 9:15 p.m.”: returns the hour with the half of the day that stands at the end of the range. */
    private int halfOfSecond(int i, int hour) {
        int second = i + 4;
        boolean range = words.isOneOf(i - 1, FROM_BETWEEN)
                && words.isOneOf(i + 3, TO_AND)
                && isColon(second + 1)
                && words.is(second + 3, TimeWords.HALF_DAY);
        boolean same = range && hour > 0 && hour < words.digits(second) && words.digits(second) < 12;
        return same ? half(hour, words.value(second + 3)) : hour;
    }

    private boolean isColon(int i) {
        return words.isMark(i, ':') && words.glued(i) && words.glued(i + 1);
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

    /** {@code 7pm}, {@code 7.45pm}. */
    private Optional<TimexMatch> glued(int i) {
        int length = words.length(i);
        if (length < 3 || length > 7) {
            return Optional.empty();
        }
        int start = words.tokens().start(i);
        int end = start + length - 2;
        int half = length > 2 ? halfAt(end) : -1;
        boolean pointed = length > 5 && words.charAt(end - 3) == '.';
        int minute = pointed ? words.digits(end - 2, end) : -1;
        int hour = words.digits(start, pointed ? end - 3 : end);
        if (pointed) {
            boolean fits = hour > 0 && hour <= 12 && minute >= 0 && minute < 60 && half >= 0;
            return fits ? clock(i, i, half(hour, half), minute, false) : Optional.empty();
        }
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
        // “at 7:30 and 9:15”
        boolean listed = words.isOneOf(i - 1, TO_AND) && isColon(i - 3) && words.isOneOf(i - 5, BEFORE_CLOCK);
        return listed
                || words.isOneOf(i - 1, FROM_BETWEEN) && words.isOneOf(i + 3, TO_AND) && isColon(i + 5)
                || words.isOneOf(i - 1, BEFORE_CLOCK)
                || words.isWord(i - 1, TO) && words.isNumber(i - 2);
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
        return TimexMatch.of(first, end, new Clock(hour, minute, -1, zone, Optional.empty()));
    }

    private TimexMatch withDay(TimexMatch time, Clock clock) {
        int at = afterOther(time.last() + 1);
        boolean apart = at > time.last() + 1 || words.isMark(at, ',') || words.isMark(at, ')') || words.isWord(at, ON);
        at = words.isMark(at, ',') || words.isMark(at, ')') ? at + 1 : at;
        Optional<TimexMatch> on = day(words.isWord(at, ON) ? at + 1 : at);
        if (on.isEmpty()) {
            return time;
        }
        int last = apart ? time.last() : on.get().last();
        return new TimexMatch(time.first(), last, clock.on(on.get().meaning()));
    }

    /** Returns the token after another time of the same day: “2 p.m. (1800 GMT) Friday”, “1 p.m. and 2 p.m. Monday”. */
    private int afterOther(int at) {
        boolean bracket = words.isMark(at, '(');
        boolean joined = bracket || words.isOneOf(at, TO_AND) || words.isDash(at);
        Optional<TimexMatch> other = joined ? time(at + 1) : Optional.empty();
        if (other.isEmpty()) {
            return at;
        }
        int after = other.get().last() + 1;
        boolean closed = words.isMark(after, ')');
        return bracket ? closed ? after + 1 : at : after;
    }

    /** Reads a day, for a time of day before it. */
    private Optional<TimexMatch> day(int i) {
        boolean day = words.is(i, TimeWords.WEEKDAY | TimeWords.DAY_SHIFT | TimeWords.MONTH);
        int number = words.isWord(i, THE) ? i + 1 : i;
        Optional<TimexMatch> on =
                day ? relative.point(i) : words.day(number) > 0 ? relative.date(number) : Optional.empty();
        return on.filter(match -> isDay(match.meaning()));
    }

    /** Adds to a part of a named day the hour that follows: “tonight at 8”. */
    TimexMatch withHour(TimexMatch match) {
        int at = match.last() + 1;
        boolean said = match.meaning() instanceof PartOfDay part && part.day().isPresent() && words.isWord(at, AT);
        return said ? atHour(match, (PartOfDay) match.meaning(), at + 1) : match;
    }

    /** “tonight at 8”, where the number at {@code at} counts nothing: no houses, no streets. */
    private TimexMatch atHour(TimexMatch match, PartOfDay part, int at) {
        int hour = words.isNumber(at) && words.length(at) <= 2 ? words.digits(at) : -1;
        int next = at + 1;
        boolean ends = !words.has(next)
                || words.isMark(next, '.')
                || words.isMark(next, ',')
                || words.isMark(next, ';')
                || words.tokens().is(next, Category.FUNCTION_WORD) && !words.isWord(next, OF);
        boolean fits = ends && hour > 0 && hour <= 12 && part.code().length() == 2;
        return fits
                ? new TimexMatch(match.first(), at, new Clock(hourIn(hour, part.code()), -1, -1, "", part.day()))
                : match;
    }

    private static boolean isDay(TimexMeaning meaning) {
        return meaning instanceof Weekday
                || meaning instanceof Shift
                || meaning instanceof PartialDate of && of.day() > 0;
    }

    /** “Noon”, “midnight Friday”, “in the morning”, “overnight”, “the night of May 3”. */
    Optional<TimexMatch> partOfDay(int i) {
        int at = words.isWord(i, THE) ? i + 1 : i;
        boolean mid = words.isHyphen(at - 1) && words.is(at - 2, TimeWords.EARLY);
        if (!words.is(at, TimeWords.DAY_PART) || words.glued(at) && !mid || words.isHyphen(at + 1)) {
            return Optional.empty();
        }
        String code = words.partOfDay(at);
        Optional<TimexMatch> date = words.isWord(at + 1, OF) ? day(at + 2) : Optional.empty();
        if (date.isPresent()) {
            return TimexMatch.of(i, date.get().last(), new PartOfDay(code, date.map(TimexMatch::meaning)));
        }
        // “the night the dam broke”, “the night of the fire”: nobody knows of which day
        if (at > i && (words.isWord(at + 1, OF) || words.isOneOf(at + 1, CLAUSE))) {
            return Optional.empty();
        }
        if (words.isPartOfDay(at) && words.is(at + 1, TimeWords.DAY_SHIFT)) {
            // “mid-afternoon yesterday”
            return TimexMatch.of(i, at + 1, new PartOfDay(code, day(at + 1).map(TimexMatch::meaning)));
        }
        if (words.isPartOfDay(at)) {
            return words.is(i - 1, TimeWords.PREPOSITION)
                    ? TimexMatch.of(i, at, new PartOfDay(code, Optional.empty()))
                    : Optional.empty();
        }
        if (words.isWord(at + 1, ON)) {
            return TimexMatch.of(i, at, new PartOfDay(code, day(at + 2).map(TimexMatch::meaning)));
        }
        Optional<TimexMatch> next = day(at + 1);
        int last = next.map(TimexMatch::last).orElse(at);
        return TimexMatch.of(i, last, new PartOfDay(code, next.map(TimexMatch::meaning)));
    }
}
