package onrecord.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import onrecord.files.Sha256;
import onrecord.site.Page;
import onrecord.text.Diagnostic;
import onrecord.text.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
    @TempDir
    Path temp;

    private Path site;

    @BeforeEach
    void name_a_site() {
        site = temp.resolve("site");
    }

    private static void put(SiteWriter writer, String path, String content) {
        writer.put(path, Page.UNKNOWN, content.getBytes(StandardCharsets.UTF_8));
    }

    private SiteWriter.Written publish(String... pages) {
        try (SiteWriter writer = SiteWriter.in(site, temp.resolve("cache"), ReplacedFiles.NONE)) {
            for (int i = 0; i < pages.length; i += 2) {
                put(writer, pages[i], pages[i + 1]);
            }
            return writer.finish(new PublishStamp(1, 0, 0, 0, 0));
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private static List<String> codes(SiteWriter.Written written) {
        return written.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void pages_and_their_checksums_are_written() throws IOException {
        SiteWriter.Written written = publish("index.html", "home", "a/b.html", "");
        assertEquals(2, written.changed());
        assertEquals(
                Map.of(
                        "index.html",
                        "home",
                        "a/b.html",
                        "",
                        "data/SHA256SUMS",
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/b.html\n"
                                + "4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html\n"),
                files());
    }

    @Test
    void size_of_the_site_is_that_of_all_its_files_changed_or_not() throws IOException {
        publish("a.html", "one", "b.html", "two");
        SiteWriter.Written written = publish("a.html", "one", "b.html", "twenty");
        long bytes = 0;
        for (String content : files().values()) {
            bytes += content.length();
        }
        assertEquals(bytes, written.bytes());
    }

    @Test
    void site_that_will_soon_be_too_large_to_be_published_is_told_of() {
        assertEquals(Optional.empty(), SiteWarnings.large(799_999_999));
        Diagnostic told = SiteWarnings.large(812_345_678).orElseThrow();
        assertEquals("the site has 812 MB; GitHub Pages takes 1,000 MB at most", told.message());
        assertTrue(told.hint().contains("leaveOut"), told.hint());
    }

    @Test
    void unchanged_file_is_left_alone() throws IOException {
        publish("a.html", "one", "b.html", "two");
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(site.resolve("a.html"), before);
        Files.setLastModifiedTime(site.resolve("data/SHA256SUMS"), before);
        SiteWriter.Written written = publish("a.html", "one", "b.html", "two");
        assertEquals(0, written.changed());
        assertEquals(2, written.unchanged());
        assertEquals(before, Files.getLastModifiedTime(site.resolve("a.html")));
        assertEquals(before, Files.getLastModifiedTime(site.resolve("data/SHA256SUMS")));
    }

    @Test
    void stale_file_goes_with_its_empty_folder() throws IOException {
        publish("a.html", "one", "deep/er/b.html", "two");
        SiteWriter.Written written = publish("a.html", "one");
        assertEquals(1, written.removed());
        assertFalse(Files.exists(site.resolve("deep")));
    }

    @Test
    void stale_file_that_somebody_changed_stays_and_is_told() throws IOException {
        publish("a.html", "one", "b.html", "two");
        Files.writeString(site.resolve("b.html"), "mine");
        SiteWriter.Written written = publish("a.html", "one");
        assertEquals(List.of("changed-since"), codes(written));
        assertEquals("mine", files().get("b.html"));
    }

    @Test
    void foreign_files_stay_and_are_told_once() throws IOException {
        Files.createDirectories(site.resolve(".git"));
        Files.writeString(site.resolve(".git/HEAD"), "x");
        Files.writeString(site.resolve("CNAME"), "example.org");
        SiteWriter.Written written = publish("a.html", "one");
        assertEquals(List.of("not-ours"), codes(written));
        assertTrue(written.diagnostics().get(0).message().endsWith(": CNAME"), written::toString);
        assertEquals("example.org", files().get("CNAME"));
        assertEquals("x", files().get(".git/HEAD"));
    }

    @Test
    void foreign_file_in_the_place_of_a_page_stays_and_is_an_error() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("index.html"), "mine");
        assertEquals(List.of("in-the-way"), codes(publish("index.html", "home", "a.html", "one")));
        assertEquals("mine", files().get("index.html"));
        assertFalse(files().get("data/SHA256SUMS").contains("index.html"));
    }

    @Test
    void page_that_somebody_changed_is_written_again() throws IOException {
        publish("a.html", "one");
        Files.writeString(site.resolve("a.html"), "mine");
        assertEquals(1, publish("a.html", "one").changed());
        assertEquals("one", files().get("a.html"));
    }

    @Test
    void publish_that_was_cut_short_is_completed_by_the_next() throws IOException {
        publish("old.html", "old");
        try (SiteWriter cut = SiteWriter.in(site, temp.resolve("cache"), ReplacedFiles.NONE)) {
            put(cut, "a.html", "first");
            put(cut, "b.html", "first");
        }
        // it never finishes; the seeds change; then somebody tries again
        SiteWriter.Written written = publish("a.html", "second");
        assertEquals(List.of(), written.diagnostics());
        assertEquals(List.of("a.html", "data/SHA256SUMS"), List.copyOf(files().keySet()));
        assertEquals("second", files().get("a.html"));
    }

    @Test
    void manifest_that_is_lost_or_broken_costs_time_alone() throws IOException {
        publish("a.html", "one", "b.html", "two");
        Path manifest = manifest();
        for (String content : List.of("", "x", Files.readString(manifest).substring(1))) {
            Files.writeString(manifest, content);
            SiteWriter.Written written = publish("a.html", "one", "b.html", "two");
            assertEquals(List.of(0, 2, 0), List.of(written.changed(), written.unchanged(), written.removed()));
        }
        Files.delete(manifest);
        assertEquals(1, publish("a.html", "one").removed());
    }

    @Test
    void manifest_that_cannot_be_kept_is_told_and_the_site_is_complete() throws IOException {
        publish("a.html", "one");
        Path manifest = manifest();
        Path inTheWay = Files.createDirectory(manifest.resolveSibling(manifest.getFileName() + ".part"));
        SiteWriter.Written written = publish("a.html", "another", "b.html", "two");
        assertEquals(List.of("manifest-not-kept"), codes(written));
        assertEquals(List.of("a.html", "b.html", "data/SHA256SUMS"), List.copyOf(files().keySet()));
        Files.delete(inTheWay);
        SiteWriter.Written again = publish("a.html", "another");
        assertEquals(List.of(), again.diagnostics());
        assertEquals(List.of(0, 1, 1), List.of(again.changed(), again.unchanged(), again.removed()));
    }

    private Path manifest() throws IOException {
        try (Stream<Path> cache = Files.list(temp.resolve("cache"))) {
            return cache.findFirst().orElseThrow();
        }
    }

    @Test
    void page_cannot_leave_the_site() {
        try (SiteWriter writer = SiteWriter.in(site, temp.resolve("cache"), ReplacedFiles.NONE)) {
            for (String path : List.of("../a", "/a", "a/../../b", "", "a//b", "C:/a", "a\\..\\b", "./a")) {
                assertThrows(IllegalStateException.class, () -> put(writer, path, ""), path);
            }
        }
    }

    @Test
    void link_that_leads_out_of_the_site_is_not_followed() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.createDirectories(site);
        Files.createSymbolicLink(site.resolve("articles"), elsewhere);
        try (SiteWriter writer = SiteWriter.in(site, temp.resolve("cache"), ReplacedFiles.NONE)) {
            assertThrows(RefusedException.class, () -> put(writer, "articles/a.html", "one"));
        }
        assertEquals(0, elsewhere.toFile().list().length);
    }

    @Test
    void list_of_checksums_cannot_make_it_delete_elsewhere() throws IOException {
        Path precious = Files.writeString(temp.resolve("precious"), "x");
        Files.createDirectories(site.resolve("data"));
        Files.writeString(
                site.resolve("data/SHA256SUMS"),
                Checksums.line("../precious", Sha256.hex(Files.readAllBytes(precious))));
        SiteWriter.clean(site);
        publish("a.html", "one");
        assertTrue(Files.exists(precious));
    }

    @Test
    void clean_deletes_what_was_written_and_nothing_else() throws IOException {
        publish("a.html", "one", "b/c.html", "two", "d.html", "three");
        Files.writeString(site.resolve("d.html"), "mine");
        Files.writeString(site.resolve("CNAME"), "example.org");
        SiteWriter.Written cleaned = SiteWriter.clean(site);
        assertEquals(2, cleaned.removed());
        assertEquals(List.of("changed-since"), codes(cleaned));
        assertEquals(Map.of("CNAME", "example.org", "d.html", "mine"), files());
    }

    @Test
    void check_tells_missing_and_changed_files_and_dead_links() throws IOException {
        publish(
                "index.html",
                        "<a href=\"a.html#top\">x</a> <a href=\"a.html#no\">x</a> <a href=\"no.html\">x</a> <a href=\"https://example.org/\">x</a>",
                "a.html", "<p id=\"top\">",
                "b.html", "b");
        Files.delete(site.resolve("b.html"));
        Files.writeString(site.resolve("a.html"), "<p id=\"top\"> ");
        List<String> told = SiteCheck.of(site).stream()
                .map(each -> each.path().substring(each.path().lastIndexOf('/') + 1) + " " + each.code())
                .toList();
        assertEquals(List.of("a.html changed", "b.html missing", "index.html dead-link", "index.html dead-link"), told);
    }
}
