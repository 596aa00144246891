package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.model.Block;
import onrecord.spec.Spec;
import onrecord.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenThroughTest {
    static List<Spec.Example> examples() {
        return Spec.examples("spoilt-text.md");
    }

    private static Format.Item plain(String file) {
        return new PlainText()
                .read(file, Optional.empty(), new Problems("story.txt", file))
                .get(0);
    }

    private static Format.Draft meant(Format format, String file) {
        Problems problems = new Problems("story", file);
        return SeenThrough.of(format.read(file, Optional.empty(), problems).get(0), problems)
                .draft();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void text_is_read_as_it_was_meant(Spec.Example example) {
        String file = example.input();
        Problems problems = new Problems("story.txt", file);
        Format.Draft draft = SeenThrough.of(plain(file), problems).draft();
        List<String> lines = new ArrayList<>();
        for (Block block : draft.blocks()) {
            String words = block.span().of(draft.text());
            String piece = draft.offsets().toFile(block.span()).of(file);
            lines.add("[" + words + "]" + (words.equals(piece) ? "" : " from [" + piece + "]"));
        }
        problems.found()
                .forEach(one ->
                        lines.add(one.severity().label() + " " + one.line() + ":" + one.column() + " " + one.code()));
        assertEquals(example.expected(), String.join("\n", lines));
    }

    @ParameterizedTest
    @CsvSource({
        "Ke\u00adll sa\u00adid so, Kell said so",
        "\u200bAda\u200b Kell\u2060, Ada Kell",
        "Ma\u200brn met \ufeffOrlo, Marn met Orlo",
        "\u200eAda\u200e Kell, Ada Kell",
        "Ada\u00a0Kell\u00a0said, Ada Kell said",
        "Tom\u202fOrlo of\u2009Marn, Tom Orlo of Marn",
        "It\u0092s late, It’s late",
        "\u0093Late\u0094\u0085, “Late”…"
    })
    void what_no_reader_sees_is_left_out(String file, String meant) {
        Format.Draft draft = meant(new PlainText(), file);
        assertEquals(meant, draft.blocks().get(0).span().of(draft.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«\u00a0Tard\u00a0», dit Kell\u00a0; il faisait 10\u00a0°C et 3\u00a0€",
                "10\u202f000 people",
                "a long har\u00ad\nbour",
                "\u202bשלום\u202c Marn",
                "👩\u200d🚒 and ی\u200cک",
                "Café, naïve, Übermut, Ærø – “Marn”",
                "知识库\u3000开放"
            })
    void what_is_meant_stays(String file) {
        Format.Item item = plain(file);
        assertSame(item, SeenThrough.of(item, new Problems("story.txt", file)));
    }

    @Test
    void offsets_lead_to_the_whole_of_what_stands_in_the_file() {
        String file = "â€œItâ€™s Ke\u00adll,â€\u009d said Ada&nbsp;Orlo.";
        Format.Draft draft = meant(new PlainText(), file);
        assertEquals("“It’s Kell,” said Ada Orlo.", draft.text());
        assertEquals("â€œItâ€™s Ke\u00adll,â€\u009d", piece(draft, "“It’s Kell,”", file));
        assertEquals("â€™", piece(draft, "’", file));
        assertEquals("Ke\u00adll", piece(draft, "Kell", file));
        assertEquals("Ada&nbsp;Orlo", piece(draft, "Ada Orlo", file));
        assertEquals("said", piece(draft, "said", file));
    }

    @Test
    void offsets_lead_through_the_mark_up_of_a_page() {
        String file = "<article><h1>Marn</h1><p>&acirc;€œIt &amp;amp; <b>allâ€\u009d</b>,  said Kell.</p></article>";
        Format.Draft draft = meant(new Html(), file);
        Span copy = draft.blocks().get(1).span();
        assertEquals("“It & all”, said Kell.", copy.of(draft.text()));
        assertEquals("&acirc;€œ", piece(draft, "“", file));
        assertEquals("&amp;amp;", piece(draft, "&", file));
        assertEquals("allâ€\u009d", piece(draft, "all”", file));
        assertEquals("said Kell", piece(draft, "said Kell", file));
    }

    private static String piece(Format.Draft draft, String words, String file) {
        int at = draft.text().indexOf(words);
        return draft.offsets().toFile(new Span(at, at + words.length())).of(file);
    }

    @Test
    void a_paragraph_of_spaces_is_none() {
        Format.Draft draft = meant(new PlainText(), "Marn votes\n\n&nbsp;\n\nKell won.");
        assertEquals(2, draft.blocks().size());
    }
}
