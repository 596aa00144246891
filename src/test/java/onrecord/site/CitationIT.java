package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a reader cites, from disk and from an archive that says where it is published. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitationIT {
    /** An ordinary story: thirty sentences, ten people, a dozen dates. */
    static final String ORDINARY = """
            Council of Sund puts off vote on the "long" bridge, 100% of {wards} agree

            SUND, March 3, 2031 (Norpress) -- The council of Sund put off its vote on the new bridge on Monday. The old one closed on February 10, 2031. A crane fell into the harbour on February 12, 2031.

            "We will not be hurried," Mayor Ada Kell told reporters. Her deputy, Jon Vey, said that the steel had been tested on January 14, 2031. "The bridge is safe," he added.

            The engineer Mira Sund said the first survey began on May 2, 2030. It ended on June 9, 2030. Nobody was hurt.

            Harbour master Tomas Orl said on Tuesday that ferries would sail again on March 20, 2031. "They are ready," Orl said. The night boat will follow on April 1, 2031.

            Carl Brandt, who leads the builders, said that the yard had bought the steel on December 9, 2030. "It is the best there is," Brandt told the council. The yard in Marn declined to comment.

            Critics call the bridge a folly. "It is a folly," said the historian Lena Marsh. She wrote a book about the strait. The book appeared in 2029.

            Councillor Peter Holm said that the wards had agreed on February 20, 2031. "All of them agreed," Holm said. Councillor Edith Rask disagreed. "Not all of them," she said.

            The shopkeeper Hugo Lind said that trade had fallen since February 11, 2031. "We wait for the ferry," Lind said. His neighbour, Nora Falk, said the road was too long.

            The council will meet again on March 17, 2031. The vote is planned for March 24, 2031. The governor will speak on March 25, 2031.
            """;

    private static final String HEADLINE =
            "Council of Sund puts off vote on the \"long\" bridge, 100% of {wards} agree";

    private static final String UNDATED = """
            Lighthouse of Marn burns

            The lighthouse of Marn burned in a storm. "It is gone," the keeper Olav Berg said.
            """;

    private static final String YEARLESS = """
            Marn closes its quay

            MARN, March 4. /NVA/. The quay of Marn closed. "It is too old," the warden Ida Moe said.
            """;

    private static final String ARABIC = """
            \u0631\u0626\u064a\u0633 \u0628\u0644\u062f\u064a\u0629 \u0633\u0648\u0646\u062f \u064a\u0642\u0648\u0644 \u0644\u0646 \u0646\u0633\u062a\u0639\u062c\u0644

            \u0623\u0631\u062c\u0623 \u0645\u062c\u0644\u0633 \u0645\u062f\u064a\u0646\u0629 \u0633\u0648\u0646\u062f \u0627\u0644\u062a\u0635\u0648\u064a\u062a \u0639\u0644\u0649 \u0627\u0644\u062c\u0633\u0631 \u0627\u0644\u062c\u062f\u064a\u062f. \u0648\u0642\u0627\u0644 \u0631\u0626\u064a\u0633 \u0627\u0644\u0628\u0644\u062f\u064a\u0629 \u0625\u0646 \u0627\u0644\u062c\u0633\u0631 \u0622\u0645\u0646.
            """;

    /** What CSL-JSON 1.0 lets stand in an item, of what a citation can have. */
    private static final Set<String> CSL = Set.of(
            "id",
            "type",
            "title",
            "container-title",
            "publisher-place",
            "issued",
            "accessed",
            "URL",
            "language",
            "archive",
            "note");

    private static final String BASE = "https://example.org/sund";

    private Path disk;
    private Path published;
    private ChromeDriver browser;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        browser = Browsers.start(true);
        disk = build(folder.resolve("disk"), "title: The Sund File\n");
        published = build(folder.resolve("published"), "title: The Sund File\nbaseUrl: " + BASE + "\n");
    }

    private static Path build(Path folder, String settings) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("archive.yaml"), settings);
        Files.writeString(seeds.resolve("bridge.txt"), ORDINARY);
        Files.writeString(seeds.resolve("bridge.txt.yaml"), "url: https://example.org/wire?a=1&b=2\n");
        Files.writeString(seeds.resolve("lighthouse.txt"), UNDATED);
        Files.writeString(seeds.resolve("quay.txt"), YEARLESS);
        Files.writeString(seeds.resolve("quay.txt.yaml"), "agency: NVA and Norpress\n");
        Files.writeString(seeds.resolve("arabic.txt"), ARABIC);
        Files.writeString(seeds.resolve("arabic.txt.yaml"), "language: ar\npublished: 2031-03-03\n");
        Path site = folder.resolve("site");
        OnRecord.build(Options.of(seeds, site).withCache(folder.resolve("cache")), (wrong, bug) -> {});
        return site;
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    /** Opens the page under {@code site} whose name begins so, and returns its path. */
    private String open(Path site, String start) throws IOException {
        media("screen");
        try (var pages = Files.walk(site)) {
            Path page = pages.filter(file -> file.toString().endsWith(".html"))
                    .filter(file ->
                            site.relativize(file).toString().replace('\\', '/').startsWith(start))
                    .min(Path::compareTo)
                    .orElseThrow();
            browser.get(page.toUri().toString());
            return site.relativize(page).toString().replace('\\', '/');
        }
    }

    private String bridge(Path site) throws IOException {
        return open(site, "articles/2031/council");
    }

    private String timeline(Path site) throws IOException {
        return open(site, "timeline/2031/02");
    }

    private void media(String medium) {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    private void width(int pixels) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    private Object script(String code) {
        return browser.executeScript("return " + code);
    }

    private WebElement number(int sentence) {
        return browser.findElement(By.cssSelector("#s" + sentence + " > .n"));
    }

    /** Returns what the box that opens at a control has to be copied, by format. */
    private Map<String, String> cite(WebElement control) {
        browser.executeScript("arguments[0].click()", control);
        WebElement box = new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(b -> b.findElement(By.cssSelector(".citing:popover-open")));
        Map<String, String> copied = new LinkedHashMap<>();
        box.findElements(By.cssSelector("button")).forEach(button -> copied.put(button.getText(), copied(button)));
        return copied;
    }

    /** Returns what a button copies, to the letter: the driver would give other ends of lines. */
    private String copied(WebElement button) {
        String encoded = (String)
                browser.executeScript("return encodeURIComponent(arguments[0].getAttribute('data-copy'))", button);
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    private static JsonNode item(Map<String, String> cited) {
        JsonNode items = new ObjectMapper().readTree(cited.get("CSL-JSON"));
        assertTrue(items.isArray() && items.size() == 1, items.toString());
        JsonNode item = items.get(0);
        for (String name : item.propertyNames()) {
            assertTrue(CSL.contains(name), name);
            boolean date = name.equals("issued") || name.equals("accessed");
            assertEquals(!date, item.get(name).isString(), name);
            for (JsonNode parts : item.get(name).path("date-parts")) {
                assertTrue(parts.size() > 0 && parts.size() <= 3, parts.toString());
                parts.forEach(part -> assertTrue(part.isInt() && part.intValue() > 0, parts.toString()));
            }
        }
        assertEquals("article-newspaper", item.get("type").stringValue());
        assertFalse(item.get("id").stringValue().isEmpty());
        return item;
    }

    private static String field(String item, String name) {
        return item.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(name + " = "))
                .map(line -> line.substring(name.length() + 3).replaceFirst(",$", ""))
                .findFirst()
                .orElse("");
    }

    /** Returns the values of the lines of RIS with a tag. */
    private static List<String> lines(String ris, String tag) {
        return ris.lines()
                .filter(line -> line.startsWith(tag + "  - "))
                .map(line -> line.substring(6))
                .toList();
    }

    private static void isBalanced(String bibtex) {
        int depth = 0;
        for (int i = 0; i < bibtex.length(); i++) {
            depth += bibtex.charAt(i) == '{' ? 1 : bibtex.charAt(i) == '}' ? -1 : 0;
            assertTrue(depth >= 0, bibtex);
        }
        assertEquals(0, depth, bibtex);
    }

    /** All formats of one citation say the same of the article about the bridge. */
    private static void isOfTheBridge(Map<String, String> cited, String address) {
        LocalDate today = LocalDate.now();
        assertEquals(List.of("Copy link", "Copy text", "BibTeX", "RIS", "CSL-JSON"), List.copyOf(cited.keySet()));
        String text = cited.get("Copy text");
        assertTrue(text.startsWith("Norpress. \u201c" + HEADLINE + ".\u201d Sund, 3 March 2031."), text);
        assertTrue(
                text.endsWith("Accessed "
                        + StandardWords.DATES.full(new onrecord.model.When.Day(
                                today.getYear(),
                                today.getMonthValue(),
                                today.getDayOfMonth(),
                                onrecord.model.When.Doubt.NONE))
                        + "."),
                text);
        assertTrue(text.contains("The Sund File"), text);

        String bibtex = cited.get("BibTeX");
        isBalanced(bibtex);
        assertTrue(bibtex.startsWith("@article{norpress-council-of-sund"), bibtex);
        assertEquals("{{Norpress}}", field(bibtex, "author"));
        assertEquals("{{Norpress}}", field(bibtex, "journal"));
        assertEquals(
                "{{Council of Sund puts off vote on the \"long\" bridge, 100\\% of {\\textbraceleft}wards{\\textbraceright} agree}}",
                field(bibtex, "title"));
        assertEquals("{Sund}", field(bibtex, "address"));
        assertEquals("{2031}", field(bibtex, "year"));
        assertEquals("mar", field(bibtex, "month"));
        assertEquals("{3}", field(bibtex, "day"));
        assertEquals(address.isEmpty() ? "" : "{" + address + "}", field(bibtex, "url"));
        assertEquals("{" + today + "}", field(bibtex, "urldate"));

        String ris = cited.get("RIS");
        assertEquals("TY  - NEWS\r\n", ris.substring(0, 12));
        assertTrue(ris.endsWith("\r\nER  - \r\n"), ris);
        assertEquals(List.of(HEADLINE), lines(ris, "TI"));
        assertEquals(List.of("Norpress"), lines(ris, "T2"));
        assertEquals(List.of("Sund"), lines(ris, "CY"));
        assertEquals(List.of("2031"), lines(ris, "PY"));
        assertEquals(List.of("2031/03/03/"), lines(ris, "DA"));
        assertEquals(List.of(today.toString().replace('-', '/') + "/"), lines(ris, "Y2"));
        assertEquals(List.of("The Sund File"), lines(ris, "DB"));
        assertEquals(address.isEmpty() ? List.of() : List.of(address), lines(ris, "UR"));

        JsonNode item = item(cited);
        assertEquals(HEADLINE, item.get("title").stringValue());
        assertEquals("Norpress", item.get("container-title").stringValue());
        assertEquals("Sund", item.get("publisher-place").stringValue());
        assertEquals("{\"date-parts\":[[2031,3,3]]}", item.get("issued").toString());
        assertEquals(
                "{\"date-parts\":[[" + today.getYear() + "," + today.getMonthValue() + "," + today.getDayOfMonth()
                        + "]]}",
                item.get("accessed").toString());
        assertEquals("The Sund File", item.get("archive").stringValue());
        assertEquals(address, item.path("URL").asString(""));
        for (String format : List.of("Copy text", "RIS", "CSL-JSON", "BibTeX")) {
            assertEquals(
                    address.isEmpty(),
                    cited.get(format).contains("Read from disk, without a web address: articles/2031/council"),
                    cited.get(format));
        }
    }

    private String anchor(int sentence) {
        return "#" + number(sentence).getDomAttribute("id");
    }

    @Test
    void the_article_is_cited_from_disk() throws IOException {
        String page = bridge(disk);
        Map<String, String> cited = cite(browser.findElement(By.cssSelector("#cite button")));
        isOfTheBridge(cited, "");
        assertEquals(
                disk.resolve(page).toUri().toString().replaceFirst("^file:/+", ""),
                cited.get("Copy link").replaceFirst("^file:/+", ""));
        assertTrue(item(cited).get("note").stringValue().contains("Taken from https://example.org/wire?a=1&b=2."));
        assertTrue(field(cited.get("BibTeX"), "note").contains("https://example.org/wire?a=1\\&b=2"));
    }

    @Test
    void a_sentence_is_cited_from_disk() throws IOException {
        bridge(disk);
        Map<String, String> cited = cite(number(3));
        isOfTheBridge(cited, "");
        assertTrue(cited.get("Copy link").endsWith(".html" + anchor(3)), cited.get("Copy link"));
        String words = "Sentence 3: \u201cThe old one closed on February 10, 2031.\u201d";
        for (String format : List.of("Copy text", "BibTeX", "RIS", "CSL-JSON")) {
            assertTrue(cited.get(format).contains(words), cited.get(format));
            assertTrue(cited.get(format).contains(anchor(3).replace("#", format.equals("BibTeX") ? "\\#" : "#")));
        }
    }

    @Test
    void a_quotation_is_cited_from_its_note() throws IOException {
        bridge(disk);
        Map<String, String> cited =
                cite(browser.findElement(By.cssSelector("[aria-label='Cite what is said in sentence 7']")));
        isOfTheBridge(cited, "");
        String note = item(cited).get("note").stringValue();
        assertTrue(
                note.startsWith(
                        "Sentence 7: \u201c\"The bridge is safe,\" he added.\u201d Quote, speaker inferred: Jon Vey."),
                note);
        assertTrue(cited.get("Copy link").endsWith(anchor(7)));
    }

    @Test
    void a_quotation_is_cited_from_the_page_of_its_speaker() throws IOException {
        bridge(disk);
        String anchor = anchor(5);
        open(disk, "speakers/ada-kell");
        Map<String, String> cited = cite(browser.findElement(By.cssSelector("#q1 .at")));
        isOfTheBridge(cited, "");
        String note = item(cited).get("note").stringValue();
        assertTrue(
                note.startsWith(
                        "Sentence 5: \u201cWe will not be hurried\u201d. Quote, speaker stated: Ada Kell to reporters."),
                note);
        assertTrue(cited.get("Copy link").endsWith(".html" + anchor), cited.get("Copy link"));
    }

    @Test
    void an_event_is_cited_from_the_timeline() throws IOException {
        bridge(disk);
        String anchor = anchor(3);
        String page = timeline(disk);
        WebElement event = browser.findElement(By.cssSelector(".events > li[id]"));
        Map<String, String> cited = cite(event.findElement(By.className("at")));
        isOfTheBridge(cited, "");
        String note = item(cited).get("note").stringValue();
        assertTrue(
                note.startsWith("Event: The old one closed, 10 February 2031 (date stated). Sentence 3: \u201c"), note);
        assertTrue(note.contains("On the timeline: " + page + "#" + event.getDomAttribute("id")), note);
        assertTrue(cited.get("Copy link").endsWith(anchor), cited.get("Copy link"));
    }

    @Test
    void an_archive_that_says_where_it_is_published_gives_its_addresses_from_disk_too() throws IOException {
        String article = BASE + "/" + bridge(published);
        isOfTheBridge(cite(browser.findElement(By.cssSelector("#cite button"))), article);
        String anchor = anchor(3);
        Map<String, String> sentence = cite(number(3));
        isOfTheBridge(sentence, article + anchor);
        assertEquals(article + anchor, sentence.get("Copy link"));
        String page = timeline(published);
        WebElement event = browser.findElement(By.cssSelector(".events > li[id]"));
        Map<String, String> cited = cite(event.findElement(By.className("at")));
        isOfTheBridge(cited, article + anchor);
        assertTrue(cited.get("Copy text")
                .contains("On the timeline: " + BASE + "/" + page + "#" + event.getDomAttribute("id")));
    }

    @Test
    void what_has_no_date_and_no_agency_is_cited_without() throws IOException {
        open(disk, "articles/undated/lighthouse");
        Map<String, String> cited = cite(number(2));
        assertTrue(
                cited.get("Copy text").startsWith("\u201cLighthouse of Marn burns.\u201d undated. "),
                cited.get("Copy text"));
        JsonNode item = item(cited);
        assertTrue(item.get("note").stringValue().contains("Date unknown."), item.toString());
        assertFalse(item.has("issued") || item.has("container-title") || item.has("publisher-place"), item.toString());
        assertTrue(cited.get("BibTeX").startsWith("@misc{lighthouse"), cited.get("BibTeX"));
        assertEquals("", field(cited.get("BibTeX"), "author") + field(cited.get("BibTeX"), "year"));
        assertEquals(List.of(), lines(cited.get("RIS"), "DA"));
        open(disk, "speakers/olav-berg");
        assertTrue(item(cite(browser.findElement(By.cssSelector("#q1 .at"))))
                .get("note")
                .stringValue()
                .contains("Date unknown."));
    }

    @Test
    void a_day_without_a_year_stays_one_and_several_agencies_stay_together() throws IOException {
        open(disk, "articles/undated/marn");
        for (String page : List.of("articles/undated/marn", "speakers/ida-moe")) {
            open(disk, page);
            Map<String, String> cited = cite(browser.findElement(By.cssSelector("#cite .btns button, #q1 .at")));
            JsonNode item = item(cited);
            assertEquals(
                    "{\"literal\":\"4 March, year unknown\"}",
                    item.get("issued").toString());
            assertTrue(item.get("note").stringValue().contains("Year unknown"), item.toString());
            assertEquals("NVA and Norpress", item.get("container-title").stringValue());
            assertEquals("{{NVA and Norpress}}", field(cited.get("BibTeX"), "author"));
            assertTrue(field(cited.get("BibTeX"), "note").contains("Dated 4 March, year unknown"));
            assertEquals("", field(cited.get("BibTeX"), "year"));
        }
    }

    @Test
    void words_from_right_to_left_stand_so_and_are_cited_so() throws IOException {
        width(1280);
        open(disk, "articles/2031/article");
        assertEquals("rtl", browser.findElement(By.cssSelector("h1")).getCssValue("direction"));
        WebElement paragraph = browser.findElement(By.cssSelector(".row > p"));
        assertEquals("rtl", paragraph.getCssValue("direction"));
        assertEquals("ltr", browser.findElement(By.cssSelector("#cite")).getCssValue("direction"));
        Rectangle words = paragraph.getRect();
        assertTrue(number(2).getRect().getX() >= words.getX() + words.getWidth());
        assertTrue(words.getX() >= 0);
        String headline = browser.findElement(By.tagName("h1")).getText();
        Map<String, String> cited = cite(number(2));
        assertTrue(
                cited.get("Copy text").startsWith("\u201c\u2068" + headline + "\u2069.\u201d 3 March 2031."),
                cited.get("Copy text"));
        assertEquals(headline, item(cited).get("title").stringValue());
        assertEquals("ar", item(cited).get("language").stringValue());
        assertEquals("{{" + headline + "}}", field(cited.get("BibTeX"), "title"));
    }

    private String focused() {
        return (String) script("document.activeElement === document.body ? '' : document.activeElement.outerHTML");
    }

    @Test
    void an_ordinary_story_has_at_most_sixty_tab_stops() throws IOException {
        width(1280);
        bridge(disk);
        assertEquals(30, browser.findElements(By.cssSelector("[id^=s] > .n")).size() + 1);
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            new Actions(browser).sendKeys(Keys.TAB).perform();
            if (focused().isEmpty()) {
                break;
            }
            stops.add(focused());
        }
        assertTrue(stops.size() <= 60, stops.size() + "\n" + String.join("\n", stops));
        assertTrue(stops.get(stops.size() - 1).contains("#key"), stops.get(stops.size() - 1));
    }

    @Test
    void arrow_keys_lead_from_sentence_to_sentence_and_enter_offers_to_cite() throws IOException {
        bridge(disk);
        browser.executeScript("arguments[0].focus()", number(2));
        new Actions(browser)
                .sendKeys(Keys.ARROW_DOWN, Keys.ARROW_RIGHT, Keys.ARROW_UP)
                .perform();
        assertEquals("Sentence 3, cite", script("document.activeElement.getAttribute('aria-label')"));
        assertEquals(1L, script("document.querySelectorAll('.copy .n:not([tabindex=\"-1\"])').length"));
        new Actions(browser).sendKeys(Keys.ENTER).perform();
        new WebDriverWait(browser, Duration.ofSeconds(10)).until(b -> focused().contains("Copy link"));
        assertTrue(browser.getCurrentUrl().endsWith(anchor(3)));
        assertEquals("true", number(3).getDomAttribute("aria-expanded"));
        new Actions(browser).sendKeys(Keys.ENTER).perform();
        new WebDriverWait(browser, Duration.ofSeconds(10)).until(b -> !focused().contains(">Copy link<"));
        new Actions(browser).sendKeys(Keys.ESCAPE).perform();
        assertEquals("Sentence 3, cite", script("document.activeElement.getAttribute('aria-label')"));
        assertEquals("false", number(3).getDomAttribute("aria-expanded"));
        new Actions(browser).sendKeys(Keys.END).perform();
        assertEquals("Sentence 30, cite", script("document.activeElement.getAttribute('aria-label')"));
    }

    @Test
    void what_is_added_to_cite_by_does_not_stand_in_the_words() throws IOException {
        bridge(disk);
        cite(number(5));
        String paragraph = (String) script("document.querySelectorAll('.row > p')[1].textContent");
        assertTrue(ORDINARY.contains(paragraph), paragraph);
    }

    @Test
    void what_is_pressed_to_cite_is_large_enough() throws IOException {
        for (int pixels : List.of(390, 1280)) {
            width(pixels);
            bridge(disk);
            for (WebElement control : browser.findElements(By.cssSelector(".n, .at, .contents a, #cite button"))) {
                Rectangle size = control.getRect();
                assertTrue(
                        size.getWidth() >= 24 && size.getHeight() >= 24,
                        pixels + " " + control.getDomAttribute("aria-label") + size.getWidth() + "x"
                                + size.getHeight());
            }
        }
    }

    @Test
    void without_scripts_a_number_is_a_link_to_its_sentence() throws IOException {
        ChromeDriver plain = Browsers.start(false);
        try {
            plain.get(disk.resolve(bridge(disk)).toUri().toString());
            WebElement number = plain.findElement(By.cssSelector("#s3 > .n"));
            assertEquals("#" + number.getDomAttribute("id"), number.getDomAttribute("href"));
            assertEquals("3", number.getDomAttribute("aria-label"));
            assertEquals(List.of(), plain.findElements(By.cssSelector(".at, #cite button")));
        } finally {
            plain.quit();
        }
    }

    @Test
    void paper_says_where_and_when_it_was_read() throws IOException {
        for (Path site : List.of(disk, published)) {
            String page = bridge(site);
            assertFalse(browser.findElement(By.className("paper")).isDisplayed());
            media("print");
            String line = browser.findElement(By.className("paper")).getText();
            String address = site.equals(disk) ? page : BASE + "/" + page;
            assertTrue(line.startsWith("The Sund File, " + address + ", read on "), line);
            assertTrue(line.contains(String.valueOf(LocalDate.now().getYear())), line);
            for (WebElement control : browser.findElements(By.cssSelector(".at, .btns, .contents, button"))) {
                assertFalse(control.isDisplayed(), control.getDomAttribute("class"));
            }
        }
    }

    @Test
    void many_notes_on_a_paragraph_open_when_asked_for() throws IOException {
        Path folder = Files.createDirectories(disk.resolveSibling("many"));
        String story = "Ferry strike ends\n\nMARN, March 5, 2031 (Norpress) -- "
                + "\"One,\" Ada Kell said. \"Two,\" Jon Vey said. \"Three,\" Mira Sund said. \"Four,\" Tomas Orl said. \"Five,\" Lena Marsh said.\n";
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.write(seeds.resolve("strike.txt"), story.getBytes(StandardCharsets.UTF_8));
        Path site = folder.resolve("site");
        OnRecord.build(Options.of(seeds, site).withCache(folder.resolve("cache")), (wrong, bug) -> {});
        open(site, "articles/2031/ferry");
        assertEquals(3, browser.findElements(By.cssSelector(".notes > .note")).size());
        WebElement more = browser.findElement(By.cssSelector(".notes > .more"));
        assertEquals("2 more notes", more.getText());
        assertEquals(
                List.of("2", "3", "4", "5", "6"),
                browser.findElements(By.cssSelector(".note > i")).stream()
                        .map(number -> number.getDomProperty("textContent"))
                        .toList());
        assertFalse(more.findElement(By.className("at")).isDisplayed());
        more.findElement(By.tagName("summary")).click();
        assertTrue(more.findElement(By.className("at")).isDisplayed());
    }
}
