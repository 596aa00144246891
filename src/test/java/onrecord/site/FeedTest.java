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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FeedTest {
    @TempDir
    Path folder;

    private Optional<String> feed() throws IOException {
        Path site = folder.resolve("site");
        OnRecord.build(
                Options.of(folder.resolve("seeds"), site).withCache(folder.resolve("cache")), (wrong, bug) -> {});
        Path feed = site.resolve("feed.xml");
        boolean linked = Files.readString(site.resolve("index.html")).contains("href=\"feed.xml\"");
        assertEquals(Files.exists(feed), linked, "the first page names the feed, if there is one");
        return Files.exists(feed) ? Optional.of(Files.readString(feed)) : Optional.empty();
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
        Document feed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("Harbour closes", "Ferries <sail> & \"stop\""), texts(feed, "title"));
        assertEquals(List.of("2031-03-05T00:00:00Z", "2031-03-03T00:00:00Z"), texts(feed, "updated"));
        assertEquals(List.of("NVA", "NVA"), texts(feed, "name"));
        assertEquals(
                "The harbour of Marn closed on Wednesday.",
                texts(feed, "summary").get(0));
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
        assertTrue(
                xml.contains("<summary>The harbour closed. (Corrected by people: headline, agency.)</summary>"), xml);
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
}
