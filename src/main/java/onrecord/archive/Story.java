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
    /** So alike are two articles that tell one story: a quarter of what both are about is the same. */
    static final int ONE = Told.ALL / 4;

    /** So alike are they where the words of a report name nobody. */
    static final int NEAR = Told.ALL / 2;

    /** What they share weighs at least as much as three words of one day only: two articles of a line are alike soon. */
    private static final int LEAST_SHARED = 3 * Rarity.ONE;

    static Story of(int[] words, Rarity rarity) {
        return new Story(words, rarity, rarity.of(words));
    }

    /**
     * Returns the share of what this article and another one are about that both are about, by weight, from 0 to
     * {@link Told#ALL}; 0 for too little.
     */
    int likeness(Story other) {
        int shared = rarity.shared(words, other.words);
        return shared < LEAST_SHARED ? 0 : (int) (2L * Told.ALL * shared / (weight + other.weight));
    }

    /** Returns whether the article speaks of a word. */
    boolean has(int word) {
        return Arrays.binarySearch(words, word) >= 0;
    }
}
