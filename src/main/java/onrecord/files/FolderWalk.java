package onrecord.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import onrecord.files.FileState.Kind;

/**
 * Goes through folders without following links, each of them once, and notes what lies there. One folder is open at a time,
 * however deep they lie.
 */
final class FolderWalk {
    /** How closely to look. */
    interface Look {
        FileState at(Path file, LinkOption... options) throws IOException;
    }

    private final FolderSnapshot seen;
    private final Predicate<String> passOver;
    private final Predicate<String> enter;
    private final Look look;

    /** What the system knows the folders by that were entered. */
    private final Set<Object> entered = new HashSet<>();

    private final Deque<Path> waiting = new ArrayDeque<>();

    FolderWalk(FolderSnapshot seen, Predicate<String> passOver, Predicate<String> enter, Look look) {
        this.seen = seen;
        this.passOver = passOver;
        this.enter = enter;
        this.look = look;
    }

    /** Goes through a folder, which may be a link, and all below it. */
    void from(Path start) throws IOException {
        if (Files.exists(start) && !Files.isDirectory(start)) {
            // a pipe would be waited for when it is opened
            throw new NotDirectoryException(start.toString());
        }
        waiting.add(start);
        while (!waiting.isEmpty()) {
            Path folder = waiting.removeLast();
            try {
                enter(folder);
            } catch (IOException e) {
                unreadable(folder, e);
            }
        }
    }

    private void enter(Path folder) throws IOException {
        Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        if (!entered.add(Objects.requireNonNullElse(key, folder.toAbsolutePath()))) {
            seen.files().put(folder, FileState.of(Kind.REPEATED));
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            seen.folders().add(folder);
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (!passOver.test(name)) {
                    add(entry, name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void add(Path entry, String name) throws IOException {
        try {
            FileState state = look.at(entry, LinkOption.NOFOLLOW_LINKS);
            if (state.kind() != Kind.FOLDER) {
                seen.files().put(entry, state);
            } else if (enter.test(name)) {
                waiting.add(entry);
            } else {
                seen.files().put(entry, FileState.of(Kind.FOLDER));
            }
        } catch (IOException e) {
            unreadable(entry, e);
        }
    }

    /** Returns how closely what a link leads to looks. */
    FileState look(Path file) throws IOException {
        return look.at(file);
    }

    /** Notes what cannot be looked at, if it is still there; but the whole folder must be. */
    void unreadable(Path file, IOException problem) throws IOException {
        if (file.equals(seen.root())) {
            throw problem;
        }
        if (!(problem instanceof NoSuchFileException)) {
            seen.files().put(file, FileState.of(Kind.UNREADABLE));
            seen.problems().put(file, problem);
        }
    }
}
