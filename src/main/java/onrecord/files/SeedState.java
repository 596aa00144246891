package onrecord.files;

/**
 * By what a change of a seed is noticed without opening it.
 *
 * @param size size of the file in bytes
 * @param modified when it was last written, in nanoseconds since 1970
 * @param sideCarSize size of its side-car in bytes; -1 without one
 * @param sideCarModified when its side-car was last written, in nanoseconds since 1970; 0 without one
 */
public record SeedState(long size, long modified, long sideCarSize, long sideCarModified) {
    /** The stamp of a file that nobody looked at: it is never taken for unchanged. */
    public static final SeedState UNKNOWN = new SeedState(-1, Long.MAX_VALUE, -1, 0);

    /** The steps of FAT, which has the coarsest time stamps: two seconds. */
    private static final long COARSE = 2_000_000_000L;

    /** Several times the steps in which systems with fine time stamps set them, a tick of their clock: ten milliseconds. */
    private static final long FINE = 50_000_000L;

    /** A time without a fraction of it comes from a system that knows none. */
    private static final long SECOND = 1_000_000_000L;

    /**
     * Returns whether both files were left alone for so long before {@code instant}, in nanoseconds since 1970, that a later
     * change must show in their stamps.
     */
    public boolean isSettledAt(long instant) {
        return isSettled(modified, instant) && isSettled(sideCarModified, instant);
    }

    /** Says the same of anything that was last written at {@code modified}. */
    public static boolean isSettled(long modified, long instant) {
        return modified < instant - (modified % SECOND == 0 ? COARSE : FINE);
    }
}
