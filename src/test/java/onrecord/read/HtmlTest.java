package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import onrecord.model.Block;
import onrecord.spec.Spec;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    static List<Spec.Example> examples() {
        return Stream.of("html.md", "saved-pages.md", "old-pages.md")
                .flatMap(file -> Spec.examples(file).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void blocks_are_as_drawn(Spec.Example example) {
        assertEquals(example.expected(), Drafts.drawn(new Html(), example.input() + "\n"), example.place());
    }

    @RepeatedTest(300)
    void any_page_can_be_read_and_leads_back_to_the_file(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String[] pieces = {
            "a",
            "B ",
            "<p>",
            "</p>",
            "<b>",
            "</i>",
            "&amp;",
            "&copy",
            "&#x20ac;",
            "&",
            "<br>",
            "<table>",
            "<td>",
            "\n",
            "\r\n",
            "<!--",
            "-->",
            "<li>",
            "\ud83d\ude00",
            "\u00a0",
            "<h1>",
            "<script>",
            "</script>",
            "<",
            "\ud800",
            "<svg>",
            "<title>"
        };
        StringBuilder built = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            built.append(pieces[random.nextInt(pieces.length)]);
        }
        String file = built.toString();
        Format.Draft draft = new Html()
                .read(file, Optional.empty(), new Problems("story.html", file))
                .get(0)
                .draft();
        for (Block block : draft.blocks()) {
            assertTrue(draft.offsets().toFile(block.span()).end() <= file.length(), file);
            for (int i = block.span().start(); i < block.span().end(); i++) {
                char c = draft.text().charAt(i);
                char in = file.charAt(draft.offsets().toFile(i));
                assertTrue(in == c || in == '&' || Character.isWhitespace(c), () -> c + " for " + in + " of " + file);
            }
        }
    }

    @Test
    void deep_nesting_is_no_crash() {
        for (String mark : List.of("<div>", "<b>", "<table><tr><td>")) {
            String file = mark.repeat(20_000) + "deep";
            assertEquals("PARAGRAPH [deep]", Drafts.drawn(new Html(), file).replace("OTHER", "PARAGRAPH"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><p>The board of the harbour met on Tuesday and put off its vote.</p></article>",
                "<article>",
                "<h1>The board met on Tuesday</h1>",
                "<h2>Sources</h2>",
                "<blockquote><p>The board of the harbour met on Tuesday, and that was that.</p></blockquote>",
                "<div class=\"comments related\"><h1>a",
                "<div class=\"byline author date share\">By Ada Kell</div>",
                "<time datetime=\"x\">yesterday</time> ",
                "<main role=main><div itemprop=articleBody>",
                "<meta name=author content=\"By A, B\">",
                "<meta property=og:title content=\"Harbour | Velden | NWA\">",
                "<script type=\"application/ld+json\">{\"@id\": \"a\", \"author\": [,]}</script>",
                "<!-- saved from url=(1) -->",
                "<div class=mw-parser-output><h3>Notes</h3>"
            })
    void pages_are_read_in_good_time_however_much_is_repeated(String piece) {
        String file = "<title>The board met on Tuesday</title>" + piece.repeat(250_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> new Html()
                .read(file, Optional.empty(), new Problems("story.html", file)));
    }
}
