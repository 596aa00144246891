package onrecord.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import onrecord.files.FileState;
import onrecord.files.FolderSnapshot;
import onrecord.text.RefusedException;

/** The files of a site's folder. What is written appears whole or not at all. Safe for use by many threads. */
final class SiteFolder {
    /** Drafts lie within the site's folder, so that they can be moved into place in one step. */
    private static final String DESK = ".onrecord-tmp";

    private static final String LOCK = "lock";

    /** Where other programs look at new files, as virus scanners do, a move may fail for a moment. */
    private static final int ATTEMPTS = 10;

    private static final long PAUSE = 20;

    private final Path root;
    private final Path desk;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger drafts = new AtomicInteger();
    private final ThreadLocal<Path> draft = ThreadLocal.withInitial(this::newDraft);

    SiteFolder(Path root) throws IOException {
        this.root = root;
        this.desk = root.resolve(DESK);
        Files.createDirectories(desk);
    }

    Path root() {
        return root;
    }

    Path file(String path) {
        return root.resolve(path);
    }

    private Path newDraft() {
        return desk.resolve("draft-" + drafts.incrementAndGet());
    }

    /** Returns how what lies in the folder looks from outside, by path; what is hidden is nobody's business. */
    Map<String, FileState> states() throws IOException {
        FolderSnapshot now = FolderSnapshot.of(root);
        Map<String, FileState> states = new HashMap<>(now.files().size() * 2);
        now.files().forEach((file, state) -> states.put(now.name(file), state));
        return states;
    }

    /** Returns how a file looks from outside. */
    FileState state(String path) throws IOException {
        return FileState.of(Files.readAttributes(file(path), BasicFileAttributes.class));
    }

    /** Returns whether a file is there with exactly these bytes. */
    boolean holds(String path, byte[] bytes) throws IOException {
        Path file = file(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Returns what a file holds. */
    byte[] read(String path) throws IOException {
        return Files.readAllBytes(file(path));
    }

    /** Writes a file, in the place of the one that is there, and gives how it looks then. */
    FileState write(String path, byte[] bytes) throws IOException {
        Path file = file(path);
        makeFolder(folderOf(file));
        Path own = draft.get();
        draft(own, bytes);
        FileState state = FileState.of(Files.readAttributes(own, BasicFileAttributes.class));
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(own, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return state;
            } catch (AccessDeniedException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    /** Writes a draft at once: {@link Files#write} takes a step for every 8 KB. */
    private static void draft(Path own, byte[] bytes) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        try (FileChannel out = FileChannel.open(
                own, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (all.hasRemaining()) {
                out.write(all);
            }
        }
    }

    private static void pause(IOException reason) throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }

    private Path folderOf(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(root);
    }

    /** Creates a folder of the site; a link in it must not lead out. */
    void makeFolder(Path folder) throws IOException {
        if (folders.contains(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (!folder.toRealPath().startsWith(root.toRealPath())) {
            throw new RefusedException("a link leads out of the site: " + folder, "remove the link");
        }
        folders.add(folder);
    }

    /** Deletes a file, and the folders that are empty then. */
    void delete(String path) throws IOException {
        Path file = file(path);
        Files.deleteIfExists(file);
        for (Path folder = folderOf(file); !folder.equals(root) && isEmpty(folder); folder = folderOf(folder)) {
            Files.delete(folder);
            folders.remove(folder);
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

    /** Returns the file that says who works here. */
    Path lock() {
        return desk.resolve(LOCK);
    }

    /** Takes away what was only for the work; what cannot go stays for the next build to take away. */
    void clearDesk() {
        try (Stream<Path> entries = Files.list(desk)) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                if (!entry.equals(lock())) {
                    Files.deleteIfExists(entry);
                }
            }
        } catch (IOException e) {
            // nothing depends on it
        }
    }

    /** Takes away the folder for the work, unless somebody else begins to work there. */
    void leave() {
        try {
            Files.deleteIfExists(desk);
        } catch (IOException e) {
            // nothing depends on it
        }
    }
}
