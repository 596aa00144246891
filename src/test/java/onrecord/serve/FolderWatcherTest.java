package onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderWatcherTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Path seeds;
    private Path templates;

    @BeforeEach
    void write_seeds() throws IOException {
        seeds = Files.createDirectories(folder.resolve("seeds"));
        templates = folder.resolve("templates");
        Files.writeString(seeds.resolve("a.txt"), "one");
        Files.createDirectories(seeds.resolve("2031"));
    }

    /** Watches with the hints of the system, where it has some, or without. */
    private static FolderWatcher changes(boolean hinted, Path... folders) {
        return FolderWatcher.in(List.of(folders), hinted ? WatchEvents.open() : Optional.empty());
    }

    /** Returns what is told until {@code last} is. */
    private static List<Path> until(FolderWatcher changes, Path last) {
        return assertTimeoutPreemptively(PATIENCE, () -> {
            List<Path> told = new ArrayList<>();
            while (!told.contains(last)) {
                told.addAll(changes.await());
            }
            return told;
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_that_is_added_edited_or_removed_is_told(boolean hinted) throws IOException {
        try (FolderWatcher changes = changes(hinted, seeds, templates)) {
            Path file = seeds.resolve("2031/b.txt");
            Files.writeString(file, "new");
            assertEquals(List.of(file), until(changes, file));
            Files.writeString(file, "edited");
            assertEquals(List.of(file), until(changes, file));
            Files.delete(file);
            assertEquals(List.of(file), until(changes, file));
            assertFalse(changes.isPending());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void folders_that_come_later_are_watched(boolean hinted) throws IOException {
        try (FolderWatcher changes = changes(hinted, seeds, templates)) {
            Path template = templates.resolve("base.peb");
            Files.createDirectories(templates);
            Files.writeString(template, "x");
            assertTrue(until(changes, template).contains(template));
            Path deep = seeds.resolve("2032/03/c.txt");
            Files.createDirectories(deep.getParent());
            Files.writeString(deep, "x");
            assertTrue(until(changes, deep).contains(deep));
            Files.writeString(deep, "edited");
            assertTrue(until(changes, deep).contains(deep));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_an_editor_writes_beside_a_file_is_not_told(boolean hinted) throws IOException {
        try (FolderWatcher changes = changes(hinted, seeds)) {
            Path file = seeds.resolve("a.txt");
            Files.writeString(seeds.resolve(".a.txt.swp"), "x");
            Files.writeString(seeds.resolve("#a.txt#"), "x");
            Files.writeString(seeds.resolve("a.txt.tmp"), "edited");
            Files.copy(file, seeds.resolve("a.txt~"));
            Files.move(seeds.resolve("a.txt.tmp"), file, StandardCopyOption.REPLACE_EXISTING);
            assertEquals(List.of(file), until(changes, file));
        }
    }

    @Test
    void nothing_is_told_once_closed() throws Exception {
        FolderWatcher changes = FolderWatcher.in(List.of(seeds));
        changes.close();
        assertEquals(List.of(), assertTimeoutPreemptively(PATIENCE, changes::await));
    }
}
