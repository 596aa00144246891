package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON-LD of pages, by what schema.org (version 30.0) has. */
class StructuredDataTest {
    /** The types that are used, with those of their properties, their parents' among them. */
    private static final Map<String, Set<String>> SCHEMA = Map.of(
            "NewsArticle",
                    Set.of(
                            "headline",
                            "alternativeHeadline",
                            "inLanguage",
                            "url",
                            "mainEntityOfPage",
                            "dateline",
                            "datePublished",
                            "locationCreated",
                            "publisher",
                            "wordCount",
                            "mentions",
                            "temporalCoverage",
                            "hasPart",
                            "isBasedOn"),
            "WebPage", Set.of("breadcrumb"),
            "BreadcrumbList", Set.of("itemListElement"),
            "ListItem", Set.of("name", "position", "item"),
            "Person", Set.of("name", "jobTitle", "sameAs"),
            "Organization", Set.of("name", "sameAs"),
            "NewsMediaOrganization", Set.of("name"),
            "Place", Set.of("name"),
            "Quotation", Set.of("creator", "spokenByCharacter"),
            "ProfilePage", Set.of("url", "mainEntity"));

    @TempDir
    Path folder;

    private Path site(String settings) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("archive.yaml"), settings);
        Path site = folder.resolve("site");
        OnRecord.build(Options.of(seeds, site).withCache(folder.resolve("cache")), (wrong, bug) -> {});
        return site;
    }

    private void seed(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("seeds")).resolve(name), text);
    }

    private static JsonNode of(Path page) throws IOException {
        String json = Jsoup.parse(Files.readString(page))
                .select("script[type=application/ld+json]")
                .get(0)
                .data();
        return JsonMapper.shared().readTree(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Path article(Path site, String slug) throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("articles"))) {
            return files.filter(one -> one.getFileName().toString().startsWith(slug)
                            && one.toString().endsWith(".html"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void check(JsonNode node) {
        if (node.isObject()) {
            Set<String> known = SCHEMA.getOrDefault(node.path("@type").asString(""), Set.of());
            node.propertyNames()
                    .forEach(name -> assertTrue(name.startsWith("@") || known.contains(name), node + ": " + name));
        }
        node.forEach(StructuredDataTest::check);
    }

    @Test
    void types_and_properties_are_those_of_schema_org() throws IOException {
        seed(
                "a.txt",
                "Harbour closes\nMARN, March 5, 2031. /NVA/. The harbour closed on March 4.\n\"It is closed,\" Mayor Ada Kell said.\n");
        Path site = site("baseUrl: https://example.org/marn\n");
        check(of(article(site, "harbour-closes")));
        check(of(site.resolve("speakers/ada-kell.html")));
        Sample.files().forEach((path, bytes) -> {
            for (var script :
                    Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).select("script[type=application/ld+json]")) {
                check(JsonMapper.shared().readTree(script.data().getBytes(StandardCharsets.UTF_8)));
            }
        });
    }

    @Test
    void an_article_says_where_it_is_and_what_leads_to_it() throws IOException {
        seed("a.txt", "Harbour closes\nMARN, March 5, 2031. /NVA/. The harbour closed.\n");
        JsonNode article = of(article(site("baseUrl: https://example.org/marn\n"), "harbour-closes"));
        String url = article.path("url").asString();
        assertTrue(url.matches("https://example\\.org/marn/articles/2031/harbour-closes-\\w+\\.html"), url);
        assertEquals(url, article.path("mainEntityOfPage").path("@id").asString());
        JsonNode month = article.at("/mainEntityOfPage/breadcrumb/itemListElement/1");
        assertEquals("March 2031", month.path("name").asString());
        assertEquals(
                "https://example.org/marn/articles/2031/03.html",
                month.path("item").asString());
        assertTrue(article.at("/mainEntityOfPage/breadcrumb").toString().length() < 300);
        assertEquals("NVA", article.at("/publisher/name").asString());
        assertEquals("2031-03-05", article.path("datePublished").asString());
        JsonNode local = of(article(site("title: Marn\n"), "harbour-closes"));
        assertFalse(local.has("url"));
        assertFalse(local.has("mainEntityOfPage"));
    }

    @Test
    void a_date_without_a_year_is_none() throws IOException {
        seed("a.txt", "Harbour closes\nMARN, March 5. /NVA/. The harbour closed.\n");
        assertFalse(of(article(site("title: Marn\n"), "harbour-closes")).has("datePublished"));
    }

    @Test
    void a_body_that_is_quoted_is_the_one_who_said_it() throws IOException {
        seed(
                "a.txt",
                "Harbour closes\nMARN, March 5, 2031. /NVA/. The harbour closed.\n\"The harbour is closed for good,\" the Foreign Ministry said.\n");
        JsonNode article = of(article(site("title: Marn\n"), "harbour-closes"));
        JsonNode body = article.at("/mentions/0");
        assertEquals("Organization", body.path("@type").asString());
        assertEquals(
                body.path("@id").asString(),
                article.at("/hasPart/0/creator/0/@id").asString());
        assertEquals(
                body.path("@id").asString(),
                article.at("/hasPart/0/spokenByCharacter/0/@id").asString());
    }

    @Test
    void a_speaker_s_page_names_pages_elsewhere() throws IOException {
        seed("a.txt", "Talk\nMARN, March 5, 2031. /NVA/. It rained.\n\"</script><b>Yes,\" Mayor Ada Kell said.\n");
        seed(
                "people.yaml",
                "- name: Ada Kell\n  links: ['https://example.org/?a=</script>', 'https://example.org/kell']\n");
        JsonNode page = of(site("baseUrl: https://example.org/marn\n").resolve("speakers/ada-kell.html"));
        assertEquals("ProfilePage", page.path("@type").asString());
        assertEquals(
                "https://example.org/marn/speakers/ada-kell.html",
                page.path("url").asString());
        assertEquals("Person", page.at("/mainEntity/@type").asString());
        assertEquals("Ada Kell", page.at("/mainEntity/name").asString());
        assertEquals("https://example.org/kell", page.at("/mainEntity/sameAs/0").asString());
    }
}
