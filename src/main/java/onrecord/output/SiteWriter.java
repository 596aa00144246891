package onrecord.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;

/**
 * Writes a site: the only class that does. A file appears whole or not at all, one that has not changed is left alone
 * with its time stamp, one that an earlier build wrote and this one does not is removed, and what somebody else put
 * there stays. Not for use by several threads.
 *
 * <p>What was written is remembered in {@code data/SHA256SUMS}. Until a publish is complete, its new files stand in a
 * journal beside it; so a publish that was cut short is completed by the next one.
 */
public final class SiteWriter {
    private static final String JOURNAL = Checksums.PATH + ".part";
    private static final String DESK = ".onrecord-tmp";
    private static final int NAMED = 5;

    private final Path root;
    private final String shown;
    private final Checksums before = new Checksums();
    private final Checksums now = new Checksums();
    private final Set<Path> folders = new HashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private int changed;
    private int unchanged;
    private int removed;

    private SiteWriter(Path root) {
        this.root = root;
        this.shown = root.toString().replace('\\', '/') + "/";
    }

    /**
     * What a publish did.
     *
     * @param changed number of files that are new or have changed
     * @param unchanged number of files that were left alone
     * @param removed number of files that an earlier build wrote and that are gone
     * @param diagnostics what is in the way, and what others put there
     */
    public record Written(int changed, int unchanged, int removed, List<Diagnostic> diagnostics) {
        /** Copies the list. */
        public Written {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Begins to publish in {@code folder}, which {@link Places} found to be harmless.
     *
     * @throws UncheckedIOException if it cannot be read or made
     */
    public static SiteWriter in(Path folder) {
        SiteWriter writer = new SiteWriter(folder);
        try {
            Files.createDirectories(folder);
            writer.before.read(folder.resolve(Checksums.PATH));
            writer.before.read(folder.resolve(JOURNAL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer;
    }

    /**
     * Deletes what earlier builds wrote to {@code folder} and nobody changed since, and nothing else.
     *
     * @return how many files are gone, and which had to stay
     */
    public static Written clean(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Written(0, 0, 0, List.of());
        }
        SiteWriter writer = in(folder);
        try {
            writer.removeStale();
            writer.delete(Checksums.PATH);
            writer.delete(JOURNAL);
            writer.clearDesk();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(0, 0, writer.removed, writer.found);
    }

    /**
     * Writes one file, or leaves it alone if it is there with the same bytes.
     *
     * @param path relative to the site's root, with {@code /}
     * @throws IllegalStateException if the path leads out of the site or was written before
     * @throws UncheckedIOException if it cannot be written
     */
    public void put(String path, byte[] bytes) {
        if (!Checksums.isInside(path) || now.lists(path)) {
            throw new IllegalStateException("no address for a page, or one given twice: " + path);
        }
        try {
            Path file = root.resolve(path);
            String sum = Checksums.sum(bytes);
            if (holds(file, bytes)) {
                unchanged++;
            } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !before.lists(path)) {
                found.add(Diagnostic.ofFile(
                        Severity.ERROR,
                        "in-the-way",
                        shown + path,
                        "a page is to stand here, but this was not written by On Record and stays",
                        "move it away, or publish in another folder"));
                return;
            } else {
                note(path, sum);
                replace(file, bytes);
                changed++;
            }
            now.add(path, sum);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the publish: removes what is stale and writes the checksums. */
    public Written finish() {
        try {
            removeStale();
            byte[] sums = now.bytes();
            Path list = root.resolve(Checksums.PATH);
            if (!holds(list, sums)) {
                replace(list, sums);
            }
            delete(JOURNAL);
            clearDesk();
            reportOthers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(changed, unchanged, removed, found);
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Notes that a file is ours before it is there. */
    private void note(String path, String sum) throws IOException {
        Path journal = root.resolve(JOURNAL);
        makeFolder(folderOf(journal));
        Files.writeString(journal, Checksums.line(path, sum), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void replace(Path file, byte[] bytes) throws IOException {
        makeFolder(folderOf(file));
        Path desk = root.resolve(DESK);
        makeFolder(desk);
        Path draft = Files.write(desk.resolve("page"), bytes);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path folderOf(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(root);
    }

    /** Makes a folder of the site; a link in it must not lead out. */
    private void makeFolder(Path folder) throws IOException {
        if (folders.contains(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (!folder.toRealPath().startsWith(root.toRealPath())) {
            throw new RefusedException("a link leads out of the site: " + folder, "remove the link");
        }
        folders.add(folder);
    }

    private void removeStale() throws IOException {
        for (String path : before.paths()) {
            Path file = root.resolve(path);
            if (now.lists(path) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            if (before.lists(path, Checksums.sum(Files.readAllBytes(file)))) {
                delete(path);
                removed++;
            } else {
                found.add(Diagnostic.ofFile(
                        Severity.WARNING,
                        "changed-since",
                        shown + path,
                        "this page is no longer part of the site, but somebody changed it; it stays",
                        "remove it if nobody needs it"));
            }
        }
    }

    /** Deletes a file, and the folders that are empty then. */
    private void delete(String path) throws IOException {
        Path file = root.resolve(path);
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

    private void clearDesk() throws IOException {
        Files.deleteIfExists(root.resolve(DESK).resolve("page"));
        Files.deleteIfExists(root.resolve(DESK));
    }

    /** Says what lies in the site's folder that is not the site's. Hidden files are nobody's business. */
    private void reportOthers() throws IOException {
        List<String> others = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> !Files.isDirectory(file))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !now.lists(path) && !path.equals(Checksums.PATH) && !path.startsWith(".") && !path.contains("/."))
                    .sorted()
                    .forEach(others::add);
        }
        others.removeIf(path -> found.stream().anyMatch(each -> each.path().equals(shown + path)));
        if (!others.isEmpty()) {
            String names = String.join(", ", others.subList(0, Math.min(NAMED, others.size())));
            found.add(Diagnostic.ofFile(
                    Severity.NOTE,
                    "not-ours",
                    shown,
                    others.size() + (others.size() == 1 ? " file" : " files") + " here not written by On Record and left alone: "
                            + names + (others.size() > NAMED ? " …" : ""),
                    ""));
        }
    }
}
