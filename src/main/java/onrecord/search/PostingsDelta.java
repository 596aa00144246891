package onrecord.search;

import java.util.Arrays;

/** Where a word has come and gone: {@link Posting postings}, and for those that are gone their complements. For one thread. */
final class PostingsDelta {
    private long[] values = new long[2];
    private int size;

    /** Notes that a posting has come, or that the one is gone of which this is the complement. */
    void add(long posting) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = posting;
    }

    /** Puts the postings in order and forgets those that came and went. Says whether any are left. */
    boolean settle() {
        Arrays.sort(values, 0, size);
        int gone = gone();
        if (gone == 0 || gone == size) {
            return size > 0;
        }
        long[] left = new long[size];
        int leftGone = 0;
        int leftCome = size;
        int come = size - 1;
        int go = 0;
        // those that are gone stand in front, their complements backwards; both are walked from the last one down
        while (go < gone || come >= gone) {
            int order = go == gone ? 1 : come < gone ? -1 : Long.compare(values[come], ~values[go]);
            if (order == 0) {
                go++;
                come--;
            } else if (order > 0) {
                left[--leftCome] = values[come--];
            } else {
                left[leftGone++] = values[go++];
            }
        }
        size = leftGone + left.length - leftCome;
        System.arraycopy(left, leftCome, left, leftGone, left.length - leftCome);
        values = left;
        return size > 0;
    }

    private int gone() {
        int gone = 0;
        while (gone < size && values[gone] < 0) {
            gone++;
        }
        return gone;
    }

    /** Returns how many more postings there are afterwards, once it is settled. */
    int growth() {
        return size - 2 * gone();
    }

    /**
     * Returns {@code before} after the change, once it is settled; both in order.
     *
     * @throws IllegalStateException if something is gone that was not there
     */
    long[] applied(long[] before) {
        int gone = gone();
        long[] after = new long[before.length + size - gone];
        int go = gone - 1;
        int come = gone;
        int count = 0;
        for (long posting : before) {
            if (go >= 0 && ~values[go] == posting) {
                go--;
                continue;
            }
            while (come < size && values[come] <= posting) {
                after[count++] = values[come++];
            }
            after[count++] = posting;
        }
        if (go >= 0) {
            throw new IllegalStateException("a word is gone that was not there");
        }
        System.arraycopy(values, come, after, count, size - come);
        return gone == 0 ? after : Arrays.copyOf(after, count + size - come);
    }
}
