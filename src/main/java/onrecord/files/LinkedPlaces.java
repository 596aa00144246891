package onrecord.files;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import onrecord.files.FileState.Kind;

/**
 * Follows the links that a walk found. Each real folder is entered once, by the first of the links that lead there, by path: a
 * nest of links takes no longer than its folders do.
 */
final class LinkedPlaces {
    /** What the system makes up there is no file, though it may say so: to read it can take for ever. */
    private static final List<Path> MADE_UP = List.of(Path.of("/proc"), Path.of("/sys"), Path.of("/dev"));

    private final FolderSnapshot seen;
    private final FolderWalk walk;
    private final Predicate<String> enter;

    LinkedPlaces(FolderSnapshot seen, FolderWalk walk, Predicate<String> enter) {
        this.seen = seen;
        this.walk = walk;
        this.enter = enter;
    }

    static boolean isStored(Path file) {
        try {
            Path real = file.toRealPath();
            return Files.isRegularFile(real) && !isMadeUp(real);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isMadeUp(Path real) {
        return MADE_UP.stream().anyMatch(real::startsWith);
    }

    /** Puts what the links lead to in the place of the links. */
    void follow() throws IOException {
        Path root = seen.root().toRealPath();
        for (TreeSet<Path> links = links(); !links.isEmpty(); links = links()) {
            for (Path link : links) {
                seen.files().remove(link);
                follow(link, root);
            }
        }
    }

    private TreeSet<Path> links() {
        TreeSet<Path> links = new TreeSet<>();
        seen.files().forEach((file, state) -> {
            if (state.kind() == Kind.LINK) {
                links.add(file);
            }
        });
        return links;
    }

    private void follow(Path link, Path root) throws IOException {
        try {
            Path target = link.toRealPath();
            FileState state = walk.look(target);
            if (state.kind() != Kind.FOLDER) {
                seen.files().put(link, isMadeUp(target) ? FileState.of(Kind.OTHER) : state);
            } else if (!enter.test(String.valueOf(link.getFileName()))) {
                seen.files().put(link, FileState.of(Kind.FOLDER));
            } else if (root.startsWith(target) || parent(link).startsWith(target)) {
                seen.files().put(link, FileState.of(Kind.LOOP));
            } else if (isMadeUp(target)) {
                seen.files().put(link, FileState.of(Kind.OTHER));
            } else {
                walk.from(link);
            }
        } catch (NoSuchFileException e) {
            seen.files().put(link, FileState.of(Kind.DEAD_LINK));
        } catch (FileSystemLoopException e) {
            seen.files().put(link, FileState.of(Kind.LOOP));
        } catch (IOException e) {
            walk.unreadable(link, e);
        }
    }

    private static Path parent(Path link) throws IOException {
        return Objects.requireNonNull(link.getParent()).toRealPath();
    }
}
