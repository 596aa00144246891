package onrecord.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import onrecord.text.RefusedException;

/**
 * A folder that the program writes to: the site or the cache. Nothing is written or deleted through a link, so that whatever
 * lies there, and whatever takes the place of a folder meanwhile, no file elsewhere is touched. The folder itself may be named by
 * a link. Safe for use by many threads.
 */
public final class OwnFolder {
    private static final String REMOVE = "remove it, or name another folder";

    private static final String OUTSIDE = "outside of the folder";

    /** A new folder has this name until it is moved to its place: no system makes one in an open folder from here. */
    private static final Path NEW = Path.of(".onrecord-new");

    private final Path root;

    /** What the system knows the folder by; empty where it does not say. */
    private final Optional<Object> key;

    private OwnFolder(Path root, Optional<Object> key) {
        this.root = root;
        this.key = key;
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
        try (OpenFolder open = OpenFolder.at(root)) {
            return new OwnFolder(root, open.key());
        }
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
        opened(folder, true).close();
        return folder;
    }

    /** Opens a folder within this one for drafts, and makes it where it is not there; the caller closes it. */
    public Drafts drafts(Path folder) throws IOException {
        return new Drafts(this, opened(folder, true), folder);
    }

    /** Opens a folder step by step from the one that was taken, no link followed. */
    private OpenFolder opened(Path folder, boolean make) throws IOException {
        OpenFolder at = openedRoot();
        if (folder.equals(root)) {
            return at;
        }
        for (Path name : root.relativize(folder)) {
            try (OpenFolder above = at) {
                at = next(above, name, make);
            } catch (NotDirectoryException e) {
                throw new RefusedException(
                        "a link or a file stands where the program keeps a folder: " + e.getFile(),
                        "remove it; nothing was written there");
            }
        }
        return at;
    }

    private OpenFolder openedRoot() throws IOException {
        OpenFolder open = OpenFolder.at(root);
        if (open.key().equals(key)) {
            return open;
        }
        open.close();
        throw new NoSuchFileException(root.toString(), null, "another folder took its place");
    }

    private OpenFolder next(OpenFolder above, Path name, boolean make) throws IOException {
        if (make && above.attributes(name).isEmpty()) {
            make(above, name);
        }
        return above.folder(name);
    }

    private synchronized void make(OpenFolder above, Path name) throws IOException {
        if (above.attributes(name).isPresent()) {
            // to move another there would take an empty one away, in which another thread is at work already
            return;
        }
        Path draft = root.getFileSystem().getPath(NEW.toString());
        Path place = root.resolve(draft);
        try (OpenFolder top = openedRoot()) {
            if (!top.attributes(draft).map(BasicFileAttributes::isDirectory).orElse(false)) {
                top.delete(draft);
            }
            try {
                Files.createDirectory(place);
            } catch (FileAlreadyExistsException e) {
                // what a build that was cut short left is as good
            }
            try {
                top.move(draft, above, name);
            } catch (FileSystemException e) {
                Files.deleteIfExists(place);
                // another process may have made it just now
                if (above.attributes(name).isEmpty()) {
                    throw e;
                }
            }
        }
    }

    OpenFolder openedAbove(Path file, boolean make) throws IOException {
        return opened(Objects.requireNonNull(file.getParent(), OUTSIDE), make);
    }

    static Path name(Path file) {
        return Objects.requireNonNull(file.getFileName(), OUTSIDE);
    }

    /**
     * Opens a new file to be written. Whatever has its name but a folder is deleted: a link, not what it leads to.
     *
     * @throws FileAlreadyExistsException if a folder has its name
     */
    public FileChannel create(Path file) throws IOException {
        try (OpenFolder in = openedAbove(file, true)) {
            Optional<BasicFileAttributes> there = in.attributes(name(file));
            if (there.isPresent() && !there.get().isDirectory()) {
                in.delete(name(file));
            }
            return createNew(in, file);
        }
    }

    private static FileChannel createNew(OpenFolder in, Path file) throws IOException {
        return in.open(name(file), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Moves a file in one step, in the place of what is there. */
    public void move(Path file, Path to) throws IOException {
        try (OpenFolder from = openedAbove(file, false);
                OpenFolder into = openedAbove(to, false)) {
            from.move(name(file), into, name(to));
        }
    }

    /**
     * Opens a file to be written, with what is in it, or makes it. What has its name and cannot be the program's own file
     * gives way to a new one: a link, or a file that has another name elsewhere.
     *
     * @throws FileAlreadyExistsException if another process made it just now
     * @throws NoSuchFileException if another process took it away just now
     */
    public FileChannel open(Path file) throws IOException {
        try (OpenFolder in = openedAbove(file, true)) {
            Optional<BasicFileAttributes> before = in.attributes(name(file));
            if (before.isPresent() && !isOwn(file, before.get())) {
                delete(file);
                before = Optional.empty();
            }
            if (before.isEmpty()) {
                return createNew(in, file);
            }
            FileChannel channel = in.open(name(file), StandardOpenOption.WRITE);
            // a key says which file it is, whatever its name; some systems have none
            Optional<Object> own = in.attributes(name(file)).map(BasicFileAttributes::fileKey);
            if (own.equals(before.map(BasicFileAttributes::fileKey))) {
                return channel;
            }
            channel.close();
            throw new NoSuchFileException(file.toString(), null, "another file took its place");
        }
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
     * Deletes a file, or a link that stands in its place, if it is there; a folder, if it is empty.
     *
     * @throws RefusedException if a folder with something in it stands there
     */
    public void delete(Path file) throws IOException {
        try (OpenFolder in = openedAbove(file, false)) {
            in.delete(name(file));
        } catch (NoSuchFileException e) {
            // nor is the folder
        } catch (DirectoryNotEmptyException e) {
            throw new RefusedException("a folder stands where the program keeps a file: " + file, REMOVE);
        }
    }
}
