package onrecord.files;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import onrecord.files.FileState.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How everything below a folder looked from outside at one moment: names, sizes and times. No file is opened. What is
 * hidden, by a period in front of its name, is passed over.
 *
 * @param root the folder
 * @param files what there is but folders that were entered, by where it is
 * @param folders the folders that were entered, {@code root} among them
 * @param problems why what is {@link Kind#UNREADABLE} cannot be looked at
 */
public record FolderSnapshot(
        Path root, Map<Path, FileState> files, Set<Path> folders, Map<Path, IOException> problems) {
    private static final Set<FileVisitOption> FOLLOW = Set.of(FileVisitOption.FOLLOW_LINKS);

    /**
     * Looks at {@code root} with all folders below it, following links.
     *
     * @param enter says by its name which folder is entered
     * @throws IOException if {@code root} itself cannot be listed
     */
    public static FolderSnapshot following(Path root, Predicate<String> enter) throws IOException {
        return of(root, FOLLOW, enter);
    }

    /**
     * Looks at {@code root} with all folders below it. A link is something that lies there, wherever it leads; but
     * {@code root} itself may be one.
     *
     * @throws IOException if {@code root} itself cannot be listed
     */
    public static FolderSnapshot of(Path root) throws IOException {
        return of(root.toRealPath(), Set.of(), name -> true);
    }

    private static FolderSnapshot of(Path root, Set<FileVisitOption> options, Predicate<String> enter)
            throws IOException {
        FolderSnapshot snapshot = empty(root);
        Files.walkFileTree(root, options, Integer.MAX_VALUE, new FolderWalk(snapshot, !options.isEmpty(), enter));
        return snapshot;
    }

    /** Returns the snapshot of a folder that is not there. */
    public static FolderSnapshot empty(Path root) {
        return new FolderSnapshot(root, new HashMap<>(), new HashSet<>(), new HashMap<>());
    }

    /** Returns the name of something within the folder relative to it, with {@code /} between folders. */
    public String name(Path file) {
        String separator = root.getFileSystem().getSeparator();
        String above = root.toString();
        int start = above.isEmpty() || above.endsWith(separator) ? above.length() : above.length() + 1;
        // many times faster than to make one path relative to another
        String name = file.toString().substring(start);
        return separator.equals("/") ? name : name.replace(separator, "/");
    }

    /** Returns a number that changes whenever something comes, goes, or changes its name, kind, size or time. */
    public long fingerprint() {
        long sum = files.size();
        for (Map.Entry<Path, FileState> each : files.entrySet()) {
            // there is no order in a folder, so that of the sum must not count
            sum += fingerprint(name(each.getKey()), each.getValue());
        }
        return sum;
    }

    /** Returns what something adds to the {@link #fingerprint} of the folder it lies in. */
    public static long fingerprint(String name, FileState state) {
        return new Fingerprint()
                .add(name)
                .add(state.kind().ordinal())
                .add(state.size())
                .add(state.modified())
                .value();
    }

    /** Returns when the last change was made to any file, in nanoseconds since 1970. */
    public long latest() {
        return files.values().stream().mapToLong(FileState::modified).max().orElse(Long.MIN_VALUE);
    }

    /** Returns what is new, gone or different in {@code later}, by path. */
    public Set<Path> changes(FolderSnapshot later) {
        Set<Path> changed = new TreeSet<>();
        later.files.forEach((file, state) -> {
            if (!state.equals(files.get(file))) {
                changed.add(file);
            }
        });
        files.keySet().stream().filter(file -> !later.files.containsKey(file)).forEach(changed::add);
        return changed;
    }

    /** Goes through the folders and notes what lies there. */
    private static final class FolderWalk extends SimpleFileVisitor<Path> {
        private final FolderSnapshot seen;
        private final boolean follows;
        private final Predicate<String> enter;

        FolderWalk(FolderSnapshot seen, boolean follows, Predicate<String> enter) {
            this.seen = seen;
            this.follows = follows;
            this.enter = enter;
        }

        private boolean isHidden(Path file) {
            return !file.equals(seen.root) && lastName(file).startsWith(".");
        }

        private static String lastName(Path file) {
            return String.valueOf(file.getFileName());
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (!folder.equals(seen.root) && !enter.test(lastName(folder))) {
                seen.files.put(folder, FileState.of(Kind.FOLDER));
                return FileVisitResult.SKIP_SUBTREE;
            }
            seen.folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                boolean dead = follows && attributes.isSymbolicLink();
                seen.files.put(file, dead ? FileState.of(Kind.DEAD_LINK) : FileState.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            if (file.equals(seen.root)) {
                throw problem;
            }
            if (problem instanceof FileSystemLoopException && !isHidden(file)) {
                seen.files.put(file, FileState.of(Kind.LOOP));
            } else if (!(problem instanceof NoSuchFileException) && !isHidden(file)) {
                unreadable(file, problem);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) throws IOException {
            if (problem != null && folder.equals(seen.root)) {
                throw problem;
            }
            if (problem != null) {
                unreadable(folder, problem);
            }
            return FileVisitResult.CONTINUE;
        }

        private void unreadable(Path file, IOException problem) {
            seen.files.put(file, FileState.of(Kind.UNREADABLE));
            seen.problems.put(file, problem);
        }
    }
}
