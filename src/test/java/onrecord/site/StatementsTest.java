package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import onrecord.model.Settings;
import onrecord.spec.Articles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A statement is shown and counted once, however many findings give it. */
class StatementsTest {
    private static final String STORY = """
            Mara Velden says dam needs repair before winter
            Mayor Mara Velden said on Monday that the dam needed repairs before the winter. Velden told reporters the old one was "a disgrace to the town" and the sluice "no better than a sieve".
            "We will not wait for another flood," Velden said. The engineer Carl Brandt said the dam would hold.
            """;

    private final Map<String, byte[]> files =
            SiteGoldenTest.render(Stories.pages(Settings.standard(), Articles.extract(STORY, "2031-03-04")));
    private final Document speaker = page("speakers/mara-velden.html");

    private String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private Document page(String path) {
        return Jsoup.parse(text(path));
    }

    private String article() {
        return files.keySet().stream()
                .filter(path -> path.startsWith("articles/2031/mara-velden-says") && path.endsWith(".html"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_speaker_has_a_card_for_each_statement() {
        assertEquals(
                List.of(
                        "that the dam needed repairs before the winter",
                        "the old one was \"a disgrace to the town\" and the sluice \"no better than a sieve\""),
                speaker.select("#said blockquote b").eachText());
        assertEquals(
                List.of("indirect", "indirect partial", "direct"),
                speaker.select(".said > li").eachAttr("data-kind"));
    }

    @Test
    void the_counts_are_those_of_the_cards() {
        assertEquals(
                List.of("1 quote", "2 paraphrases", "1 article"),
                speaker.select(".tally li").eachText().subList(0, 3));
        assertEquals(
                "1 quote, 2 paraphrases",
                page("speakers/index.html")
                        .select(".list li:contains(Velden) .soft")
                        .last()
                        .text());
        assertEquals(
                "Quoted once, paraphrased twice.",
                page(article()).select("[id]:has(> b:contains(Velden)) .soft").text());
        assertEquals(
                List.of("1 quote"),
                page("index.html").select(".tally li:contains(quote)").eachText());
    }

    @Test
    void quoted_words_are_marked_in_the_card_of_the_paraphrase() {
        assertEquals(
                List.of("\"a disgrace to the town\"", "\"no better than a sieve\""),
                speaker.select("#said .q").eachText());
        assertEquals(
                "Paraphrase with quoted words, speaker stated",
                speaker.select(".said > li:has(.q) .basis").text());
    }

    @Test
    void notes_beside_the_text_tell_of_each_statement_once() {
        assertEquals(
                List.of("Paraphrase, speaker stated", "Paraphrase with quoted words, speaker stated"),
                page(article()).select(".row").first().select(".notes .basis").eachText());
    }

    @Test
    void the_data_keep_every_finding_and_name_the_one_that_shows_it() {
        List<String> rows = text("data/quotes.csv").lines().toList();
        int within = List.of(rows.get(0).split(",")).indexOf("within");
        assertEquals("same_as", rows.get(0).split(",")[within + 1]);
        assertEquals(7, rows.size() - 1);
        assertEquals(1, rows.stream().filter(row -> row.contains(",,q2,")).count());
        assertEquals(2, rows.stream().filter(row -> row.contains(",q3,,")).count());
    }
}
