package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a researcher asks the demo archive, answered by clicks and typing from the first page, from disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalksIT {
    private static final Path SEEDS = Path.of("src/test/resources/demo/seeds");

    private Path site;
    private ChromeDriver browser;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        site = folder.resolve("site");
        OnRecord.build(Options.of(SEEDS, site).withCache(folder.resolve("cache")), (wrong, bug) -> {});
        browser = Browsers.start(true);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void home() {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "screen"));
        browser.get(site.resolve("index.html").toUri().toString());
    }

    private WebElement await(By place) {
        return new WebDriverWait(browser, Duration.ofSeconds(20)).until(any -> browser.findElements(place).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    private void click(String link) {
        click(await(By.linkText(link)));
    }

    private void click(WebElement element) {
        browser.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        element.click();
    }

    private void findSpeaker(String name) {
        click("Speakers");
        await(By.id("who")).sendKeys(name);
        await(By.cssSelector("#matches a")).click();
    }

    private List<WebElement> shown(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    @Test
    void what_somebody_said_to_somebody_in_a_month_is_cited() {
        findSpeaker("quillon");
        click(await(By.cssSelector("#ask button")));
        new Select(await(By.name("to"))).selectByValue("Norland's parliament");
        await(By.xpath("//span[@id='shown'][contains(., ' of ')]"));
        WebElement card = shown(".said > li").get(0);
        assertEquals(
                "June 2031", card.findElement(By.xpath("ancestor::section/h3")).getText());
        click(card.findElement(By.cssSelector("button.at")));
        WebElement bibtex = await(By.xpath("//*[contains(@class,'citing')]//button[.='BibTeX']"));
        String cited = bibtex.getDomAttribute("data-copy");
        assertTrue(cited.contains("{{NVA}}") && cited.contains("{2031}") && cited.contains("month = jun"), cited);
        assertTrue(cited.contains("https://example.org/marn/articles/2031/"), cited);
    }

    @Test
    void when_something_happened_is_found_by_a_word_with_who_says_so() {
        click("Timeline");
        await(By.id("word")).sendKeys("sank");
        browser.findElement(By.id("word")).submit();
        WebElement hit = await(By.cssSelector("#results a"));
        assertTrue(hit.getText().contains("sank"), hit.getText());
        hit.click();
        WebElement event = await(By.cssSelector(".events > li:target"));
        assertEquals(
                "18 November 2032",
                event.findElement(By.xpath("ancestor::section//h2")).getText());
        assertTrue(event.getText().contains("Told by NVA"), event.getText());
        assertTrue(event.findElement(By.cssSelector("details blockquote")).isDisplayed());
        assertTrue(event.findElement(By.cssSelector(".basis")).getText().startsWith("Date "), event.getText());
    }

    @Test
    void everything_filed_from_a_place_stands_on_its_page() {
        click("Articles");
        click(await(By.cssSelector(".ways a[href$='places/index.html']")));
        click("Halm");
        List<WebElement> articles = shown("main .lines > li");
        assertTrue(articles.size() >= 9, String.valueOf(articles.size()));
        assertTrue(articles.stream().anyMatch(one -> one.getText().contains("KNS")));
        assertTrue(articles.stream().anyMatch(one -> one.getText().contains("NVA")));
    }

    @Test
    void two_agencies_stand_side_by_side() {
        click("Timeline");
        await(By.id("word")).sendKeys("Deepwater");
        new Select(browser.findElement(By.id("status"))).selectByValue("happened");
        browser.findElement(By.id("word")).submit();
        await(By.cssSelector("#results a")).click();
        click("Side by side");
        assertEquals(
                List.of("KNS", "NVA"),
                shown("main h2").stream().map(WebElement::getText).toList());
        assertTrue(browser.findElement(By.tagName("main")).getText().contains("opened in Ostra on Thursday"));
    }

    @Test
    void one_year_of_a_speaker_is_printed() {
        findSpeaker("thorvane");
        click(await(By.cssSelector("#ask button")));
        new Select(await(By.name("year"))).selectByValue("2032");
        await(By.xpath("//span[@id='shown'][contains(., ' of ')]"));
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        List<String> months =
                shown(".month h3").stream().map(WebElement::getText).toList();
        assertTrue(months.size() > 4 && months.stream().allMatch(month -> month.endsWith("2032")), months.toString());
        assertEquals(List.of(), shown("#ask"));
        assertEquals(List.of(), shown("header nav"));
        String pdf =
                (String) browser.executeCdpCommand("Page.printToPDF", Map.of()).get("data");
        assertTrue(pdf.length() > 10_000);
    }
}
