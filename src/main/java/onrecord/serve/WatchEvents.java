package onrecord.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What the operating system tells of changes. It is taken for a hint only: some file systems tell nothing, queues
 * overflow, and there is a limit to what can be watched. For one thread, but for {@link #close}.
 */
final class WatchEvents implements AutoCloseable {
    private final WatchService service;
    private final Map<Path, WatchKey> watched = new HashMap<>();

    private WatchEvents(WatchService service) {
        this.service = service;
    }

    /**
     * Returns hints where the system has them; elsewhere, as on macOS, the JDK would only look at the files every few seconds,
     * which is done better here.
     */
    static Optional<WatchEvents> open() {
        String system = System.getProperty("os.name");
        if (!system.startsWith("Linux") && !system.startsWith("Windows")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WatchEvents(FileSystems.getDefault().newWatchService()));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /**
     * Watches just these folders.
     *
     * @return whether the system can watch so many
     */
    boolean watch(Set<Path> folders) {
        watched.entrySet().removeIf(one -> {
            boolean gone = !folders.contains(one.getKey()) || !one.getValue().isValid();
            if (gone) {
                one.getValue().cancel();
            }
            return gone;
        });
        for (Path folder : folders) {
            try {
                if (!watched.containsKey(folder)) {
                    watched.put(
                            folder,
                            folder.register(
                                    service,
                                    StandardWatchEventKinds.ENTRY_CREATE,
                                    StandardWatchEventKinds.ENTRY_DELETE,
                                    StandardWatchEventKinds.ENTRY_MODIFY));
                }
            } catch (FileSystemException e) {
                // gone by now, or not for us
            } catch (IOException e) {
                // there is a limit to what the system watches
                return false;
            }
        }
        return true;
    }

    /** Waits for a hint, at most so long, and says whether there was one. */
    boolean await(long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            while (true) {
                WatchKey key = service.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (key == null) {
                    return false;
                }
                boolean told = false;
                for (WatchEvent<?> event : key.pollEvents()) {
                    // without a name, more happened than could be told
                    told |= !(event.context() instanceof Path name) || !FolderWatcher.isIgnored(name.toString());
                }
                key.reset();
                if (told) {
                    return true;
                }
            }
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException();
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            // nothing is told any more in any case
        }
    }
}
