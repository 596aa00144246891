package onrecord.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * How something in a folder looks from outside; by this a change is noticed without opening it.
 *
 * @param kind what it is
 * @param size in bytes; -1 where it is no file
 * @param modified when it was last written, in nanoseconds since 1970; 0 where that cannot be told. Anybody can put it back
 * @param changed when it, its name or its time was last changed, in nanoseconds since 1970, which nobody can put back; 0 where
 *     that was not asked for, or the system does not say
 * @param number its number in the file system, another one if another file took its place; 0 where {@code changed} is
 */
public record FileState(Kind kind, long size, long modified, long changed, long number) {
    /** All that counts, in one question to the system. */
    private static final String ATTRIBUTES = "unix:mode,size,lastModifiedTime,ctime,ino";

    /** The bits of a mode that say what it is, and what they are for a regular file, a folder and a link. */
    private static final int FORMAT = 0170000;

    private static final int REGULAR = 0100000;
    private static final int DIRECTORY = 0040000;
    private static final int SYMBOLIC_LINK = 0120000;

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

    /** Returns the state of a regular file of which no more is known. */
    public static FileState ofFile(long size, long modified) {
        return new FileState(Kind.FILE, size, modified, 0, 0);
    }

    /** Returns how something looks: by its size and by the time that anybody can put back. */
    public static FileState of(Path file, LinkOption... options) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class, options));
    }

    static FileState of(BasicFileAttributes attributes) {
        Kind kind = Kind.OTHER;
        if (attributes.isRegularFile()) {
            kind = Kind.FILE;
        } else if (attributes.isDirectory()) {
            kind = Kind.FOLDER;
        } else if (attributes.isSymbolicLink()) {
            kind = Kind.LINK;
        }
        return of(kind, attributes.size(), attributes.lastModifiedTime(), 0, 0);
    }

    /** Returns how something looks, with what nobody can put back, where the system has that. */
    static FileState closely(Path file, LinkOption... options) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return of(file, options);
        }
        Map<String, Object> attributes = Files.readAttributes(file, ATTRIBUTES, options);
        Kind kind =
                switch ((Integer) value(attributes, "mode") & FORMAT) {
                    case REGULAR -> Kind.FILE;
                    case DIRECTORY -> Kind.FOLDER;
                    case SYMBOLIC_LINK -> Kind.LINK;
                    default -> Kind.OTHER;
                };
        return of(
                kind,
                (Long) value(attributes, "size"),
                (FileTime) value(attributes, "lastModifiedTime"),
                ((FileTime) value(attributes, "ctime")).to(TimeUnit.NANOSECONDS),
                (Long) value(attributes, "ino"));
    }

    private static Object value(Map<String, Object> attributes, String name) {
        return Objects.requireNonNull(attributes.get(name), name);
    }

    private static FileState of(Kind kind, long size, FileTime modified, long changed, long number) {
        return new FileState(kind, kind == Kind.FILE ? size : -1, modified.to(TimeUnit.NANOSECONDS), changed, number);
    }

    static FileState of(Kind kind) {
        return new FileState(kind, -1, 0, 0, 0);
    }

    /**
     * Returns true if it had been left alone for so long before {@code instant}, in nanoseconds since 1970, that a later change
     * must show in its times.
     */
    public boolean isSettledAt(long instant) {
        return isSettled(modified, instant) && isSettled(changed, instant);
    }

    private static boolean isSettled(long time, long instant) {
        return time < instant - (time % SECOND == 0 ? COARSE : FINE);
    }
}
