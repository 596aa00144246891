package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.model.Article;
import onrecord.model.Settings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** People of one name who are kept apart: the bare name leads to all of them. */
class NamesakesTest {
    private static Map<String, byte[]> render(Article... articles) {
        return SiteGoldenTest.render(Stories.pages(Settings.standard(), articles));
    }

    private static Document page(Map<String, byte[]> files, String path) {
        return Jsoup.parse(new String(files.get(path), StandardCharsets.UTF_8));
    }

    @Test
    void the_address_of_the_bare_name_lists_those_who_are_kept_apart() throws IOException {
        Map<String, byte[]> speakers = new TreeMap<>(render(
                Stories.brandt("undated/talk-0a", "striker"), Stories.brandt("undated/talk-0b", "finance minister")));
        speakers.keySet().removeIf(path -> !path.startsWith("speakers/carl-brandt"));
        Golden.check("namesakes", speakers);
    }

    @Test
    void each_of_them_leads_to_the_list_and_the_list_to_each() {
        Map<String, byte[]> files = render(
                Stories.brandt("undated/talk-0a", "striker"), Stories.brandt("undated/talk-0b", "finance minister"));
        assertEquals(
                List.of("../speakers/carl-brandt-finance-minister.html", "../speakers/carl-brandt-striker.html"),
                page(files, "speakers/carl-brandt.html")
                        .select(".people li > span > a")
                        .eachAttr("href"));
        for (String each : List.of("carl-brandt-striker", "carl-brandt-finance-minister")) {
            assertEquals(
                    List.of("../speakers/carl-brandt.html"),
                    page(files, "speakers/" + each + ".html")
                            .select("a:contains(All who are called so)")
                            .eachAttr("href"));
        }
    }

    @Test
    void who_is_alone_with_a_name_has_its_address() {
        Map<String, byte[]> files = render(
                Stories.brandt("undated/talk-0a", "finance minister"),
                Stories.brandt("undated/talk-0b", "finance minister"));
        assertEquals(
                "Carl Brandt",
                page(files, "speakers/carl-brandt.html").select("h1").text());
        assertFalse(page(files, "speakers/carl-brandt.html").text().contains("All who are called so"));
    }

    @Test
    void a_long_list_has_pages() {
        Article[] articles = new Article[101];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = Stories.brandt(
                    "undated/talk-" + i,
                    "mayor of " + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(i % 26) + "x" + (char) ('a' + i / 26) + "yx");
        }
        Map<String, byte[]> files = render(articles);
        assertEquals(
                1,
                page(files, "speakers/carl-brandt/2.html").select(".people li").size());
        assertTrue(files.containsKey("speakers/carl-brandt.html"));
    }
}
