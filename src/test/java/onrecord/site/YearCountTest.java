package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.archive.TimelineEvent;
import onrecord.site.view.CountBar;
import onrecord.site.view.YearBars;
import org.junit.jupiter.api.Test;

class YearCountTest {
    /** Returns years with so many events on each shelf. */
    private static List<YearCount> years(Map<String, Integer> shelves) {
        Map<String, List<TimelineEvent>> lists = new LinkedHashMap<>();
        shelves.forEach((shelf, count) -> {
            List<TimelineEvent> events = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                events.add(new TimelineEvent(
                        i, List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty()));
            }
            lists.put(shelf, events);
        });
        return YearCount.of(new MonthLists<>("timeline/", 50, lists));
    }

    private static Map<String, Integer> shelves() {
        Map<String, Integer> shelves = new LinkedHashMap<>();
        shelves.put("1948/05", 1);
        shelves.put("2031/year", 3);
        shelves.put("2031/01", 400);
        shelves.put("2031/03", 100);
        shelves.put("undated", 2);
        return shelves;
    }

    @Test
    void a_year_has_its_months_and_last_what_is_of_no_month() {
        YearCount year = years(shelves()).get(1);
        assertEquals("2031", year.year());
        assertEquals(503, year.count());
        assertEquals(
                List.of("2031/01", "2031/03", "2031/year"),
                year.lists().stream().map(YearCount.ListCount::shelf).toList());
    }

    @Test
    void a_year_of_several_lists_has_a_page_of_its_own_and_another_is_its_list() {
        List<YearCount> years = years(shelves());
        assertTrue(years.get(1).hasPage());
        assertEquals("timeline/2031/index.html", years.get(1).path());
        assertFalse(years.get(0).hasPage());
        assertEquals("timeline/1948/05.html", years.get(0).path());
        assertEquals("timeline/undated/index.html", years.get(2).path());
    }

    @Test
    void bars_are_as_long_as_the_counts_beside_the_greatest_and_never_too_short_to_be_seen() {
        YearBars year =
                YearCount.bars(years(shelves()), "../", StandardWords.WORDING).get(1);
        assertEquals("100%", year.year().width());
        assertEquals(
                List.of("100%", "25%", "1%"),
                year.months().stream().map(CountBar::width).toList());
        CountBar month = year.months().get(0);
        assertEquals(new CountBar("January", "../timeline/2031/01.html", "400", "400 events", "100%"), month);
    }

    @Test
    void an_archive_without_events_has_no_bars() {
        assertEquals(List.of(), YearCount.bars(List.of(), "", StandardWords.WORDING));
    }
}
