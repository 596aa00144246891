package onrecord.archive;

import java.util.Arrays;

/**
 * What an article is about: the words of its headline, of its events and of the names in it. Two articles that have much of
 * it in common tell one story, and what they tell of one day is more likely the same.
 *
 * @param words their numbers, in ascending order
 * @param rarity how much each of them tells
 * @param weight how much all of them weigh
 */
record Story(int[] words, Rarity rarity, int weight) {
    /** Two articles tell one story when a quarter of what both are about is the same. */
    private static final int LEAST_LIKENESS = Told.ALL / 4;

    /** What they share weighs at least as much as three words of one day only: two articles of a line are alike soon. */
    private static final int LEAST_SHARED = 3 * Rarity.ONE;

    static Story of(int[] words, Rarity rarity) {
        return new Story(words, rarity, rarity.of(words));
    }

    /** Returns whether this article and another one tell one story. */
    boolean isOne(Story other) {
        int shared = rarity.shared(words, other.words);
        return shared >= LEAST_SHARED && 2L * Told.ALL * shared >= (long) LEAST_LIKENESS * (weight + other.weight);
    }

    /** Returns whether the article speaks of a word. */
    boolean has(int word) {
        return Arrays.binarySearch(words, word) >= 0;
    }
}
