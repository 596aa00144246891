package onrecord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onrecord.model.PublishedAddress;
import onrecord.publish.SiteCheck;
import onrecord.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story that is withheld leaves no trace on the site, whether it was published before or not. */
class WithheldTest {
    private static final String FERRY = """
            Ferry aground off Sund
            SUND, April 9, 2031. /KRS/. A ferry ran aground off Sund on April 8, 2031, captain Otto Brandt said.
            """;

    /** Words that no other story and no page of the program has; in addresses, too. */
    private static final List<String> WORDS = List.of("quarrel", "zwolle", "ibbotson", "weevil", "uxmal");

    private static final String SECRET = """
            Quarrel over the Zwolle granary
            UXMAL, March 3, 2031. /KRS/. "The weevils ate it all," Mayor Pim Ibbotson said.
            The granary of Zwolle was closed on March 2, 2031, captain Otto Brandt said.
            """;

    private static final String ITEMS = """
            [{"uri": "urn:krs:1", "headline": "Pilots return", "text": "MARN, May 3, 2031 (KRS) - The pilots were back, they said."},
             {"uri": "urn:krs:2", "headline": "Quarrel over the Zwolle granary", %s
              "text": "UXMAL, March 3, 2031 (KRS) - \\"The weevils ate it,\\" Mayor Pim Ibbotson said."}]
            """;

    @TempDir
    Path folder;

    private int clean;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("seeds").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Builds, and looks whether the site is that of a clean build and all its addresses answer. */
    private List<Diagnostic> build() throws IOException {
        Path addresses = folder.resolve("site").resolve(PublishedAddress.PATH);
        Optional<Path> before = Files.exists(addresses)
                ? Optional.of(Files.copy(addresses, folder.resolve("before-" + clean + ".csv")))
                : Optional.empty();
        List<Diagnostic> told = build("site", Optional.empty());
        String other = "clean-" + clean++;
        build(other, before);
        assertEquals(List.of(), Newsroom.differences(files(other), files("site")));
        assertEquals(
                List.of(),
                SiteCheck.of(folder.resolve("site")).stream()
                        // nothing leads to the review, which is looked through for traces, too
                        .filter(one -> !one.path().endsWith("review.html"))
                        .toList());
        return told;
    }

    private List<Diagnostic> build(String site, Optional<Path> addresses) {
        List<Diagnostic> told = new ArrayList<>();
        Options options = new Options(
                folder.resolve("seeds"),
                folder.resolve(site),
                Optional.empty(),
                folder.resolve("cache-" + site),
                Optional.empty(),
                2,
                false,
                true,
                addresses);
        told.addAll(OnRecord.build(options, (found, bug) -> told.addAll(found)).diagnostics());
        return told;
    }

    private Map<String, String> files(String site) {
        return Newsroom.files(folder.resolve(site));
    }

    /** Returns the files that have one of the words, in their names or in what they hold. */
    private List<String> traces() {
        List<String> traces = new ArrayList<>();
        files("site").forEach((path, text) -> {
            String all = (path + text).toLowerCase(Locale.ROOT);
            WORDS.stream().filter(all::contains).forEach(word -> traces.add(path + ": " + word));
        });
        return traces;
    }

    private static List<String> words(List<Diagnostic> told) {
        return told.stream()
                .filter(one -> one.code().equals("withheld"))
                .map(one -> one.severity().label() + " " + one.path().replaceFirst(".*seeds/", "") + ":" + one.line()
                        + ":" + one.column() + " " + one.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void no_word_of_it_stands_anywhere(boolean publishedBefore) throws IOException {
        write("ferry.txt", FERRY);
        write("secret.txt", SECRET);
        if (publishedBefore) {
            build();
            assertFalse(traces().isEmpty());
        }
        write("secret.txt.yaml", "withheld: true\ncorrections: [{find: weevils, add: event}]\naliases: [old/uxmal]\n");
        List<String> told = List.of("note secret.txt.yaml:1:1 this story is withheld: “withheld: true” is said of it");
        assertEquals(told, words(build()));
        assertEquals(List.of(), traces());
        assertEquals(told, words(build()), "told by each build");
    }

    @Test
    void the_site_is_that_of_an_archive_without_the_seed() throws IOException {
        write("ferry.txt", FERRY);
        write("secret.txt", SECRET);
        build();
        Path before = Files.copy(folder.resolve("site").resolve(PublishedAddress.PATH), folder.resolve("memory.csv"));
        write("secret.txt.yaml", "embargo: 2031-03-04\n");
        build();
        Files.delete(folder.resolve("seeds/secret.txt"));
        Files.delete(folder.resolve("seeds/secret.txt.yaml"));
        build("without", Optional.of(before));
        assertEquals(List.of(), Newsroom.differences(files("without"), files("site")));
    }

    @Test
    void where_tombstones_are_kept_its_address_says_that_it_was_taken_out() throws IOException {
        write("archive.yaml", "tombstones: true\n");
        write("ferry.txt", FERRY);
        write("secret.txt", SECRET);
        build();
        String page = files("site").keySet().stream()
                .filter(path -> path.contains("quarrel") && path.endsWith(".html"))
                .findFirst()
                .orElseThrow();
        write("secret.txt.yaml", "withheld: true\n");
        build();
        String left = files("site").get(page);
        assertTrue(left.contains("was taken out of the archive"), left);
        assertFalse(left.contains("weevils") || left.contains("Ibbotson"), left);
    }

    @Test
    void a_story_that_is_released_is_published_where_it_would_be() throws IOException {
        write("ferry.txt", FERRY);
        write("secret.txt", SECRET);
        build();
        Map<String, String> published = files("site");
        write("secret.txt.yaml", "embargo: 2031-03-04\n");
        build();
        write("secret.txt.yaml", "embargo: 2031-03-04\nwithheld: false\n");
        assertEquals(List.of(), words(build()));
        assertEquals(published.keySet(), files("site").keySet());
    }

    @Test
    void an_address_that_it_asks_for_is_free_for_others() throws IOException {
        write("ferry.txt", FERRY);
        write("ferry.txt.yaml", "id: 2031/harbour\n");
        write("a-secret.txt", SECRET);
        write("a-secret.txt.yaml", "id: 2031/harbour\nwithheld: true\n");
        assertEquals(1, build().size());
        assertTrue(files("site").get("articles/2031/harbour.html").contains("Ferry aground"));
        write("a-secret.txt.yaml", "id: 2031/harbour\n");
        assertEquals(
                List.of("same-address"), build().stream().map(Diagnostic::code).toList());
    }

    @Test
    void one_item_of_a_list_is_withheld_and_the_others_are_not() throws IOException {
        write("day.json", ITEMS.formatted(""));
        build();
        assertFalse(traces().isEmpty());
        write("day.json", ITEMS.formatted("\"pubstatus\": \"canceled\","));
        List<String> told = List.of("note day.json:2:83 this story is withheld: its status is “canceled”");
        assertEquals(told, words(build()));
        assertEquals(List.of(), traces());
        assertTrue(files("site").keySet().stream().anyMatch(path -> path.contains("pilots-return")));
        assertEquals(told, words(build()), "the file is not read again");
        write("day.json.yaml", "withheld: false\n");
        assertEquals(List.of(), words(build()));
        assertFalse(traces().isEmpty());
        write("day.json.yaml", "withheld: true\n");
        assertEquals(
                List.of("note day.json.yaml:1:1 this story is withheld: “withheld: true” is said of it"),
                words(build()));
        assertTrue(files("site").keySet().stream().noneMatch(path -> path.contains("pilots-return")));
    }

    @Test
    void front_matter_withholds_too() throws IOException {
        write("secret.md", "---\nwithheld: true\n---\n# " + SECRET.replaceFirst("\n", "\n\n"));
        write("ferry.txt", FERRY);
        assertEquals(1, words(build()).size());
        assertEquals(List.of(), traces());
        write("secret.md.yaml", "withheld: false\n");
        assertEquals(List.of(), words(build()));
        assertFalse(traces().isEmpty());
    }
}
