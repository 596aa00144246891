package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import onrecord.model.Block;
import onrecord.spec.Spec;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {
    static List<Spec.Example> examples() {
        return Spec.examples("plain-text.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void paragraphs_are_as_drawn(Spec.Example example) {
        assertEquals(example.expected(), drawn(example.input()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void kind_of_line_end_does_not_matter(Spec.Example example) {
        assertEquals(example.expected(), drawn(example.input().replace("\n", "\r\n")));
        assertEquals(example.expected(), drawn(example.input().replace("\n", "\r")));
    }

    @RepeatedTest(200)
    void every_word_is_in_exactly_one_paragraph(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String alphabet = "aB1. \t\n\r\f\u00a0\u2028\"'\ufeff\ud83d\ude00\ud800";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(300); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        int at = 0;
        StringBuilder between = new StringBuilder();
        for (Block block : blocks(text.toString())) {
            assertTrue(block.span().start() >= at && !block.span().isEmpty(), block::toString);
            between.append(text, at, block.span().start());
            at = block.span().end();
        }
        between.append(text, at, text.length());
        assertEquals("", between.toString().replaceAll("[\\s\u00a0\u2028\ufeff]", ""));
    }

    private static List<Block> blocks(String text) {
        return new PlainText()
                .read(text, Optional.empty(), new Problems("story.txt", text))
                .get(0)
                .draft()
                .blocks();
    }

    private static String drawn(String text) {
        return blocks(text).stream()
                .map(block -> "[" + block.span().of(text).replaceAll("\\R", " / ") + "]")
                .collect(Collectors.joining("\n"));
    }
}
