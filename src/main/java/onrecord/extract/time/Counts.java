package onrecord.extract.time;

import java.util.Optional;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.WordSet;

/** Reads how many: “three”, “2.5”, “several”, “a few”, “half an”, “twenty-one”, the article before a unit. */
final class Counts {
    /** A count that nobody tells. */
    static final double VAGUE = -1;

    /** From here on a number of four digits before a singular is a year: “the 2008 season”. */
    private static final int FIRST_MODERN_YEAR = 1900;

    private static final int HALF = Lexicon.id("half");
    private static final int HUNDRED = Lexicon.id("hundred");
    private static final int OF = Lexicon.id("of");
    private static final Phrase AND_A_HALF = Phrase.of("and a half");
    private static final WordSet GROUP = WordSet.of("couple dozen");
    private static final WordSet GROUP_AFTER_A = WordSet.of("couple dozen hundred");
    private static final WordSet FORTNIGHT = WordSet.of("fortnight fortnights");

    /**
     * A number as the words give it.
     *
     * @param value the number, or {@link #VAGUE}
     * @param next token after it
     * @param article whether it is an article that stands for one
     */
    record Count(double value, int next, boolean article) {
        static Optional<Count> of(double value, int next) {
            return Optional.of(new Count(value, next, false));
        }
    }

    private final TimeTokens words;

    Counts(TimeTokens words) {
        this.words = words;
    }

    /** Returns whether token {@code i} is a unit of two weeks. */
    boolean isFortnight(int i) {
        return words.isOneOf(i, FORTNIGHT);
    }

    /** Reads the number that begins at token {@code i}. */
    Optional<Count> at(int i) {
        if (words.isWord(i, HALF) && words.isOneOf(i + 1, English.INDEFINITE_ARTICLE)) {
            return Count.of(0.5, i + 2);
        }
        if (words.isOneOf(i, English.INDEFINITE_ARTICLE)) {
            return afterArticle(i + 1);
        }
        if (words.is(i, TimeWords.VAGUE)) {
            return Count.of(VAGUE, i + 1);
        }
        if (words.isOneOf(i, GROUP)) {
            return Count.of(words.value(i), words.isWord(i + 1, OF) ? i + 2 : i + 1);
        }
        return words.is(i, TimeWords.NUMBER) ? inWords(i) : inDigits(i);
    }

    /** “a few”, “a dozen”, “a half-”, and the article that counts itself. */
    private Optional<Count> afterArticle(int i) {
        if (words.isWord(i, HALF)) {
            return words.isHyphen(i + 1) ? Count.of(0.5, i + 1) : Optional.empty();
        }
        if (words.is(i, TimeWords.VAGUE) || words.isOneOf(i, GROUP_AFTER_A)) {
            return at(i);
        }
        // “a two-day visit” leaves the article to the noun, “a 20 year low” too
        boolean counts = words.is(i, TimeWords.UNIT)
                || isFortnight(i)
                || words.is(i, TimeWords.BETWEEN)
                        && (words.is(i + 1, TimeWords.UNIT) || words.is(i + 2, TimeWords.UNIT));
        return counts ? Optional.of(new Count(1, i, true)) : Optional.empty();
    }

    private Optional<Count> inWords(int i) {
        int value = words.value(i);
        int at = i + 1;
        int units = words.isHyphen(at) ? at + 1 : at;
        if (value >= 20 && value < 100 && words.is(units, TimeWords.NUMBER) && words.value(units) < 10) {
            value += words.value(units);
            at = units + 1;
        }
        if (words.isWord(at, HUNDRED)) {
            value *= 100;
            at++;
        }
        return AND_A_HALF.stands(words, at) ? Count.of(value + 0.5, at + AND_A_HALF.length()) : Count.of(value, at);
    }

    private Optional<Count> inDigits(int i) {
        if (!words.isNumber(i) || words.length(i) > 6) {
            return Optional.empty();
        }
        double number = 0;
        double place = 0;
        for (int at = words.tokens().start(i); at < words.tokens().end(i); at++) {
            char c = words.charAt(at);
            if (c >= '0' && c <= '9') {
                number = place == 0 ? number * 10 + (c - '0') : number + (c - '0') * place;
                place /= 10;
            } else if (c == '.' && place == 0) {
                place = 0.1;
            } else if (c != ',') {
                return Optional.empty();
            }
        }
        if (words.year(i) >= FIRST_MODERN_YEAR && words.is(i + 1, TimeWords.UNIT)) {
            return Optional.empty();
        }
        return Count.of(Math.round(number * 100) / 100.0, i + 1);
    }
}
