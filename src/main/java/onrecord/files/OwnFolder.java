package onrecord.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.text.RefusedException;

/**
 * A folder that the program writes to: the site or the cache. Nothing is written or deleted through a link, so that whatever
 * lies there, no file elsewhere is touched. The folder itself may be named by a link. Safe for use by many threads.
 */
public final class OwnFolder {
    private static final String REMOVE = "remove it, or name another folder";

    private static final String OUTSIDE = "outside of the folder";

    private final Path root;

    /** The folders that were made, or found to be none but folders. */
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private OwnFolder(Path root) {
        this.root = root;
        folders.add(root);
    }

    /**
     * Takes {@code root}, which {@link FolderSafety} found to be harmless, and makes it where it is not there.
     *
     * @throws RefusedException if something else stands there, such as a link that leads nowhere
     */
    public static OwnFolder at(Path root) throws IOException {
        try {
            Files.createDirectories(root);
        } catch (FileAlreadyExistsException e) {
            throw new RefusedException("no folder, and none can be made here: " + e.getFile(), REMOVE);
        }
        return new OwnFolder(root);
    }

    /** Returns the folder as it was named. */
    public Path root() {
        return root;
    }

    /**
     * Makes a folder within this one, with those above it, where it is not there.
     *
     * @throws RefusedException if a link or a file stands there
     */
    public Path folder(Path folder) throws IOException {
        if (folders.contains(folder)) {
            return folder;
        }
        folder(Objects.requireNonNull(folder.getParent(), OUTSIDE));
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw refused(folder);
            }
        }
        folders.add(folder);
        return folder;
    }

    private static RefusedException refused(Path folder) {
        return new RefusedException(
                "a link or a file stands where the program keeps a folder: " + folder,
                "remove it; nothing was written there");
    }

    /** Looks again at a folder when it is needed next: another process may have taken it away. */
    public void forget(Path folder) {
        folders.remove(folder);
    }

    /**
     * Opens a new file to be written. Whatever has its name but a folder is deleted: a link, not what it leads to.
     *
     * @throws FileAlreadyExistsException if a folder has its name
     */
    public FileChannel create(Path file) throws IOException {
        try {
            return createNew(file);
        } catch (FileAlreadyExistsException e) {
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            delete(file);
            return createNew(file);
        }
    }

    private FileChannel createNew(Path file) throws IOException {
        folder(Objects.requireNonNull(file.getParent(), OUTSIDE));
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /**
     * Opens a file to be written, with what is in it, or makes it. What has its name and cannot be the program's own file
     * gives way to a new one: a link, or a file that has another name elsewhere.
     *
     * @throws FileAlreadyExistsException if another process made it just now
     * @throws NoSuchFileException if another process took it away just now
     */
    public FileChannel open(Path file) throws IOException {
        Optional<BasicFileAttributes> before = attributes(file);
        if (before.isPresent() && !isOwn(file, before.get())) {
            delete(file);
            before = Optional.empty();
        }
        if (before.isEmpty()) {
            return createNew(file);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        // a key says which file it is, whatever its name; some systems have none
        Optional<Object> key = attributes(file).map(BasicFileAttributes::fileKey);
        if (key.equals(before.map(BasicFileAttributes::fileKey))) {
            return channel;
        }
        channel.close();
        throw new NoSuchFileException(file.toString(), null, "another file took its place");
    }

    /** Returns whether a regular file lies there that has no other name: only such a one can be the program's own. */
    public static boolean isOwn(Path file) throws IOException {
        Optional<BasicFileAttributes> attributes = attributes(file);
        return attributes.isPresent() && isOwn(file, attributes.get());
    }

    private static boolean isOwn(Path file, BasicFileAttributes attributes) throws IOException {
        return attributes.isRegularFile() && names(file) == 1;
    }

    private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Returns how many names a file has; 1 where the system does not say. */
    private static int names(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? (Integer) Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS)
                : 1;
    }

    /**
     * Deletes a file, or a link that stands in its place, if it is there.
     *
     * @throws RefusedException if a folder with something in it stands there
     */
    public void delete(Path file) throws IOException {
        try {
            Files.deleteIfExists(file);
            folders.remove(file);
        } catch (DirectoryNotEmptyException e) {
            throw new RefusedException("a folder stands where the program keeps a file: " + file, REMOVE);
        }
    }
}
