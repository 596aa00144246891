package onrecord.text;

/** Mixes numbers, for fingerprints. */
public final class Mix {
    private Mix() {}

    /** Gives the finalizer of SplitMix64 (Steele, Lea and Flood, 2014): each bit of the argument moves all of the result. */
    public static long of(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
