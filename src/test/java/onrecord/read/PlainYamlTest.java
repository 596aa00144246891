package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without a parser is what the parser reads, to the last place. */
class PlainYamlTest {
    private static final List<String> PIECES = List.of(
            "published",
            "agency",
            "true",
            "null",
            "y",
            "No",
            "2031-03-12",
            "2031",
            "1e3",
            "0x1f",
            ".5",
            "~",
            "<<",
            "a",
            "Norvia",
            "Harbour Board",
            ": ",
            ":",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\t",
            "#",
            "# note",
            "- ",
            "'",
            "\"",
            "&x ",
            "*x",
            "!",
            "|",
            ">",
            "[",
            "]",
            "{",
            "}",
            ",",
            "?",
            "%",
            "@",
            "`",
            "é",
            "\u2028",
            "---",
            "...",
            "NaN",
            "inf",
            "=");

    private static Optional<Tree.Value> parsed(String text) {
        return Tree.parsed(text, 7, new Problems("story.txt.yaml", "-------" + text));
    }

    private static void assertSame(String text) {
        Optional<Tree.Value> plain = PlainYaml.read(text, 7);
        if (plain.isPresent()) {
            assertEquals(parsed(text), plain, text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "published: 2031-03-12\n",
                "published: 2031-03-12",
                "published: 2031-03-12\nagency: Harbour Board News\nrights: none\n",
                "true: Null Island\n",
            })
    void readsLinesOfKeysAndWords(String text) {
        assertTrue(PlainYaml.read(text, 7).isPresent());
        assertSame(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "published:",
                "published: ",
                "published: 2031\n",
                "published: 2031-03-12 # from the wire\n",
                "published: 2031-03-12\r\n",
                "noindex: true\n",
                "noindex: NULL\n",
                "agency: TNA \n",
                "agency: TNA\n  and others\n",
                "aliases: [a]\n",
                "agency: TNA\nagency: TNA\n",
            })
    void leavesAllElseToTheParser(String text) {
        assertTrue(PlainYaml.read(text, 7).isEmpty());
    }

    @RepeatedTest(200)
    void isTheParserForWhatItTakes(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 50; i++) {
            StringBuilder text = new StringBuilder();
            for (int line = random.nextInt(3); line >= 0; line--) {
                text.append(PIECES.get(random.nextInt(9))).append(random.nextInt(9) == 0 ? ":" : ": ");
                for (int piece = random.nextInt(3); piece >= 0; piece--) {
                    text.append(PIECES.get(random.nextInt(PIECES.size())));
                }
                text.append(random.nextInt(9) == 0 ? "" : "\n");
            }
            assertSame(text.toString());
        }
    }

    @Test
    void countsPlacesFromTheStartOfTheFile() {
        Tree.Entries entries = (Tree.Entries) PlainYaml.read("agency: TNA\n", 7).orElseThrow();
        assertEquals("7..13", entries.entries().get("agency").key().toString());
        assertEquals("15..18", entries.entries().get("agency").value().span().toString());
    }
}
