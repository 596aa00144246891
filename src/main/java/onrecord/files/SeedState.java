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
    /** The state of a file that nobody looked at: it is never taken for unchanged. */
    public static final SeedState UNKNOWN = new SeedState(-1, Long.MAX_VALUE, -1, 0);

    /**
     * Returns true if both files had been left alone for so long before {@code instant}, in nanoseconds since 1970, that a
     * later change must show in their times.
     */
    public boolean isSettledAt(long instant) {
        return FileState.isSettled(modified, instant) && FileState.isSettled(sideCarModified, instant);
    }
}
