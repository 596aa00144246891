package onrecord.extract.quote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final String[] PIECES = {
        "\"",
        "“",
        "”",
        "''",
        "``",
        "'",
        "’",
        "«",
        "»",
        " ",
        " ",
        " ",
        "\n",
        ",",
        ".",
        "?",
        ":",
        "—",
        "(",
        ")",
        "-",
        "said",
        "Velden",
        "who",
        "that",
        "to",
        "the",
        "and",
        "according",
        "told",
        "adding",
        "was",
        "he",
        "a",
        "of",
        "Monday",
        "Q.",
        "A:",
        "RUIZ:",
        "it",
        "put",
        "\u00ad",
        "\ud83d\ude00",
        "\ud83d",
        "called",
        "statement",
        "report",
        "'s",
        "9",
        "6\""
    };

    @RepeatedTest(300)
    void any_mixture_of_words_and_marks_gives_spans_inside_the_text(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        check(text.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"",
                "“",
                "said",
                ",",
                "\"\"",
                "“”",
                "\" \"",
                "''''''",
                "said said said",
                "who",
                "according to",
                ": \"a b c d\""
            })
    void the_smallest_texts_are_read(String text) {
        check(text);
    }

    @Test
    void a_line_of_a_megabyte_is_read() {
        check("Velden said \"the dam will hold\" and told Ruiz, who called it bad, that ".repeat(15_000));
        check("\"".repeat(1_000_000));
        check("“a ".repeat(300_000));
        check("said, ".repeat(150_000));
    }

    private static void check(String text) {
        List<Utterance> found = Drawing.utterances(text);
        for (Utterance each : found) {
            assertTrue(each.continues() < found.size());
            each.spans().forEach(span -> assertTrue(span.end() <= text.length() && !span.isEmpty()));
        }
    }
}
