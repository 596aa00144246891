package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import onrecord.archive.Archive;
import onrecord.archive.Summary;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import onrecord.model.Article;
import onrecord.model.Settings;
import onrecord.search.WordIndex;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What search engines and browsers find beside the pages: sitemap, robots.txt, the description of the search. */
class RobotFilesTest {
    private static final String BASE = "https://example.org/a&b";

    private static Settings settings(String title, Optional<String> base, boolean noindex) {
        return new Settings(
                title,
                "It's a <file> & more",
                "en",
                base,
                Optional.empty(),
                noindex,
                Optional.empty(),
                List.of(),
                false,
                false);
    }

    private static Map<String, byte[]> site(Settings settings) {
        return SiteGoldenTest.render(Stories.pages(settings, Stories.ferry(), Stories.hostile(), Stories.bulletin(1)));
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private static List<String> texts(byte[] xml, String element) throws Exception {
        NodeList all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            texts.add(all.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void the_sitemap_lists_each_page_once_by_the_address_that_the_page_gives_itself() throws Exception {
        Map<String, byte[]> files = site(settings("Marn", Optional.of(BASE), false));
        Set<String> canonical = new TreeSet<>();
        for (String path : files.keySet()) {
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(text(files, path));
                boolean moved = !page.select("meta[http-equiv=refresh]").isEmpty();
                String own = page.select("link[rel=canonical]").attr("href");
                if (page.select("meta[name=robots]").isEmpty() && !path.equals(ReviewPage.PATH) && !moved) {
                    assertEquals(BASE + "/" + Links.encode(path), own);
                    canonical.add(own);
                } else if (moved) {
                    assertTrue(files.containsKey(own.substring(BASE.length() + 1)), own);
                }
            }
        }
        List<String> listed = texts(files.get("sitemap.xml"), "loc");
        assertEquals(canonical, new TreeSet<>(listed));
        assertEquals(canonical.size(), listed.size());
    }

    @Test
    void a_day_is_given_where_the_whole_of_it_is_known() throws Exception {
        byte[] sitemap = site(settings("Marn", Optional.of(BASE), false)).get("sitemap.xml");
        List<String> days = texts(sitemap, "lastmod");
        assertFalse(days.isEmpty());
        for (String day : days) {
            assertTrue(day.matches("\\d{4}-\\d\\d-\\d\\d"), day);
        }
        assertFalse(new String(sitemap, StandardCharsets.UTF_8).contains("lists.html</loc><lastmod>"));
    }

    @Test
    void an_archive_without_an_address_or_that_hides_has_no_sitemap() {
        assertFalse(site(settings("Marn", Optional.empty(), false)).containsKey("sitemap.xml"));
        assertFalse(site(settings("Marn", Optional.empty(), false)).containsKey("robots.txt"));
        assertFalse(site(settings("Marn", Optional.empty(), false)).containsKey("opensearch.xml"));
        Map<String, byte[]> hidden = site(settings("Marn", Optional.of(BASE), true));
        assertFalse(hidden.containsKey("sitemap.xml"));
        assertEquals("User-agent: *\nDisallow: /\n", text(hidden, "robots.txt"));
    }

    @Test
    void robots_are_told_where_the_sitemap_is() {
        assertEquals(
                "User-agent: *\nDisallow:\n\nSitemap: https://example.org/a&b/sitemap.xml\n",
                text(site(settings("Marn", Optional.of(BASE), false)), "robots.txt"));
    }

    @TempDir
    Path folder;

    private String build(String name, String text) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("archive.yaml"), "tombstones: true\nbaseUrl: https://example.org\n");
        Files.writeString(seeds.resolve(name), text);
        OnRecord.build(
                Options.of(seeds, folder.resolve("site")).withCache(folder.resolve("cache")), (wrong, bug) -> {});
        return Files.readString(folder.resolve("site/sitemap.xml"));
    }

    @Test
    void old_addresses_and_those_at_which_nothing_stands_are_not_listed() throws IOException {
        build("a.txt", "Harbour closes\nMARN, March 5, 2031. /NVA/. The harbour closed.\n");
        build("b.txt", "Pier burns\nMARN, April 6, 2031. /NVA/. The pier of Sund burnt down.\n");
        Files.delete(folder.resolve("seeds/b.txt"));
        String sitemap = build("a.txt", "Harbour shut\nMARN, March 5, 2031. /NVA/. The harbour closed.\n");
        assertFalse(sitemap.contains("/pier-burns"), sitemap);
        assertTrue(sitemap.contains("/harbour-"), sitemap);
        assertEquals(1, sitemap.split("<lastmod>2031-03-05</lastmod>", -1).length - 1);
        try (Stream<Path> pages = Files.walk(folder.resolve("site/articles/2031"))) {
            for (Path file :
                    pages.filter(one -> one.toString().endsWith(".html")).toList()) {
                Document page = Jsoup.parse(Files.readString(file));
                String own = page.select("link[rel=canonical]").attr("href");
                boolean gone = !page.select("meta[name=robots]").isEmpty();
                assertEquals(!gone, sitemap.contains("<loc>" + own + "</loc>") && !own.isEmpty(), file.toString());
            }
        }
    }

    private static Map<String, byte[]> sitemaps(int most, List<Article> articles) {
        List<Summary> summaries =
                articles.stream().map(one -> Summary.of(one, 0, 0)).toList();
        SiteContext context = new SiteContext(
                Archive.of(summaries),
                summary -> articles.get(summaries.indexOf(summary)),
                new WordIndex(new TreeMap<>()),
                settings("Marn", Optional.of(BASE), false),
                List.of());
        List<String> made = new ArrayList<>(List.of("index.html", "404.html", "site.css", "articles/2032/01.html"));
        summaries.forEach(one -> made.add(Links.article(one.id())));
        return SiteGoldenTest.render(Sitemaps.pages(context, made, most));
    }

    @Test
    void a_long_sitemap_is_cut_so_that_a_new_article_changes_one_part() throws Exception {
        List<Article> articles = new ArrayList<>(List.of(Stories.ferry()));
        for (int i = 0; i < 60; i++) {
            articles.add(Stories.bulletin(i));
        }
        Map<String, byte[]> after = sitemaps(10, articles);
        Map<String, byte[]> before = sitemaps(10, articles.subList(0, 60));
        assertEquals(before.keySet(), after.keySet());
        assertEquals(
                1,
                after.keySet().stream()
                        .filter(path -> !text(before, path).equals(text(after, path)))
                        .count());
        assertTrue(after.containsKey("sitemap-2031.xml"), after.keySet().toString());
        Set<String> all = new HashSet<>();
        int count = 0;
        for (String part : texts(after.get("sitemap.xml"), "loc")) {
            List<String> places = texts(after.get(part.substring(BASE.length() + 1)), "loc");
            assertTrue(places.size() <= 10, part);
            all.addAll(places);
            count += places.size();
        }
        assertEquals(63, count);
        assertEquals(63, all.size());
        assertEquals(after.size() - 1, texts(after.get("sitemap.xml"), "loc").size());
    }

    @Test
    void a_browser_is_told_how_to_search_here() throws Exception {
        String evil = "The ]]> & <b> \u0001\ud83d\udea2 of all the straits and sounds, in many words";
        Map<String, byte[]> files = site(settings(evil, Optional.of(BASE), false));
        byte[] xml = files.get("opensearch.xml");
        Element url = (Element) DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getElementsByTagName("Url")
                .item(0);
        assertEquals(BASE + "/search.html?q={searchTerms}", url.getAttribute("template"));
        assertEquals(List.of("The ]]> & <b> \ufffd\ud83d\udea2"), texts(xml, "ShortName"));
        assertEquals(
                List.of("The ]]> & <b> \ufffd\ud83d\udea2 of all the straits and sounds,"), texts(xml, "LongName"));
        assertEquals(List.of("It's a <file> & more"), texts(xml, "Description"));
        for (String path : List.of("index.html", "search.html")) {
            assertEquals(
                    "opensearch.xml",
                    Jsoup.parse(text(files, path)).select("link[rel=search]").attr("href"));
        }
        assertFalse(text(site(settings(evil, Optional.empty(), false)), "index.html")
                .contains("rel=\"search\""));
    }
}
