package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.build.OnRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new archive builds as it is, with all its settings, and nothing is ever overwritten. */
class InitCommandTest {
    @TempDir
    Path folder;

    private Path archive() {
        Path archive = folder.resolve("marn");
        assertEquals(0, Run.of("init", archive.toString()).code());
        return archive;
    }

    @Test
    void a_new_archive_builds_without_a_word() throws IOException {
        Path archive = archive();
        Run built = Run.of(
                "build",
                "--seeds",
                archive.resolve("seeds").toString(),
                "--output",
                archive.resolve("site-output").toString(),
                "--cache",
                archive.resolve(".onrecord").toString());
        assertEquals(0, built.code(), built.err());
        assertTrue(built.err().contains("Built 1 article with 1 quote"), built.err());
        assertEquals(List.of(), OnRecord.look(archive.resolve("seeds")).diagnostics());
    }

    @Test
    void each_setting_counts_when_its_mark_is_taken_away() throws IOException {
        Path settings = archive().resolve("seeds/archive.yaml");
        String all = Files.readAllLines(settings).stream()
                .map(line -> line.startsWith("# ") ? line : line.replaceFirst("^#", ""))
                .collect(Collectors.joining("\n"));
        Files.writeString(settings, all + "\nshelf: 7\n");
        var told = OnRecord.look(settings.getParent()).diagnostics();
        assertEquals(1, told.size(), told.toString());
        // what is known is what stands there
        for (String key : told.get(0).hint().replace("known are ", "").split(", ")) {
            assertTrue(all.contains("\n" + key + ": "), key);
        }
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() throws IOException {
        Path archive = archive();
        Files.writeString(archive.resolve("README.md"), "mine");
        Run again = Run.of("init", archive.toString());
        assertEquals(2, again.code());
        assertTrue(again.err().contains("is not an empty folder"), again.err());
        assertEquals("mine", Files.readString(archive.resolve("README.md")));
    }

    @Test
    void the_workflow_builds_with_the_program_of_the_archive_and_the_form_is_that_of_the_links() throws IOException {
        Path archive = archive();
        String workflow = Files.readString(archive.resolve(".github/workflows/pages.yml"));
        assertTrue(workflow.contains("run: java -jar onrecord.jar build --base-url"), workflow);
        assertTrue(Files.readString(archive.resolve(".github/ISSUE_TEMPLATE/wrong-finding.yml"))
                .contains("id: address"));
        try (Stream<Path> files = Files.walk(archive)) {
            assertTrue(files.anyMatch(file -> file.endsWith(".gitignore")));
        }
    }
}
