package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import onrecord.model.Article;
import onrecord.model.Settings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds for the site as a whole. */
class SiteTest {
    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** Returns the path that {@code href} on page {@code from} leads to. */
    private static String resolve(String from, String href) {
        List<String> parts = new ArrayList<>(List.of(from.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : URLDecoder.decode(href, StandardCharsets.UTF_8).split("/")) {
            if (part.equals("..")) {
                parts.remove(parts.size() - 1);
            } else {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    @Test
    void every_link_leads_to_a_file_of_the_site_and_a_place_on_it() {
        Map<String, byte[]> files = Sample.files();
        Map<String, Set<String>> places = new TreeMap<>();
        Map<String, Document> pages = new TreeMap<>();
        for (String path : files.keySet()) {
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(text(files, path));
                pages.put(path, page);
                Set<String> ids = new HashSet<>();
                page.select("[id]")
                        .forEach(element -> assertTrue(ids.add(element.id()), path + " twice: " + element.id()));
                places.put(path, ids);
            }
        }
        List<String> broken = new ArrayList<>();
        pages.forEach((path, page) -> {
            for (Element element : page.select("[href], [src], blockquote[cite]")) {
                String address =
                        element.hasAttr("href") ? element.attr("href") : element.attr("src") + element.attr("cite");
                if (address.equals("data:,") || address.startsWith("https://example.org/marn/file/issues/new?")) {
                    continue;
                }
                String[] parts = address.split("#", 2);
                // what stands behind a question mark is for the script of the page
                String file = parts[0].split("\\?", 2)[0];
                String target = file.isEmpty() ? path : resolve(path, file);
                boolean there = files.containsKey(target);
                boolean place = parts.length == 1
                        || places.getOrDefault(target, Set.of())
                                .contains(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
                if (!there || !place) {
                    broken.add(path + ": " + address);
                }
            }
        });
        assertEquals("", String.join("\n", broken));
    }

    @Test
    void an_empty_archive_has_pages_that_say_so() {
        Map<String, byte[]> files = SiteGoldenTest.render(Stories.pages(Settings.standard()));
        assertTrue(text(files, "articles/index.html").contains("There is no article yet."));
        assertTrue(text(files, "timeline/index.html").contains("No article reports a dated event yet."));
        assertTrue(text(files, "speakers/index.html").contains("Nobody is reported to have spoken yet."));
        assertTrue(text(files, "index.html").contains("How to read this archive"));
    }

    @Test
    void a_full_page_of_a_list_and_other_articles_do_not_change_with_a_new_seed() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            articles.add(Stories.bulletin(i));
        }
        Map<String, byte[]> before = render(articles.subList(0, 119));
        Map<String, byte[]> after = render(articles);
        Set<String> changed = new HashSet<>();
        after.forEach((path, bytes) -> {
            if (!text(after, path).equals(before.containsKey(path) ? text(before, path) : "")) {
                changed.add(path);
            }
        });
        assertFalse(changed.contains("articles/" + articles.get(5).id() + ".html"), changed.toString());
        assertFalse(changed.contains("404.html"));
        assertFalse(changed.contains("data/index.html"));
        assertFalse(changed.contains("search.html"));
        assertTrue(before.containsKey("articles/2032/01-3.html"));
    }

    private static Map<String, byte[]> render(List<Article> articles) {
        return SiteGoldenTest.render(Stories.pages(Settings.standard(), articles.toArray(Article[]::new)));
    }

    @Test
    void with_a_base_url_pages_say_where_they_are_and_the_lost_page_works_at_any_depth() {
        Settings settings = Settings.standard().at(Optional.of("https://example.org/marn"));
        Map<String, byte[]> files = SiteGoldenTest.render(Stories.pages(settings, Stories.ferry()));
        assertTrue(text(files, "timeline/index.html")
                .contains("<link rel=\"canonical\" href=\"https://example.org/marn/timeline/index.html\">"));
        assertTrue(text(files, "404.html").contains("href=\"/marn/site.css\""));
        assertFalse(text(files, "404.html").contains("rel=\"canonical\""));
    }

    @Test
    void an_old_address_leads_to_the_article() {
        String page = text(Sample.files(), "articles/2031/<old>.html");
        assertTrue(page.contains("content=\"0; url=../../articles/2031/hostile-ffffff.html\""), page);
    }

    @Test
    void a_reader_can_report_an_error_with_the_address_filled_in() {
        Document page = Jsoup.parse(text(Sample.files(), Sample.KINDS.get(1)));
        String href = page.selectXpath("//a[text()='Something is wrong here']").attr("href");
        assertTrue(href.startsWith("https://example.org/marn/file/issues/new?template=wrong-finding.yml&title="), href);
        assertTrue(href.contains("&address=articles%2F2031%2Fmarn-minister"), href);
    }
}
