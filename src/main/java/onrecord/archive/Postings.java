package onrecord.archive;

import java.util.Arrays;

/**
 * Numbers filed under a bucket and a word, in a few arrays: an object for each would weigh more than what is linked. It is
 * used again and again, for one month after another, so that it never holds more than the fullest of them. For one thread.
 */
final class Postings {
    /** Spreads keys that differ in few bits: the golden ratio in 64 bits. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private static final int LEAST = 64;

    /** Bucket and word, with 1 added: 0 is a free place. */
    private long[] keys = new long[LEAST];

    /** By place of the key: the last entry, and how many there are. */
    private int[] last = new int[LEAST];

    private int[] counts = new int[LEAST];
    private int shift = Long.SIZE - Integer.numberOfTrailingZeros(LEAST);
    private int[] values = new int[LEAST];
    private int[] before = new int[LEAST];
    private int size;

    /** Forgets all numbers, and makes room for {@code most}. */
    void clear(int most) {
        int places = Math.max(LEAST, Integer.highestOneBit(Math.max(1, most)) * 4);
        if (places > keys.length) {
            keys = new long[places];
            last = new int[places];
            counts = new int[places];
            values = new int[places / 2];
            before = new int[places / 2];
        } else {
            Arrays.fill(keys, 0, places, 0);
        }
        shift = Long.SIZE - Integer.numberOfTrailingZeros(places);
        size = 0;
    }

    /** Files {@code value} under a bucket and a word, neither of them negative. */
    void add(int bucket, int word, int value) {
        int place = place(bucket, word);
        boolean fresh = keys[place] == 0;
        keys[place] = key(bucket, word);
        before[size] = fresh ? -1 : last[place];
        counts[place] = fresh ? 1 : counts[place] + 1;
        values[size] = value;
        last[place] = size++;
    }

    /** Returns the last entry of a bucket and a word; -1 where there is none. */
    int last(int bucket, int word) {
        int place = place(bucket, word);
        return keys[place] == 0 ? -1 : last[place];
    }

    /** Returns the last entry of a bucket and a word; -1 where there is none, or more than {@code most}. */
    int last(int bucket, int word, int most) {
        int place = place(bucket, word);
        return keys[place] == 0 || counts[place] > most ? -1 : last[place];
    }

    /** Returns the entry before an entry; -1 where it is the first. */
    int before(int entry) {
        return before[entry];
    }

    /** Returns the number that was filed. */
    int value(int entry) {
        return values[entry];
    }

    private int place(int bucket, int word) {
        long key = key(bucket, word);
        int mask = (1 << Long.SIZE - shift) - 1;
        int place = (int) (key * SPREAD >>> shift);
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    private static long key(int bucket, int word) {
        return ((long) bucket << Integer.SIZE | word) + 1;
    }
}
