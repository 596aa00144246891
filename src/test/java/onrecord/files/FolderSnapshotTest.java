package onrecord.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSnapshotTest {
    @TempDir
    Path folder;

    private Path file(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, path);
    }

    private Map<String, FolderSnapshot.Kind> kinds(boolean follow) throws IOException {
        Map<String, FolderSnapshot.Kind> kinds = new TreeMap<>();
        FolderSnapshot.of(folder, follow, path -> !path.endsWith(".txt"))
                .items()
                .forEach(item -> kinds.put(item.path(), item.kind()));
        return kinds;
    }

    @Test
    void files_of_all_depths_are_listed_and_hidden_ones_are_not() throws IOException {
        file("a.txt");
        file("2031/03/b.txt");
        file(".git/c.txt");
        file("2031/.d.txt");
        file("closed.txt/e.txt");
        assertEquals(
                Map.of(
                        "a.txt", FolderSnapshot.Kind.FILE,
                        "2031/03/b.txt", FolderSnapshot.Kind.FILE,
                        "closed.txt", FolderSnapshot.Kind.FOLDER),
                kinds(true));
    }

    @Test
    void links_are_followed_or_not_and_never_in_circles() throws IOException {
        file("a.txt");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("circle"), folder);
        Files.createSymbolicLink(folder.resolve("dead"), folder.resolve("nowhere"));
        assertEquals(
                Map.of(
                        "a.txt", FolderSnapshot.Kind.FILE,
                        "b.txt", FolderSnapshot.Kind.FILE,
                        "circle", FolderSnapshot.Kind.LOOP,
                        "dead", FolderSnapshot.Kind.DEAD_LINK),
                kinds(true));
        assertEquals(FolderSnapshot.Kind.OTHER, kinds(false).get("b.txt"));
    }

    @Test
    void fingerprint_changes_with_name_size_and_time_and_with_nothing_else() throws IOException {
        Path file = file("a.txt");
        file("b/c.txt");
        long before = fingerprint();
        assertEquals(before, fingerprint());
        FileTime time = Files.getLastModifiedTime(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 1));
        assertNotEquals(before, fingerprint());
        Files.setLastModifiedTime(file, time);
        assertEquals(before, fingerprint());
        Files.move(file, folder.resolve("d.txt"));
        assertNotEquals(before, fingerprint());
    }

    private long fingerprint() throws IOException {
        long fingerprint = FolderSnapshot.of(folder, false, path -> true).fingerprint();
        assertEquals(fingerprint, FolderSnapshot.fingerprint(folder, false, path -> true));
        return fingerprint;
    }

    @Test
    void a_folder_of_many_files_is_looked_at_in_parts() throws IOException {
        Map<String, FolderSnapshot.Kind> all = new TreeMap<>();
        for (int i = 0; i < 700; i++) {
            file("b/" + i + ".txt");
            all.put("b/" + i + ".txt", FolderSnapshot.Kind.FILE);
        }
        assertEquals(all, kinds(true));
    }

    @Test
    void folders_may_lie_deep_within_one_another() throws IOException {
        Path deep = folder;
        for (int i = 0; i < 1500; i++) {
            deep = Files.createDirectory(deep.resolve("a"));
        }
        Files.writeString(deep.resolve("b.txt"), "b");
        assertEquals(Map.of("a/".repeat(1500) + "b.txt", FolderSnapshot.Kind.FILE), kinds(true));
    }

    @Test
    void a_folder_that_is_not_there_is_an_error() {
        assertThrows(IOException.class, () -> FolderSnapshot.of(folder.resolve("none"), true, path -> true));
    }
}
