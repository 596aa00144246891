package onrecord.files;

import java.util.List;

/**
 * Makes one number of many values, to see whether any of them has changed: a 64-bit hash that is the same in every build.
 * It tells states of one thing apart, and is no protection against those who would make two of them alike.
 *
 * <p>The values for words and bytes decide in which file of the search index a word stands, so they are published and
 * must stay as they are. An object takes in one value after the other, in an order that counts; it is not for use by
 * several threads.
 */
public final class Fingerprint {
    /** The offset basis of FNV-1a in 64 bits (Fowler, Noll and Vo), to which chars or bytes are {@link #next added}. */
    public static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    /** An odd number without a pattern: the golden ratio in 64 bits, as in SplitMix64. */
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long state = GOLDEN;

    /** Returns the FNV-1a hash that {@code hash} becomes with one more char or byte; {@link #mix} completes it. */
    public static long next(long hash, int value) {
        return (hash ^ value) * PRIME;
    }

    /** Returns the finalizer of SplitMix64 (Steele, Lea and Flood, 2014): each bit of the argument moves all of the result. */
    public static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    /** Returns the number that stands for {@code text}. */
    public static long of(String text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = next(hash, text.charAt(i));
        }
        return mix(hash);
    }

    /** Returns the number that stands for the bytes from {@code start} to before {@code end}. */
    public static long of(byte[] bytes, int start, int end) {
        long hash = START;
        for (int i = start; i < end; i++) {
            hash = next(hash, bytes[i]);
        }
        return mix(hash);
    }

    /** Adds a number. */
    public Fingerprint add(long value) {
        state = mix(state + GOLDEN ^ mix(value + GOLDEN));
        return this;
    }

    /** Adds a text; what belongs to one is never taken for part of the next. */
    public Fingerprint add(String text) {
        return add(of(text));
    }

    /** Adds a list of texts, with its length. */
    public Fingerprint add(List<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
        return this;
    }

    /** Returns the number that stands for all that was added so far. */
    public long value() {
        return state;
    }
}
