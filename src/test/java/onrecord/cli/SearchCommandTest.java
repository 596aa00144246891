package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is found is data for scripts, at the addresses of the site. */
class SearchCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("a.txt"), """
                Harbour of Marn reopens

                MARN, March 10, 2031. /NVA/. The harbour of Marn reopened on Monday, Mayor Ada Kell said.

                "The ferries are back," Kell told reporters at the quay.
                """);
        Files.writeString(seeds.resolve("b.txt"), """
                Ferry strike ends in Łódź

                OSTER, March 12, 2031. /NVA/. A strike of ferry crews ended on Tuesday, and the strikers went home.
                """);
    }

    private Run search(Object... arguments) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "search",
                                "--seeds",
                                folder.resolve("seeds"),
                                "--cache",
                                folder.resolve("cache"),
                                "--output",
                                folder.resolve("site")),
                        Stream.of(arguments))
                .toArray());
    }

    private static List<JsonNode> lines(Run run) {
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return run.out().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private static List<String> headlines(Run run) {
        return lines(run).stream().map(line -> line.get("headline").asString()).toList();
    }

    @Test
    void an_article_is_a_line_with_the_sentences_that_hold_the_words() {
        List<JsonNode> lines = lines(search("ferry who:kell is:quote"));
        assertEquals(1, lines.size());
        JsonNode line = lines.get(0);
        assertEquals("NVA", line.get("agency").asString());
        assertEquals("2031-03-10", line.get("date").asString());
        assertEquals(
                "articles/" + line.get("article").asString() + ".html",
                line.get("href").asString());
        assertTrue(line.get("score").asDouble() > 0);
        JsonNode sentence = line.get("sentences").get(0);
        assertEquals(3, sentence.get("number").asInt());
        int start = sentence.get("marks").get(0).get(0).asInt();
        int end = sentence.get("marks").get(0).get(1).asInt();
        assertEquals("ferries", sentence.get("text").asString().substring(start, end));
        JsonNode statement = sentence.get("statements").get(0);
        assertEquals("direct", statement.get("kind").asString());
        assertEquals("Ada Kell", statement.get("speakers").get(0).asString());
        assertEquals("reporters", statement.get("to").get(0).asString());
    }

    @Test
    void names_are_those_of_the_archive_and_accents_do_not_matter() {
        assertEquals(List.of("Ferry strike ends in Łódź"), headlines(search("lodz")));
        assertEquals(List.of("Harbour of Marn reopens"), headlines(search("who:\"Ada Kell\" to:reporters")));
    }

    @Test
    void comes_in_the_order_and_the_number_asked_for() {
        assertEquals(
                List.of("Ferry strike ends in Łódź", "Harbour of Marn reopens"),
                headlines(search("agency:nva", "--sort", "date")));
        assertEquals(List.of("Ferry strike ends in Łódź"), headlines(search("ferry", "--limit", "1")));
        assertEquals(List.of("Harbour of Marn reopens"), headlines(search("--", "-strike")));
    }

    @Test
    void what_has_changed_since_the_last_time_is_read() throws IOException {
        assertEquals(List.of(), headlines(search("lighthouse")));
        Files.writeString(
                folder.resolve("seeds/c.txt"), "Lighthouse lit\n\nMARN, March 13, 2031. /NVA/. It shines again.\n");
        assertEquals(List.of("Lighthouse lit"), headlines(search("lighthouse")));
    }

    @Test
    void a_query_that_is_not_understood_is_refused_with_the_column() {
        Run run = search("harbour OR");
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("Column 9: “OR” needs something on both sides."), run.err());
        assertTrue(search("  ").err().contains("the query asks for nothing"));
    }
}
