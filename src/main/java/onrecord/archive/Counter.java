package onrecord.archive;

import java.util.Arrays;

/** Counts how often each of some numbers comes, and gives those that come often, in order. For one thread. */
final class Counter {
    private int[] counts = new int[0];
    private int[] seen = new int[0];
    private int size;

    /** Begins anew with numbers from 0 to {@code end} - 1. */
    void clear(int end) {
        if (counts.length < end) {
            counts = new int[end * 2];
            seen = new int[end * 2];
        } else {
            forget();
        }
    }

    /** Counts {@code number} once more. */
    void add(int number) {
        if (counts[number]++ == 0) {
            seen[size++] = number;
        }
    }

    /** Leaves only the numbers that came {@code least} times or more, and gives how many they are. */
    int atLeast(int least) {
        int often = 0;
        for (int i = 0; i < size; i++) {
            int number = seen[i];
            if (counts[number] >= least) {
                seen[often++] = number;
            } else {
                counts[number] = 0;
            }
        }
        size = often;
        Arrays.sort(seen, 0, often);
        return often;
    }

    /** Returns one of the numbers, the least of them first. */
    int number(int place) {
        return seen[place];
    }

    /** Sets all to zero. */
    void forget() {
        for (int i = 0; i < size; i++) {
            counts[seen[i]] = 0;
        }
        size = 0;
    }
}
