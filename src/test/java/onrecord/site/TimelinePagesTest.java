package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Settings;
import onrecord.spec.Articles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The timeline and the first page open on the time of the articles; what lies far from it stands apart. */
class TimelinePagesTest {
    private static final String STORY = "The harbour is quiet.\n"
            + "The pier was opened on May 2, 1948.\n"
            + "The council bought the crane on March 9, 2030.\n"
            + "The ferry sank on February 12, 2031.\n"
            + "The council will meet on March 3, 2031.\n"
            + "The tunnel will open on June 1, 2055.";

    /** Returns the site of articles. */
    static Map<String, byte[]> site(Article... articles) {
        return SiteGoldenTest.render(Stories.pages(
                new Settings(
                        "Marn",
                        "Marn",
                        "en",
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        List.of(),
                        false,
                        false),
                articles));
    }

    private static Map<String, byte[]> site(String published) {
        return site(Articles.extract(STORY, published, "quiet.txt"));
    }

    private static Document page(Map<String, byte[]> files, String path) {
        return Jsoup.parse(new String(files.get(path), StandardCharsets.UTF_8));
    }

    private static List<String> days(Element section) {
        return section.select(".eventlines .date time, .day h2 time").eachAttr("datetime");
    }

    @Test
    void opens_on_the_time_of_the_articles() {
        Map<String, byte[]> files = site("2031-02-14");
        Document page = page(files, "timeline/index.html");
        assertEquals(
                List.of("2030-03-09", "2031-02-12", "2031-03-03"), days(page.selectFirst("section:has(> #latest)")));
        assertEquals(List.of("2055-06-01"), days(page.selectFirst("section:has(> #later)")));
        assertEquals(List.of("1948-05-02"), days(page.selectFirst("section:has(> #earlier)")));
        assertEquals(3, page.select(".ruler .dot").size());
        assertEquals(3, page(files, "index.html").select(".ruler .dot").size());
    }

    @Test
    void begins_with_years_and_months_and_how_much_is_in_them() {
        Map<String, byte[]> files = site("2031-02-14");
        Element years = page(files, "timeline/index.html").selectFirst("#list > section");
        assertEquals(List.of("2030", "2031"), years.select("h3 a").eachText(), "those of the time of the articles");
        Element year = years.select(".yearbars").get(1);
        assertEquals(
                List.of("2031/index.html"),
                year.select("h3 a").eachAttr("href").stream()
                        .map(href -> href.replace("../timeline/", ""))
                        .toList());
        assertEquals(List.of("February", "March"), year.select("li a").eachText());
        assertEquals(List.of("1 event", "1 event"), year.select("li .bar").eachAttr("aria-label"));
        assertEquals(
                List.of("1948", "2055"),
                page(files, "timeline/index.html").select(".years a").eachText());
        assertEquals(
                List.of("February", "March"),
                page(files, "timeline/2031/index.html").select("li a").eachText());
        assertFalse(files.containsKey("timeline/1948/index.html"), "a year of one month is that month");
    }

    @Test
    void each_page_of_a_month_shows_what_belongs_to_it() {
        Map<String, byte[]> files = site("2031-02-14");
        assertEquals(List.of("2055-06-01"), days(page(files, "timeline/2055/06.html")));
        assertEquals(List.of("1948-05-02"), days(page(files, "timeline/1948/05.html")));
    }

    @Test
    void an_event_is_a_line_and_its_sentence_is_shown_on_demand() {
        Document page = page(site("2031-02-14"), "timeline/2031/02.html");
        Element event = page.selectFirst(".events > li");
        assertTrue(event.id().matches("e[0-9a-f]{8}"), event.id());
        assertEquals("The ferry sank", event.selectFirst("> h3").text());
        assertEquals("Date stated", event.selectFirst("> .cap").text());
        assertEquals(
                "Told by 1 article", event.selectFirst("> details > summary").text());
        assertFalse(event.selectFirst("> details").hasAttr("open"));
        assertEquals(
                "The ferry sank on February 12, 2031.",
                event.selectFirst("details .src blockquote").text());
    }

    @Test
    void what_happened_on_a_day_stands_below_it() {
        Document page = page(
                site(Articles.extract(
                        "The harbour is quiet.\nThe pier burned on May 2, 2031. The mill closed on May 2, 2031."
                                + " The crane fell on May 9, 2031.",
                        "2031-06-01",
                        "quiet.txt")),
                "timeline/2031/05.html");
        assertEquals(List.of("d02", "d09"), page.select(".day").eachAttr("id"));
        assertEquals(2, page.selectFirst("#d02").select(".events > li").size());
        assertEquals("7 days", page.selectFirst("#d02 + .gap").text());
    }

    @Test
    void a_day_on_which_other_years_have_events_leads_to_them() {
        Map<String, byte[]> files = site(
                Articles.extract("The harbour is quiet.\nThe pier burned on May 2, 2031.", "2031-06-01", "quiet.txt"),
                Articles.extract(
                        "The harbour is loud.\nThe mill closed on May 2, 2030. The crane fell on May 9, 2030.",
                        "2030-06-01",
                        "loud.txt"));
        Element year = page(files, "timeline/2030/05.html");
        assertEquals(
                List.of("../../timeline/days/05.html#d02"),
                year.select(".day > div a").eachAttr("href"));
        Document days = page(files, "timeline/days/05.html");
        assertEquals(List.of("2 May"), days.select(".day h2").eachText());
        assertEquals(
                List.of("../../timeline/2030/05.html#d02", "../../timeline/2031/05.html#d02"),
                days.select(".day a").eachAttr("href"));
        assertEquals(List.of("1", "1"), days.select(".day li .soft").eachText());
    }

    @Test
    void what_was_planned_says_that_no_later_report_tells_of_it() {
        Element planned = page(site("2031-02-14"), "timeline/index.html").selectFirst("section:has(> #planned)");
        assertEquals(List.of("2031-03-03", "2055-06-01"), days(planned));
        assertEquals(
                List.of("No later report says whether it happened.", "No later report says whether it happened."),
                planned.select("li > .soft").eachText());
    }

    @Test
    void what_was_planned_leads_to_the_report_that_says_it_happened() {
        String plan = "The council is busy.\nMayor Ada Kell will open the fishing harbour of Marn on March 3, 2031.";
        String fact = "The council is glad.\nMayor Ada Kell opened the fishing harbour of Marn on March 3, 2031.";
        Element later = page(
                        site(
                                Articles.extract(plan, "2031-02-14", "plan.txt"),
                                Articles.extract(fact, "2031-03-04", "fact.txt")),
                        "timeline/index.html")
                .selectFirst("#planned ~ ul > li > .soft");
        assertTrue(later.text().startsWith("Reported to have happened:"), later.text());
        assertTrue(later.selectFirst("a").attr("href").matches(".*\\.html#w[0-9a-f]{8}"), later.html());
        Element earlier = page(
                        site(
                                Articles.extract(plan, "2031-02-14", "plan.txt"),
                                Articles.extract(fact, "2031-02-20", "fact.txt")),
                        "timeline/index.html")
                .selectFirst("#planned ~ ul > li > .soft");
        assertEquals("No later report says whether it happened.", earlier.text());
    }

    @Test
    void without_a_day_of_publication_nothing_stands_apart() {
        Document page = page(site(""), "timeline/index.html");
        assertEquals(5, page.select("section:has(> #latest) li").size());
        assertEquals(0, page.select("#later, #earlier, #planned").size());
    }

    @Test
    void an_article_more_changes_the_script_of_its_year_and_none_of_others() {
        List<Article> articles = new ArrayList<>(List.of(
                Articles.extract("The harbour is quiet.\nThe pier burned on May 2, 2031.", "2031-06-01", "quiet.txt"),
                Articles.extract("The harbour is loud.\nThe mill closed on May 3, 2030.", "2030-06-01", "loud.txt")));
        Map<String, byte[]> before = site(articles.toArray(Article[]::new));
        articles.add(Articles.extract("The town is dry.\nThe well closed on July 7, 2030.", "2030-08-01", "dry.txt"));
        Map<String, byte[]> after = site(articles.toArray(Article[]::new));
        TreeSet<String> changed = new TreeSet<>();
        after.forEach((path, bytes) -> {
            if (path.startsWith("timeline/") && !Arrays.equals(bytes, before.get(path))) {
                changed.add(path);
            }
        });
        assertEquals(
                "[timeline/2030/05.html, timeline/2030/07.html, timeline/2030/index.html, timeline/events-2030.js,"
                        + " timeline/index.html]",
                changed.toString(),
                "the page of the other month gets the way to the whole year");
    }

    @Test
    void the_scripts_hold_every_event_of_the_timeline() {
        Map<String, byte[]> files = site("2031-02-14");
        assertEquals(
                "onrecord.years([\"1948\",\"2030\",\"2031\",\"2055\"]);\n",
                new String(files.get("timeline/events.js"), StandardCharsets.UTF_8));
        String script = new String(files.get("timeline/events-2031.js"), StandardCharsets.UTF_8);
        Stream.of("timeline/2031/02.html", "timeline/2031/03.html")
                .flatMap(path -> page(files, path).select(".events > li").eachAttr("id").stream())
                .forEach(id -> assertTrue(script.contains("\"" + id + "\""), id));
    }

    @Test
    void a_page_of_a_month_stays_short_however_many_tell_of_its_events() {
        int[] many = new int[50];
        Arrays.fill(many, 30);
        assertEquals(1, EventCards.mostSources(many));
        Arrays.fill(many, 1);
        assertEquals(8, EventCards.mostSources(many));
        many[0] = 200;
        assertNotEquals(1, EventCards.mostSources(many), "one that many tell takes nothing from the others");
    }
}
