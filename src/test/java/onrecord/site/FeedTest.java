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
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FeedTest {
    @TempDir
    Path folder;

    private Path site() {
        Path site = folder.resolve("site");
        OnRecord.build(
                Options.of(folder.resolve("seeds"), site).withCache(folder.resolve("cache")), (wrong, bug) -> {});
        return site;
    }

    private Optional<String> feed() throws IOException {
        Path site = site();
        Path feed = site.resolve("feed.xml");
        boolean linked = Files.readString(site.resolve("index.html")).contains("href=\"feed.xml\"");
        assertEquals(Files.exists(feed), linked, "the first page names the feed, if there is one");
        return Files.exists(feed) ? Optional.of(Files.readString(feed)) : Optional.empty();
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the HTML of an entry, as a reader of feeds has it. */
    private static org.jsoup.nodes.Element html(Document feed, int entry) {
        return Jsoup.parseBodyFragment(texts(feed, "content").get(entry)).body();
    }

    /** Three articles in which Ada Kell speaks, and one in which she does not. */
    private void speeches() throws IOException {
        for (int day = 1; day <= 3; day++) {
            seed(
                    "speech-" + day + ".txt",
                    "Speech %d\nMARN, March %d, 2031. /NVA/. The mayor spoke.\n\"Ship & quay <%d> wait,\" Mayor Ada Kell said.\n"
                            .formatted(day, day, day));
        }
        seed("other.txt", "Harbour closes\nMARN, March 9, 2031. /NVA/. The harbour closed.\n");
        seed("other.txt.yaml", "agency: nva\n");
    }

    private void seed(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(folder.resolve("seeds").resolve(name), text);
    }

    private static List<String> texts(Document feed, String element) {
        List<String> texts = new ArrayList<>();
        NodeList entries = feed.getElementsByTagName("entry");
        for (int i = 0; i < entries.getLength(); i++) {
            texts.add(((Element) entries.item(i))
                    .getElementsByTagName(element)
                    .item(0)
                    .getTextContent());
        }
        return texts;
    }

    @Test
    void the_latest_articles_come_first_with_their_own_days() throws Exception {
        seed("b.txt", "Ferries <sail> & \"stop\"\nMARN, March 3, 2031. /NVA/. The ferries of Marn sailed on Monday.\n");
        seed("a.txt", "Harbour closes\nMARN, March 5, 2031. /NVA/. The harbour of Marn closed on Wednesday.\n");
        seed("c.txt", "No day\nThe pier stood.\n");
        seed("archive.yaml", "title: Straits & Sounds\nbaseUrl: https://example.org/archive\n");
        String xml = feed().orElseThrow();
        Document feed = parse(xml);
        assertEquals(List.of("Harbour closes", "Ferries <sail> & \"stop\""), texts(feed, "title"));
        assertEquals(List.of("2031-03-05T00:00:00Z", "2031-03-03T00:00:00Z"), texts(feed, "updated"));
        assertEquals(List.of("NVA", "NVA"), texts(feed, "name"));
        assertEquals("The harbour of Marn closed on Wednesday.", html(feed, 0).text());
        assertEquals(List.of("2031-03-05T00:00:00Z", "2031-03-03T00:00:00Z"), texts(feed, "published"));
        assertTrue(xml.contains("<updated>2031-03-05T00:00:00Z</updated>\n<author>"), xml);
        assertTrue(xml.contains("href=\"https://example.org/archive/feed.xml\""), xml);
        assertTrue(texts(feed, "id").get(0).startsWith("urn:sha256:"));
        assertFalse(texts(feed, "id").get(0).equals(texts(feed, "id").get(1)));
    }

    @Test
    void the_address_of_an_entry_stays_when_its_words_are_corrected() throws Exception {
        seed("a.txt", "Harbour closes\nMARN, March 5, 2031. /NVA/. The harbour closed.\n");
        String before = feed().orElseThrow();
        seed("a.txt", "Harbour closes\nMARN, March 5, 2031. /NVA/. The harbour of Marn closed.\n");
        String after = feed().orElseThrow();
        assertFalse(before.equals(after));
        assertEquals(
                before.split("<id>")[2].split("</id>")[0],
                after.split("<id>")[2].split("</id>")[0]);
    }

    @Test
    void what_people_corrected_is_what_the_feed_says() throws Exception {
        seed("a.txt", "Harbour closes\nMARN, March 5, 2031. /NVA/. The harbour closed.\n");
        assertFalse(feed().orElseThrow().contains("orrected"));
        seed("a.txt.yaml", "corrections:\n  - headline: Marn has no harbour\n    agency: KRS\n");
        String xml = feed().orElseThrow();
        assertTrue(xml.contains("<title>Marn has no harbour</title>"), xml);
        assertTrue(xml.contains("<author><name>KRS</name></author>"), xml);
        assertTrue(xml.contains("Corrected by people: headline, agency"), xml);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Riga, 'March 5, 2031', 2031-03-05T00:00:00+02:00",
        "Europe/Riga, 'July 5, 2031', 2031-07-05T00:00:00+03:00",
        "Africa/Monrovia, 'March 5, 1931', 1931-03-05T00:00:00-00:44",
        "America/Sao_Paulo, 'November 4, 2018', 2018-11-04T01:00:00-02:00"
    })
    void a_day_begins_when_it_begins_in_the_newsroom(String zone, String day, String began) throws Exception {
        seed("a.txt", "Harbour closes\nMARN, " + day + ". /NVA/. The harbour closed.\n");
        seed("archive.yaml", "timeZone: " + zone + "\n");
        assertTrue(feed().orElseThrow().contains("<updated>" + began + "</updated>"), feed().orElseThrow());
    }

    @Test
    void without_a_day_there_is_no_feed() throws Exception {
        seed("c.txt", "No day\nThe pier stood.\n");
        assertEquals(Optional.empty(), feed());
    }

    @Test
    void quotations_stand_in_an_entry_with_speaker_and_sentence() throws Exception {
        speeches();
        seed("archive.yaml", "baseUrl: https://example.org/archive\n");
        org.jsoup.nodes.Element entry = html(parse(feed().orElseThrow()), 1);
        assertEquals("Ship & quay <3> wait", entry.select("blockquote").text());
        assertTrue(entry.select("p").get(2).text().startsWith("Ada Kell Sentence "), entry.html());
        String sentence = entry.select("a").attr("href");
        assertTrue(
                sentence.matches("https://example\\.org/archive/articles/2031/speech-3-[^/]*\\.html#w[0-9a-f]{8}"),
                sentence);
    }

    @Test
    void who_speaks_in_three_articles_has_a_feed_which_the_page_names() throws Exception {
        speeches();
        Path site = site();
        Document feed = parse(Files.readString(site.resolve("speakers/ada-kell.xml")));
        assertEquals(List.of("Speech 3", "Speech 2", "Speech 1"), texts(feed, "title"));
        assertEquals("Ship & quay <3> wait", html(feed, 0).select("blockquote").text());
        String sentence = html(feed, 0).select("a").attr("href");
        assertTrue(Files.exists(site.resolve("speakers").resolve(sentence.replaceFirst("#.*", ""))), sentence);
        assertFalse(texts(feed, "id")
                .get(0)
                .equals(texts(parse(feed().orElseThrow()), "id").get(1)));
        String page = Files.readString(site.resolve("speakers/ada-kell.html"));
        assertTrue(
                page.contains(
                        "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"../speakers/ada-kell.xml\""),
                page);
        Files.delete(folder.resolve("seeds/speech-1.txt"));
        assertFalse(Files.exists(site().resolve("speakers/ada-kell.xml")));
        assertFalse(Files.readString(site.resolve("speakers/ada-kell.html")).contains("atom+xml"));
    }

    @Test
    void an_agency_has_a_feed_which_its_articles_name() throws Exception {
        speeches();
        Path site = site();
        Document feed = parse(Files.readString(site.resolve("agencies/nva.xml")));
        assertEquals(List.of("Harbour closes", "Speech 3", "Speech 2", "Speech 1"), texts(feed, "title"));
        assertEquals(
                texts(parse(feed().orElseThrow()), "id"),
                texts(feed, "id"),
                "an article with the same content is the same entry");
        try (var pages = Files.walk(site.resolve("articles/2031"))) {
            for (Path page : pages.filter(one ->
                            one.toString().contains("speech") && one.toString().endsWith(".html"))
                    .toList()) {
                assertTrue(Files.readString(page).contains("href=\"../../agencies/nva.xml\""), page.toString());
            }
        }
    }

    @Test
    void what_was_added_to_a_site_gives_the_feeds_of_a_new_one() throws Exception {
        speeches();
        Path site = site();
        seed("late.txt", "Speech 4\nMARN, March 11, 2031. /NVA/. He spoke.\n\"All sail,\" Ada Kell said.\n");
        List<String> added = feeds(site());
        OnRecord.build(
                Options.of(folder.resolve("seeds"), folder.resolve("new")).withCache(folder.resolve("other")),
                (wrong, bug) -> {});
        assertEquals(added, feeds(folder.resolve("new")));
        assertEquals(3, added.size());
        assertTrue(site.toFile().isDirectory());
    }

    private static List<String> feeds(Path site) throws IOException {
        List<String> feeds = new ArrayList<>();
        try (var files = Files.walk(site)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                feeds.add(Files.readString(file));
            }
        }
        return feeds;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "baseUrl: https://example.org/a&b\n"})
    void a_feed_has_what_rfc_4287_wants_whatever_the_words(String settings) throws Exception {
        String hostile = "]]> &amp; <b>&#1; \u0001\u0008\u001f\ufffe\uffff \u0085 <!-- \ud83d\udea2";
        for (int day = 1; day <= 3; day++) {
            seed(
                    "evil-" + day + ".txt",
                    "Talk %d %s\nMARN, March %d, 2031. /NVA/. Ship %d %s came.\n\"Quay %d %s waits,\" Mayor Ada Kell said.\n"
                            .formatted(day, hostile, day, day, hostile, day, hostile));
            seed("evil-" + day + ".txt.yaml", "agency: 'A ]]> & <B>'\nsubjects: ['<x> & ]]>']\n");
        }
        seed("archive.yaml", "title: 'T ]]> & <i>'\n" + settings);
        List<String> feeds = feeds(site());
        assertTrue(feeds.size() >= 3, feeds.size() + " feeds");
        for (String xml : feeds) {
            if (xml.contains("http://www.w3.org/2005/Atom")) {
                Rfc4287.check(parse(xml).getDocumentElement(), !settings.isEmpty());
                assertEquals("<x> & ]]>", attribute(parse(xml), "category", "term"));
                assertTrue(
                        html(parse(xml), 0).text().contains("]]> & <b>&#1;"),
                        html(parse(xml), 0).text());
            }
        }
    }

    private static String attribute(Document feed, String element, String name) {
        return ((Element) feed.getElementsByTagName(element).item(0)).getAttribute(name);
    }
}
