package onrecord.extract.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import onrecord.model.Manuscript;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import onrecord.spec.Spec.Example;
import onrecord.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesSpecTest {
    static List<Example> examples() {
        return Spec.examples("sentences.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void sentences_are_as_drawn(Example example) {
        assertEquals(example.expected(), draw(example.input(), List.of()), example.place());
    }

    @Test
    void skipped_words_belong_to_no_sentence_and_the_next_begins_behind_them() {
        assertEquals(
                "[One.] [The vote was close.]",
                draw("One. VELDMOOR, March 3 - The vote was close.", List.of(new Span(5, 24))));
    }

    @Test
    void empty_text_has_no_sentence() {
        assertEquals("", draw("", List.of()));
    }

    private static String draw(String text, List<Span> skips) {
        Manuscript manuscript = Articles.manuscript(text, "");
        return Sentences.of(Tokens.of(manuscript), skips).spans().stream()
                .map(span -> "[" + span.of(text) + "]")
                .collect(Collectors.joining(" "));
    }
}
