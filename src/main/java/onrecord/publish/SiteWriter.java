package onrecord.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.files.FileState;
import onrecord.files.FolderSafety;
import onrecord.files.OwnFolder;
import onrecord.files.Sha256;
import onrecord.model.PublishedAddress;
import onrecord.publish.Manifest.FileEntry;
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
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SiteFolder folder;
    private final String shown;
    private final Journal journal;
    private final Optional<Path> manifestFile;

    /** How what lies in the folder looked when the publish began. */
    private final Map<String, FileState> there;

    /** What the last publish left behind, if the list of checksums is still the one that it wrote. */
    private final Manifest last;

    /** What publishes listed that are not in {@link #last}, one that was cut short among them. */
    private final Checksums before = new Checksums();

    /** What is part of the site now. */
    private final Map<String, FileEntry> published = new ConcurrentHashMap<>();

    private final List<Diagnostic> found = new ArrayList<>();
    private final ReplacedFiles replaced;
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();
    private int removed;

    /**
     * What a publish did.
     *
     * @param changed number of files that are new or have changed
     * @param unchanged number of files that were left alone
     * @param removed number of files that an earlier build wrote and that are gone
     * @param bytes size of all files of the site
     * @param diagnostics what is in the way, and what others put there
     */
    public record Written(int changed, int unchanged, int removed, long bytes, List<Diagnostic> diagnostics) {
        /** Copies the list. */
        public Written {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    private SiteWriter(SiteFolder folder, Optional<Path> manifestFile, ReplacedFiles replaced) throws IOException {
        this.replaced = replaced;
        this.folder = folder;
        this.journal = new Journal(folder);
        this.shown = folder.root().toString().replace('\\', '/') + "/";
        this.manifestFile = manifestFile;
        this.there = folder.states();
        Manifest manifest = manifestFile.map(Manifest::read).orElse(Manifest.NONE);
        boolean holds = isThere(Checksums.PATH, manifest.files().get(Checksums.PATH));
        this.last = holds ? manifest : Manifest.NONE;
        if (!holds) {
            before.read(folder.file(Checksums.PATH));
        }
        before.read(journal.file());
    }

    /**
     * Takes {@code folder}, which {@link FolderSafety} found to be harmless, for a publish.
     *
     * @param cache where to remember what was written; it may lack everything at any time
     * @param replaced is told which files are not as they were
     * @throws RefusedException if another build is writing there and does not end
     * @throws UncheckedIOException if it cannot be read or made
     */
    public static SiteWriter in(Path folder, Path cache, ReplacedFiles replaced) {
        try {
            return in(folder, Optional.of(OwnFolder.at(cache).root()), replaced);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SiteWriter in(Path root, Optional<Path> cache, ReplacedFiles replaced) throws IOException {
        SiteFolder folder = SiteFolder.take(root, PATIENCE);
        try {
            String name = Sha256.hex(root.toRealPath().toString().getBytes(StandardCharsets.UTF_8))
                    .substring(0, 12);
            return new SiteWriter(folder, cache.map(place -> place.resolve("site-" + name)), replaced);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /**
     * Deletes what earlier builds wrote to {@code folder} and nobody changed since, and nothing else; the addresses of what was
     * published stay, for the next build must know them.
     *
     * @return how many files are gone, and which had to stay
     */
    public static Written clean(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Written(0, 0, 0, 0, List.of());
        }
        try (SiteWriter writer = in(folder, Optional.empty(), ReplacedFiles.NONE)) {
            writer.keep(PublishedAddress.PATH);
            writer.removeStale();
            writer.listKept();
            writer.journal.delete();
            return new Written(0, 0, writer.removed, 0, writer.found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns what the folder holds, if that is, as far as can be seen without opening a file, the complete site that
     * {@code made} stands for, and nothing else.
     */
    public Optional<PublishStamp> current(long made) {
        boolean same = made != 0
                && last.stamp().made() == made
                && last.files().size() == there.size()
                && last.files().entrySet().stream().allMatch(each -> isThere(each.getKey(), each.getValue()));
        return same ? Optional.of(last.stamp()) : Optional.empty();
    }

    /** Returns what a publish did that had nothing to do. */
    public Written leave() {
        return new Written(0, last.files().size() - 1, 0, bytes(last.files()), List.of());
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
        FileEntry entry = last.files().get(path);
        if (inputs == Page.UNKNOWN || entry == null || entry.inputs() != inputs || !isThere(path, entry)) {
            return false;
        }
        publish(path, entry);
        unchanged.incrementAndGet();
        return true;
    }

    /**
     * Writes a file, or leaves it alone if it is there with the same bytes.
     *
     * @param path relative to the site's root, with {@code /}
     * @param inputs what it was made of; see {@link Page#inputs}
     * @param bytes what it is to hold
     * @throws IllegalStateException if the path leads out of the site or was written before
     * @throws UncheckedIOException if it cannot be written
     */
    public void put(String path, long inputs, byte[] bytes) {
        if (!Checksums.isInside(path) || published.containsKey(path)) {
            throw twice(path);
        }
        String sum = Sha256.hex(bytes);
        FileState state = there.get(path);
        try {
            if (state != null && isSame(path, state, bytes, sum)) {
                unchanged.incrementAndGet();
            } else if (state != null && !isOurs(path)) {
                report(
                        Severity.ERROR,
                        "in-the-way",
                        path,
                        "a page is to stand here, but this was not written by On Record and stays",
                        "move it away, or publish in another folder");
                return;
            } else if (!folder.canHold(path)) {
                synchronized (this) {
                    found.add(SiteWarnings.noName(shown + path));
                }
                return;
            } else {
                if (replaced.wants(path)) {
                    replaced.replaced(state == null ? new byte[0] : folder.read(path), bytes);
                }
                journal.note(Checksums.line(path, sum));
                state = folder.write(path, bytes);
                changed.incrementAndGet();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        publish(path, new FileEntry(state, inputs, sum));
    }

    private void publish(String path, FileEntry entry) {
        if (published.putIfAbsent(path, entry) != null) {
            throw twice(path);
        }
    }

    private static IllegalStateException twice(String path) {
        return new IllegalStateException("no address for a page, or one given twice: " + path);
    }

    /** Returns true if a file looks as it did when it had been written. */
    private boolean isThere(String path, @Nullable FileEntry entry) {
        return entry != null && entry.state().equals(there.get(path));
    }

    private boolean isSame(String path, FileState state, byte[] bytes, String sum) throws IOException {
        if (state.size() != bytes.length) {
            return false;
        }
        FileEntry entry = last.files().get(path);
        return entry != null && isThere(path, entry) ? entry.sum().equals(sum) : folder.holds(path, bytes);
    }

    private boolean isOurs(String path) {
        return last.files().containsKey(path) || before.lists(path);
    }

    /**
     * Ends the publish: removes what is stale and writes the checksums.
     *
     * @param stamp what was published
     */
    public Written finish(PublishStamp stamp) {
        try {
            removeStale();
            SortedMap<String, FileEntry> files = new TreeMap<>(published);
            byte[] list = Checksums.list(files);
            if (changed.get() + removed > 0 || !folder.holds(Checksums.PATH, list)) {
                folder.write(Checksums.PATH, list);
            }
            journal.delete();
            reportOthers();
            files.put(Checksums.PATH, new FileEntry(folder.state(Checksums.PATH), Page.UNKNOWN, Sha256.hex(list)));
            long bytes = bytes(files);
            SiteWarnings.large(bytes).ifPresent(found::add);
            remember(new Manifest(found.isEmpty() ? stamp : stamp.untold(), files));
            found.sort(Comparator.comparing(Diagnostic::path));
            return new Written(changed.get(), unchanged.get(), removed, bytes, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bytes(Map<String, FileEntry> files) {
        return files.values().stream().mapToLong(file -> file.state().size()).sum();
    }

    /** Keeps the manifest for the next publish; the site is complete, whether that can be done or not. */
    private void remember(Manifest manifest) {
        try {
            if (manifestFile.isPresent()) {
                manifest.write(manifestFile.get());
            }
        } catch (IOException e) {
            found.add(Diagnostic.ofFile(
                    Severity.NOTE,
                    "manifest-not-kept",
                    manifestFile.map(Path::toString).orElse(""),
                    "what was written cannot be noted for the next build, which makes and compares every page: "
                            + e.getMessage(),
                    ""));
        }
    }

    private synchronized void report(Severity severity, String code, String path, String message, String hint) {
        found.add(Diagnostic.ofFile(severity, code, shown + path, message, hint));
    }

    private void keep(String path) throws IOException {
        FileState state = there.get(path);
        if (state != null && state.kind() == FileState.Kind.FILE && isOurs(path)) {
            publish(path, new FileEntry(state, Page.UNKNOWN, Sha256.hex(folder.read(path))));
        }
    }

    /** Leaves a list of what was not deleted, or the next build would take it for somebody else's. */
    private void listKept() throws IOException {
        if (published.isEmpty()) {
            folder.delete(Checksums.PATH);
        } else {
            folder.write(Checksums.PATH, Checksums.list(new TreeMap<>(published)));
        }
    }

    private void removeStale() throws IOException {
        Set<String> stale = new TreeSet<>(before.paths());
        stale.addAll(last.files().keySet());
        stale.removeAll(published.keySet());
        stale.remove(Checksums.PATH);
        for (String path : stale) {
            FileState state = there.get(path);
            // what lies behind a link is not there
            if (state == null || state.kind() != FileState.Kind.FILE) {
                continue;
            }
            FileEntry entry = last.files().get(path);
            if (isThere(path, entry) || isListed(path, entry, Sha256.hex(folder.read(path)))) {
                if (replaced.wants(path)) {
                    replaced.replaced(folder.read(path), new byte[0]);
                }
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

    private boolean isListed(String path, @Nullable FileEntry entry, String sum) {
        return entry != null && entry.sum().equals(sum) || before.lists(path, sum);
    }

    /** Says what lies in the site's folder that is not the site's. Hidden files are nobody's business. */
    private void reportOthers() {
        List<String> others = new ArrayList<>();
        for (String path : there.keySet()) {
            boolean ours = published.containsKey(path)
                    || isOurs(path)
                    || path.equals(Checksums.PATH)
                    || path.equals(Journal.PATH);
            if (!ours && found.stream().noneMatch(each -> each.path().equals(shown + path))) {
                others.add(path);
            }
        }
        OtherFiles.note(shown, others).ifPresent(found::add);
    }

    /** Lets others write to the folder. What was put stays, whether the publish was finished or not. */
    @Override
    public void close() {
        try (folder) {
            journal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
