package onrecord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.model.PublishedAddress;
import onrecord.publish.SiteCheck;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One story in several files, formats, charsets and states of the desk: each is published, and what they say counts once. */
class VersionsOnDiskTest {
    private static final List<String> COPY = List.of(
            "MARN, March 9, 2031 (NVA) -- The harbour of Marn reopened on Sunday after two weeks, the port council said.",
            "\u201cWe waited long for this caf\u00e9,\u201d Mayor Tomas Vell told reporters on the quay.",
            "The storm of February 23, 2031, had sunk nine boats, among them the pilot cutter Ostra.");

    @TempDir
    Path folder;

    private int clean;

    private void write(String name, String text, Charset charset) throws IOException {
        Path file = folder.resolve("seeds").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(charset));
    }

    private void write(String name, String text) throws IOException {
        write(name, text, StandardCharsets.UTF_8);
    }

    private static String text(String headline) {
        return headline + "\n" + String.join("\n", COPY) + "\n";
    }

    private static String html(String headline) {
        return "<html lang=\"en\"><head><title>" + headline
                + " | NVA</title></head><body><nav><a href=\"/\">Home</a></nav>" + "<article><h1>" + headline
                + "</h1><p>" + String.join("</p><p>", COPY) + "</p></article></body></html>";
    }

    private static String item(String headline, String version, String last) {
        return "{\"uri\": \"urn:nva:7\", \"version\": \"" + version + "\", \"headline\": \"" + headline
                + "\", \"source\": \"NVA\", \"body_text\": \""
                + String.join("\\n", COPY) + "\\n" + last + "\"}";
    }

    /** Builds, and looks whether the site is that of a clean build. */
    private void build() throws IOException {
        Path addresses = folder.resolve("site").resolve(PublishedAddress.PATH);
        Optional<Path> before = Files.exists(addresses)
                ? Optional.of(Files.copy(addresses, folder.resolve("before-" + clean + ".csv")))
                : Optional.empty();
        build("site", Optional.empty());
        String other = "clean-" + clean++;
        build(other, before);
        assertEquals(
                List.of(),
                Newsroom.differences(Newsroom.files(folder.resolve(other)), Newsroom.files(folder.resolve("site"))));
        assertEquals(List.of(), SiteCheck.of(folder.resolve("site")));
    }

    private void build(String site, Optional<Path> addresses) {
        Options options = new Options(
                folder.resolve("seeds"),
                folder.resolve(site),
                Optional.empty(),
                folder.resolve("cache-" + site),
                Optional.empty(),
                2,
                false,
                false,
                addresses);
        OnRecord.build(options, (found, bug) -> {});
    }

    private String file(String part) {
        return Newsroom.files(folder.resolve("site")).entrySet().stream()
                .filter(each -> each.getKey().contains(part))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** Returns what the page of the article with this headline says of other versions, in its order. */
    private List<String> versions(String address) {
        return Jsoup.parse(file(address + "-")).select("#versions li").stream()
                .map(VersionsOnDiskTest::line)
                .toList();
    }

    private static String line(Element line) {
        return line.select("a").text() + ": " + line.select(".basis").text();
    }

    @Test
    void files_formats_and_charsets_of_one_copy_are_the_same_copy() throws IOException {
        write("a.txt", text("Harbour reopens"));
        write("old/b.txt", text("Marn harbour opens"), Charset.forName("windows-1252"));
        write("old/c.txt", text("Quay opens"), StandardCharsets.UTF_16);
        write("page.html", html("Ferries sail"));
        write("post.md", "---\ntitle: Ships ahoy\n---\n" + String.join("\n\n", COPY) + "\n");
        build();
        assertEquals(
                List.of(
                        "Harbour reopens: The same copy, the latest",
                        "Quay opens: The same copy",
                        "Ferries sail: The same copy",
                        "Ships ahoy: The same copy"),
                versions("marn-harbour-opens"));
        assertEquals(4, versions("harbour-reopens").size());
        assertTrue(file("articles/2031/harbour-reopens").contains("This is the latest one."));
        // five articles, one quotation, one event
        Document home = Jsoup.parse(Files.readString(folder.resolve("site/index.html")));
        assertTrue(home.text().contains("5 articles 19 sentences 1 quote 1 speaker 1 dated event "), home.text());
        assertEquals(
                1,
                Jsoup.parse(file("speakers/tomas-vell.html")).select("[id^=q1]").size(),
                "one card");
        assertTrue(Jsoup.parse(file("speakers/tomas-vell.html")).select("#q2").isEmpty());
        Document timeline = Jsoup.parse(file("timeline/2031/03.html"));
        assertEquals(1, timeline.select("h3").size());
        assertEquals(5, timeline.select("figure").size(), "all reports of one event");
    }

    @Test
    void versions_of_a_wire_item_go_by_their_numbers() throws IOException {
        write("late.json", item("Marn quay busy", "3", "Ferries to Orlo sailed at noon, he added."));
        write("m.json", item("Harbour reopens", "2", "Ferries to Orlo will sail at noon, he added."));
        write("z.json", item("CORRECTED - Harbour reopens", "2", "Ferries to Orlo will sail at one, he added."));
        write("first.json", item("Harbour may reopen", "1", "No ferry will sail, he added."));
        build();
        assertEquals(
                List.of(
                        "CORRECTED - Harbour reopens: Corrected, the latest",
                        "Harbour reopens: Earlier version",
                        "Harbour may reopen: Earlier version"),
                versions("marn-quay-busy"));
    }

    @Test
    void of_very_many_versions_the_latest_are_named_and_the_others_counted() throws IOException {
        for (int i = 10; i < 35; i++) {
            write("copy-" + i + ".txt", text("Harbour reopens no " + i));
        }
        build();
        List<String> lines = versions("harbour-reopens-no-34");
        assertEquals(21, lines.size());
        assertEquals("Harbour reopens no 10: The same copy, the latest", lines.get(0));
        assertTrue(Jsoup.parse(file("harbour-reopens-no-34-"))
                .select("#versions")
                .text()
                .endsWith("And 4 more."));
    }

    @Test
    void the_data_say_of_which_story_an_article_is_a_version() throws IOException {
        write("a.txt", text("Harbour reopens"));
        write("b.txt", text("2nd LEAD: Harbour reopens") + "It is late, he said.\n");
        build();
        String early = file("articles/2031/harbour-reopens-");
        String address = Newsroom.files(folder.resolve("site")).keySet().stream()
                .filter(path -> path.contains("2nd-lead") && path.endsWith(".json"))
                .map(path -> path.replace("articles/", "").replace(".json", ""))
                .findFirst()
                .orElseThrow();
        String json = Newsroom.files(folder.resolve("site")).entrySet().stream()
                .filter(each -> each.getKey().contains("/harbour-reopens-")
                        && each.getKey().endsWith(".json"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertTrue(early.contains("Versions of this story"), early);
        assertTrue(
                json.contains("\"versionOf\":\"" + address + "\",\"versions\":[{\"article\":\"" + address
                        + "\",\"kind\":\"later\",\"basis\":\"inferred\",\"rule\":\"named-version\",\"reason\":\""),
                json);
        assertTrue(file("data/quotes.csv")
                        .lines()
                        .filter(row -> row.endsWith("," + address))
                        .count()
                > 0);
        assertTrue(file("data/people.json").contains("\"versionOf\":\"" + address + "\""));
    }

    @Test
    void a_version_that_goes_leaves_the_others_as_they_would_be_without_it() throws IOException {
        write("a.txt", text("Harbour reopens"));
        write("b.txt", text("2nd LEAD: Harbour reopens"));
        write("c.txt", "Pilots rest\nOSTRA, March 9, 2031 (NVA) -- Pilots rested, Mayor Tomas Vell said.\n");
        build();
        assertEquals(1, versions("harbour-reopens").size());
        write("b.txt.yaml", "withheld: true\n");
        build();
        assertEquals(List.of(), versions("harbour-reopens"));
        Files.delete(folder.resolve("seeds/b.txt.yaml"));
        build();
        assertEquals(1, versions("harbour-reopens").size());
    }
}
