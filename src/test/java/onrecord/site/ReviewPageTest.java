package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.build.BuildReport;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of what to look at first: it is there when it is asked for, and leads where each item is mended. */
class ReviewPageTest {
    private static final Map<String, String> SEEDS = Map.of(
            "a.txt", "Harbour waits\n\nMARN, March 4, 2031 (NVA) -- \"We wait,\" said Mayor Ada Kell, 61.\n",
            "b.txt",
                    "Harbour waits on\n\nMARN, March 5, 2031 (NVA) -- The quay burned.\n\n"
                            + "\"We wait on,\" said Ada Jane Kell, 24.\n",
            "c.txt", "Harbour is quiet\n\nThe harbour of Marn was quiet.\n\n\"It is a pity.\"\n");

    @TempDir
    Path folder;

    private Options plain = Options.of(Path.of("seeds"), Path.of("site"));

    @BeforeEach
    void write() throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        for (Map.Entry<String, String> seed : SEEDS.entrySet()) {
            Files.writeString(seeds.resolve(seed.getKey()), seed.getValue());
        }
        plain = Options.of(seeds, folder.resolve("site")).withCache(folder.resolve("cache"));
    }

    private BuildReport build(Options options) {
        return OnRecord.build(options, (diagnostics, bug) -> {});
    }

    private Path page() {
        return folder.resolve("site/review.html");
    }

    @Test
    void lists_what_the_command_lists_and_leads_to_it() throws IOException {
        build(plain.reviewed());
        Document page = Jsoup.parse(Files.readString(page()));
        assertEquals(
                List.of(
                        "1 article without a date of publication",
                        "1 quotation without a speaker",
                        "1 pair of entries that look like one",
                        "1 event whose date is uncertain"),
                page.select(".review h2").eachText());
        assertEquals(
                List.of("\"It is a pity.\"", "The quay burned"),
                page.select(".review .theirs").eachText());
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        for (Element link : page.select(".review a")) {
            String href = link.attr("href");
            Path target = folder.resolve("site").resolve(href.replaceAll("#.*", ""));
            assertTrue(Files.exists(target), href);
            if (href.contains("#")) {
                assertFalse(Jsoup.parse(Files.readString(target))
                        .select(href.substring(href.indexOf('#')))
                        .isEmpty());
            }
        }
    }

    /** What a button copies is what stands above it, and mends the item. */
    @Test
    void gives_the_lines_that_mend_an_entry() throws IOException {
        build(plain.reviewed());
        Document page = Jsoup.parse(Files.readString(page()));
        String lines = page.select(".review button[data-copy]").attr("data-copy");
        assertEquals(page.select(".review pre").get(0).wholeText(), lines);
        Files.writeString(folder.resolve("seeds/people.yaml"), lines);
        assertEquals(List.of(), build(plain.reviewed()).diagnostics());
        assertTrue(Jsoup.parse(Files.readString(page())).select(".review pre").isEmpty());
    }

    @Test
    void is_there_only_when_it_is_asked_for_and_changes_no_other_page() throws IOException {
        build(plain);
        assertFalse(Files.exists(page()));
        assertEquals(1, build(plain.reviewed()).written().changed(), "the page alone");
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            List<Path> naming = files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(page()) && !file.endsWith("SHA256SUMS"))
                    .filter(ReviewPageTest::namesIt)
                    .collect(Collectors.toList());
            assertEquals(List.of(), naming);
        }
        build(plain.reviewed());
        assertTrue(Files.exists(page()), "nothing had changed");
        build(plain);
        assertFalse(Files.exists(page()));
    }

    private static boolean namesIt(Path file) {
        try {
            return Files.readString(file).contains("review.html");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
