package onrecord.search;

import onrecord.records.ByteWriter;

/**
 * That an article has a word, as one number: where the article stands, its rank among those that share the place, and how
 * often it has the word. Numbers in order are articles in order.
 */
final class Posting {
    /** A word that an article has more often counts no more. */
    static final int MOST = 16;

    private static final int COUNT_BITS = 4;
    private static final int RANK_BITS = 12;

    /** For how often a word is there, from twice on; none of them is a digit of a place, or a mark of a rank. */
    private static final String COUNT_MARKS = "!#$%&'()*+,/:;=";

    private static final String RANK_MARKS = ">?@[]^{|}~";

    private Posting() {}

    static long of(int place, int rank, int count) {
        return ((long) place << RANK_BITS | Math.min(rank, (1 << RANK_BITS) - 1)) << COUNT_BITS
                | Math.min(count, MOST) - 1;
    }

    static int place(long posting) {
        return (int) (posting >>> COUNT_BITS + RANK_BITS);
    }

    /** Returns all but the place; 0 for the first article at its place that has the word once. */
    static int rest(long posting) {
        return (int) posting & (1 << COUNT_BITS + RANK_BITS) - 1;
    }

    static long at(int place, int rest) {
        return (long) place << COUNT_BITS + RANK_BITS | rest;
    }

    /** Tells the page of {@link #rest}. */
    static void print(int rest, ByteWriter out) {
        if (rest >>> COUNT_BITS > 0) {
            out.raw(rankMarks(rest >>> COUNT_BITS));
        }
        int count = (rest & (1 << COUNT_BITS) - 1) + 1;
        if (count > 1) {
            out.raw(COUNT_MARKS.charAt(count - 2));
        }
    }

    /** Returns what stands behind a place for its articles after the first: a number of its own for each. */
    static String rankMarks(int rank) {
        StringBuilder out = new StringBuilder();
        for (int left = rank; left > 0; left = (left - 1) / RANK_MARKS.length()) {
            out.append(RANK_MARKS.charAt((left - 1) % RANK_MARKS.length()));
        }
        return out.toString();
    }
}
