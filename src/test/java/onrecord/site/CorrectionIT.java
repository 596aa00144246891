package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import onrecord.text.Diagnostic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a reader copies from a page and puts right in the side-car shows everywhere after one build. */
class CorrectionIT {
    private static final String STORY = """
            Council puts off vote on the bridge

            SUND, March 3, 2031 (Norpress) -- The council of Sund put off its vote on the new bridge on March 1, 2031.

            "We will not be hurried," Mayor Ada Kell told reporters. Her deputy, Jon Vey, stood beside her.

            "The bridge is safe," he added. Vey said the steel was tested.

            The old bridge closed on February 10, 2031. A crane fell into the harbour on February 12, 2031.

            Critics call the bridge a folly. The ferry of Sund sailed again.
            """;

    @TempDir
    Path folder;

    private List<String> build() {
        List<Diagnostic> found = new ArrayList<>();
        Options options =
                Options.of(folder.resolve("seeds"), folder.resolve("site")).withCache(folder.resolve("cache"));
        found.addAll(OnRecord.build(options, (told, bug) -> found.addAll(told)).diagnostics());
        return found.stream().map(Diagnostic::code).toList();
    }

    private Path article() throws IOException {
        try (var pages = Files.walk(folder.resolve("site/articles/2031"))) {
            return pages.filter(page -> page.getFileName().toString().startsWith("council"))
                    .filter(page -> page.toString().endsWith(".html"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve("site").resolve(file));
    }

    private Document page(String file) throws IOException {
        return Jsoup.parse(read(file));
    }

    private static void press(ChromeDriver browser, WebElement button) {
        browser.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", button);
        button.click();
    }

    /** Returns what the search page shows for a query. */
    private List<String> found(String query) {
        ChromeDriver browser = Browsers.start(true);
        try {
            browser.get(folder.resolve("site/search.html").toUri() + "?q=" + query.replace(" ", "%20"));
            new WebDriverWait(browser, Duration.ofSeconds(10))
                    .until(page ->
                            !page.findElements(By.cssSelector("#results > li")).isEmpty());
            return browser.findElements(By.cssSelector("#results > li")).stream()
                    .map(WebElement::getText)
                    .toList();
        } finally {
            browser.quit();
        }
    }

    /** Returns the entries that the page of the article gives to be copied, each without its first line. */
    private List<String> entries() throws IOException {
        List<String> entries = new ArrayList<>();
        ChromeDriver browser = Browsers.start(true);
        try {
            browser.get(article().toUri().toString());
            press(browser, browser.findElement(By.xpath("//button[.='Correct a finding']")));
            for (WebElement button : browser.findElements(By.cssSelector("button.fix"))) {
                press(browser, button);
            }
            browser.findElements(By.xpath("//button[.='Copy this entry']")).forEach(button -> {
                String all = button.getAttribute("data-copy");
                assertTrue(all.startsWith("corrections:\n"), all);
                entries.add(all.substring(all.indexOf('\n') + 1));
            });
        } finally {
            browser.quit();
        }
        return entries;
    }

    private static String of(String words, List<String> entries) {
        return entries.stream()
                .filter(one -> one.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " in " + entries));
    }

    private void correct(String... entries) throws IOException {
        Files.writeString(folder.resolve("seeds/bridge.txt.yaml"), "corrections:\n" + String.join("", entries));
    }

    /** Returns what one build makes of it, in words: the story, and whatever it says of it elsewhere. */
    private String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(folder.resolve("site"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private String row(String table, String words) throws IOException {
        return read("data/" + table + ".csv")
                .lines()
                .filter(line -> line.contains(words))
                .findFirst()
                .orElse("");
    }

    @Test
    void entries_of_the_page_correct_what_it_shows() throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(folder.resolve("seeds/bridge.txt"), STORY);
        assertEquals(List.of(), build());
        List<String> entries = entries();

        // as they stand they change nothing, and say so
        correct(of("bridge is safe", entries));
        assertEquals(List.of("correction-not-needed"), build());

        String safe = of("The bridge is safe", entries);
        String hurried = of("We will not be hurried", entries);
        String tested = of("the steel was tested", entries);
        String filed = of("find: \"March 1, 2031\"", entries);
        String closed = of("find: \"The old bridge closed\"", entries);
        String crane = of("find: \"A crane fell", entries);
        String vote = of("find: \"The council of Sund put off", entries);
        String whole = of("headline: ", entries);
        assertTrue(safe.contains("    speaker: \"Jon Vey\"\n    addressee: nobody\n"), safe);
        assertTrue(closed.contains("    date: 2031-02-10\n"), closed);
        correct(
                // speaker, reason and name
                safe.replace("\"Jon Vey\"", "\"Ada Kell\"")
                        .replace("reason: \"\"", "reason: \"heard on tape\"")
                        .replace("by: \"\"", "by: \"R. Moor\""),
                // addressee and kind
                hurried.replace("\"reporters\"", "\"Jon Vey\"").replaceFirst("# kind: .*", "kind: partial"),
                // no quotation at all
                tested.replaceAll("(?m)^    (speaker|addressee): .*\n", "").replaceFirst("# or, .*drop", "drop"),
                // a date; an event's date and label; its status; an event that is none
                filed.replace("2031-03-01", "2031-03-02"),
                closed.replace("2031-02-10", "2031-02-09")
                        .replaceFirst("    label: .*", "    label: \"The old bridge\""),
                crane.replaceFirst("# status: .*", "status: alleged"),
                vote.replaceAll("(?m)^    (date|label): .*\n", "").replaceFirst("# or, .*drop", "drop"),
                // headline, agency and place of the whole story, and what was missed
                whole.replace("\"Council puts off vote on the bridge\"", "\"Sund waits for its bridge\"")
                                .replace("\"Norpress\"", "\"Northern Press\"")
                                .replace("place: \"Sund\"", "place: \"Sund Harbour\"")
                                .replaceFirst("(?s)  # what was missed.*", "")
                        + "  - find: \"Critics call the bridge a folly\"\n    add: quote\n    speaker: critics\n"
                        + "  - find: \"The ferry of Sund sailed again\"\n    add: event\n    date: 2031-03-04\n");
        assertEquals(List.of(), build());

        Document page = Jsoup.parse(Files.readString(article()));
        String corrections = page.select("#corrections").text();
        assertTrue(corrections.contains("heard on tape (R. Moor)"), corrections);
        assertEquals("Sund waits for its bridge", page.select("h1").text());
        assertTrue(
                page.select(".slug").text().startsWith("Northern Press Sund Harbour"),
                page.select(".slug").text());
        assertTrue(page.select("time[datetime=2031-03-02]").hasText());

        String data = Files.readString(Path.of(article().toString().replace(".html", ".json")));
        for (String change : List.of(
                "\"was\":\"Jon Vey\",\"now\":\"Ada Kell\",\"reason\":\"heard on tape\",\"by\":\"R. Moor\"",
                "\"was\":\"Council puts off vote on the bridge\",\"now\":\"Sund waits for its bridge\"",
                "\"was\":\"Norpress\",\"now\":\"Northern Press\"",
                "\"was\":\"2031-02-10\",\"now\":\"2031-02-09\"",
                "\"was\":\"happened\",\"now\":\"alleged\"")) {
            assertTrue(data.contains(change), change + " in " + data);
        }

        assertTrue(row("quotes", "The bridge is safe").contains("Ada Kell"));
        assertTrue(row("quotes", "We will not be hurried").contains(",partial,"));
        assertTrue(row("quotes", "We will not be hurried").contains("Jon Vey"));
        assertEquals("", row("quotes", "the steel was tested"));
        assertTrue(
                row("quotes", "Critics call the bridge a folly").toLowerCase().contains("critics"));
        assertTrue(row("events", ",The old bridge,").contains("2031-02-09"));
        assertTrue(row("events", "A crane fell").contains(",alleged,"));
        assertEquals("", row("events", "put off its vote"));
        assertTrue(row("events", "The ferry of Sund sailed again").contains("2031-03-04"));

        assertTrue(page("speakers/ada-kell.html").select("#said").text().contains("The bridge is safe"));
        assertFalse(everything().contains("<b>Council puts off"));
        assertTrue(page("timeline/2031/02.html").select("ol.events").text().contains("The old bridge"));
        assertTrue(page("articles/2031/03.html").text().contains("Sund waits for its bridge"));
        assertTrue(read("feed.xml").contains("Sund waits for its bridge"));
        try (var shards = Files.walk(folder.resolve("site/search"))) {
            String texts = shards.filter(Files::isRegularFile)
                    .map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .reduce("", String::concat);
            assertTrue(texts.contains("Northern Press"), texts);
        }

        List<String> hits = found("kell bridge safe");
        assertEquals(1, hits.size(), hits.toString());
        assertTrue(hits.get(0).contains("Corrected by people: speaker Ada Kell"), hits.get(0));
        assertTrue(hits.get(0).contains("headline corrected: Sund waits for its bridge"), hits.get(0));
    }
}
