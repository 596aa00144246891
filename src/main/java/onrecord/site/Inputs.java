package onrecord.site;

import java.util.List;

/**
 * Makes one number of all that a page depends on, so that a page need not be made to see that it is the same. A 64-bit
 * hash: two states of one page in two million million million would be taken for the same. Not for use by several
 * threads.
 */
final class Inputs {
    /** An odd number without a pattern: the golden ratio in 64 bits, as in SplitMix64. */
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private long state = STEP;

    /** Adds a number. */
    Inputs add(long value) {
        state = mix(state + STEP ^ mix(value + STEP));
        return this;
    }

    /** Adds words; what belongs to one text is never taken for part of the next. */
    Inputs add(String value) {
        return add(of(value));
    }

    /** Gives the number that stands for words, for whoever adds the same ones again and again. */
    static long of(String value) {
        long words = value.length();
        for (int i = 0; i < value.length(); i++) {
            words = words * STEP + value.charAt(i);
            words ^= words >>> 32;
        }
        return words;
    }

    /** Adds a list. */
    Inputs add(List<String> values) {
        add(values.size());
        values.forEach(this::add);
        return this;
    }

    /** Gives the number; never {@link Page#UNKNOWN}. */
    long value() {
        return state == Page.UNKNOWN ? 1 : state;
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014): every bit of the argument moves every bit given back. */
    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
