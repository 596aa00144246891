package onrecord.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Says which files below some folders have changed. What counts is how the files look ({@link WatchedFiles}); the operating
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
    private WatchedFiles last;
    private boolean closed;

    private FolderWatcher(List<Path> roots, Optional<WatchEvents> hints) {
        this.roots = roots;
        this.hints = hints;
        this.last = WatchedFiles.of(roots);
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

    private synchronized void add(List<Path> changed) {
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
                WatchedFiles now = WatchedFiles.of(roots);
                long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
                List<Path> changed = last.changes(now);
                if (!changed.isEmpty() && !told) {
                    Thread.sleep(QUIET);
                    now = WatchedFiles.of(roots);
                    changed = last.changes(now);
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

    private void watchFolders() {
        if (hints.isPresent() && !hints.get().watch(last.folders())) {
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
