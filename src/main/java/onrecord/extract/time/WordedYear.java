package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.WordSet;

/**
 * A year in words: “nineteen eighty-four”, “nineteen hundred and three”, “two thousand eleven”, “twenty twenty-one”.
 *
 * @param year the year
 * @param last its last token
 */
record WordedYear(int year, int last) {
    private static final int HUNDRED = Lexicon.id("hundred");
    private static final int THOUSAND = Lexicon.id("thousand");
    private static final int AND = Lexicon.id("and");
    /** Words for how many that stand in no year. */
    private static final WordSet GROUPS = WordSet.of("hundred dozen couple single");

    /** Reads the year that begins with token {@code i}; what follows may still be counted by it. */
    static Optional<WordedYear> at(TimeTokens words, int i) {
        int first = words.is(i, TimeWords.NUMBER) ? words.value(i) : 0;
        int at = words.isHyphen(i + 1) ? i + 2 : i + 1;
        boolean thousand = first == 2 && words.isWord(at, THOUSAND);
        if (!thousand && (first <= 10 || first > 20 || words.isOneOf(i, GROUPS))) {
            return Optional.empty();
        }
        int century = (thousand ? 20 : first) * 100;
        boolean hundred = words.isWord(at, HUNDRED);
        if (!thousand && !hundred) {
            return below(words, at, century, 10);
        }
        Optional<WordedYear> whole = below(words, words.isWord(at + 1, AND) ? at + 2 : at + 1, century, 1);
        return whole.isPresent() || thousand ? whole : Optional.of(new WordedYear(century, at));
    }

    /** Adds to a century the number at token {@code i}, if it is one from {@code least} to 99. */
    private static Optional<WordedYear> below(TimeTokens words, int i, int century, int least) {
        if (!isBelowHundred(words, i) || words.value(i) < least) {
            return Optional.empty();
        }
        int tens = words.value(i);
        int units = words.isHyphen(i + 1) ? i + 2 : i + 1;
        boolean two = tens >= 20 && isBelowHundred(words, units) && words.value(units) < 10;
        return Optional.of(new WordedYear(century + tens + (two ? words.value(units) : 0), two ? units : i));
    }

    private static boolean isBelowHundred(TimeTokens words, int i) {
        return words.is(i, TimeWords.NUMBER) && !words.isOneOf(i, GROUPS);
    }
}
