package onrecord.archive;

import java.util.Arrays;

/**
 * How much each word tells of which event it is: the fewer the days of which the archive uses it, the more. Days are
 * counted, not articles, for what all papers tell of one day would else make its own words common.
 */
final class Rarity {
    /** The weight of a word that is used of one day only. */
    static final int ONE = 1000;

    /**
     * As if so many days without the word had come before: what is used of two days of an archive of three is not
     * therefore common.
     */
    private static final int BEFORE = 30;

    private static final int LEAST = 64;

    /** By word: of how many days it is used, and the last of them. */
    private int[] counts = new int[LEAST];

    private int[] last = new int[LEAST];
    private int days;

    /** By number of days: the weight of a word that is used of so many. */
    private int[] weights = new int[0];

    /** Begins another day: the words that are counted next are used of it. */
    void beginDay() {
        days++;
    }

    /** Counts words of the day that was begun last, each of them once. */
    void count(int[] words) {
        for (int word : words) {
            if (word >= counts.length) {
                counts = Arrays.copyOf(counts, word * 2);
                last = Arrays.copyOf(last, word * 2);
            }
            counts[word] += last[word] == days ? 0 : 1;
            last[word] = days;
        }
    }

    /** Works out the weights once all days are counted. They are whole numbers, alike on all machines. */
    void weigh() {
        weights = new int[days + 1];
        weights[0] = ONE;
        double all = StrictMath.log(days + BEFORE);
        for (int i = 1; i <= days; i++) {
            weights[i] = (int) StrictMath.round(ONE * (all - StrictMath.log(i)) / all);
        }
    }

    /** Returns the weight of a word, from 0 to {@link #ONE}. */
    int of(int word) {
        return word < counts.length ? weights[counts[word]] : ONE;
    }

    /** Returns how much all of some words weigh. */
    int of(int[] words) {
        int weight = 0;
        for (int word : words) {
            weight += of(word);
        }
        return weight;
    }

    /** Returns how much those words weigh that are among both; each in ascending order. */
    int shared(int[] words, int[] others) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < others.length) {
            int difference = Integer.compare(words[i], others[j]);
            shared += difference == 0 ? of(words[i]) : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return shared;
    }
}
