package onrecord.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import onrecord.extract.word.Tokens;
import onrecord.model.Evidence;
import onrecord.model.TimeExpression;
import onrecord.spec.Articles;
import onrecord.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRolesTest {
    /** Counts how often it is asked for a word. */
    private static final class CountingWords extends ClauseWords {
        private int asked;

        CountingWords(Tokens tokens) {
            super(tokens);
        }

        @Override
        boolean isFinite(int i) {
            asked++;
            return super.isFinite(i);
        }

        @Override
        boolean isAuxiliary(int i) {
            asked++;
            return super.isAuxiliary(i);
        }
    }

    /** Returns how often words are asked for where {@code many} words stand around a date in one sentence. */
    private static int asked(String word, int many) {
        Tokens tokens =
                Tokens.of(Articles.manuscript((word + " ").repeat(many) + "in May" + (" " + word).repeat(many), ""));
        Span span = tokens.span(many + 1, many + 2);
        TimeExpression may = new TimeExpression(
                span, TimeExpression.Type.DATE, "2031-05", Optional.empty(), "", Evidence.stated("test", ""));
        CountingWords words = new CountingWords(tokens);
        new DateRoles(tokens, words).of(may, many + 1, many + 1, 0, tokens.size() - 1);
        return words.asked;
    }

    @ParameterizedTest
    @ValueSource(strings = {"very", "Kell", "quay", "opening", "harbours"})
    void the_role_of_a_date_is_found_in_as_many_steps_in_a_longer_sentence(String word) {
        int asked = asked(word, 1_000);
        assertTrue(asked > 0);
        assertEquals(asked, asked(word, 100_000));
    }
}
