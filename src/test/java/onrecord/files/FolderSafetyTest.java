package onrecord.files;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import onrecord.text.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSafetyTest {
    @TempDir
    Path temp;

    private Path seeds;
    private Path cache;

    @BeforeEach
    void make_seeds() throws IOException {
        seeds = Files.createDirectories(temp.resolve("work/seeds"));
        cache = temp.resolve("work/.onrecord");
    }

    private void refused(Path output) {
        assertThrows(
                RefusedException.class,
                () -> FolderSafety.check(seeds, output, cache, Optional.empty()),
                output::toString);
    }

    @Test
    void folder_beside_the_seeds_is_fine_whether_it_is_there_or_not() {
        assertDoesNotThrow(() -> FolderSafety.check(seeds, temp.resolve("work/site"), cache, Optional.empty()));
        assertDoesNotThrow(() -> FolderSafety.check(seeds, temp.resolve("work/seeds-site"), cache, Optional.empty()));
    }

    @Test
    void output_must_not_lie_within_the_seeds_nor_hold_them() {
        refused(seeds);
        refused(seeds.resolve("site"));
        refused(seeds.resolve("../seeds/site"));
        refused(temp.resolve("work"));
        refused(temp);
    }

    @Test
    void links_hide_nothing() throws IOException {
        refused(Files.createSymbolicLink(temp.resolve("link"), seeds).resolve("site"));
    }

    @Test
    void root_and_home_are_refused() {
        refused(temp.getRoot());
        Path home = Path.of(System.getProperty("user.home"));
        refused(home);
        refused(home.resolve("..").normalize());
    }

    @Test
    void file_is_no_output_folder() throws IOException {
        refused(Files.writeString(temp.resolve("file"), "x"));
    }

    @Test
    void cache_and_templates_stay_apart_from_the_output() {
        Path site = temp.resolve("work/site");
        assertThrows(
                RefusedException.class, () -> FolderSafety.check(seeds, site, site.resolve("cache"), Optional.empty()));
        assertThrows(
                RefusedException.class, () -> FolderSafety.check(seeds, site, temp.resolve("work"), Optional.empty()));
        assertThrows(RefusedException.class, () -> FolderSafety.check(seeds, site, cache, Optional.of(site)));
    }
}
