package onrecord.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import onrecord.text.Span;
import org.junit.jupiter.api.Test;

/** What of a draft's quotation is the speaker's, and what the writer's. */
class WordsTest {
    /** Returns the words; a tilde stands for a gap before one, brackets around what is the writer's. */
    private static String words(String text) {
        return Words.quoted(text, List.of(new Span(0, text.length()))).stream()
                .map(word ->
                        (word.afterGap() ? "~" : "") + (word.bracketed() ? "[" + word.folded() + "]" : word.folded()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void words_are_folded_runs_of_letters_and_digits() {
        assertEquals("we don t pay 1 200", words("\u201cWe don\u2019t pay 1,200\u201d"));
        assertEquals("malmo coop", words("Malmo\u0308 Co\u00adop"));
    }

    @Test
    void an_ellipsis_is_a_gap() {
        assertEquals("we ~pay", words("We \u2026 pay"));
        assertEquals("we ~pay", words("We ... pay"));
        assertEquals("we ~pay", words("We . . . pay"));
        assertEquals("we ~pay", words("We [\u2026] pay"));
        assertEquals("we ~pay", words("We [...] pay"));
        assertEquals("we pay", words("\u2026 we pay \u2026"));
        assertEquals("we pay", words("We. Pay."));
    }

    @Test
    void brackets_are_the_writers() {
        assertEquals("we pay", words("We [sic] pay"));
        assertEquals("the fee", words("[T]he fee"));
        assertEquals("[the] [city] pays", words("[the city] pays"));
        assertEquals("we [walked] home", words("we walk[ed] home"));
        assertEquals("we the city", words("we [the city"));
    }
}
