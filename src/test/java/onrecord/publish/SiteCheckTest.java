package onrecord.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import onrecord.model.PublishedAddress;
import onrecord.site.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SiteCheckTest {
    private static final String ROWS = String.join(",", PublishedAddress.COLUMNS) + "\r\n";

    @TempDir
    Path folder;

    private static void put(SiteWriter writer, String path, String content) {
        writer.put(path, Page.UNKNOWN, content.getBytes(StandardCharsets.UTF_8));
    }

    private void publish(String... pages) {
        try (SiteWriter writer = SiteWriter.in(folder.resolve("site"), folder.resolve("cache"), ReplacedFiles.NONE)) {
            for (int i = 0; i < pages.length; i += 2) {
                put(writer, pages[i], pages[i + 1]);
            }
            writer.finish(new PublishStamp(1, 0, 0, 0, 0));
        }
    }

    private List<String> found() {
        Path site = folder.resolve("site");
        return SiteCheck.of(site).stream()
                .map(one -> one.code() + " "
                        + site.relativize(Path.of(one.path())).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void nothing_is_wrong_with_a_site_as_it_was_written() {
        publish("index.html", "<a href=\"a/b.html\">B</a>", "a/b.html", "<a href=\"../index.html\">Home</a>");
        assertEquals(List.of(), found());
    }

    @Test
    void files_that_changed_or_are_gone_are_found() throws IOException {
        publish("index.html", "", "a.txt", "one", "b.txt", "two");
        Files.writeString(folder.resolve("site/a.txt"), "ane");
        Files.delete(folder.resolve("site/b.txt"));
        assertEquals(List.of("changed a.txt", "missing b.txt"), found());
    }

    @Test
    void links_that_lead_nowhere_are_found() {
        publish(
                "index.html",
                "<p id=\"s1\"><a href=\"none.html\">N</a> <a href=\"#s2\">2</a> <a href=\"#s1\">1</a></p>");
        assertEquals(List.of("dead-link index.html", "dead-link index.html"), found());
    }

    @Test
    void links_that_are_no_address_lead_nowhere() {
        publish("index.html", "<a href=\"a%zz.html\">1</a> <a href=\"a%2\">2</a> <a href=\"a%00.html\">3</a>");
        assertEquals(List.of("dead-link index.html", "dead-link index.html", "dead-link index.html"), found());
    }

    @Test
    void pages_that_no_other_page_leads_to_are_found_but_for_those_that_lead_on() {
        publish(
                "index.html",
                "",
                "404.html",
                "",
                "alone.html",
                "<a href=\"alone.html\">itself</a>",
                "old.html",
                "<meta http-equiv=\"refresh\" content=\"0; url=index.html\">",
                PublishedAddress.PATH,
                ROWS + "index.html,list,,,\r\nold.html,list,,,index.html\r\n");
        assertEquals(List.of("orphan alone.html"), found());
    }

    @Test
    void an_address_that_was_published_once_and_does_not_answer_is_found() {
        publish(
                "index.html",
                "<p id=\"e00000001\">",
                PublishedAddress.PATH,
                ROWS + "pier.html,list,,,\r\nindex.html,list,,,\r\n");
        assertEquals(List.of("dead-address pier.html"), found());
        publish(
                "index.html",
                "<a href=\"timeline/1.html\">",
                "timeline/1.html",
                "<p id=\"e00000001\"><a href=\"../index.html\">",
                PublishedAddress.PATH,
                ROWS
                        + "timeline/1.html#e00000001,event,,,\r\ntimeline/1.html#e00000002,event,,,timeline/1.html#e00000001\r\n");
        assertEquals(List.of("dead-address timeline/1.html#e00000002"), found());
    }

    @Test
    void files_that_are_not_part_of_the_site_are_found_but_for_hidden_ones() throws IOException {
        publish("index.html", "");
        Files.writeString(folder.resolve("site/notes.txt"), "x");
        Files.writeString(folder.resolve("site/.nojekyll"), "");
        assertEquals(List.of("not-listed notes.txt"), found());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links are not for everybody there, and there are no pipes")
    void what_is_no_regular_file_is_told_once_and_never_opened() throws Exception {
        publish(
                "index.html",
                "<a href=\"a/b.html\">B</a> <a href=\"c.html\">C</a>",
                "a/b.html",
                "",
                "a/d.txt",
                "",
                "c.html",
                "",
                "e.txt",
                "same");
        Path site = folder.resolve("site");
        Files.move(site.resolve("a"), folder.resolve("a"));
        Files.createSymbolicLink(site.resolve("a"), folder.resolve("a"));
        Files.delete(site.resolve("c.html"));
        assertEquals(
                0,
                new ProcessBuilder("mkfifo", site.resolve("c.html").toString())
                        .start()
                        .waitFor());
        Files.move(site.resolve("e.txt"), folder.resolve("e.txt"));
        Files.createSymbolicLink(site.resolve("e.txt"), folder.resolve("e.txt"));
        Files.createSymbolicLink(site.resolve("zero"), Path.of("/dev/zero"));
        List<String> told = List.of("not-a-file a", "not-a-file c.html", "not-a-file e.txt", "not-a-file zero");
        assertEquals(told, assertTimeoutPreemptively(Duration.ofSeconds(20), this::found));
        Files.delete(site.resolve("data/SHA256SUMS"));
        Files.createSymbolicLink(site.resolve("data/SHA256SUMS"), Path.of("/dev/zero"));
        List<String> more = List.of(
                "not-a-file a",
                "not-a-file c.html",
                "not-a-file data/SHA256SUMS",
                "not-a-file e.txt",
                "not-a-file zero");
        assertEquals(more, assertTimeoutPreemptively(Duration.ofSeconds(20), this::found));
    }
}
