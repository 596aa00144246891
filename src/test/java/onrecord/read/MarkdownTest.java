package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

class MarkdownTest {
    static List<Spec.Example> examples() {
        return Stream.of("markdown.md", "front-matter.md")
                .flatMap(file -> Spec.examples(file).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void blocks_are_as_drawn(Spec.Example example) {
        assertEquals(example.expected(), Drafts.drawn(new Markdown(), example.input() + "\n"), example.place());
    }

    @RepeatedTest(300)
    void any_text_can_be_read_and_leads_back_to_the_file(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String[] pieces = {
            "a",
            "B ",
            "\n",
            "\n\n",
            "*",
            "**",
            "_",
            "`",
            "> ",
            "- ",
            "1. ",
            "# ",
            "[",
            "](",
            ")",
            "![",
            "<b>",
            "&amp;",
            "&#x20ac;",
            "\\*",
            "    ",
            "\t",
            "---",
            "<!--",
            "|",
            "\r\n",
            "\ud83d\ude00",
            "<div>",
            "[x]: y",
            "[^x]",
            "[^x]: ",
            "|--|--|",
            "```",
            "\"",
            "\ud800",
            "~~~"
        };
        StringBuilder built = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            built.append(pieces[random.nextInt(pieces.length)]);
        }
        String file = built.toString();
        List<Format.Item> items = new Markdown().read(file, Optional.empty(), new Problems("story.md", file));
        items.stream().map(Format.Item::draft).forEach(read -> {
            for (Block block : read.blocks()) {
                for (int i = block.span().start(); i < block.span().end(); i++) {
                    int at = read.offsets().toFile(i);
                    assertTrue(at >= 0 && at < file.length(), file);
                    char c = read.text().charAt(i);
                    boolean same = file.charAt(at) == c
                            || file.charAt(at) == '\\'
                            || file.charAt(at) == '&'
                            || Character.isWhitespace(c);
                    assertTrue(same, () -> c + " at " + at + " of " + file);
                }
            }
        });
    }

    @Test
    void deep_nesting_is_an_error_and_no_crash() {
        for (String mark : List.of("> ", "- ", "[", "*a _b ")) {
            String file = mark.repeat(20_000) + "deep";
            Problems problems = new Problems("story.md", file);
            List<Format.Item> items = new Markdown().read(file, Optional.empty(), problems);
            assertTrue(!items.isEmpty() || problems.found().size() == 1, mark);
        }
    }
}
