package onrecord.search;

/** Numbers without a pattern that stand for words and bytes: the same in every build. */
final class Hash {
    /** FNV-1a in 64 bits (Fowler, Noll and Vo): a number for nothing, to which chars or bytes are added. */
    static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    /** Adds a char or a byte. */
    static long add(long hash, int value) {
        return (hash ^ value) * PRIME;
    }

    /** Gives the number of a word. */
    static long of(String word) {
        long hash = START;
        for (int i = 0; i < word.length(); i++) {
            hash = add(hash, word.charAt(i));
        }
        return mix(hash);
    }

    /** Gives the number of some bytes. */
    static long of(byte[] bytes, int start, int end) {
        long hash = START;
        for (int i = start; i < end; i++) {
            hash = add(hash, bytes[i]);
        }
        return mix(hash);
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014): every bit of the argument moves every bit given back. */
    static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
