package onrecord.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How all files below some folders look from outside at one moment.
 *
 * @param files size and time of each file
 * @param folders the folders they lie in
 */
record WatchedFiles(Map<Path, Stamp> files, Set<Path> folders) {
    /** How one file looks. */
    record Stamp(long size, FileTime modified) {}

    /** Looks at all files below {@code roots}; one that is not there has none. */
    static WatchedFiles of(List<Path> roots) {
        Map<Path, Stamp> files = new HashMap<>();
        Set<Path> folders = new HashSet<>();
        for (Path root : roots) {
            try {
                Files.walkFileTree(
                        root,
                        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                        Integer.MAX_VALUE,
                        new Walk(root, files, folders));
            } catch (IOException e) {
                // what cannot be looked at is not there
            }
        }
        return new WatchedFiles(files, folders);
    }

    /** Returns the files that are new, gone or different in {@code later}, by path. */
    List<Path> changes(WatchedFiles later) {
        Set<Path> changed = new TreeSet<>();
        later.files.forEach((file, stamp) -> {
            if (!stamp.equals(files.get(file))) {
                changed.add(file);
            }
        });
        files.keySet().stream().filter(file -> !later.files.containsKey(file)).forEach(changed::add);
        return new ArrayList<>(changed);
    }

    /** Returns whether a file of this name is no part of an archive: hidden, or left there by an editor while it saves. */
    static boolean isIgnored(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".")
                || name.endsWith("~")
                || name.endsWith(".tmp")
                || name.startsWith("#") && name.endsWith("#");
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Map<Path, Stamp> files;
        private final Set<Path> folders;

        Walk(Path root, Map<Path, Stamp> files, Set<Path> folders) {
            this.root = root;
            this.files = files;
            this.folders = folders;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && isIgnored(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isIgnored(file)) {
                files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
