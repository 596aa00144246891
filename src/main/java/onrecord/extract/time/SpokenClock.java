package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.WordSet;

/**
 * A time of day as it is spoken: “half past six”, “a quarter to nine”, “ten minutes before noon”.
 *
 * @param hour of twelve, or 0 for midnight; nothing says which half of the day
 * @param minute the minute
 * @param last the last token
 */
record SpokenClock(int hour, int minute, int last) {
    private static final int HALF = Lexicon.id("half");
    private static final int QUARTER = Lexicon.id("quarter");
    private static final int PAST = Lexicon.id("past");
    private static final int MINUTES = Lexicon.id("minutes");
    private static final WordSet LATER = WordSet.of("past after");
    private static final WordSet EARLIER = WordSet.of("to before");
    private static final WordSet BEFORE_CLOCK = WordSet.of("at by until around about");

    private static final int HOUR = 60;

    /** Reads the time that begins with token {@code i}; “ten to one” are odds, “a quarter after six of them” is no time. */
    static Optional<SpokenClock> at(TimeTokens words, int i) {
        int at = words.isOneOf(i, English.INDEFINITE_ARTICLE) ? i + 1 : i;
        int minutes = minutes(words, at);
        boolean named = words.isWord(at + 1, MINUTES);
        int join = named ? at + 2 : at + 1;
        boolean number = !words.isWord(at, HALF) && !words.isWord(at, QUARTER);
        boolean past = words.isWord(join, PAST);
        boolean told = past || words.isOneOf(i - 1, BEFORE_CLOCK) && (!number || named);
        if (minutes < 0 || at > i && number || !told || !words.isOneOf(join, LATER) && !isBefore(words, at, join)) {
            return Optional.empty();
        }
        int hour = hour(words, join + 1);
        if (hour < 0 || isCounting(words, join + 2)) {
            return Optional.empty();
        }
        boolean before = !words.isOneOf(join, LATER);
        int of = before ? hour * HOUR - minutes : hour * HOUR + minutes;
        return Optional.of(new SpokenClock(of / HOUR, of % HOUR, join + 1));
    }

    private static boolean isBefore(TimeTokens words, int at, int join) {
        return words.isOneOf(join, EARLIER) && !words.isWord(at, HALF);
    }

    /** Returns how many minutes lie between the hour and the time, or −1. */
    private static int minutes(TimeTokens words, int i) {
        if (words.isWord(i, HALF)) {
            return 30;
        }
        if (words.isWord(i, QUARTER)) {
            return 15;
        }
        int minutes = words.is(i, TimeWords.NUMBER) ? words.value(i) : words.digits(i);
        return minutes > 0 && minutes < 30 ? minutes : -1;
    }

    private static int hour(TimeTokens words, int i) {
        if (words.is(i, TimeWords.DAY_PART) && !words.isPartOfDay(i)) {
            return words.value(i) == TimeWords.NOON ? 12 : 24;
        }
        int hour = words.is(i, TimeWords.NUMBER) ? words.value(i) : words.digits(i);
        return hour > 0 && hour <= 12 ? hour : -1;
    }

    /** Returns whether the number before token {@code i} counts what follows. */
    private static boolean isCounting(TimeTokens words, int i) {
        return words.isContent(i)
                || words.isHyphen(i)
                || words.isMark(i, '%')
                || words.is(i, TimeWords.UNIT | TimeWords.UNITS | TimeWords.NUMBER | TimeWords.BETWEEN);
    }
}
