package onrecord.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.files.FileState.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderSnapshotTest {
    @TempDir
    Path folder;

    private Path file(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, path);
    }

    private static Map<String, Kind> kinds(FolderSnapshot snapshot) {
        Map<String, Kind> kinds = new TreeMap<>();
        snapshot.files().forEach((file, state) -> kinds.put(snapshot.name(file), state.kind()));
        return kinds;
    }

    private FolderSnapshot following() throws IOException {
        return FolderSnapshot.following(folder, name -> !name.endsWith(".txt"));
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
                        "a.txt", Kind.FILE,
                        "2031/03/b.txt", Kind.FILE,
                        "closed.txt", Kind.FOLDER),
                kinds(following()));
    }

    @Test
    void links_are_followed_or_not_and_never_in_circles() throws IOException {
        file("a.txt");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("circle"), folder);
        Files.createSymbolicLink(folder.resolve("dead"), folder.resolve("nowhere"));
        assertEquals(
                Map.of(
                        "a.txt", Kind.FILE,
                        "b.txt", Kind.FILE,
                        "circle", Kind.LOOP,
                        "dead", Kind.DEAD_LINK),
                kinds(following()));
        assertEquals(Kind.LINK, kinds(FolderSnapshot.ofOwn(folder)).get("b.txt"));
    }

    @Test
    void links_lead_out_of_the_folder_and_hidden_ones_are_passed_over() throws IOException {
        file("inside/a.txt");
        file("outside/b.txt");
        Files.createSymbolicLink(folder.resolve("inside/way"), folder.resolve("outside"));
        Files.createSymbolicLink(folder.resolve("inside/.dead"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("inside/.circle"), folder);
        assertEquals(
                Map.of("a.txt", Kind.FILE, "way/b.txt", Kind.FILE),
                kinds(FolderSnapshot.following(folder.resolve("inside"), name -> true)));
        assertEquals(
                Map.of("a.txt", Kind.FILE, "way", Kind.LINK), kinds(FolderSnapshot.ofOwn(folder.resolve("inside"))));
    }

    @Test
    void the_folder_itself_may_be_a_link_or_hidden() throws IOException {
        file(".site/a.html");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve(".site"));
        assertEquals(Map.of("a.html", Kind.FILE), kinds(FolderSnapshot.ofOwn(link)));
        assertEquals(Map.of("a.html", Kind.FILE), kinds(FolderSnapshot.following(link, name -> true)));
    }

    @Test
    void changes_are_what_came_went_or_looks_different() throws IOException {
        Path kept = file("kept.txt");
        Path edited = file("2031/edited.txt");
        Path gone = file("gone.txt");
        FolderSnapshot before = following();
        assertEquals(Set.of(), before.changes(following()));
        Files.writeString(edited, "more than before");
        Files.delete(gone);
        Path come = file("2031/03/come.txt");
        FolderSnapshot after = following();
        assertEquals(Set.of(edited, gone, come), before.changes(after));
        assertEquals(Set.of(folder, folder.resolve("2031"), folder.resolve("2031/03")), after.folders());
        assertEquals(Set.of(kept, edited, gone), FolderSnapshot.empty(folder).changes(before));
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

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_close_look_sees_what_has_its_size_and_its_time_put_back() throws IOException {
        Path file = file("a.txt");
        Path way = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("in")).resolve("way.txt"), file);
        FolderSnapshot before = following();
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "b.txt");
        Files.setLastModifiedTime(file, time);
        assertEquals(Set.of(file, way), before.changes(following()));
        assertNotEquals(before.fingerprint(), following().fingerprint());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_close_look_tells_files_apart_that_change_places() throws IOException {
        Path one = file("one/a.txt");
        Path two = file("two/a.txt");
        FileTime time = Files.getLastModifiedTime(one);
        Files.setLastModifiedTime(two, time);
        FolderSnapshot before = following();
        Files.move(folder.resolve("one"), folder.resolve("three"));
        Files.move(folder.resolve("two"), folder.resolve("one"));
        Files.move(folder.resolve("three"), folder.resolve("two"));
        assertEquals(Set.of(one, two), before.changes(following()));
    }

    private long fingerprint() throws IOException {
        return FolderSnapshot.ofOwn(folder).fingerprint();
    }

    @Test
    void folders_may_lie_deep_within_one_another() throws IOException {
        Path deep = folder;
        for (int i = 0; i < 1500; i++) {
            deep = Files.createDirectory(deep.resolve("a"));
        }
        Files.writeString(deep.resolve("b.txt"), "b");
        assertEquals(Map.of("a/".repeat(1500) + "b.txt", Kind.FILE), kinds(following()));
        // JUnit would take half a minute to clear this away
        for (Path each = deep.resolve("b.txt"); !each.equals(folder); each = each.getParent()) {
            Files.delete(each);
        }
    }

    @Test
    void a_folder_that_is_not_there_is_an_error() {
        assertThrows(IOException.class, () -> FolderSnapshot.following(folder.resolve("none"), name -> true));
    }
}
