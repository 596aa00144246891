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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A reader asks when something happened, with the site opened from disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineIT {
    private Path site;
    private ChromeDriver browser;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        site = folder;
        browser = Browsers.start(true);
        Sample.write(site);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    private void open(String page) {
        // what differs in its fragment alone would not be opened anew
        browser.get("about:blank");
        browser.get(site.toUri() + page);
    }

    private WebElement field(String name) {
        return browser.findElement(By.name(name));
    }

    private List<String> labels(int count) {
        return found(count).stream().map(WebElement::getText).toList();
    }

    private List<WebElement> found(int count) {
        return new WebDriverWait(browser, Duration.ofSeconds(10)).until(b -> {
            List<WebElement> all = b.findElements(By.cssSelector("#results .label a"));
            return all.size() == count ? all : null;
        });
    }

    private String status() {
        return browser.findElement(By.id("found")).getText();
    }

    /** Waits until the address keeps what is asked for. */
    private String address(String words) {
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(b -> b.getCurrentUrl().contains(words));
        return browser.getCurrentUrl();
    }

    @Test
    void when_something_happened_is_found_from_the_first_page() {
        open("index.html");
        browser.findElement(By.linkText("Timeline")).click();
        field("word").sendKeys("suspen");
        assertEquals(List.of("The ferry line suspended its night crossing"), labels(1));
        assertEquals("1 event", status());
        WebElement line = browser.findElement(By.cssSelector("#results li"));
        assertEquals("20 Jan 2031", line.findElement(By.className("date")).getText());
        assertFalse(browser.findElement(By.id("list")).isDisplayed());
        found(1).get(0).sendKeys(Keys.ENTER);
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(b -> b.getCurrentUrl().contains("#e"));
        assertTrue(browser.getCurrentUrl().contains("timeline/2031/01.html#e"), browser.getCurrentUrl());
        assertTrue(
                browser.findElement(By.cssSelector("li:target .src blockquote")).isDisplayed());
    }

    @Test
    void a_person_and_a_status_are_kept_in_the_address() {
        open("timeline/index.html");
        field("status").sendKeys("been planned");
        labels(2);
        field("agency").sendKeys("Tarn News Agency");
        assertEquals(List.of("The boats will arrive"), labels(1));
        String address = address("agency=Tarn");
        browser.get("about:blank");
        browser.get(address);
        assertEquals(List.of("The boats will arrive"), labels(1));
        assertEquals("planned", field("status").getDomProperty("value"));
        assertEquals("Tarn News Agency", field("agency").getDomProperty("value"));
    }

    @Test
    void names_are_offered_once_and_words_of_them_find_them() {
        open("timeline/index.html");
        field("agency").click();
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(b ->
                        !b.findElements(By.cssSelector("#agency-names option")).isEmpty());
        assertEquals(
                1,
                browser.findElements(By.cssSelector("#agency-names option[value='Tarn News Agency']"))
                        .size());
        field("agency").sendKeys("tarn");
        assertTrue(found(5).size() > 0);
    }

    @Test
    void escape_clears_and_the_focus_stays() {
        open("timeline/index.html");
        field("word").sendKeys("boats");
        labels(2);
        field("word").sendKeys(Keys.ESCAPE);
        labels(0);
        assertEquals("", field("word").getDomProperty("value"));
        assertEquals("word", browser.switchTo().activeElement().getDomAttribute("name"));
        assertTrue(browser.findElement(By.id("list")).isDisplayed());
        assertEquals("", status());
    }

    @Test
    void arrow_keys_go_through_what_was_found() {
        open("timeline/index.html");
        field("word").sendKeys("boats");
        List<WebElement> links = found(2);
        field("word").sendKeys(Keys.ARROW_DOWN, Keys.NULL);
        assertEquals(links.get(0), browser.switchTo().activeElement());
        links.get(0).sendKeys(Keys.ARROW_DOWN);
        assertEquals(links.get(1), browser.switchTo().activeElement());
        links.get(1).sendKeys(Keys.ARROW_UP);
        links.get(0).sendKeys(Keys.ARROW_UP);
        assertEquals("word", browser.switchTo().activeElement().getDomAttribute("name"));
    }

    @Test
    void hostile_words_of_an_event_stay_words() {
        open("timeline/index.html?status=planned");
        found(2);
        assertEquals(
                0,
                browser.findElements(By.cssSelector("#results script, #results img"))
                        .size());
        assertTrue(browser.findElement(By.id("results")).getText().contains("</script><script>alert(1)</script>"));
    }

    @Test
    void an_address_of_an_event_opens_it() {
        open("timeline/2032/01.html");
        WebElement last = browser.findElements(By.cssSelector(".events > li")).get(30);
        String id = last.getDomAttribute("id");
        open("timeline/2032/01.html#" + id);
        assertTrue(browser.findElement(By.cssSelector("li:target .src")).isDisplayed());
        assertEquals(
                1, browser.findElements(By.cssSelector(".events details[open]")).size());
    }

    @Test
    void the_skip_link_leads_to_the_list_and_to_what_was_found() {
        open("timeline/index.html");
        browser.findElement(By.cssSelector("main > .skip")).sendKeys(Keys.ENTER);
        assertEquals("list", browser.switchTo().activeElement().getDomAttribute("id"));
        field("word").sendKeys("boats");
        labels(2);
        browser.findElement(By.cssSelector("main > .skip")).sendKeys(Keys.ENTER);
        assertEquals("results", browser.switchTo().activeElement().getDomAttribute("id"));
    }

    @Test
    void a_missing_script_is_named(@TempDir Path folder) throws IOException {
        Sample.write(folder);
        Files.delete(folder.resolve("timeline/events-2031.js"));
        browser.get(folder.toUri() + "timeline/index.html?word=boats");
        new WebDriverWait(browser, Duration.ofSeconds(10)).until(b -> status().contains("events-2031.js"));
    }

    @Test
    void without_scripts_years_lead_to_events_and_sentences() {
        ChromeDriver plain = Browsers.start(false);
        try {
            plain.get(site.toUri() + "timeline/index.html");
            assertFalse(plain.findElement(By.id("find")).isDisplayed());
            plain.findElement(By.cssSelector(".yearbars h3 a[href$='2031/index.html']"))
                    .sendKeys(Keys.ENTER);
            plain.findElement(By.cssSelector(".yearbars li a")).sendKeys(Keys.ENTER);
            WebElement event = plain.findElement(By.cssSelector(".events > li"));
            assertTrue(event.findElement(By.tagName("h3")).isDisplayed());
            event.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
            assertTrue(event.findElement(By.cssSelector(".src blockquote")).isDisplayed());
            plain.get(plain.getCurrentUrl() + "#" + event.getDomAttribute("id"));
            assertTrue(plain.findElement(By.cssSelector("li:target h3")).isDisplayed());
        } finally {
            plain.quit();
        }
    }

    @Test
    void bars_and_columns_keep_within_a_narrow_page() {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        for (String page : List.of("timeline/index.html?word=t", "timeline/2031/index.html", "timeline/2031/03.html")) {
            open(page);
            assertEquals(390L, browser.executeScript("return document.documentElement.scrollWidth"), page);
            assertEquals(
                    0L,
                    browser.executeScript("return [...document.querySelectorAll('main a, main button, summary')]"
                            + ".filter(e => e.getClientRects().length && !e.matches('.skip, .cap a, .soft a, .label a, dd a')"
                            + " && e.getBoundingClientRect().height < 24).length"),
                    page);
        }
    }
}
