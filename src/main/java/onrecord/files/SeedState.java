package onrecord.files;

import java.util.Optional;

/**
 * By what a change of a seed is noticed without opening it.
 *
 * @param file how the file looks
 * @param sideCar how its side-car looks; empty without one
 */
public record SeedState(FileState file, Optional<FileState> sideCar) {
    /** The state of a file that nobody looked at: it is never taken for unchanged. */
    public static final SeedState UNKNOWN = new SeedState(FileState.ofFile(-1, Long.MAX_VALUE), Optional.empty());

    /**
     * Returns true if both files had been left alone for so long before {@code instant}, in nanoseconds since 1970, that a
     * later change must show in their times.
     */
    public boolean isSettledAt(long instant) {
        return file.isSettledAt(instant) && sideCar.stream().allMatch(one -> one.isSettledAt(instant));
    }
}
