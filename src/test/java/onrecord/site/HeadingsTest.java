package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadingsTest {
    @TempDir
    Path folder;

    private SeedFolder seeds;

    @BeforeEach
    void open() {
        seeds = new SeedFolder(folder);
    }

    private SeedFolder about(String name, String day, String subjects) throws IOException {
        return seeds.story(
                name,
                "Story " + name + "\nThe pier is open.\n",
                "published: 2031-03-" + day + "\nsubjects: " + subjects);
    }

    private List<String> names(String list) throws IOException {
        return seeds.page(list).select(".headings li").eachText();
    }

    @Test
    void names_that_differ_in_case_and_blanks_are_one_in_the_spelling_that_comes_most_often() throws IOException {
        about("a", "01", "[Harbours, Night  ferries]");
        about("b", "02", "[harbours, night ferries]");
        about("c", "03", "['harbours ', HARBOURS]").build();
        assertEquals(List.of("harbours 3 articles", "Night ferries 2 articles"), names("subjects/index.html"));
        assertEquals(3, seeds.page("subjects/harbours.html").select(".lines li").size());
    }

    @Test
    void names_stand_in_the_order_of_the_alphabet_without_regard_to_accents_and_case() throws IOException {
        about("a", "01", "[zinc, \u00c9tang, eel, Storms, \u00e5lesund]").build();
        assertEquals(
                List.of(
                        "\u00e5lesund 1 article",
                        "eel 1 article",
                        "\u00c9tang 1 article",
                        "Storms 1 article",
                        "zinc 1 article"),
                names("subjects/index.html"));
    }

    @Test
    void two_names_that_would_have_one_address_have_two_and_keep_them() throws IOException {
        about("a", "02", "[P\u00f4les]");
        about("aa", "02", "[P\u00f4les]").build();
        assertEquals(
                "P\u00f4les", seeds.page("subjects/poles.html").select("h1").text());
        about("b", "01", "[Poles, Index, index!, by name]");
        about("bb", "01", "[Poles, Index, index!]").build();
        assertEquals(
                "P\u00f4les", seeds.page("subjects/poles.html").select("h1").text());
        assertEquals("Poles", seeds.page("subjects/poles-2.html").select("h1").text());
        assertEquals("Subjects", seeds.page("subjects/index.html").select("h1").text());
        assertTrue(seeds.has("subjects/index-2.html") && seeds.has("subjects/index-3.html"));
        seeds.without("a").without("aa").build();
        assertEquals("Poles", seeds.page("subjects/poles-2.html").select("h1").text());
        // what is taken out is forgotten with its names
        assertFalse(seeds.has("subjects/poles.html"));
    }

    @Test
    void a_place_keeps_apart_what_was_filed_from_there_and_what_happened_there() throws IOException {
        seeds.story("sund", "Gate\nSUND, March 4, 2031. /TNA/. Thousands met in Cairo on March 3, 2031.\n");
        seeds.story("quay", "Quay\nSUND, March 6, 2031. /TNA/. The quay is wet.\n");
        seeds.story("cairo", "Pier\nCAIRO, March 5, 2031. /TNA/. The pier was closed in Cairo on March 2, 2031.\n")
                .build();
        assertEquals(
                List.of("Pier"),
                seeds.page("places/cairo.html").select(".lines a").eachText());
        assertEquals(
                List.of("Gate", "Quay"),
                seeds.page("places/sund.html").select(".lines a").eachText());
        assertEquals(
                "Filed from there",
                seeds.page("places/cairo.html").select("#filed").text());
        assertEquals(List.of("Cairo 1 article, 2 events", "Sund 2 articles"), names("places/index.html"));
        assertEquals(
                "Reported to have happened there",
                seeds.page("places/cairo.html").select("#happened").text());
        assertEquals(
                2,
                seeds.page("places/cairo.html")
                        .select("section:has(#happened) li")
                        .size());
        assertTrue(seeds.page("places/sund.html").select("#happened").isEmpty());
    }

    @Test
    void a_name_with_one_thing_has_no_page_and_the_list_leads_to_the_thing() throws IOException {
        seeds.story("sund", "Gate\nSUND, March 4, 2031. /TNA/. Thousands met in Cairo on March 3, 2031.\n")
                .build();
        Elements names = seeds.page("places/index.html").select(".headings a");
        assertEquals(List.of("Cairo", "Sund"), names.eachText());
        assertTrue(names.get(0).attr("href").startsWith("../timeline/2031/03.html#e"), names.toString());
        assertTrue(names.get(1).attr("href").startsWith("../articles/2031/gate-"), names.toString());
        String article = names.get(1).attr("href").substring(3);
        assertEquals("Sund", seeds.page(article).select("#place").text());
        assertTrue(seeds.page(article).select("#place a").isEmpty());
        assertFalse(seeds.has("places/sund.html") || seeds.has("places/cairo.html"));
    }

    @Test
    void an_archive_that_names_none_has_no_such_pages() throws IOException {
        seeds.story("a", "A story\nNobody says where this was.\n").build();
        assertFalse(seeds.has("agencies/index.html"));
        assertFalse(seeds.has("places/index.html"));
        assertFalse(seeds.has("subjects/index.html"));
        assertEquals(
                List.of(),
                seeds.page("articles/index.html")
                        .select(".ways a[href*=agencies]")
                        .eachText());
    }

    @Test
    void many_names_are_in_lists_by_first_letter_and_many_articles_in_pages() throws IOException {
        for (int i = 0; i < 101; i++) {
            String letter = String.valueOf((char) ('a' + i % 26));
            about("s" + i, "%02d".formatted(i % 28 + 1), "[all, " + letter + "-subject-" + i + "]");
        }
        seeds.build();
        List<String> letters = names("subjects/index.html");
        assertEquals(26, letters.size());
        assertEquals("A 5 subjects", letters.get(0));
        assertEquals(
                "Subjects: B",
                seeds.page("subjects/by-name/b.html").select("h1").text());
        assertEquals(50, seeds.page("subjects/all.html").select(".lines li").size());
        assertEquals(
                "Page 3 of 3 · 101 of 101",
                seeds.page("subjects/all/3.html").select(".pager span").text());
    }
}
