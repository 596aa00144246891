package onrecord.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.files.Drafts;
import onrecord.files.FileState;
import onrecord.files.FolderSnapshot;
import onrecord.files.OwnFolder;
import onrecord.text.RefusedException;

/** The files of a site's folder. What is written appears whole or not at all. Safe for use by many threads. */
final class SiteFolder implements Closeable {
    /** Drafts lie within the site's folder, so that they can be moved into place in one step. */
    private static final String DESK = ".onrecord-tmp";

    private static final String LOCK = "lock";

    /** Bytes that common file systems take for a name. */
    private static final int LONGEST = 255;

    private final OwnFolder own;
    private final Path root;
    private final Path desk;
    private final OutputLock lock;
    private final Drafts drafts;

    private SiteFolder(OwnFolder own, Path root, OutputLock lock) throws IOException {
        this.own = own;
        this.root = root;
        this.desk = root.resolve(DESK);
        this.lock = lock;
        this.drafts = own.drafts(desk);
    }

    /**
     * Takes a folder for one build, and makes it where it is not there.
     *
     * @param patience how long to wait for another build
     */
    static SiteFolder take(Path root, Duration patience) throws IOException {
        OwnFolder own = OwnFolder.at(root);
        Path desk = own.folder(root.resolve(DESK));
        OutputLock lock = OutputLock.take(own, desk.resolve(LOCK), root.toString(), patience);
        try {
            // whoever had the folder before may have taken its drafts away with it
            return new SiteFolder(own, root, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    Path root() {
        return root;
    }

    Path file(String path) {
        return root.resolve(path);
    }

    /** Returns whether the system can write a file of this name: the locale may lack its characters, and no part may be too long. */
    boolean canHold(String path) {
        int start = 0;
        for (int i = 0; i <= path.length(); i++) {
            if (i == path.length() || path.charAt(i) == '/') {
                // a character takes three bytes at most
                if ((i - start) * 3 > LONGEST
                        && path.substring(start, i).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
                    return false;
                }
                start = i + 1;
            }
        }
        try {
            return file(path).startsWith(root);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Returns how what lies in the folder looks from outside, by path; what is hidden is nobody's business. */
    Map<String, FileState> states() throws IOException {
        FolderSnapshot now = FolderSnapshot.ofOwn(root);
        Map<String, FileState> states = new HashMap<>(now.files().size() * 2);
        now.files().forEach((file, state) -> states.put(now.name(file), state));
        return states;
    }

    /** Returns how a file looks from outside. */
    FileState state(String path) throws IOException {
        return state(file(path));
    }

    private static FileState state(Path file) throws IOException {
        return FileState.of(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns whether a file is there with exactly these bytes. */
    boolean holds(String path, byte[] bytes) throws IOException {
        Path file = file(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Returns what a file holds; nothing where it is none, but a link. */
    byte[] read(String path) throws IOException {
        Path file = file(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(file) : new byte[0];
    }

    /** Writes a file, in the place of the one that is there, and gives how it looks then. */
    FileState write(String path, byte[] bytes) throws IOException {
        return drafts.write(file(path), bytes);
    }

    private Path folderOf(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(root);
    }

    /** Creates a folder of the site, where no link may stand. */
    void makeFolder(Path folder) throws IOException {
        own.folder(folder);
    }

    /** Opens a file that is written bit by bit, after what a publish that was cut short left in it. */
    FileChannel continued(String path) throws IOException {
        Path file = file(path);
        makeFolder(folderOf(file));
        FileChannel channel = own.open(file);
        channel.position(channel.size());
        return channel;
    }

    /** Deletes a file, and the folders that are empty then. */
    void delete(String path) throws IOException {
        Path file = file(path);
        own.delete(file);
        for (Path folder = folderOf(file); !folder.equals(root) && isEmpty(folder); folder = folderOf(folder)) {
            own.delete(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findFirst().isEmpty();
        }
    }

    /** Takes away what was only for the work, and lets others write; what cannot go stays for the next build to take away. */
    @Override
    public void close() throws IOException {
        try (lock) {
            drafts.close();
            clearDesk();
        }
        leave();
    }

    private void clearDesk() {
        try (Stream<Path> entries = Files.list(desk)) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                if (!entry.equals(desk.resolve(LOCK))) {
                    own.delete(entry);
                }
            }
        } catch (IOException | RefusedException e) {
            // nothing depends on it
        }
    }

    /** Takes away the folder for the work, unless somebody else begins to work there. */
    private void leave() {
        try {
            own.delete(desk);
        } catch (IOException | RefusedException e) {
            // nothing depends on it
        }
    }
}
