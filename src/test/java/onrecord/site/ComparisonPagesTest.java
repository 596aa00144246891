package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonPagesTest {
    @TempDir
    Path folder;

    private SeedFolder seeds;

    @BeforeEach
    void open() {
        seeds = new SeedFolder(folder);
    }

    private List<String> pages() throws IOException {
        Path pages = seeds.site().resolve("events");
        if (!Files.isDirectory(pages)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(pages)) {
            return files.map(file -> "events/" + file.getFileName()).sorted().toList();
        }
    }

    @Test
    void reports_of_several_agencies_stand_side_by_side_with_the_figures_of_each() throws IOException {
        seeds.sinking().build();
        assertEquals(1, pages().size());
        Document page = seeds.page(pages().get(0));
        assertEquals(List.of("KNS", "NVA", "TNA"), page.select(".reports h2").eachText());
        assertEquals(List.of("14", "17"), page.select(".reports mark").eachText());
        assertEquals(
                List.of("No other report here gives this figure: 14.", "No other report here gives this figure: 17."),
                page.select(".differs li").eachText());
        assertTrue(
                page.select(".reports blockquote").get(0).text().endsWith("said. The weather was calm when it left."));
        assertTrue(page.select(".reports > li").get(0).text().contains("Said on 10 March 2031 Tomas Orl, sentence 2"));
        String timeline = page.select(".up a").attr("href").replace("../", "");
        String event = timeline.substring(timeline.indexOf('#') + 1);
        assertEquals("events/" + event + ".html", pages().get(0));
        assertEquals(
                "../../" + pages().get(0),
                seeds.page("timeline/2031/03.html")
                        .select("#" + event + " .compare a")
                        .attr("href"));
    }

    @Test
    void reports_of_one_agency_and_versions_of_one_story_are_not_compared() throws IOException {
        String copy =
                "MARN, March 10, 2031. /KNS/. The ferry Petrel sank off Marn on March 9, and 14 people were missing,"
                        + " harbour master Tomas Orl said.\n";
        seeds.story("a", "Ferry Petrel sinks off Marn\n" + copy);
        seeds.story("b", "Petrel lost\n" + copy.replace("and 14 people were missing", "all of its boats with it"));
        seeds.story("c", "Ferry Petrel sinks off Marn\n" + copy.replace("/KNS/", "/NVA/"))
                .build();
        assertEquals(List.of(), pages());
    }

    @Test
    void another_date_is_told_and_the_page_of_both_events_is_one() throws IOException {
        seeds.story("kns", """
                Bridge to Lowen opens
                MARN, March 10, 2031. /KNS/. Mayor Ada Kell opened the new bridge between Marn and Lowen harbour on March 8, 2031.
                """);
        seeds.story("nva", """
                Kell at the bridge
                SUND, March 11, 2031. /NVA/. Mayor Ada Kell opened the new bridge between Marn and Lowen harbour on March 9, 2031.
                """).build();
        assertEquals(1, pages().size());
        Document page = seeds.page(pages().get(0));
        assertEquals(
                List.of(
                        "It dates this 8 March 2031, not 9 March 2031 as another report does.",
                        "It dates this 9 March 2031, not 8 March 2031 as another report does."),
                page.select(".differs li").eachText());
        assertEquals(2, seeds.page("timeline/2031/03.html").select(".compare a").size());
    }

    @Test
    void a_page_whose_second_report_is_gone_leads_to_the_timeline() throws IOException {
        seeds.sinking().build();
        String page = pages().get(0);
        seeds.without("nva").without("tna").build();
        assertTrue(seeds.page(page).html().contains("url=../timeline/2031/03.html"));
    }
}
