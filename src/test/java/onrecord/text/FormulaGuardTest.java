package onrecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff201", "'=1",
                "''=1"
            })
    void what_would_run_gets_an_apostrophe_and_loses_it_again(String cell) {
        assertTrue(FormulaGuard.isNeeded(cell));
        assertEquals(cell, FormulaGuard.removed("'" + cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "a=1", "'tis so", "1-1", " =1"})
    void words_stay(String cell) {
        assertFalse(FormulaGuard.isNeeded(cell));
        assertEquals(cell, FormulaGuard.removed(cell));
    }
}
