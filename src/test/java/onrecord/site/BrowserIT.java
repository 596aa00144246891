package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;

/** Every kind of page, opened from disk in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
    private static final String ARTICLE = Sample.KINDS.get(1);

    /** One page of each kind; those that need two agencies, or several years, are of the demo archive. */
    private static final List<String> PAGES = Stream.concat(
                    Sample.KINDS.stream(),
                    Stream.of("events/e01bbc4cd.html", "subjects/courts.html", "timeline/days/06.html")
                            .map(page -> "demo/" + page))
            .toList();

    private Path site;
    private ChromeDriver browser;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        site = folder.resolve("site");
        OnRecord.build(
                Options.of(Path.of("src/test/resources/demo/seeds"), site.resolve("demo"))
                        .withCache(folder.resolve("cache")),
                (wrong, bug) -> {});
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
        browser.get(site.toUri() + page);
    }

    private void width(int pixels) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    private void media(String medium, String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private Object script(String code) {
        return browser.executeScript("return " + code);
    }

    @SuppressWarnings("deprecation") // the other mode opens a second page, which it may not from disk
    private List<String> axe(String page, String rules) {
        AxeBuilder axe = new AxeBuilder().setLegacyMode(true);
        // its preloading of stylesheets would itself break the page's content security policy
        axe.setOptions("{\"preload\":false" + rules + "}");
        return axe.analyze(browser).getViolations().stream()
                .flatMap(
                        rule -> rule.getNodes().stream().map(node -> page + ": " + rule.getId() + " " + node.getHtml()))
                .toList();
    }

    @Test
    void axe_finds_nothing_on_any_kind_of_page() {
        List<String> found = new ArrayList<>();
        for (int pixels : List.of(1280, 390)) {
            width(pixels);
            for (String page : PAGES) {
                media("screen", "light");
                open(page);
                found.addAll(axe(page + " at " + pixels, ""));
                // the scheme changes nothing but colours
                media("screen", "dark");
                found.addAll(axe(
                        page + " at " + pixels + ", dark", ",\"runOnly\":[\"color-contrast\",\"link-in-text-block\"]"));
            }
        }
        assertEquals("", String.join("\n", found));
    }

    @Test
    void no_page_writes_to_the_console() {
        browser.manage().logs().get(LogType.BROWSER);
        List<String> written = new ArrayList<>();
        for (String page : PAGES) {
            open(page);
            for (LogEntry entry : browser.manage().logs().get(LogType.BROWSER)) {
                written.add(page + ": " + entry.getMessage());
            }
        }
        assertEquals("", String.join("\n", written));
    }

    @Test
    void nothing_on_a_page_moves_while_it_opens() {
        List<String> moved = new ArrayList<>();
        for (int pixels : List.of(1280, 390)) {
            width(pixels);
            for (String page : PAGES) {
                open(page);
                Object shifts = browser.executeAsyncScript(
                        "const done = arguments[0], said = [];"
                                + "new PerformanceObserver(list => list.getEntries().filter(e => e.value > .005).forEach(e => said.push("
                                + "e.value + ' ' + e.sources.map(s => s.node && s.node.cloneNode().outerHTML).join(' '))))"
                                + ".observe({type: 'layout-shift', buffered: true}); setTimeout(() => done(said.join('; ')), 200);");
                if (!"".equals(shifts)) {
                    moved.add(page + " at " + pixels + ": " + shifts);
                }
            }
        }
        assertEquals("", String.join("\n", moved));
    }

    @Test
    void the_page_for_unknown_addresses_has_its_stylesheet_and_script_from_disk(@TempDir Path folder)
            throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("archive.yaml"), "baseUrl: https://example.org/marn\n");
        Path other = folder.resolve("site");
        OnRecord.build(Options.of(seeds, other).withCache(folder.resolve("cache")), (wrong, bug) -> {});
        browser.get(other.resolve("404.html").toUri().toString());
        assertEquals(1, browser.findElements(By.cssSelector("button.theme")).size());
        assertEquals("flex", script("getComputedStyle(document.querySelector('.top')).display"));
        assertEquals(
                List.of(),
                script("performance.getEntriesByType('resource').map(e => e.name).filter(n => n.startsWith('http'))"));
    }

    @Test
    void no_page_scrolls_sideways() {
        List<String> wide = new ArrayList<>();
        for (int pixels : List.of(1280, 390, 320)) {
            width(pixels);
            for (String page : PAGES) {
                open(page);
                long scroll = (Long) script("document.documentElement.scrollWidth");
                if (scroll > pixels) {
                    wide.add(page + " at " + pixels + ": " + scroll);
                }
            }
        }
        assertEquals("", String.join("\n", wide));
    }

    @Test
    void every_page_has_one_title_and_its_landmarks() {
        for (String page : PAGES) {
            open(page);
            assertEquals(1, browser.findElements(By.tagName("h1")).size(), page);
            assertEquals(1, browser.findElements(By.tagName("main")).size(), page);
            assertEquals(
                    1, browser.findElements(By.cssSelector("body > header nav")).size(), page);
            assertEquals(
                    "Skip to the content",
                    browser.findElement(By.cssSelector("body > a")).getDomProperty("textContent"));
        }
    }

    @Test
    void what_is_hidden_is_not_seen_whatever_filter_is_chosen() {
        width(1280);
        String seen = "[...document.querySelectorAll('[hidden]')].filter(e => e.getClientRects().length).length";
        int hidden = 0;
        for (String page : PAGES) {
            open(page);
            assertEquals(0L, script(seen), page);
            browser.findElements(By.cssSelector("#ask button")).forEach(WebElement::click);
            assertEquals(0L, script(seen), page);
            for (WebElement filter : browser.findElements(By.cssSelector("#ask select"))) {
                Select select = new Select(filter);
                select.selectByIndex(1);
                assertEquals(0L, script(seen), page + " " + filter.getDomProperty("value"));
                hidden += browser.findElements(By.cssSelector("[data-kind][hidden]"))
                        .size();
            }
        }
        assertTrue(hidden > 0);
    }

    @Test
    void the_dark_scheme_is_dark() {
        width(1280);
        media("screen", "dark");
        open(ARTICLE);
        assertEquals("rgb(17, 20, 23)", script("getComputedStyle(document.body).backgroundColor"));
        media("screen", "light");
        assertEquals("rgb(252, 252, 250)", script("getComputedStyle(document.body).backgroundColor"));
    }

    @Test
    void paper_shows_the_notes_and_no_controls() {
        media("print", "light");
        open(ARTICLE);
        assertFalse(browser.findElement(By.cssSelector(".top nav")).isDisplayed());
        assertTrue(browser.findElement(By.cssSelector(".notes")).isDisplayed());
        media("screen", "light");
        script("window.addEventListener('beforeprint', function () {"
                + " window.closed_ = document.querySelectorAll('details:not([open])').length; })");
        browser.executeCdpCommand("Page.printToPDF", Map.of());
        assertEquals(0L, script("window.closed_"));
    }

    @Test
    void an_address_of_a_reason_opens_it() {
        open(ARTICLE);
        browser.findElement(By.cssSelector(".wire a")).click();
        assertTrue(browser.findElement(By.id("why-filed")).isDisplayed());
    }

    @Test
    void filters_hide_what_is_not_asked_for() {
        open("speakers/ada-kell.html");
        browser.findElement(By.cssSelector("#ask button")).click();
        new Select(browser.findElement(By.name("kind"))).selectByValue("indirect");
        assertTrue(browser.findElement(By.id("shown")).getText().startsWith("1 of "));
        assertFalse(browser.findElement(By.cssSelector(".said > [data-kind=direct]"))
                .isDisplayed());
    }

    @Test
    void words_quoted_in_a_paraphrase_are_marked_in_its_card() {
        width(390);
        open("speakers/tomas-orl.html");
        List<WebElement> cards = browser.findElements(By.cssSelector(".said > li"));
        assertEquals(1, cards.size());
        WebElement words = cards.get(0).findElement(By.cssSelector("blockquote b > .q"));
        assertEquals("\"nearly done\"", words.getText());
        assertNotEquals(cards.get(0).getCssValue("background-color"), words.getCssValue("background-color"));
        assertTrue(browser.findElements(By.id("ask")).isEmpty(), "one statement is nothing to choose from");
    }

    @Test
    void everything_can_be_read_with_scripts_off() {
        ChromeDriver plain = Browsers.start(false);
        try {
            for (String page : PAGES) {
                plain.get(site.toUri() + page);
                assertTrue(plain.findElement(By.tagName("h1")).isDisplayed(), page);
                for (WebElement control : plain.findElements(By.cssSelector(".js"))) {
                    assertFalse(control.isDisplayed(), page);
                }
            }
            plain.get(site.toUri() + ARTICLE);
            plain.findElement(By.tagName("summary")).click();
            assertTrue(plain.findElement(By.cssSelector("details p")).isDisplayed());
        } finally {
            plain.quit();
        }
    }
}
