package onrecord.archive;

import java.util.Arrays;
import onrecord.model.Article;

/**
 * The copy of an article, to be compared with another. All numbers are in ascending order.
 *
 * @param size number of words
 * @param grams what stands for the runs of three words, each once
 * @param figures the words with a digit, each as often as it comes
 * @param names the words that begin with a capital, the same
 */
record Copy(int size, int[] grams, int[] figures, int[] names) {
    /** What all of something is. */
    static final int ALL = 100;

    static Copy of(Article article) {
        CopyWords words = CopyWords.of(article);
        int[] grams = words.grams();
        Arrays.sort(grams);
        int count = 0;
        for (int i = 0; i < grams.length; i++) {
            if (i == 0 || grams[i] != grams[i - 1]) {
                grams[count++] = grams[i];
            }
        }
        return new Copy(words.size(), Arrays.copyOf(grams, count), words.figures(), words.names());
    }

    /** Returns how many of the runs of three words that one of the two has both have, in percent. */
    int alike(Copy other) {
        int shared = shared(grams, other.grams);
        return percent(shared, grams.length + other.grams.length - shared);
    }

    /** Returns how many of the runs of three words of the one that has fewer are in the other, in percent. */
    int contained(Copy other) {
        return contained(grams, other.grams);
    }

    /** Returns how many of the figures of the one that has fewer are in the other, in percent. */
    int sameFigures(Copy other) {
        return contained(figures, other.figures);
    }

    /** Returns how many of the names of the one that has fewer are in the other, in percent. */
    int sameNames(Copy other) {
        return contained(names, other.names);
    }

    private static int contained(int[] one, int[] other) {
        return percent(shared(one, other), Math.min(one.length, other.length));
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? ALL : (int) ((long) ALL * part / whole);
    }

    private static int shared(int[] one, int[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
