package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Settings;
import onrecord.spec.Articles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * What programs read in the head of an article. Zotero's “Embedded Metadata” takes of each tag its name, or its property where it
 * has no name, and hands it to its “RDF” translator. That takes of each field the first tag that is there, in an order that this
 * test says again: the type, for one, is Dublin Core's, for Open Graph's {@code article} is only a guess there.
 */
class MetaTagsTest {
    private static final String STORY = """
            Council of Sund puts off vote on the bridge
            SUND, March 3, 2031 (Norpress) - The council of Sund put off its vote on March 1, 2031.
            """;

    private static final String UNDATED = """
            Lighthouse of Marn burns
            The lighthouse of Marn burned in a storm that began on January 5, 2031.
            """;

    private static Settings settings(Optional<String> base) {
        return new Settings(
                "The Sund File", "", "en", base, Optional.empty(), false, Optional.empty(), List.of(), false, false);
    }

    private static Document page(Settings settings, Article article) {
        return SiteGoldenTest.render(Stories.pages(settings, article)).entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith("articles/") && file.getKey().endsWith(".html"))
                .map(file -> Jsoup.parse(new String(file.getValue(), StandardCharsets.UTF_8)))
                .filter(page -> page.selectFirst("[name=dcterms.type]") != null)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the fields that Zotero would fill. */
    private static Map<String, String> zotero(Document page) {
        Map<String, String> tags = new HashMap<>();
        for (Element tag : page.select("meta[content]")) {
            String name = tag.hasAttr("name") ? tag.attr("name") : tag.attr("property");
            tags.putIfAbsent(name, tag.attr("content"));
        }
        Map<String, String> item = new HashMap<>();
        take(item, "itemType", tags, "z.itemType", "dcterms.type");
        take(item, "title", tags, "dcterms.title", "og:title");
        take(item, "publicationTitle", tags, "prism.publicationName", "dcterms.source", "og:site_name");
        take(item, "place", tags, "eprints.place_of_pub");
        take(item, "date", tags, "prism.publicationDate", "og:published_time", "dcterms.issued", "dcterms.date");
        take(item, "language", tags, "dcterms.language");
        take(item, "rights", tags, "prism.copyright", "dcterms.rights");
        take(item, "abstractNote", tags, "og:description", "dcterms.abstract", "dcterms.description", "description");
        take(item, "url", tags, "og:url");
        // what it does where there is none: better no tag of ours lets it come so far
        Element time = page.selectFirst("time[datetime]");
        if (time != null) {
            item.putIfAbsent("date", time.attr("datetime"));
        }
        return item;
    }

    private static void take(Map<String, String> item, String field, Map<String, String> tags, String... names) {
        Stream.of(names).filter(tags::containsKey).findFirst().ifPresent(name -> item.put(field, tags.get(name)));
    }

    @Test
    void zotero_takes_an_article_for_one_of_a_newspaper() {
        assertEquals(
                Map.of(
                        "itemType",
                        "newspaperArticle",
                        "title",
                        "Council of Sund puts off vote on the bridge",
                        "publicationTitle",
                        "Norpress",
                        "place",
                        "Sund",
                        "date",
                        "2031-03-03",
                        "language",
                        "en",
                        "abstractNote",
                        "The council of Sund put off its vote on March 1, 2031.",
                        "url",
                        "https://example.org/sund/articles/2031/"),
                withoutName(
                        zotero(page(settings(Optional.of("https://example.org/sund")), Articles.extract(STORY, "")))));
    }

    private static Map<String, String> withoutName(Map<String, String> item) {
        item.computeIfPresent("url", (field, url) -> url.substring(0, url.lastIndexOf('/') + 1));
        return item;
    }

    @Test
    void rights_are_told() {
        assertTrue(zotero(page(Settings.standard(), Stories.hostile()))
                .get("rights")
                .startsWith("</script>"));
    }

    @Test
    void an_undated_article_does_not_get_the_first_date_of_its_copy() {
        Map<String, String> item = zotero(page(settings(Optional.empty()), Articles.extract(UNDATED, "")));
        assertEquals("undated", item.get("date"));
        assertEquals("The Sund File", item.get("publicationTitle"));
        assertFalse(item.containsKey("place") || item.containsKey("url"), item.toString());
    }

    @Test
    void open_graph_tells_the_same_in_text() {
        Document page = page(settings(Optional.empty()), Articles.extract(STORY, ""));
        Map<String, String> tags = new HashMap<>();
        page.select("meta[property]").forEach(tag -> tags.put(tag.attr("property"), tag.attr("content")));
        assertEquals(
                Map.of(
                        "og:type",
                        "article",
                        "og:title",
                        "Council of Sund puts off vote on the bridge",
                        "og:site_name",
                        "The Sund File",
                        "og:description",
                        "The council of Sund put off its vote on March 1, 2031.",
                        "article:published_time",
                        "2031-03-03"),
                tags);
    }

    @Test
    void a_date_that_is_no_whole_day_is_no_time_of_publication() {
        Document page = page(settings(Optional.empty()), Articles.extract(UNDATED, ""));
        assertEquals(List.of(), page.select("[property=article:published_time]"));
    }

    @Test
    void a_description_ends_between_words() {
        assertEquals("a b", MetaTags.shortened("a b"));
        String cut = MetaTags.shortened("word ".repeat(100));
        assertTrue(cut.length() <= 201 && cut.endsWith("word\u2026"), cut);
        assertEquals(
                160,
                MetaTags.shortened("x".repeat(159) + "\ud83d\ude00".repeat(9)).length());
    }
}
