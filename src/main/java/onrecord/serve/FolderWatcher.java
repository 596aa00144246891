package onrecord.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import onrecord.files.FolderSnapshot;

/**
 * Says which files below some folders have changed. What counts is how the files look ({@link FolderSnapshot}); the operating
 * system's hints only tell when to look ({@link WatchEvents}), and without them the files are looked at again and again, the
 * less often the more there are. An editor that writes another file and renames it is waited for.
 */
public final class FolderWatcher implements AutoCloseable {
    /** Saving is over when nothing has changed for so long; in milliseconds, as are all here. */
    private static final long QUIET = 40;

    /** But somebody may be at it without end. */
    private static final long PATIENCE = 200;

    /** How long to wait with hints, which may be missing: the longer, the longer a look takes. */
    private static final long HINTED = 2_000;

    private static final int HINTED_SHARE = 40;

    /** How long to wait without hints. */
    private static final long UNHINTED = 100;

    private static final long MOST_UNHINTED = 600;
    private static final int UNHINTED_SHARE = 8;

    private final List<Path> roots;
    private final Set<Path> pending = new TreeSet<>();
    private final Thread watcher = new Thread(this::watch, "changes");
    private Optional<WatchEvents> hints;
    private List<FolderSnapshot> last;
    private boolean closed;

    private FolderWatcher(List<Path> roots, Optional<WatchEvents> hints) {
        this.roots = roots;
        this.hints = hints;
        this.last = look();
        watchFolders();
    }

    /** Begins to watch {@code folders} with all folders below them; they need not be there. */
    public static FolderWatcher in(List<Path> folders) {
        return in(folders, WatchEvents.open());
    }

    static FolderWatcher in(List<Path> folders, Optional<WatchEvents> hints) {
        FolderWatcher changes = new FolderWatcher(List.copyOf(folders), hints);
        changes.watcher.setDaemon(true);
        changes.watcher.start();
        return changes;
    }

    /** Waits until something has changed, and gives the files that did since the last call, by path; none once closed. */
    public synchronized List<Path> await() throws InterruptedException {
        while (pending.isEmpty() && !closed) {
            wait();
        }
        List<Path> changed = new ArrayList<>(pending);
        pending.clear();
        return changed;
    }

    /** Returns whether something has changed since {@link #await} was called last. */
    public synchronized boolean isPending() {
        return !pending.isEmpty();
    }

    private synchronized void add(Set<Path> changed) {
        pending.addAll(changed);
        notifyAll();
    }

    private void watch() {
        try {
            long pause = UNHINTED;
            while (!Thread.currentThread().isInterrupted()) {
                boolean told = await(pause);
                settle(told);
                long began = System.nanoTime();
                List<FolderSnapshot> now = look();
                long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
                Set<Path> changed = changes(now);
                if (!changed.isEmpty() && !told) {
                    Thread.sleep(QUIET);
                    now = look();
                    changed = changes(now);
                }
                last = now;
                watchFolders();
                if (!changed.isEmpty()) {
                    add(changed);
                }
                pause = hints.isPresent()
                        ? Math.max(HINTED, took * HINTED_SHARE)
                        : Math.min(MOST_UNHINTED, Math.max(UNHINTED, took * UNHINTED_SHARE));
            }
        } catch (InterruptedException e) {
            // closed
        } finally {
            hints.ifPresent(WatchEvents::close);
        }
    }

    private void settle(boolean told) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
        boolean goesOn = told;
        while (goesOn && System.nanoTime() < end) {
            goesOn = await(QUIET);
        }
    }

    private boolean await(long millis) throws InterruptedException {
        if (hints.isPresent()) {
            return hints.get().await(millis);
        }
        Thread.sleep(millis);
        return false;
    }

    private List<FolderSnapshot> look() {
        return roots.stream().map(FolderWatcher::look).toList();
    }

    /** Returns how a folder looks now; one that cannot be looked at is taken for empty. */
    private static FolderSnapshot look(Path root) {
        try {
            return FolderSnapshot.following(root, name -> !isIgnored(name));
        } catch (IOException e) {
            return FolderSnapshot.empty(root);
        }
    }

    /** Returns the files that are new, gone or different in {@code now}, by path. */
    private Set<Path> changes(List<FolderSnapshot> now) {
        Set<Path> changed = new TreeSet<>();
        for (int i = 0; i < now.size(); i++) {
            changed.addAll(last.get(i).changes(now.get(i)));
        }
        changed.removeIf(file -> isIgnored(String.valueOf(file.getFileName())));
        return changed;
    }

    /** Returns true if a file of this name is no part of an archive: hidden, or left there by an editor while it saves. */
    static boolean isIgnored(String name) {
        return name.startsWith(".") && !name.equals(FolderSnapshot.IGNORE_FILE)
                || name.endsWith("~")
                || name.endsWith(".tmp")
                || name.startsWith("#") && name.endsWith("#");
    }

    private void watchFolders() {
        Set<Path> folders = last.stream().flatMap(one -> one.folders().stream()).collect(Collectors.toSet());
        if (hints.isPresent() && !hints.get().watch(folders)) {
            hints.get().close();
            hints = Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        watcher.interrupt();
    }
}
