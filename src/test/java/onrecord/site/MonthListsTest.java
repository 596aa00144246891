package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import onrecord.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthListsTest {
    @Test
    void shelves_are_named_as_precisely_as_is_known() {
        assertEquals("March 2031", MonthLists.name("2031/03", StandardWords.WORDING));
        assertEquals("2031, no month given", MonthLists.name("2031/undated", StandardWords.WORDING));
        assertEquals("2031, no month given", MonthLists.name("2031/year", StandardWords.WORDING));
        assertEquals("Without a date", MonthLists.name("undated", StandardWords.WORDING));
        assertEquals("No month given", MonthLists.month("2031/undated", StandardWords.WORDING));
    }

    @Test
    void a_date_stands_on_the_shelf_that_it_is_precise_enough_for() {
        assertEquals("2031/03", MonthLists.shelf(new When.Day(2031, 3, 9, When.Doubt.YEAR), "year"));
        assertEquals("2031/03", MonthLists.shelf(new When.Month(2031, 3, When.Doubt.NONE), "year"));
        assertEquals("2031/year", MonthLists.shelf(new When.Year(2031, 4, When.Doubt.NONE), "year"));
        assertEquals("undated", MonthLists.shelf(new When.YearlessDay(3, 9), "year"));
        assertEquals("undated", MonthLists.shelf(new When.Unknown(), "year"));
    }

    @Test
    void an_article_of_a_year_alone_stands_in_a_list_of_its_year(@TempDir Path folder) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("a.txt"), "Harbour closes\nThe harbour of Marn closed.\n");
        Files.writeString(seeds.resolve("a.txt.yaml"), "published: 2031\n");
        Path site = folder.resolve("site");
        OnRecord.build(Options.of(seeds, site).withCache(folder.resolve("cache")), (wrong, bug) -> {});
        String list = Files.readString(site.resolve("articles/2031/undated.html"));
        assertEquals(true, list.contains("Articles of 2031, no month given"), list);
    }

    @Test
    void tables_of_a_large_archive_are_cut_and_together_hold_every_row(@TempDir Path folder) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        int stories = 1_100;
        for (int i = 0; i < stories; i++) {
            String day = i % 2 == 0 ? "" : "MARN, March 5, 2031. /NVA/. ";
            String said = "\"Pier " + i + " will open,\" Mayor Ada Kell said.\n";
            Files.writeString(seeds.resolve("story-" + i + ".txt"), "Pier " + i + " to open\n" + day + said);
        }
        Path site = folder.resolve("site");
        OnRecord.build(Options.of(seeds, site).withCache(folder.resolve("cache")), (wrong, bug) -> {});
        TreeSet<String> files = new TreeSet<>();
        TreeSet<String> rows = new TreeSet<>();
        try (Stream<Path> tables = Files.list(site.resolve("data/quotes"))) {
            for (Path table : tables.toList()) {
                files.add(table.getFileName().toString());
                Files.readString(table).lines().skip(1).forEach(rows::add);
            }
        }
        assertEquals(List.of("2031-03-2.csv", "2031-03.csv", "undated-2.csv", "undated.csv"), List.copyOf(files));
        assertEquals(stories, rows.size());
        String described = Files.readString(site.resolve("data/datapackage.json"), StandardCharsets.UTF_8);
        files.forEach(file -> assertEquals(true, described.contains("\"quotes/" + file + "\""), file));
        String page = Files.readString(site.resolve("data/index.html"));
        files.forEach(file -> assertEquals(true, page.contains("href=\"quotes/" + file + "\""), file));
    }
}
