package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.WordSet;

/**
 * A time of day as it is spoken: “half past six”, “a quarter to nine”, “ten minutes before noon”.
 *
 * @param hour of twelve, where nothing says which half of the day, or beside noon and midnight of twenty-four
 * @param minute the minute
 * @param last the last token
 */
record SpokenClock(int hour, int minute, int last) {
    private static final int HALF = Lexicon.id("half");
    private static final int QUARTER = Lexicon.id("quarter");
    private static final int PAST = Lexicon.id("past");
    private static final int MINUTES = Lexicon.id("minutes");
    private static final int AFTER = Lexicon.id("after");
    private static final WordSet EARLIER = WordSet.of("to before");
    private static final WordSet BEFORE_CLOCK = WordSet.of("at by until around about");

    private static final int HOUR = 60;
    private static final int HALF_HOUR = 30;

    /** Reads the time that begins with token {@code i}; “ten to one” are odds, “a quarter after six of them” is no time. */
    static Optional<SpokenClock> at(TimeTokens words, int i) {
        int at = words.isOneOf(i, English.INDEFINITE_ARTICLE) ? i + 1 : i;
        boolean half = words.isWord(at, HALF);
        boolean quarter = words.isWord(at, QUARTER);
        int minutes = half ? HALF_HOUR : quarter ? HALF_HOUR / 2 : number(words, at, HALF_HOUR - 1);
        if (minutes < 0 || at > i && !quarter) {
            return Optional.empty();
        }
        boolean named = words.isWord(at + 1, MINUTES);
        int join = named ? at + 2 : at + 1;
        boolean before = !half && words.isOneOf(join, EARLIER);
        boolean introduced = (quarter || named) && words.isOneOf(i - 1, BEFORE_CLOCK);
        boolean said = words.isWord(join, PAST) || introduced && (before || words.isWord(join, AFTER));
        int hour = said ? hour(words, join + 1, before) : -1;
        if (hour < 0 || isCounting(words, join + 2)) {
            return Optional.empty();
        }
        int of = before ? hour * HOUR - minutes : hour * HOUR + minutes;
        return Optional.of(new SpokenClock(of / HOUR, of % HOUR, join + 1));
    }

    /** Returns the hour that token {@code i} names, from which so many minutes are missing or over; or −1. */
    private static int hour(TimeTokens words, int i, boolean before) {
        if (words.is(i, TimeWords.DAY_PART) && !words.isPartOfDay(i)) {
            return words.value(i) == TimeWords.NOON ? 12 : before ? 24 : 0;
        }
        int hour = number(words, i, 12);
        // “five minutes to one”
        return before && hour == 1 ? 13 : hour;
    }

    /** Returns the number from 1 to {@code most} that token {@code i} is, in digits or words; or −1. */
    private static int number(TimeTokens words, int i, int most) {
        int number = words.is(i, TimeWords.NUMBER) ? words.value(i) : words.digits(i);
        return number > 0 && number <= most ? number : -1;
    }

    /** Returns whether the number before token {@code i} counts what follows. */
    private static boolean isCounting(TimeTokens words, int i) {
        return words.isContent(i)
                || words.isHyphen(i)
                || words.isMark(i, '%')
                || words.is(i, TimeWords.UNIT | TimeWords.UNITS | TimeWords.NUMBER | TimeWords.BETWEEN);
    }
}
