package onrecord.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import onrecord.files.FileState.Kind;
import org.jspecify.annotations.Nullable;

/** Goes through folders without following links, each of them once, and notes what lies there. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final FolderSnapshot seen;
    private final Predicate<String> enter;

    /** What the system knows the folders by that were entered. */
    private final Set<Object> entered = new HashSet<>();

    /** Where the walk began, and as what that is noted: another path where a link leads there. */
    private Path start;

    private Path noted;

    FolderWalk(FolderSnapshot seen, Predicate<String> enter) {
        this.seen = seen;
        this.enter = enter;
        this.start = seen.root();
        this.noted = seen.root();
    }

    /** Goes through a folder, which may be a link, and all below it. */
    void from(Path folder) throws IOException {
        noted = folder;
        start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        Files.walkFileTree(start, this);
    }

    private Path noted(Path file) {
        return start.equals(noted) ? file : noted.resolve(start.relativize(file));
    }

    private boolean isHidden(Path file) {
        return !file.equals(start) && lastName(file).startsWith(".");
    }

    private static String lastName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Object key(Path folder, BasicFileAttributes attributes) {
        return Objects.requireNonNullElse(attributes.fileKey(), folder.toAbsolutePath());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (isHidden(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        boolean skip = !folder.equals(start) && !enter.test(lastName(folder));
        if (skip || !entered.add(key(folder, attributes))) {
            seen.files().put(noted(folder), FileState.of(skip ? Kind.FOLDER : Kind.REPEATED));
            return FileVisitResult.SKIP_SUBTREE;
        }
        seen.folders().add(noted(folder));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file)) {
            seen.files().put(noted(file), FileState.of(attributes));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
        if (noted(file).equals(seen.root())) {
            throw problem;
        }
        if (!(problem instanceof NoSuchFileException) && !isHidden(file)) {
            unreadable(noted(file), problem);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) throws IOException {
        if (problem != null) {
            visitFileFailed(folder, problem);
        }
        return FileVisitResult.CONTINUE;
    }

    /** Notes what cannot be looked at. */
    void unreadable(Path file, IOException problem) {
        seen.files().put(file, FileState.of(Kind.UNREADABLE));
        seen.problems().put(file, problem);
    }
}
