package onrecord.search;

import onrecord.files.Fingerprint;

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

    /** Returns the number of a word. */
    static long of(String word) {
        long hash = START;
        for (int i = 0; i < word.length(); i++) {
            hash = add(hash, word.charAt(i));
        }
        return Fingerprint.of(hash);
    }

    /** Returns the number of some bytes. */
    static long of(byte[] bytes, int start, int end) {
        long hash = START;
        for (int i = start; i < end; i++) {
            hash = add(hash, bytes[i]);
        }
        return Fingerprint.of(hash);
    }
}
