package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.model.Article;
import onrecord.model.Settings;
import onrecord.spec.Articles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Somebody who speaks in many stories has pages that one can read backwards, and question. */
class SpeakerPagesTest {
    /** Returns a story in which the mayor says two things, one of them to somebody. */
    private static Article story(int number, String day) {
        String title = number < 50 ? "Deputy Mayor" : "Mayor";
        return Articles.extract(
                "Weir of Lowen number " + number + " is mended\n"
                        + title + " Mara Velden told reporters that gate " + number + " of the weir was safe.\n"
                        + "\"We mended lock number " + number + " in a week,\" Velden said.\n",
                day,
                number + ".txt");
    }

    private static Map<String, byte[]> site(int stories) {
        List<Article> articles = new ArrayList<>();
        for (int i = 1; i <= stories; i++) {
            articles.add(
                    story(i, "20" + (31 + i / 24) + "-" + String.format("%02d", i / 2 % 12 + 1) + "-0" + (i % 2 + 1)));
        }
        return SiteGoldenTest.render(Stories.pages(Settings.standard(), articles.toArray(new Article[0])));
    }

    private static Document page(Map<String, byte[]> site, String path) {
        return Jsoup.parse(new String(site.get(path), StandardCharsets.UTF_8));
    }

    private static List<String> gates(Document page) {
        List<String> gates = new ArrayList<>();
        Matcher gate = Pattern.compile("number (\\d+) in a week")
                .matcher(page.select("#said").text());
        while (gate.find()) {
            gates.add(gate.group(1));
        }
        return gates;
    }

    @Test
    void the_newest_statements_come_first_by_month() {
        Document page = page(site(10), "speakers/mara-velden.html");
        assertEquals(List.of("10", "9", "8", "7", "6", "5", "4", "3", "2", "1"), gates(page));
        assertEquals(
                List.of("June 2031", "May 2031", "April 2031", "March 2031", "February 2031", "January 2031"),
                page.select("#said h3").eachText());
        // within a story, as its text has it
        assertTrue(page.select(".said > li").get(0).text().contains("gate 10 of the weir"));
    }

    @Test
    void full_pages_keep_their_address_and_what_stands_on_them() {
        Map<String, byte[]> before = site(70);
        Map<String, byte[]> after = site(71);
        for (String path : List.of("speakers/mara-velden/1.html", "speakers/mara-velden/2.html")) {
            assertEquals(
                    page(before, path).select("#said").html(),
                    page(after, path).select("#said").html(),
                    path);
        }
        assertEquals(71 * 2, cards(after));
        assertEquals("71", gates(page(after, "speakers/mara-velden.html")).get(0));
    }

    private static int cards(Map<String, byte[]> site) {
        int cards = 0;
        for (String path : new TreeMap<>(site).keySet()) {
            if (path.matches("speakers/mara-velden(/\\d+)?\\.html")) {
                int here = page(site, path).select(".said > li").size();
                assertTrue(here <= 35, path + ": " + here);
                assertTrue(site.get(path).length < 60_000, path + ": " + site.get(path).length);
                cards += here;
            }
        }
        return cards;
    }

    @Test
    void a_script_beside_the_pages_tells_of_all_statements() {
        Map<String, byte[]> site = site(71);
        String script = new String(site.get("speakers/mara-velden.js"), StandardCharsets.UTF_8);
        assertTrue(script.startsWith("onrecord.said([["), script.substring(0, 40));
        assertEquals(71 * 2, script.split("speakers/mara-velden[^#]*#q", -1).length - 1);
        Document first = page(site, "speakers/mara-velden.html");
        assertEquals("../speakers/mara-velden.js", first.select("#ask").attr("data-script"));
        assertEquals(
                "", page(site(3), "speakers/mara-velden.html").select("#ask").attr("data-script"));
    }

    @Test
    void years_and_months_are_drawn_and_lead_to_their_statements() {
        Document first = page(site(71), "speakers/mara-velden.html");
        assertEquals(
                List.of("2033 48", "2032 48", "2031 46"),
                first.select(".byyear li").eachText());
        assertEquals(
                "../speakers/mara-velden.html#m2033-12",
                first.select(".byyear a").get(0).attr("href"));
        assertEquals(
                "Statements by month, from January 2031 to December 2033; most in February 2031, 4.",
                first.select(".activity svg").attr("aria-label"));
        assertEquals(36, first.select(".activity rect").size());
    }

    @Test
    void titles_have_the_time_in_which_articles_give_them_the_latest_first() {
        Document first = page(site(71), "speakers/mara-velden.html");
        assertEquals(
                List.of("Mayor 1 Feb 2033 to 2 Dec 2033", "Deputy Mayor 2 Jan 2031 to 2 Jan 2033"),
                first.select("section:has(h2:contains(Described as)) li").eachText());
    }

    @Test
    void whom_something_was_said_to_leads_to_these_statements() {
        Document page = page(site(3), "speakers/mara-velden.html");
        assertEquals(
                "../speakers/mara-velden.html?to=reporters#ask",
                page.select("section:has(h2:contains(Said to whom)) a").attr("href"));
        assertEquals(
                List.of("reporters", "reporters", "reporters"),
                page.select("[data-to]").eachAttr("data-to"));
    }

    @Test
    void people_bodies_and_those_without_a_name_stand_apart() {
        Map<String, byte[]> site =
                SiteGoldenTest.render(Stories.pages(Settings.standard(), Articles.extract("""
                        Weir of Lowen is mended
                        Mayor Mara Velden said the weir was safe. The Lowen Water Authority said it had tested the gates. A senior official said the bill was high.
                        """, "2031-03-04")));
        Document index = page(site, "speakers/index.html");
        assertEquals(
                List.of("People", "Bodies", "Sources without a name"),
                index.select("h2").eachText());
        assertEquals(
                "1 description", index.select("h2:contains(Sources) + p .soft").text());
        Document unnamed = page(site, "speakers/by-name/unnamed.html");
        assertEquals(
                "A senior official 1 paraphrase 4 Mar 2031",
                unnamed.select(".list li").text());
        assertTrue(unnamed.select(".list a").attr("href").endsWith(".html#s4"));
    }

    @Test
    void a_long_speech_shows_its_cut_and_how_much_more_there_is() {
        String speech = "We will mend the weir and the lock. ".repeat(80).strip();
        Document page = page(
                SiteGoldenTest.render(Stories.pages(
                        Settings.standard(),
                        Articles.extract(
                                "Weir of Lowen is mended\nMayor Mara Velden spoke at length.\n\"" + speech
                                        + "\" Velden said.\n",
                                "2031-03-04"))),
                "speakers/mara-velden.html");
        String shown = page.select(".said blockquote").text();
        assertTrue(shown.endsWith(" […]"), shown);
        assertTrue(shown.length() < 1300, shown);
        int words = shown.split(" ").length - 1;
        assertEquals(
                "And " + (speech.split(" ").length - words) + " more words.",
                page.select(".rest").text());
    }
}
