package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

            SUND, March 3, 2031 (Norpress) -- The council of Sund put off its vote on the new bridge until April 14.

            "We will not be hurried," said Mayor Ada Kell. Her deputy, Jon Vey, stood beside her.

            "The bridge is safe," he added.
            """;

    @TempDir
    Path folder;

    private List<Diagnostic> build() {
        List<Diagnostic> found = new ArrayList<>();
        Options options =
                Options.of(folder.resolve("seeds"), folder.resolve("site")).withCache(folder.resolve("cache"));
        found.addAll(OnRecord.build(options, (told, bug) -> found.addAll(told)).diagnostics());
        return found;
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
                    .until(page -> !page.findElements(By.cssSelector("li .cap")).isEmpty());
            return browser.findElements(By.xpath("//li[div[@class='cap']]")).stream()
                    .map(WebElement::getText)
                    .toList();
        } finally {
            browser.quit();
        }
    }

    @Test
    void entries_of_the_page_correct_what_it_shows() throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(folder.resolve("seeds/bridge.txt"), STORY);
        assertEquals(List.of(), build());
        List<String> entries = new ArrayList<>();
        ChromeDriver browser = Browsers.start(true);
        try {
            browser.get(article().toUri().toString());
            press(browser, browser.findElement(By.xpath("//button[.='Correct a finding']")));
            for (WebElement button : browser.findElements(By.cssSelector("button.fix"))) {
                press(browser, button);
            }
            browser.findElements(By.xpath("//button[.='Copy this entry']"))
                    .forEach(button -> entries.add(button.getAttribute("data-copy")));
        } finally {
            browser.quit();
        }
        String entry = entries.stream()
                .filter(one -> one.contains("bridge is safe"))
                .findFirst()
                .orElseThrow();
        String day = entries.stream()
                .filter(one -> one.contains("date: 2031-04-14"))
                .findFirst()
                .orElseThrow();
        assertTrue(entry.contains("speaker: \"Jon Vey\"\n    addressee: nobody\n"), entry);
        Path sideCar = folder.resolve("seeds/bridge.txt.yaml");
        Files.writeString(sideCar, entry);
        assertEquals(
                List.of("correction-not-needed"),
                build().stream().map(Diagnostic::code).toList());

        String right = entry.replace("\"Jon Vey\"", "\"Ada Kell\"").replace("reason: \"\"", "reason: \"heard on tape\"")
                + day.substring(day.indexOf("  - find")).replace("2031-04-14", "2031-04-21");
        Files.writeString(sideCar, right);
        assertEquals(List.of(), build());
        String page = Files.readString(article());
        assertTrue(page.contains("heard on tape"), page);
        assertTrue(page.contains("datetime=\"2031-04-21\""), page);
        String data = Files.readString(Path.of(article().toString().replace(".html", ".json")));
        assertTrue(data.contains("\"was\":\"Jon Vey\",\"now\":\"Ada Kell\",\"reason\":\"heard on tape\""), data);
        assertTrue(read("speakers/ada-kell.html").contains("The bridge is safe"));
        assertTrue(!Files.exists(folder.resolve("site/speakers/jon-vey.html"))
                || !read("speakers/jon-vey.html").contains("The bridge is safe"));
        String table = read("data/quotes.csv");
        assertTrue(
                table.lines().anyMatch(line -> line.contains("The bridge is safe") && line.contains("Ada Kell")),
                table);
        Files.writeString(sideCar, right + "  - headline: Council is sure\n");
        assertEquals(List.of(), build());
        List<String> hits = found("kell bridge safe");
        assertEquals(1, hits.size(), hits.toString());
        assertTrue(hits.get(0).contains("Corrected by people: speaker Ada Kell"), hits.get(0));
        assertTrue(hits.get(0).contains("headline corrected: Council is sure"), hits.get(0));
    }
}
