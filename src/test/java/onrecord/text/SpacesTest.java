package onrecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class SpacesTest {
    @Test
    void a_run_of_white_space_becomes_one_blank() {
        assertEquals("Ilse de Torv", Spaces.fold("Ilse\nde  \t Torv"));
        assertEquals("Ilse Torv", Spaces.fold("Ilse\u00a0Torv"));
    }

    @Test
    void what_has_single_blanks_stays_the_same() {
        String name = "Ilse de Torv";
        assertSame(name, Spaces.fold(name));
    }
}
