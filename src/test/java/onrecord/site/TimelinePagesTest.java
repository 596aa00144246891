package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static Map<String, byte[]> site(String published) {
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
                Articles.extract(STORY, published, "quiet.txt")));
    }

    private static Document page(Map<String, byte[]> files, String path) {
        return Jsoup.parse(new String(files.get(path), StandardCharsets.UTF_8));
    }

    private static List<String> days(Element section) {
        return section.select("li[data-kind] .date time").eachAttr("datetime");
    }

    @Test
    void opens_on_the_time_of_the_articles() {
        Map<String, byte[]> files = site("2031-02-14");
        Document page = page(files, "timeline/index.html");
        assertEquals(
                List.of("2030-03-09", "2031-02-12", "2031-03-03"),
                page.select(".year").stream()
                        .flatMap(year -> days(year).stream())
                        .toList());
        assertEquals(List.of("2055-06-01"), days(page.selectFirst("section:has(#later)")));
        assertEquals(List.of("1948-05-02"), days(page.selectFirst("section:has(#earlier)")));
        assertEquals(3, page.select(".ruler .dot").size());
        assertEquals(3, page(files, "index.html").select(".ruler .dot").size());
    }

    @Test
    void each_page_of_a_month_shows_what_belongs_to_it() {
        Map<String, byte[]> files = site("2031-02-14");
        assertEquals(List.of("2055-06-01"), days(page(files, "timeline/2055/06.html")));
        assertEquals(List.of("1948-05-02"), days(page(files, "timeline/1948/05.html")));
    }

    @Test
    void without_a_day_of_publication_nothing_stands_apart() {
        Document page = page(site(""), "timeline/index.html");
        assertEquals(5, page.select(".year li[data-kind]").size());
        assertEquals(0, page.select("#later, #earlier").size());
    }
}
