package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.serve.SiteServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The search page in a real browser, from disk and under a path of a server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {
    private static final int GAUGES = 24;

    private Path site;
    private SiteServer server;
    private ChromeDriver browser;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        SeedFolder seeds = new SeedFolder(folder).sinking();
        seeds.story("accents", """
                Łukasz Ørn opens the weir of Étang
                ÉTANG, March 12, 2031. /NVA/. Łukasz Ørn opened the weir on Wednesday.
                "The weir was built by people nobody thanked," Ørn told reporters.
                The builders' vote was close. Ada O'Brien said the cease-fire would hold.
                """);
        seeds.story("hostile", """
                =Formula <img src=x onerror=document.title='broken'> at the quay
                SUND, March 13, 2031. /TNA/. The quay has <script>document.title='broken'</script> "words" & more.
                """);
        for (int i = 1; i <= GAUGES; i++) {
            seeds.story(
                    "g" + i,
                    "Gauge " + i + " reads high water\nSUND, April " + i
                            + ", 2031. /TNA/. \"The water is high,\" keeper Mira Sund said.\n"
                            + (i == 3 ? "Gauge three, the gauge of gauges, is the oldest gauge.\n" : ""));
        }
        seeds.build();
        site = seeds.site();
        server = SiteServer.on(0, folder).orElseThrow();
        browser = Browsers.start(true);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void in_daylight() {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "light"))));
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private String onDisk(String query) {
        return site.toUri() + "search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private void search(String query) {
        browser.get(onDisk(query));
    }

    private WebElement one(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private List<String> texts(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    private void await(String count) {
        new WebDriverWait(browser, Duration.ofSeconds(20), Duration.ofMillis(50))
                .withMessage(() -> "not “" + count + "” but “" + one("#count").getText() + "”")
                .until(any -> one("#count").getText().equals(count));
    }

    private List<String> headlines() {
        return texts("#results h2");
    }

    @Test
    void hits_are_articles_with_the_sentences_that_hold_the_words() {
        search("Petrel missing is:paraphrase");
        await("2 articles");
        assertEquals(
                "Articles with “petrel”, “missing” and a statement that is a paraphrase",
                one("#understood").getText());
        WebElement hit = one("#results > li");
        assertEquals(
                "Ferry Petrel sinks off Marn, 14 missing",
                browser.findElements(By.cssSelector("#results > li")).stream()
                        .map(each -> each.findElement(By.tagName("h2")).getText())
                        .filter(headline -> headline.startsWith("Ferry"))
                        .findFirst()
                        .orElse(""));
        assertTrue(
                hit.findElement(By.className("cap")).getText().matches("(?s).*(KNS|NVA).*Mar 2031.*"), hit.getText());
        List<String> marks = hit.findElements(By.tagName("mark")).stream()
                .map(WebElement::getText)
                .toList();
        assertTrue(marks.containsAll(List.of("Petrel", "missing")), marks.toString());
        assertTrue(hit.getText().contains("Paraphrase: Tomas Orl"), hit.getText());
        assertTrue(hit.getText().matches("(?s).*(Stated|Inferred).*"), hit.getText());
    }

    @Test
    void a_hit_opens_at_its_sentence_and_back_returns() {
        search("call for help");
        await("1 article");
        one("#results ul a").click();
        assertTrue(browser.getCurrentUrl().matches(".*#s\\d+$"), browser.getCurrentUrl());
        WebElement target = one("span:target, span:has(> .n:target)");
        assertTrue(target.getText().contains("call for help"), target.getText());
        assertEquals("rgba(255, 241, 184, 1)", target.getCssValue("background-color"));
        browser.navigate().back();
        await("1 article");
        assertEquals("call for help", one("#q").getDomProperty("value"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "lukasz orn | 1 article",
                "etang | 1 article",
                "\"call for help\" | 1 article",
                "\"help for call\" | No article is like that.",
                "collision OR divers | 2 articles",
                "petrel -collision | 2 articles",
                "NOT gauge | 5 articles",
                "(collision OR divers) -call | 2 articles",
                "gaug* -petrel | The first 10 of 24 articles",
                "votes | 1 article",
                "\"votes\" | No article is like that.",
                "who:orl is:quote | 1 article",
                "who:orl about:call | 1 article",
                "who:kell about:call | No article is like that.",
                "to:reporters | 2 articles",
                "agency:kns | 1 article",
                "place:lowen | 1 article",
                "petrel after:2031-03-10 | 1 article",
                "petrel before:2031-03-11 | 2 articles",
                "O’Brien cease-fire | 1 article",
                "builder's | 1 article",
                "(harbour | ''",
            })
    void each_operator_finds(String query, String count) {
        search(query);
        await(count.equals("''") ? "" : count);
    }

    @Test
    void what_is_wrong_is_said_with_its_place() {
        search("harbour OR");
        assertEquals(
                "Column 9: “OR” needs something on both sides.",
                one("#understood").getText());
        assertEquals(List.of(), headlines());
    }

    @Test
    void a_search_is_shared_by_its_address_and_reopened_under_a_path() {
        browser.get(server.address() + "site/search.html");
        one("#q").sendKeys("gauge -three" + Keys.ENTER);
        await("The first 10 of 23 articles");
        new Select(one("#sort")).selectByValue("date");
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(any -> headlines().get(0).startsWith("Gauge 24 "));
        one("#more").sendKeys(Keys.ENTER);
        await("The first 20 of 23 articles");
        String address = browser.getCurrentUrl();
        assertTrue(address.endsWith("/site/search.html?q=gauge+-three&sort=date&show=20"), address);

        browser.get(server.address() + "site/index.html");
        browser.get(address);
        await("The first 20 of 23 articles");
        assertEquals("gauge -three", one("#q").getDomProperty("value"));
        assertTrue(headlines().get(0).startsWith("Gauge 24 "), headlines().toString());
        one("#results h2 a").click();
        assertTrue(browser.getCurrentUrl().contains("/site/articles/2031/"), browser.getCurrentUrl());
        browser.navigate().back();
        await("The first 20 of 23 articles");
        assertEquals(20, headlines().size());
    }

    @Test
    void where_the_address_may_not_be_changed_its_fragment_keeps_the_query() {
        Object id = browser.executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of("source", "history.replaceState = () => { throw new Error('from disk'); };"))
                .get("identifier");
        try {
            browser.get(site.toUri() + "search.html");
            one("#q").sendKeys("collision" + Keys.ENTER);
            await("1 article");
            String address = browser.getCurrentUrl();
            assertTrue(address.endsWith("search.html#q=collision"), address);
            browser.get(site.toUri() + "index.html");
            browser.get(address);
            await("1 article");
        } finally {
            browser.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id));
        }
    }

    @Test
    void the_best_come_first_or_the_newest() {
        search("gauge");
        await("The first 10 of 24 articles");
        assertEquals("Gauge 3 reads high water", headlines().get(0));
        new Select(one("#sort")).selectByValue("date");
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(any -> headlines().get(0).equals("Gauge 24 reads high water"));
    }

    @Test
    void keys_search_go_through_the_hits_and_clear() {
        browser.get(site.toUri() + "search.html");
        WebElement box = one("#q");
        box.sendKeys("gauge");
        await("The first 10 of 24 articles");
        box.sendKeys(Keys.ARROW_DOWN, "");
        WebElement first = browser.switchTo().activeElement();
        assertEquals("Gauge 3 reads high water", first.getText());
        first.sendKeys(Keys.ARROW_UP);
        assertEquals(box, browser.switchTo().activeElement());
        box.sendKeys(Keys.ESCAPE);
        await("");
        assertEquals(List.of(), headlines());
        assertTrue(browser.getCurrentUrl().endsWith("search.html"), browser.getCurrentUrl());
    }

    @Test
    void more_hits_are_shown_and_the_focus_goes_to_the_first_of_them() {
        search("gauge");
        await("The first 10 of 24 articles");
        String tenth = headlines().get(9);
        one("#more").sendKeys(Keys.ENTER);
        await("The first 20 of 24 articles");
        assertEquals(tenth, headlines().get(9));
        assertEquals(headlines().get(10), browser.switchTo().activeElement().getText());
        one("#more").sendKeys(Keys.ENTER);
        await("24 articles");
        assertFalse(one("#more").isDisplayed());
    }

    @Test
    void words_with_a_typing_error_lead_to_what_is_there() {
        search("colision petrel");
        await("No article is like that.");
        assertEquals(
                "“colision” is nowhere. Did you mean collision?", one("#nearby").getText());
        one("#nearby a").click();
        await("1 article");
        assertEquals("collision petrel", one("#q").getDomProperty("value"));
    }

    @Test
    void all_hits_are_taken_as_a_table_that_no_spreadsheet_runs() {
        search("quay OR gauge");
        await("The first 10 of 26 articles");
        browser.executeScript("window.saved = ''; const make = URL.createObjectURL;"
                + " URL.createObjectURL = b => { b.text().then(t => { window.saved = t; }); return make(b); };");
        one("#csv").click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(any -> !"".equals(browser.executeScript("return window.saved")));
        // the driver hands over a line's end as \n
        String table = (String) browser.executeScript("return window.saved");
        assertTrue(
                table.startsWith("date,agency,place,headline,sentence,words,kind,speaker,to,basis,address\n"), table);
        assertTrue(table.lines().count() > 26, table);
        assertTrue(table.contains(",'=Formula <img"), table);
        assertTrue(table.contains("2031-03-10,KNS,Marn,\"Ferry Petrel sinks off Marn, 14 missing\",4,"), table);
        assertTrue(table.contains(",quote,"), table);
        assertTrue(table.contains("#s1\n"), table);
    }

    @Test
    void neither_queries_nor_texts_become_markup() {
        search("quay <img src=x onerror=\"document.title='broken'\"> OR scripts <b>");
        assertEquals(
                0,
                browser.findElements(By.cssSelector("#search img, .results img, .results b"))
                        .size());
        search("quay words");
        await("1 article");
        assertEquals(
                0,
                browser.findElements(By.cssSelector(".results img, .results script"))
                        .size());
        assertTrue(one(".results").getText().contains("<script>document.title='broken'</script>"));
        assertEquals("Search", one("h1").getText());
        assertFalse(browser.getTitle().equals("broken"));
    }

    @Test
    @SuppressWarnings("deprecation") // the other mode opens a second page, which it may not from disk
    void the_page_with_hits_keeps_nobody_out_and_does_not_move() {
        List<String> wrong = new ArrayList<>();
        for (String scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            for (int width : List.of(1280, 390)) {
                browser.executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
                search("petrel OR gauge OR quya is:quote");
                new WebDriverWait(browser, Duration.ofSeconds(20))
                        .until(any -> headlines().size() == 10);
                browser.executeScript("document.querySelectorAll('details').forEach(one => { one.open = true; })");
                hold("\"The weir was built by people nobody ever thanked,\" Ada Kell said.");
                AxeBuilder axe = new AxeBuilder().setLegacyMode(true);
                axe.setOptions("{\"preload\":false}");
                for (Rule rule : axe.analyze(browser).getViolations()) {
                    rule.getNodes()
                            .forEach(node -> wrong.add(scheme + width + " " + rule.getId() + " " + node.getHtml()));
                }
                wrong.addAll(small());
                if ((Long) browser.executeScript("return document.documentElement.scrollWidth") > width) {
                    wrong.add("scrolls sideways at " + width);
                }
            }
        }
        in_daylight();
        search("petrel OR gauge");
        await("The first 10 of 27 articles");
        Object moved = browser.executeAsyncScript("const done = arguments[0]; let sum = 0;"
                + "new PerformanceObserver(list => list.getEntries().forEach(e => { sum += e.value; }))"
                + ".observe({type: 'layout-shift', buffered: true}); setTimeout(() => done(sum), 300);");
        assertTrue(((Number) moved).doubleValue() < 0.01, "moved by " + moved);
        assertEquals("", String.join("\n", wrong));
    }

    /** Returns links and buttons among the hits that are lower than a finger needs. */
    private List<String> small() {
        return ((List<?>) browser.executeScript(
                        "return [...document.querySelectorAll('main a, main button, main summary, main select')]"
                                + ".filter(e => e.getClientRects().length && e.getBoundingClientRect().height < 24)"
                                + ".map(e => 'small: ' + e.outerHTML)"))
                .stream().map(String::valueOf).toList();
    }

    private List<String> hold(String draft) {
        one("#draft").sendKeys(draft);
        // the page scrolls smoothly, so a click may miss what moves
        browser.executeScript("arguments[0].click()", one("#drafted button"));
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(any -> !one("#held").getText().isEmpty()
                        && !texts("#quotations > li").isEmpty());
        return texts("#quotations > li");
    }

    @Test
    void quotations_of_a_text_are_held_against_the_articles() {
        browser.get(site.toUri() + "search.html");
        one(".drafted > summary").click();
        List<String> told = hold("""
                "The weir was built by people nobody thanked," Lukasz \u00d8rn said.
                "The weir was built by persons nobody thanked," \u00d8rn said.
                "The weir was built by people nobody thanked," Mira Sund said.
                "No harbour of ours will ever be sold to strangers," Mira Sund said.
                """);
        assertEquals(4, told.size(), told.toString());
        assertTrue(told.get(0).contains("Found word for word"), told.get(0));
        assertTrue(
                told.get(1).contains("Altered") && told.get(1).contains("\u201cpersons\u201d for \u201cpeople\u201d"),
                told.get(1));
        assertTrue(
                told.get(2).contains("Said by somebody else") && told.get(2).contains("\u0141ukasz \u00d8rn"),
                told.get(2));
        assertTrue(told.get(3).contains("Not found"), told.get(3));
        one("#quotations a").click();
        assertTrue(one("span:target").getText().contains("nobody thanked"));
    }

    /** Who is quoted in a text, by what stands beside its quotations; single marks quote, too. */
    @Test
    void the_speaker_of_a_quotation_is_the_name_beside_it() {
        browser.get(site.toUri() + "search.html");
        Object told = browser.executeScript(
                "return onrecord.quotes.quotations(arguments[0]).map(q => q.text + ' - ' + q.speaker)", """
                Mira Sund said: "No harbour of ours will be sold."
                "No harbour of ours will be sold," according to Mira Sund.
                According to Mira Sund, "no harbour of ours will be sold."
                Mira Sund: "No harbour of ours will be sold."

                \u2018No harbour of ours will be sold,\u2019 said President Sund. It\u2019s late.
                "He called it \u2018a sale that nobody wanted\u2019 then," he said.
                """);
        String words = "No harbour of ours will be sold";
        assertEquals(
                List.of(
                        words + ". - Mira Sund",
                        words + " - Mira Sund",
                        words.toLowerCase(Locale.ROOT) + ". - Mira Sund",
                        words + ". - Mira Sund",
                        words + " - President Sund",
                        "He called it \u2018a sale that nobody wanted\u2019 then - "),
                told);
    }

    @Test
    void a_title_is_no_part_of_a_name_and_a_given_name_is() {
        browser.get(site.toUri() + "search.html");
        one(".drafted > summary").click();
        List<String> told = hold("""
                "The weir was built by people nobody thanked," Mr. \u00d8rn said.
                "The weir was built by people nobody thanked," Foreign Minister \u00d8rn said.
                "The weir was built by people nobody thanked," Per \u00d8rn said.
                "The weir was built by people nobody thanked." It was late.
                "The weir was built by people [everybody] thanked," \u00d8rn said.
                """);
        assertTrue(told.get(4).contains("Altered"), told.get(4));
        assertTrue(told.get(0).contains("Found word for word"), told.get(0));
        assertTrue(told.get(1).contains("Found word for word"), told.get(1));
        assertTrue(told.get(2).contains("Said by somebody else"), told.get(2));
        assertTrue(told.get(3).contains("Whom the text means was not read"), told.get(3));
    }

    @Test
    void the_first_page_hands_its_query_over() {
        browser.get(site.resolve("index.html").toUri().toString());
        one("#q").sendKeys("collision" + Keys.ENTER);
        await("1 article");
        assertTrue(browser.getCurrentUrl().endsWith("search.html?q=collision"), browser.getCurrentUrl());
    }

    @Test
    void without_scripts_the_page_says_so_and_leads_on() {
        ChromeDriver plain = Browsers.start(false);
        try {
            plain.get(onDisk("gauge"));
            assertTrue(plain.findElement(By.tagName("main")).getText().contains("Search needs JavaScript."));
            assertEquals(
                    List.of(),
                    plain.findElements(By.cssSelector(".js")).stream()
                            .filter(WebElement::isDisplayed)
                            .toList());
            plain.findElement(By.cssSelector("noscript a, main a[href='articles/index.html']"))
                    .click();
            assertEquals("Articles", plain.findElement(By.tagName("h1")).getText());
        } finally {
            plain.quit();
        }
    }
}
