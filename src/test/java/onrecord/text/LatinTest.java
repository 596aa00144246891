package onrecord.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinTest {
    @ParameterizedTest
    @CsvSource({
        "'', true",
        "Norvia, true",
        "Who? Why?, true",
        "caf\u00e9 \u00ff, true",
        "“Who?”, false",
        "\u0141omza, false",
        "\u0141?, false",
        "\ud83d\ude00, false",
        "a\ud83d\ude00?, false",
    })
    void saysWhetherBytesAreAllOfAText(String text, boolean all) {
        byte[] bytes = Latin.bytes(text);
        assertEquals(all, Latin.isAll(bytes, text));
        if (all) {
            assertEquals(text, new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void takesALoneSurrogateForNoLatin() {
        String text = "a" + '\ud83d' + "?";
        assertArrayEquals(new byte[] {'a', '?', '?'}, Latin.bytes(text));
        assertFalse(Latin.isAll(Latin.bytes(text), text));
    }
}
