package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarPagesTest {
    @TempDir
    Path folder;

    private SeedFolder filed(SeedFolder seeds, String name, String date) throws IOException {
        return seeds.story(name, "Story " + name + "\nThe pier is open.\n", "published: " + date);
    }

    @Test
    void weeks_begin_on_monday_and_february_has_the_days_of_its_year() throws IOException {
        SeedFolder seeds = new SeedFolder(folder);
        filed(seeds, "a", "2032-02-29");
        filed(seeds, "b", "2031-02-28").build();
        Element leap = seeds.page("articles/2032/index.html").select("table").get(1);
        assertEquals(
                List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"),
                leap.select("th[scope=col]").eachText());
        assertEquals("Sunday", leap.select("th").last().attr("abbr"));
        // 1 February 2032 is a Sunday
        assertEquals(
                6,
                leap.select("tr")
                        .get(1)
                        .select("td")
                        .indexOf(leap.select("td:not(:empty)").first()));
        assertEquals(29, leap.select("td:not(:empty)").size());
        assertEquals(0, leap.select("td").size() % 7);
        assertEquals("29 February 2032: 1 article", leap.select("a").last().attr("aria-label"));
        Element plain = seeds.page("articles/2031/index.html").select("table").get(1);
        assertEquals(28, plain.select("td:not(:empty)").size());
        assertEquals(12, seeds.page("articles/2031/index.html").select("table").size());
    }

    @Test
    void a_day_leads_to_the_page_of_its_month_that_first_has_it() throws IOException {
        SeedFolder seeds = new SeedFolder(folder);
        for (int i = 0; i < 60; i++) {
            filed(seeds, "s%02d".formatted(i), i < 45 ? "2031-03-03" : "2031-03-04");
        }
        filed(seeds, "t", "2031-03-05");
        filed(seeds, "month", "2031-03");
        filed(seeds, "year", "2031");
        filed(seeds, "next", "2033-01-01").build();
        Document year = seeds.page("articles/2031/index.html");
        assertEquals(
                List.of("03.html#d03", "03.html#d04", "03-2.html#d05"),
                year.select("td a").eachAttr("href"));
        assertEquals("4 March 2031: 15 articles", year.select("td a").get(1).attr("aria-label"));
        assertEquals("No month given 1 article", year.select(".headings li").text());
        assertEquals(
                "../../articles/2033/index.html", year.select("a[rel=next]").attr("href"));
        Document first = seeds.page("articles/2031/03.html");
        assertEquals(
                List.of("No day given", "3 March 2031", "4 March 2031"),
                first.select(".day h2").eachText());
        Document second = seeds.page("articles/2031/03-2.html");
        assertEquals(
                List.of("4 March 2031", "5 March 2031"),
                second.select(".day h2").eachText());
        assertEquals("Calendar of 2031", second.select(".up").text());
        assertTrue(seeds.page("articles/index.html")
                .select("h3 a[href=../articles/2031/index.html]")
                .hasText());
    }
}
