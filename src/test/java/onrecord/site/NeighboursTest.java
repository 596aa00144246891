package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import onrecord.model.Article;
import onrecord.model.Settings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighboursTest {
    @TempDir
    Path folder;

    private static Map<String, byte[]> render(List<Article> articles) {
        return SiteGoldenTest.render(Stories.pages(Settings.standard(), articles.toArray(Article[]::new)));
    }

    private static String path(Article article) {
        return "articles/" + article.id() + ".html";
    }

    @Test
    void a_new_article_changes_the_pages_of_few_others_though_all_have_a_speaker_in_common() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 112; i++) {
            articles.add(Stories.bulletin(i));
        }
        Map<String, byte[]> before = render(articles.subList(0, 111));
        Map<String, byte[]> after = render(articles);
        TreeSet<String> changed = new TreeSet<>();
        before.forEach((path, bytes) -> {
            boolean isStory = path.startsWith("articles/2032/gauge") && path.endsWith(".html");
            if (isStory && !Arrays.equals(bytes, after.get(path))) {
                changed.add(path);
            }
        });
        // the one before it, with the three others of its day
        assertTrue(changed.size() <= 4, changed.toString());
        assertTrue(changed.contains(path(articles.get(27))), changed.toString());
    }

    @Test
    void the_nearest_before_an_article_come_first_and_those_behind_it_where_there_are_too_few() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            articles.add(Stories.bulletin(i));
        }
        Map<String, byte[]> files = render(articles);
        assertEquals(List.of("Gauge 6", "Gauge 5", "Gauge 4"), sameSpeakers(files, articles.get(7)));
        assertEquals(List.of("Gauge 1", "Gauge 0", "Gauge 3"), sameSpeakers(files, articles.get(2)));
    }

    private static List<String> sameSpeakers(Map<String, byte[]> files, Article article) {
        Document page = Jsoup.parse(new String(files.get(path(article)), StandardCharsets.UTF_8));
        return page.select("#same-speakers li a").stream()
                .map(link -> link.text().replace(" reads high water", ""))
                .toList();
    }

    @Test
    void an_article_leads_to_its_agency_place_day_and_subjects_and_to_other_reports() throws IOException {
        SeedFolder seeds = new SeedFolder(folder).sinking();
        seeds.story(
                "eel",
                "Eel\nMARN, March 10, 2031. /KNS/. \"Prices rose,\" Tomas Orl said.\n",
                "subjects: [Fish & chips]");
        seeds.story("pier", "Pier\nMARN, April 2, 2031. /TNA/. The pier is shut.\n", "subjects: [Fish & chips]");
        seeds.build();
        Document eel = seeds.page(page(seeds, "Eel"));
        assertEquals("../../agencies/kns.html", eel.select(".slug b a").attr("href"));
        assertEquals("../../places/marn.html", eel.select("#place a").attr("href"));
        assertEquals("03.html#d10", eel.select(".slug a:has(time)").attr("href"));
        assertEquals("../../subjects/fish-chips.html", eel.select(".kv a").attr("href"));
        assertEquals(
                "Ferry Petrel sinks off Marn, 14 missing",
                eel.select("a[rel=next]").text());
        assertEquals(
                "All of 10 March 2031", eel.select(".beside p:last-child a").text());
        Document sinking = seeds.page(page(seeds, "Petrel lost with 17 aboard"));
        assertEquals(
                List.of("KNS, 10 Mar 2031", "TNA, 11 Mar 2031", "Side by side"),
                sinking.select("#retold .ids a").eachText());
        assertTrue(sinking.select("#retold .ids a").attr("href").endsWith(".html#s2"));
    }

    private static String page(SeedFolder seeds, String headline) throws IOException {
        String href = seeds.page("articles/index.html").select(".lines a").stream()
                .filter(link -> link.text().equals(headline))
                .findFirst()
                .orElseThrow()
                .attr("href");
        return href.replace("../", "");
    }

    @Test
    void an_edit_of_the_body_leaves_the_pages_beside_it_alone() throws IOException {
        SeedFolder seeds = new SeedFolder(folder);
        for (int i = 1; i <= 9; i++) {
            seeds.story("s" + i, "Pier " + i + " opens\nMARN, March " + i + ", 2031. /KNS/. Pier " + i + " is open.\n");
        }
        seeds.build();
        seeds.story("s5", "Pier 5 opens\nMARN, March 5, 2031. /KNS/. Pier 5 is open to all.\n");
        int written = seeds.build().written().changed();
        // the article, its data, lists of its day, agency and place, the first pages, the feed, search, tables
        assertTrue(written < 20, written + " files written");
        seeds.story("s91", "Pier 91 opens\nMARN, March 30, 2031. /KNS/. Pier 91 is open.\n");
        int added = seeds.build().written().changed();
        assertTrue(added < 26, added + " files written");
    }
}
