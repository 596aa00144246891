package onrecord.files;

/**
 * Makes one number of many, to see whether any of them has changed: a 64-bit hash that is the same in every build. Two
 * states of one thing in two million million million are taken for the same; it is no protection against those who
 * would make them so.
 */
public final class Fingerprint {
    /** An odd number without a pattern, to begin with: the golden ratio in 64 bits, as in SplitMix64. */
    public static final long START = 0x9e3779b97f4a7c15L;

    private Fingerprint() {}

    /** Returns the finalizer of SplitMix64 (Steele, Lea and Flood, 2014): each bit of the argument moves all of the result. */
    public static long of(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    /** Returns what {@code state} becomes with one more number. */
    public static long add(long state, long value) {
        return of(state + START ^ of(value + START));
    }

    /** Returns the number that stands for words. */
    public static long of(String words) {
        long number = words.length();
        for (int i = 0; i < words.length(); i++) {
            number = number * START + words.charAt(i);
            number ^= number >>> 32;
        }
        return number;
    }
}
