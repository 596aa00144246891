package onrecord.files;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * How something in a folder looks from outside; by this a change is noticed without opening it.
 *
 * @param kind what it is
 * @param size in bytes; -1 where it is no file
 * @param modified when it was last written, in nanoseconds since 1970; 0 where that cannot be told
 */
public record FileState(Kind kind, long size, long modified) {
    /** The steps of FAT, which has the coarsest time stamps: two seconds. */
    private static final long COARSE = 2_000_000_000L;

    /** Several times the steps in which systems with fine time stamps set them, a tick of their clock: ten milliseconds. */
    private static final long FINE = 50_000_000L;

    /** A time without a fraction of it comes from a system that knows none. */
    private static final long SECOND = 1_000_000_000L;

    /** What something in a folder is. */
    public enum Kind {
        /** A regular file. */
        FILE,
        /** A folder that was not entered. */
        FOLDER,
        /** A link that leads nowhere. */
        DEAD_LINK,
        /** A link that leads back to a folder that holds it, or the folder looked at. */
        LOOP,
        /** A link that is not followed. */
        LINK,
        /** A folder that was entered already, by another way. */
        REPEATED,
        /** A folder or file that cannot be looked at. */
        UNREADABLE,
        /** A device or a pipe. */
        OTHER
    }

    /** Returns the state of what has {@code attributes} and was not entered. */
    public static FileState of(BasicFileAttributes attributes) {
        long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        return attributes.isRegularFile()
                ? new FileState(Kind.FILE, attributes.size(), modified)
                : new FileState(attributes.isSymbolicLink() ? Kind.LINK : Kind.OTHER, -1, modified);
    }

    static FileState of(Kind kind) {
        return new FileState(kind, -1, 0);
    }

    /**
     * Returns true if something that was last written at {@code modified} had been left alone for so long before
     * {@code instant}, both in nanoseconds since 1970, that a later change must show in its time.
     */
    public static boolean isSettled(long modified, long instant) {
        return modified < instant - (modified % SECOND == 0 ? COARSE : FINE);
    }
}
