package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A speaker of many pages is questioned in a real browser, from disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeakersIT {
    private static final int STORIES = 60;

    private Path site;
    private ChromeDriver browser;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        for (int i = 1; i <= STORIES; i++) {
            String to = i % 20 == 0 ? "the Lowen council" : "reporters";
            String agency = i % 2 == 0 ? "NVA" : "KNS";
            Files.writeString(
                    seeds.resolve(i + ".txt"),
                    "Weir of Lowen number " + i + " is mended\n"
                            + "LOWEN, March " + (i % 27 + 1) + ", " + (2031 + i / 25) + ". /" + agency
                            + "/. Mayor Mara Velden told " + to
                            + " that gate " + i + " of the weir was safe.\n"
                            + "\"We mended lock number " + i + " in a week,\" Velden said.\n");
        }
        Files.writeString(
                seeds.resolve("locks.txt"),
                "Two cracks found in the lock of Lowen\n"
                        + "LOWEN, March 2, 2034. /KNS/. Engineer Nils Oren told reporters that the lock was"
                        + " \"nearly dry\" again.\n\"We found two cracks,\" Oren said.\n");
        site = folder.resolve("site");
        OnRecord.build(Options.of(seeds, site).withCache(folder.resolve("cache")), (wrong, bug) -> {});
        browser = Browsers.start(true);
        browser.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    private void open(String page) {
        browser.get(site.toUri() + page);
    }

    private void choose(String name, String value) {
        new Select(browser.findElement(By.name(name))).selectByValue(value);
    }

    private void await(String words) {
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(any -> browser.findElement(By.id("shown")).getText().equals(words));
    }

    private List<String> shown() {
        return browser.findElements(By.cssSelector(".said > li")).stream()
                .filter(WebElement::isDisplayed)
                .map(card -> card.findElement(By.tagName("blockquote")).getText())
                .toList();
    }

    @Test
    void statements_of_all_pages_are_asked_for_and_the_address_keeps_what_was_asked() {
        open("speakers/mara-velden.html");
        browser.findElement(By.xpath("//button[.='Filter these statements']")).click();
        await("120 statements");
        choose("to", "Lowen council");
        await("3 of 120 statements");
        assertEquals(3, shown().size());
        choose("year", "2031");
        await("1 of 120 statements");
        String address = browser.getCurrentUrl();
        assertTrue(address.endsWith("mara-velden.html?to=Lowen+council&year=2031"), address);

        open("index.html");
        browser.get(address);
        await("1 of 120 statements");
        assertTrue(shown().get(0).contains("gate 20 of the weir"), shown().toString());
        browser.findElement(By.xpath("//a[.='On its page']")).click();
        assertTrue(browser.getCurrentUrl().contains("mara-velden/"), browser.getCurrentUrl());
        assertTrue(browser.findElement(By.cssSelector("li:target")).getText().contains("gate 20 of the weir"));

        browser.navigate().back();
        await("1 of 120 statements");
        browser.findElement(By.xpath("//button[.='Show everything']")).click();
        assertFalse(browser.getCurrentUrl().contains("?"), browser.getCurrentUrl());
    }

    @Test
    void words_quoted_in_a_paraphrase_are_found_by_either_kind() {
        for (String kind : List.of("partial", "indirect")) {
            open("speakers/nils-oren.html?kind=" + kind);
            await("1 of 2 statements");
            assertTrue(shown().get(0).contains("nearly dry"), kind + shown());
        }
    }

    @Test
    void whom_something_was_said_to_leads_to_these_statements() {
        open("speakers/mara-velden.html");
        browser.findElement(By.partialLinkText("3 statements")).click();
        await("3 of 120 statements");
    }

    @Test
    void what_is_shown_can_be_taken_as_a_table(@TempDir Path folder) {
        open("speakers/mara-velden.html?to=Lowen+council");
        await("3 of 120 statements");
        browser.executeScript("window.saved = ''; const make = URL.createObjectURL;"
                + " URL.createObjectURL = b => { b.text().then(t => { window.saved = t; }); return make(b); };");
        browser.findElement(By.xpath("//button[.='CSV of these']")).click();
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(any -> !"".equals(browser.executeScript("return window.saved")));
        String table = (String) browser.executeScript("return window.saved");
        assertEquals(4, table.lines().count(), table);
        assertTrue(table.contains("Mara Velden,indirect,Lowen council,"), table);
    }

    @Test
    void a_speaker_is_found_by_a_word_of_the_name_or_of_the_title() {
        open("speakers/index.html");
        WebElement box = browser.findElement(By.id("who"));
        box.sendKeys("may vel");
        await("1 speaker");
        assertTrue(browser.getCurrentUrl().endsWith("?who=may+vel"), browser.getCurrentUrl());
        new Select(browser.findElement(By.id("kind"))).selectByValue("body");
        await("Nobody who speaks is called so.");
        new Select(browser.findElement(By.id("kind"))).selectByValue("");
        await("1 speaker");
        browser.findElement(By.cssSelector("#matches a")).click();
        assertEquals("Mara Velden", browser.findElement(By.tagName("h1")).getText());
        browser.navigate().back();
        await("1 speaker");
        browser.findElement(By.id("who")).sendKeys(Keys.ESCAPE);
        await("");
    }
}
