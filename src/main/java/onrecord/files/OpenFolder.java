package onrecord.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is open: what is done in it is done there, though a link may take its name meanwhile. Where the system has no
 * such thing (Windows), what has its name is looked at before each step.
 */
final class OpenFolder implements Closeable {
    private final Path path;
    private final DirectoryStream<Path> stream;

    /** The same, where the system can work in an open folder. */
    private final @Nullable SecureDirectoryStream<Path> secure;

    private OpenFolder(Path path, DirectoryStream<Path> stream) {
        this.path = path;
        this.stream = stream;
        this.secure = stream instanceof SecureDirectoryStream<Path> able ? able : null;
    }

    /** Opens a folder, which may be named by a link. */
    static OpenFolder at(Path folder) throws IOException {
        return new OpenFolder(folder, Files.newDirectoryStream(folder));
    }

    /**
     * Opens a folder in this one.
     *
     * @throws NoSuchFileException if it is not there
     * @throws NotDirectoryException if a link or a file stands there
     */
    OpenFolder folder(Path name) throws IOException {
        Path folder = path.resolve(name);
        // to open a pipe would take for ever
        if (!attributes(name)
                .orElseThrow(() -> new NoSuchFileException(folder.toString()))
                .isDirectory()) {
            throw new NotDirectoryException(folder.toString());
        }
        return new OpenFolder(
                folder,
                secure == null
                        ? Files.newDirectoryStream(folder)
                        : secure.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS));
    }

    /** Returns what the system knows this folder by, whatever its name; empty where it does not say. */
    Optional<Object> key() throws IOException {
        BasicFileAttributes attributes = secure == null
                ? Files.readAttributes(path, BasicFileAttributes.class)
                : secure.getFileAttributeView(BasicFileAttributeView.class).readAttributes();
        return Optional.ofNullable(attributes.fileKey());
    }

    /** Returns what something in this folder is, no link followed; empty where there is nothing. */
    Optional<BasicFileAttributes> attributes(Path name) throws IOException {
        try {
            return Optional.of(
                    secure == null
                            ? Files.readAttributes(
                                    path.resolve(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                            : secure.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                                    .readAttributes());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Opens a file in this folder; a link is none. */
    FileChannel open(Path name, OpenOption... options) throws IOException {
        Set<OpenOption> all = new HashSet<>(List.of(options));
        all.add(LinkOption.NOFOLLOW_LINKS);
        if (secure != null) {
            SeekableByteChannel channel;
            try {
                channel = secure.newByteChannel(name, all);
            } catch (FileSystemException e) {
                throw named(name, e);
            }
            if (channel instanceof FileChannel file) {
                return file;
            }
            channel.close();
            throw new IOException("no file: " + path.resolve(name));
        }
        return FileChannel.open(path.resolve(name), all);
    }

    /** Moves something in one step, in the place of what is there. */
    void move(Path name, OpenFolder to, Path toName) throws IOException {
        if (secure == null) {
            Files.move(
                    path.resolve(name),
                    to.path.resolve(toName),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        try {
            secure.move(name, Objects.requireNonNull(to.secure), toName);
        } catch (FileSystemException e) {
            throw to.named(toName, e);
        }
    }

    /** Deletes something in this folder, if it is there: a link, not what it leads to; a folder, if it is empty. */
    void delete(Path name) throws IOException {
        if (secure == null) {
            Files.deleteIfExists(path.resolve(name));
            return;
        }
        Optional<BasicFileAttributes> there = attributes(name);
        try {
            if (there.isPresent() && there.get().isDirectory()) {
                secure.deleteDirectory(name);
            } else if (there.isPresent()) {
                secure.deleteFile(name);
            }
        } catch (NoSuchFileException e) {
            // somebody else was faster
        } catch (FileSystemException e) {
            throw named(name, e);
        }
    }

    /** Returns the same failure with the whole path: of what is in an open folder, the system names no more than the name. */
    private FileSystemException named(Path name, FileSystemException e) {
        String file = path.resolve(name).toString();
        FileSystemException named = new FileSystemException(file, null, e.getReason());
        if (e instanceof NoSuchFileException) {
            named = new NoSuchFileException(file, null, e.getReason());
        } else if (e instanceof FileAlreadyExistsException) {
            named = new FileAlreadyExistsException(file, null, e.getReason());
        } else if (e instanceof AccessDeniedException) {
            named = new AccessDeniedException(file, null, e.getReason());
        } else if (e instanceof DirectoryNotEmptyException) {
            named = new DirectoryNotEmptyException(file);
        }
        named.initCause(e);
        return named;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
