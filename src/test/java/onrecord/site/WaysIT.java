package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** From the first page to articles, by clicks and without script, on a narrow screen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaysIT {
    private Path site;
    private ChromeDriver browser;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        SeedFolder seeds = new SeedFolder(folder).sinking();
        for (int i = 1; i <= 60; i++) {
            seeds.story(
                    "g" + i,
                    "Gauge " + i + " reads high water\nSUND, March " + (i % 5 + 1)
                            + ", 2031. /TNA/. \"The water is high,\" keeper Mira Sund said.\n");
        }
        seeds.build();
        site = seeds.site();
        browser = Browsers.start(false);
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 9000, "deviceScaleFactor", 1, "mobile", false));
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    private void home() {
        browser.get(site.resolve("index.html").toUri().toString());
    }

    private void click(String css) {
        WebElement link = browser.findElement(By.cssSelector(css));
        assertTrue(link.getSize().getHeight() >= 24, css + " is " + link.getSize());
        link.click();
    }

    private List<String> texts(String css) {
        return browser.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void to_everything_filed_from_a_place() {
        home();
        click(".headings a[href='places/sund.html']");
        assertEquals(List.of("Sund"), texts("h1"));
        assertEquals(List.of("Page 1 of 2 · 1–50 of 61"), texts(".pager span"));
        click(".pager a[rel=next]");
        assertEquals(11, texts(".lines li").size());
        assertTrue(texts(".lines a").contains("Petrel lost with 17 aboard"));
    }

    @Test
    void to_a_day_in_the_calendar() {
        home();
        click(".top a[href='articles/index.html']");
        click(".ways a[href='#by-month']");
        click(".shelf h3 a");
        click("td a[aria-label='5 March 2031: 12 articles']");
        assertTrue(browser.getCurrentUrl().endsWith("/articles/2031/03.html#d05"), browser.getCurrentUrl());
        assertEquals(
                "5 March 2031", browser.findElement(By.cssSelector(":target")).getText());
    }

    @Test
    void to_what_several_agencies_say_of_one_event() {
        home();
        click(".top a[href='timeline/index.html']");
        click(".compare a");
        assertEquals(List.of("KNS", "NVA", "TNA"), texts(".reports h2"));
        List<WebElement> reports = browser.findElements(By.cssSelector(".reports > li"));
        assertEquals(
                reports.get(0).getLocation().getX(),
                reports.get(1).getLocation().getX());
        click(".reports .cap a");
        assertTrue(browser.getCurrentUrl().endsWith("#s2"), browser.getCurrentUrl());
    }
}
