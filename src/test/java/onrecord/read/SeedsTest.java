package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import onrecord.files.SeedState;
import onrecord.model.Authority;
import onrecord.model.EditorialPage;
import onrecord.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsTest {
    @TempDir
    Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> told(Seeds seeds) {
        String root = folder.toString().replace('\\', '/') + "/";
        return seeds.diagnostics().stream()
                .map(each -> each.path().replace(root, "") + " " + each.code())
                .toList();
    }

    private static List<String> paths(List<Seed> seeds) {
        return seeds.stream().map(Seed::path).toList();
    }

    @Test
    void seeds_are_found_at_any_depth_by_code_unit_of_their_paths() throws IOException {
        for (String path : List.of(
                "b/story.txt", "b.txt", "B.TXT", "a/x/y.md", "b-1.txt", "é.txt", "z.txt", "README.txt", "b/README")) {
            write(path, "x");
        }
        write("z.txt.yaml", "agency: NWA");
        write("pages/about.md", "# About us");
        Seeds seeds = Seeds.in(folder);
        assertEquals(
                List.of("B.TXT", "a/x/y.md", "b-1.txt", "b.txt", "b/story.txt", "z.txt", "é.txt"),
                paths(seeds.seeds()));
        assertEquals(
                List.of("about"),
                seeds.pages().stream().map(EditorialPage::address).toList());
        assertEquals(List.of(), seeds.diagnostics());
        assertEquals(
                List.of("z.txt"),
                paths(seeds.seeds().stream()
                        .filter(seed -> seed.sideCar().isPresent())
                        .toList()));
    }

    @Test
    void links_that_lead_in_a_circle_or_nowhere_are_told() throws IOException {
        write("a/story.txt", "x");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("dead.txt"), folder.resolve("nowhere"));
        Seeds seeds = Seeds.in(folder);
        assertEquals(List.of("a/story.txt"), paths(seeds.seeds()));
        assertEquals(List.of("a/loop link", "dead.txt link"), told(seeds));
        write("archive.yaml", "followLinks: true\n");
        Seeds followed = Seeds.in(folder);
        assertEquals(List.of("a/story.txt"), paths(followed.seeds()));
        assertEquals(List.of("a/loop link-loop", "dead.txt dead-link"), told(followed));
    }

    @Test
    void file_that_cannot_be_read_is_an_error_with_the_reason() {
        Seed gone = new Seed(
                folder.resolve("gone.txt"),
                "gone.txt",
                "seeds/gone.txt",
                Optional.empty(),
                SeedState.UNKNOWN,
                Optional.empty());
        ReadResult reading = SeedReader.read(gone);
        assertTrue(reading.manuscripts().isEmpty());
        Diagnostic told = reading.diagnostics().get(0);
        assertEquals("unreadable the file cannot be read: it is not there", told.code() + " " + told.message());
        assertEquals("permission denied", SeedReader.why(new AccessDeniedException("x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://me@example.org/",
                "https://me:word@example.org",
                "https:///example.org",
                "https://example.org/?a="
            })
    void the_address_of_the_site_names_its_host_and_nothing_before_it(String address) throws IOException {
        write("archive.yaml", "baseUrl: " + address + "\n");
        Seeds seeds = Seeds.in(folder);
        assertEquals(Optional.empty(), seeds.settings().baseUrl());
        assertEquals(1, seeds.diagnostics().size(), seeds.diagnostics().toString());
    }

    @Test
    void settings_and_people_are_read() throws IOException {
        write(
                "archive.yaml",
                "title: The Velden Wire\nbaseUrl: https://example.org/wire/\nnoindex: true\ntimeZone: Europe/Lisbon\n");
        write("people.yaml", """
                # who is who
                - name: Marit Oudekerk
                  kind: person
                  same: [M. Oudekerk]
                  notSame: [Marit Oudekerk (mayor)]
                  titles: [harbour master]
                  notTitles: [striker]
                  links: [https://example.org/mo]
                  reason: the register
                  by: R. Moor
                """);
        Seeds seeds = Seeds.in(folder);
        assertEquals("The Velden Wire", seeds.settings().title());
        assertEquals(Optional.of("https://example.org/wire"), seeds.settings().baseUrl());
        assertTrue(seeds.settings().noindex());
        Authority.AuthorityRecord entry = seeds.authority().people().get(0);
        assertEquals(
                new Authority.AuthorityRecord(
                        "Marit Oudekerk",
                        Optional.of(Authority.Kind.PERSON),
                        List.of("M. Oudekerk"),
                        List.of("Marit Oudekerk (mayor)"),
                        List.of("harbour master"),
                        List.of("striker"),
                        List.of("https://example.org/mo"),
                        "the register",
                        "R. Moor",
                        entry.at()),
                entry);
        assertEquals("2:3", entry.at().line() + ":" + entry.at().column());
    }

    @Test
    void what_is_left_out_is_no_seed_no_side_car_and_no_problem() throws IOException {
        write(".onrecordignore", "drafts/\n*.pdf\nold.*\npages/draft.md\n*.yaml\nring\n!kept.pdf\n");
        write("archive.yaml", "title: The Velden Wire\n");
        write("story.txt", "x");
        write("story.txt.yaml", "agency: NWA\n");
        write("old.txt", "x");
        write("old.txt.yaml", "agency: NWA\n");
        write("drafts/a/b.txt", "x");
        write("drafts/a/b.xyz", "x");
        write("notes.pdf", "x");
        write("kept.pdf", "x");
        write("pages/draft.md", "# Draft");
        Files.createSymbolicLink(folder.resolve("ring"), folder);
        Seeds seeds = Seeds.in(folder);
        assertEquals(List.of("story.txt"), paths(seeds.seeds()));
        assertEquals(Optional.empty(), seeds.seeds().get(0).sideCar());
        assertEquals("The Velden Wire", seeds.settings().title());
        assertEquals(List.of("kept.pdf not-a-seed"), told(seeds));
        assertEquals(8, seeds.leftOut());
    }

    @Test
    void patterns_count_only_at_the_top() throws IOException {
        write("a/.onrecordignore", "story.txt\n");
        write("a/story.txt", "x");
        Seeds seeds = Seeds.in(folder);
        assertEquals(List.of("a/story.txt"), paths(seeds.seeds()));
        assertEquals(List.of("a/.onrecordignore not-at-the-top"), told(seeds));
    }

    @Test
    void a_single_file_is_read_as_the_whole_folder_is() throws IOException {
        write("archive.yaml", "timeZone: Europe/Lisbon\n");
        write("a/story.txt", "x");
        Optional<ZoneId> lisbon = Optional.of(ZoneId.of("Europe/Lisbon"));
        assertEquals(lisbon, Seeds.in(folder).seeds().get(0).newsroom());
        List<Path> files = List.of(folder.resolve("a/story.txt"));
        assertEquals(lisbon, Seeds.of(files, folder).get(0).newsroom());
        assertEquals(
                Optional.empty(), Seeds.of(files, folder.resolve("b")).get(0).newsroom());
    }
}
