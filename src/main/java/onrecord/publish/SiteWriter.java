package onrecord.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.files.FileState;
import onrecord.files.FolderSafety;
import onrecord.files.FolderSnapshot;
import onrecord.files.Sha256;
import onrecord.publish.Manifest.Line;
import onrecord.site.Page;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import onrecord.text.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a site: the only class that does. A file appears whole or not at all, one that has not changed is left alone
 * with its time stamp, one that an earlier build wrote and this one does not is removed, and what somebody else put
 * there stays. While it is open, no other build writes to the folder. Pages may be put by many threads.
 *
 * <p>What was written is remembered in {@code data/SHA256SUMS}. Until a publish is complete, its new files stand in a
 * journal beside it; so a publish that was cut short is completed by the next one. The {@link Manifest} in the cache says
 * which files need not even be looked into.
 */
public final class SiteWriter implements AutoCloseable {
    private static final int NAMED = 5;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SiteFolder folder;
    private final String shown;
    private final Journal journal;
    private final OutputLock lock;
    private final Optional<Path> ledgerFile;
    private final FolderSnapshot seen;
    private final long fingerprint;
    private final Checksums before = new Checksums();
    private Looks there = Looks.none();
    private Manifest last = Manifest.empty();

    /** What was put; what was kept is marked in {@link #last}. */
    private final Map<String, Line> fresh = new ConcurrentHashMap<>();

    private final List<Diagnostic> found = new ArrayList<>();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();
    private int removed;

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

    private SiteWriter(SiteFolder folder, OutputLock lock, Optional<Path> ledgerFile) throws IOException {
        this.folder = folder;
        this.journal = new Journal(folder);
        this.shown = folder.root().toString().replace('\\', '/') + "/";
        this.lock = lock;
        this.ledgerFile = ledgerFile;
        this.seen = folder.snapshot();
        this.fingerprint = seen.fingerprint();
    }

    /** Takes note of what is there, and of what the last publish left behind. */
    private void begin() throws IOException {
        Manifest ledger = ledgerFile.map(Manifest::read).orElseGet(Manifest::empty);
        there = Looks.of(seen, fingerprint, ledger);
        Line list = ledger.files().get(Checksums.PATH);
        if (list != null && there.isThere(list)) {
            last = ledger;
        } else {
            before.read(folder.file(Checksums.PATH));
        }
        before.read(journal.file());
    }

    /**
     * Takes {@code folder}, which {@link FolderSafety} found to be harmless, for a publish. Whoever does not find in
     * {@link #current} that there is nothing to do is to {@link #open} it.
     *
     * @param cache where to remember what was written; it may lack everything at any time
     * @throws RefusedException if another build is writing there and does not end
     * @throws UncheckedIOException if it cannot be read or made
     */
    public static SiteWriter in(Path folder, Path cache) {
        try {
            Files.createDirectories(cache);
            return in(folder, Optional.of(cache));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SiteWriter in(Path root, Optional<Path> cache) throws IOException {
        SiteFolder folder = new SiteFolder(root);
        OutputLock lock = OutputLock.take(folder.lock(), root.toString(), PATIENCE);
        try {
            String name = Sha256.hex(root.toRealPath().toString().getBytes(StandardCharsets.UTF_8))
                    .substring(0, 12);
            return new SiteWriter(folder, lock, cache.map(place -> place.resolve("site-" + name)));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
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
        try (SiteWriter writer = in(folder, Optional.empty())) {
            writer.begin();
            writer.removeStale();
            writer.folder.delete(Checksums.PATH);
            writer.journal.delete();
            return new Written(0, 0, writer.removed, writer.found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Says what the folder holds, if that is, as far as can be seen without opening a file, the complete site that
     * {@code made} stands for, and nothing else.
     */
    public Optional<PublishStamp> current(long made) {
        return ledgerFile
                .map(Manifest::head)
                .filter(head -> made != 0 && head.edition().made() == made)
                .filter(head -> head.site() == fingerprint)
                .map(Manifest.Head::edition);
    }

    /** Says what a publish did that had nothing to do. */
    public Written leave() {
        int files = ledgerFile.map(Manifest::head).map(Manifest.Head::files).orElse(1);
        return new Written(0, files - 1, 0, List.of());
    }

    /** Begins to publish. */
    public void open() {
        try {
            begin();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how many files the site had when it was last complete; 0 where that is not known. */
    public int expected() {
        return last.files().size();
    }

    /**
     * Leaves a file alone if it was made of the same as {@code inputs} stand for, and nobody touched it since.
     *
     * @return whether it was; if not, it is to be {@link #put}
     */
    public boolean keeps(String path, long inputs) {
        // what stands in the ledger was no wrong address when it was written
        Line line = last.files().get(path);
        if (inputs == Page.UNKNOWN || line == null || line.inputs() != inputs || !there.isThere(line)) {
            return false;
        }
        if (!line.mark() || fresh.containsKey(path)) {
            throw twice(path);
        }
        unchanged.incrementAndGet();
        return true;
    }

    /**
     * Writes some files, or leaves those alone that are there with the same bytes.
     *
     * @throws IllegalStateException if a path leads out of the site or was written before
     * @throws UncheckedIOException if one cannot be written
     */
    public void put(List<RenderedFile> files) {
        List<byte[]> all =
                files.stream().map(RenderedFile::bytes).map(Sha256::of).toList();
        try {
            boolean[] stay = new boolean[files.size()];
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < stay.length; i++) {
                stay[i] = leaves(files.get(i), all.get(i));
                lines.append(stay[i] ? "" : Checksums.line(files.get(i).path(), all.get(i)));
            }
            journal.note(lines.toString());
            for (int i = 0; i < stay.length; i++) {
                if (!stay[i]) {
                    write(files.get(i), all.get(i));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves a file alone that is there with the same bytes, or that is somebody else's; says whether it did. */
    private boolean leaves(RenderedFile file, byte[] sum) throws IOException {
        String path = file.path();
        if (!Checksums.isInside(path) || isPublished(path)) {
            throw twice(path);
        }
        FileState look = there.look(path);
        if (look == null) {
            return false;
        }
        if (isSame(path, look, file.bytes(), sum)) {
            unchanged.incrementAndGet();
            fresh.put(path, new Line(path, look.size(), look.modified(), file.inputs(), sum));
            return true;
        }
        if (!isOurs(path)) {
            report(
                    Severity.ERROR,
                    "in-the-way",
                    path,
                    "a page is to stand here, but this was not written by On Record and stays",
                    "move it away, or publish in another folder");
            return true;
        }
        return false;
    }

    private void write(RenderedFile file, byte[] sum) throws IOException {
        FileState look = folder.write(file.path(), file.bytes());
        changed.incrementAndGet();
        Line line = new Line(file.path(), look.size(), look.modified(), file.inputs(), sum);
        if (fresh.put(file.path(), line) != null) {
            throw twice(file.path());
        }
    }

    /** Returns whether a file is part of the site that is published now. */
    private boolean isPublished(String path) {
        Line line = last.files().get(path);
        return line != null && line.stays() || fresh.containsKey(path);
    }

    private static IllegalStateException twice(String path) {
        return new IllegalStateException("no address for a page, or one given twice: " + path);
    }

    private boolean isSame(String path, FileState look, byte[] bytes, byte[] sum) throws IOException {
        if (look.size() != bytes.length) {
            return false;
        }
        Line line = last.files().get(path);
        return line != null && there.isThere(line) ? Arrays.equals(line.sum(), sum) : folder.holds(path, bytes);
    }

    private boolean isOurs(String path) {
        return last.files().containsKey(path) || before.lists(path);
    }

    /**
     * Ends the publish: removes what is stale and writes the checksums.
     *
     * @param edition what was published
     */
    public Written finish(PublishStamp edition) {
        try {
            removeStale();
            boolean complete = found.isEmpty();
            List<Line> files = last.then(fresh);
            byte[] sums = Checksums.list(files);
            if (changed.get() + removed > 0 || !folder.holds(Checksums.PATH, sums)) {
                folder.write(Checksums.PATH, sums);
            }
            journal.delete();
            reportOthers();
            if (ledgerFile.isPresent()) {
                FileState look = folder.state(Checksums.PATH);
                Line list = new Line(Checksums.PATH, look.size(), look.modified(), 0, new byte[Line.SUM]);
                Manifest.write(
                        ledgerFile.get(),
                        files,
                        Manifest.bytes(files),
                        list,
                        complete && found.isEmpty() ? edition : edition.untold());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Comparator.comparing(Diagnostic::path));
        return new Written(changed.get(), unchanged.get(), removed, found);
    }

    private synchronized void report(Severity severity, String code, String path, String message, String hint) {
        found.add(Diagnostic.ofFile(severity, code, shown + path, message, hint));
    }

    private void removeStale() throws IOException {
        List<String> stale = new ArrayList<>(before.paths());
        stale.addAll(last.files().keySet());
        stale.removeIf(path -> path.equals(Checksums.PATH) || isPublished(path));
        stale.sort(Comparator.naturalOrder());
        for (String path : stale) {
            Path file = folder.file(path);
            Line line = last.files().get(path);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            boolean same =
                    line != null && there.isThere(line) || isListed(path, line, Sha256.hex(Files.readAllBytes(file)));
            if (same) {
                folder.delete(path);
                removed++;
            } else {
                report(
                        Severity.WARNING,
                        "changed-since",
                        path,
                        "this page is no longer part of the site, but somebody changed it; it stays",
                        "remove it if nobody needs it");
            }
        }
    }

    private boolean isListed(String path, @Nullable Line line, String sum) {
        return line != null && HexFormat.of().formatHex(line.sum()).equals(sum) || before.lists(path, sum);
    }

    /** Says what lies in the site's folder that is not the site's. Hidden files are nobody's business. */
    private void reportOthers() {
        List<String> others = new ArrayList<>();
        for (String path : there.unsure()) {
            boolean ours =
                    isPublished(path) || isOurs(path) || path.equals(Checksums.PATH) || path.equals(Journal.PATH);
            if (!ours && found.stream().noneMatch(each -> each.path().equals(shown + path))) {
                others.add(path);
            }
        }
        if (others.isEmpty()) {
            return;
        }
        others.sort(Comparator.naturalOrder());
        String names = String.join(", ", others.subList(0, Math.min(NAMED, others.size())));
        report(
                Severity.NOTE,
                "not-ours",
                "",
                others.size() + (others.size() == 1 ? " file" : " files")
                        + " here not written by On Record and left alone: " + names
                        + (others.size() > NAMED ? " …" : ""),
                "");
    }

    /** Lets others write to the folder. What was put stays, whether the publish was finished or not. */
    @Override
    public void close() {
        try {
            journal.close();
            folder.clearDesk();
            lock.close();
            folder.leave();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
