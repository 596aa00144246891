package onrecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is typed on a plain keyboard finds names of all. */
class FoldingTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/search/folding.tsv", delimiter = '\t', quoteCharacter = '\0')
    void case_accents_strokes_and_ligatures_do_not_tell_words_apart(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    @Test
    void what_is_folded_stays_as_it_is() {
        for (int point = 0; point < 0x3000; point++) {
            String once = Folding.fold(Character.toString(point));
            assertEquals(once, Folding.fold(once), () -> "of " + once);
        }
    }

    @Test
    void what_is_plain_folds_by_lower_case_alone() {
        String text = "“Velden’s” CEASE-FIRE … 12";
        assertTrue(Folding.isPlain(text, 0, text.length()));
        assertEquals(text.toLowerCase(Locale.ROOT), Folding.fold(text));
        assertFalse(Folding.isPlain("Weiß", 0, 4));
        assertTrue(Folding.isPlain("Weiß", 0, 3));
    }
}
