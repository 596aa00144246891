package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import onrecord.model.Settings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Markup and script in every place of a seed that reaches a page stay words. */
class EscapingTest {
    private static final Set<String> ELEMENTS = Set.of(
            "html head meta title link script body a header div nav ul li button main article p span h1 h2 h3 h4 ol section cite i"
                    .concat(" aside details summary b br time dl dt dd pre code svg defs pattern rect line circle text")
                    .concat(
                            " u tspan textarea figure figcaption blockquote mark small footer form label input noscript fieldset legend select option datalist table caption tbody tr th td")
                    .split(" "));

    private static final Map<String, Document> PAGES = new TreeMap<>();
    private static Map<String, byte[]> files = Map.of();

    @BeforeAll
    static void render() {
        String evil = "<img src=x onerror=alert(4)>\"'";
        files = SiteGoldenTest.render(Stories.pages(
                new Settings(
                        evil,
                        evil,
                        "en",
                        Optional.of("https://example.org/a"),
                        Optional.empty(),
                        true,
                        Optional.of("javascript:alert(5)"),
                        List.of(),
                        false,
                        false),
                Stories.hostile()));
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                PAGES.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
    }

    @Test
    void no_element_comes_from_a_seed() {
        PAGES.forEach((path, page) -> {
            for (Element element : page.getAllElements()) {
                String name = element.normalName();
                assertTrue(name.equals("#root") || ELEMENTS.contains(name), path + ": " + element);
                boolean ours = !name.equals("script")
                        || element.attr("src").endsWith("site.js")
                        || element.attr("src").endsWith("query.js")
                        || element.attr("src").endsWith("index.js")
                        || element.attr("src").endsWith("evaluate.js")
                        || element.attr("src").endsWith("search.js")
                        || element.attr("src").endsWith("quotes.js")
                        || element.attr("src").endsWith("correct.js")
                        || element.attr("src").endsWith("speakers.js")
                        || element.attr("src").endsWith("cite.js")
                        || element.attr("src").endsWith("timeline.js")
                        || element.attr("type").equals("application/ld+json");
                assertTrue(ours, path + ": " + element);
            }
        });
    }

    @Test
    void no_attribute_runs_script() {
        PAGES.forEach((path, page) -> page.getAllElements().forEach(element -> {
            for (Attribute attribute : element.attributes()) {
                assertFalse(attribute.getKey().startsWith("on"), path + ": " + element);
                assertFalse(attribute.getKey().equals("style"), path + ": " + element);
                boolean address =
                        attribute.getKey().equals("href") || attribute.getKey().equals("src");
                assertFalse(address && attribute.getValue().startsWith("javascript:"), path + ": " + element);
            }
        }));
    }

    @Test
    void structured_data_cannot_end_its_script_element() {
        Document page = PAGES.get("articles/2031/hostile-ffffff.html");
        String json = page.select("script[type=application/ld+json]").get(0).data();
        assertFalse(json.contains("<"), json);
        assertTrue(json.contains("\\u003c/script>"), json);
    }

    @Test
    void shards_hold_no_markup() {
        files.forEach((path, bytes) -> {
            if (path.startsWith("search/")) {
                assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("<"), path);
            }
        });
    }

    @Test
    void the_words_are_shown_as_they_are() {
        Document page = PAGES.get("articles/2031/hostile-ffffff.html");
        String headline = Stories.hostile().headline().orElseThrow().text();
        assertEquals(headline, page.select("h1").get(0).wholeText());
        assertEquals(headline + " \u2013 <img src=x onerror=alert(4)>\"'", page.title());
    }

    @Test
    void a_cell_never_becomes_a_formula() {
        String table = new String(new onrecord.data.Csv(List.of("a", "b")).bytes(), StandardCharsets.UTF_8);
        assertEquals("a,b\r\n", table);
        onrecord.data.Csv csv = new onrecord.data.Csv(List.of("a"));
        csv.row("=1+1");
        csv.row("@x, \"y\"");
        csv.row(-1);
        assertEquals("a\r\n\"'=1+1\"\r\n\"'@x, \"\"y\"\"\"\r\n-1\r\n", new String(csv.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void only_web_and_mail_addresses_become_links() {
        assertEquals("https://example.org/x", Links.outside("https://example.org/x"));
        assertEquals("mailto:desk@example.org", Links.outside(" mailto:desk@example.org"));
        assertEquals("", Links.outside("javascript:alert(1)"));
        assertEquals("", Links.outside("data:text/html,x"));
        assertEquals("", Links.outside("https://example.org/\"><script>"));
        assertEquals("", Links.outside("//example.org"));
    }
}
