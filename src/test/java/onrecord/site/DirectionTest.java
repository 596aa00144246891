package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DirectionTest {
    private static final String ARABIC = "\u0631\u0626\u064a\u0633 \u0628\u0644\u062f\u064a\u0629";

    @Test
    void most_letters_say_which_way_words_are_written() {
        assertEquals("", Direction.of("Harbour of Marn reopens"));
        assertEquals("rtl", Direction.of("NVA: " + ARABIC));
        assertEquals("", Direction.of("The word " + ARABIC + " means something in English"));
        assertEquals("", Direction.of("2031"));
    }

    @Test
    void words_of_the_other_way_are_kept_apart() {
        assertEquals("Marn", Direction.apart("Marn"));
        assertEquals("\u2068" + ARABIC + "\u2069", Direction.apart(ARABIC));
    }
}
