package onrecord.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * How everything below a folder looks from outside: names, sizes and times. No file is opened. What is hidden, by a
 * period in front of its name, is passed over. Several threads look, so that tens of thousands of files take a fraction of
 * a second.
 *
 * @param items what there is, in no order
 * @param fingerprint a number that changes whenever something comes, goes, or changes its name, size or time
 * @param latest when the last change was made to any file, in nanoseconds since 1970
 */
public record FolderSnapshot(List<Item> items, long fingerprint, long latest) {
    private static final LinkOption[] FOLLOW = {};
    private static final LinkOption[] STAY = {LinkOption.NOFOLLOW_LINKS};

    /** What something in a folder is. */
    public enum Kind {
        /** A regular file. */
        FILE,
        /** A folder that was not entered. */
        FOLDER,
        /** A link that leads nowhere. */
        DEAD_LINK,
        /** A link that leads back to a folder that holds it. */
        LOOP,
        /** A folder or file that cannot be looked at. */
        UNREADABLE,
        /** A device, a pipe or a link that is not followed. */
        OTHER
    }

    /**
     * Something that lies in a folder.
     *
     * @param folder the folder it lies in, one object for all that lies there
     * @param path its name relative to the folder that was listed, with {@code /} between folders
     * @param kind what it is
     * @param size in bytes; -1 where it is no file
     * @param modified when it was last written, in nanoseconds since 1970
     * @param problem why it cannot be looked at
     */
    public record Item(Path folder, String path, Kind kind, long size, long modified, Optional<IOException> problem) {
        private static Item of(Folder folder, String path, Kind kind) {
            return new Item(folder.place, path, kind, -1, 0, Optional.empty());
        }

        /** Returns where it is. Of many files nobody asks; so it is not kept. */
        public Path file() {
            return folder.resolve(path.substring(path.lastIndexOf('/') + 1));
        }

        /** Returns a number that changes with name, size and time. */
        public long fingerprint() {
            return fingerprint(path, size, modified);
        }

        /** Returns the same number for a file that was not listed. */
        public static long fingerprint(String path, long size, long modified) {
            return Fingerprint.mix(Fingerprint.mix(path.hashCode() + Fingerprint.mix(size)) + modified);
        }
    }

    /** A folder that is still to be looked into, with those that hold it. */
    private record Folder(Path place, String prefix, Optional<Folder> within) {}

    /**
     * Lists {@code root} with all folders below it.
     *
     * @param follow whether links are followed
     * @param enter says by its path which folder is entered
     * @throws IOException if {@code root} itself cannot be listed
     */
    public static FolderSnapshot of(Path root, boolean follow, Predicate<String> enter) throws IOException {
        return new Walk(follow, enter, true).from(root);
    }

    /**
     * Returns the fingerprint that such a listing has, without the items, which take a hundred times the room.
     *
     * @throws IOException if {@code root} itself cannot be listed
     */
    public static long fingerprint(Path root, boolean follow, Predicate<String> enter) throws IOException {
        return new Walk(follow, enter, false).from(root).fingerprint;
    }

    /**
     * Looks at folders and files by several threads, each of which goes on with what another has found. No step waits for
     * another, so that a thousand folders within one another need no more of the stack than one.
     */
    private static final class Walk {
        /** How many files of a folder one thread looks at: of a folder with ten thousand, another takes a part. */
        private static final int PART = 256;

        private final boolean follow;
        private final Predicate<String> enter;
        private final boolean keeps;
        private final ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        private final AtomicInteger open = new AtomicInteger();
        private final CompletableFuture<Void> done = new CompletableFuture<>();
        private final List<List<Item>> found = new ArrayList<>();
        private Optional<IOException> problem = Optional.empty();
        private long fingerprint;
        private long latest = Long.MIN_VALUE;

        Walk(boolean follow, Predicate<String> enter, boolean keeps) {
            this.follow = follow;
            this.enter = enter;
            this.keeps = keeps;
        }

        FolderSnapshot from(Path root) throws IOException {
            try {
                later(() -> enter(new Folder(root, "", Optional.empty())));
                done.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw e;
            } finally {
                threads.shutdownNow();
            }
            if (problem.isPresent()) {
                throw problem.get();
            }
            List<Item> items = new ArrayList<>();
            found.forEach(items::addAll);
            return new FolderSnapshot(items, fingerprint, latest);
        }

        /** Has a step done by whoever has time; with the last of them, all is done. */
        private void later(Runnable step) {
            open.incrementAndGet();
            threads.execute(() -> {
                try {
                    step.run();
                    if (open.decrementAndGet() == 0) {
                        done.complete(null);
                    }
                } catch (RuntimeException | Error e) {
                    done.completeExceptionally(e);
                }
            });
        }

        private void found(List<Item> items) {
            long sum = items.size();
            long last = Long.MIN_VALUE;
            for (Item item : items) {
                sum += item.fingerprint();
                last = Math.max(last, item.modified());
            }
            synchronized (this) {
                if (keeps) {
                    found.add(items);
                }
                fingerprint += sum;
                latest = Math.max(latest, last);
            }
        }

        private void unreadable(Folder folder, IOException reason) {
            if (folder.within.isEmpty()) {
                problem = Optional.of(reason);
                return;
            }
            String path = folder.prefix.substring(0, folder.prefix.length() - 1);
            Path within = folder.within.get().place;
            found(List.of(new Item(within, path, Kind.UNREADABLE, -1, 0, Optional.of(reason))));
        }

        /** Goes through the names in a folder. */
        private void enter(Folder folder) {
            List<Path> some = new ArrayList<>(PART);
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.place)) {
                for (Path entry : entries) {
                    some.add(entry);
                    if (some.size() == PART) {
                        List<Path> part = some;
                        later(() -> look(folder, part));
                        some = new ArrayList<>(PART);
                    }
                }
            } catch (DirectoryIteratorException e) {
                unreadable(folder, Objects.requireNonNull(e.getCause()));
            } catch (IOException e) {
                unreadable(folder, e);
            }
            look(folder, some);
        }

        /** Looks at some of what lies in a folder. */
        private void look(Folder folder, List<Path> entries) {
            String separator = folder.place.getFileSystem().getSeparator();
            List<Item> items = new ArrayList<>(entries.size());
            for (Path entry : entries) {
                // as a name, an entry would be a path of its own first
                String whole = entry.toString();
                String name = whole.substring(whole.lastIndexOf(separator) + 1);
                if (!name.startsWith(".")) {
                    look(folder, entry, folder.prefix + name, items);
                }
            }
            found(items);
        }

        private void look(Folder folder, Path entry, String path, List<Item> items) {
            BasicFileAttributes attributes;
            try {
                attributes = Files.readAttributes(entry, BasicFileAttributes.class, follow ? FOLLOW : STAY);
            } catch (IOException e) {
                if (Files.isSymbolicLink(entry)) {
                    items.add(Item.of(folder, path, Kind.DEAD_LINK));
                } else if (Files.exists(entry, LinkOption.NOFOLLOW_LINKS)) {
                    items.add(new Item(folder.place, path, Kind.UNREADABLE, -1, 0, Optional.of(e)));
                }
                return;
            }
            if (attributes.isDirectory()) {
                if (follow && Files.isSymbolicLink(entry) && holds(folder, entry)) {
                    items.add(Item.of(folder, path, Kind.LOOP));
                } else if (enter.test(path)) {
                    later(() -> enter(new Folder(entry, path + "/", Optional.of(folder))));
                } else {
                    items.add(Item.of(folder, path, Kind.FOLDER));
                }
                return;
            }
            boolean regular = attributes.isRegularFile();
            items.add(new Item(
                    folder.place,
                    path,
                    regular ? Kind.FILE : Kind.OTHER,
                    regular ? attributes.size() : -1,
                    attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                    Optional.empty()));
        }
    }

    /** Returns whether a link leads to a folder that it lies in. */
    private static boolean holds(Folder folder, Path link) {
        for (Optional<Folder> each = Optional.of(folder); each.isPresent(); each = each.get().within) {
            try {
                if (Files.isSameFile(each.get().place, link)) {
                    return true;
                }
            } catch (IOException e) {
                return true;
            }
        }
        return false;
    }
}
