package onrecord.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import onrecord.files.FileState.Kind;

/**
 * How everything below a folder looked from outside at one moment: names, sizes and times. No file is opened. What is
 * hidden, by a period in front of its name, is passed over, but for files that say what is no part of an archive.
 *
 * @param root the folder
 * @param files what there is but folders that were entered, by where it is
 * @param folders the folders that were entered, {@code root} among them
 * @param problems why what is {@link Kind#UNREADABLE} cannot be looked at
 */
public record FolderSnapshot(
        Path root, Map<Path, FileState> files, Set<Path> folders, Map<Path, IOException> problems) {
    /** Name of a file that says what of a folder is left out. */
    public static final String IGNORE_FILE = ".onrecordignore";

    /**
     * Looks at {@code root} with all folders below it, following links: out of the folder, too, but into no folder twice.
     *
     * @param enter says by its name which folder is entered
     * @throws IOException if {@code root} itself cannot be listed
     */
    public static FolderSnapshot following(Path root, Predicate<String> enter) throws IOException {
        FolderSnapshot snapshot = empty(root);
        FolderWalk walk = new FolderWalk(
                snapshot, name -> isHidden(name) && !name.equals(IGNORE_FILE), enter, FileState::closely);
        walk.from(root);
        new LinkedPlaces(snapshot, walk, enter).follow();
        return snapshot;
    }

    /**
     * Looks at {@code root} with all folders below it. A link is something that lies there, wherever it leads; but
     * {@code root} itself may be one.
     *
     * @param enter says by its name which folder is entered
     * @throws IOException if {@code root} itself cannot be listed
     */
    public static FolderSnapshot of(Path root, Predicate<String> enter) throws IOException {
        FolderSnapshot snapshot = empty(root);
        new FolderWalk(snapshot, name -> isHidden(name) && !name.equals(IGNORE_FILE), enter, FileState::closely)
                .from(root);
        return snapshot;
    }

    /**
     * Does so, enters all folders, and looks less closely: at no more than the program notes of the files that it writes.
     *
     * @throws IOException if {@code root} itself cannot be listed
     */
    public static FolderSnapshot ofOwn(Path root) throws IOException {
        FolderSnapshot snapshot = empty(root);
        new FolderWalk(snapshot, FolderSnapshot::isHidden, name -> true, FileState::of).from(root);
        return snapshot;
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    /**
     * Returns whether a file, or what a link leads to, holds bytes of somebody's: it is no folder, pipe or device, and not made up
     * by the system.
     */
    public static boolean isStored(Path file) {
        return LinkedPlaces.isStored(file);
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

    /**
     * Returns what keeps {@code file} from being read as a file of this folder: itself or a folder above it, where a link, a
     * device, a pipe or something that cannot be looked at stands in its place; empty where nothing does.
     */
    public Optional<Path> obstacle(Path file) {
        Path at = file;
        while (at != null && !at.equals(root)) {
            FileState state = files.get(at);
            if (state != null && state.kind() != Kind.FILE) {
                return Optional.of(at);
            }
            at = at.getParent();
        }
        return Optional.empty();
    }

    /** Returns whether {@code file} is a regular file that is reached without a link. */
    public boolean holds(Path file) {
        FileState state = files.get(file);
        return state != null && state.kind() == Kind.FILE;
    }

    /** Returns a number that changes whenever something comes, goes, or changes its name, kind, size or times. */
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
                .add(state.changed())
                .add(state.number())
                .value();
    }

    /**
     * Returns true if all files had been left alone for so long before {@code instant}, in nanoseconds since 1970, that a later
     * change must show in their times.
     */
    public boolean isSettledAt(long instant) {
        return files.values().stream().allMatch(state -> state.isSettledAt(instant));
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
}
