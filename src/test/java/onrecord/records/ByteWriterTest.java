package onrecord.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteWriterTest {
    private static ByteReader read(ByteWriter out) {
        byte[] bytes = out.toBytes();
        return new ByteReader(bytes, 0, bytes.length);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "127, 1", "128, 2", "16384, 3", "9223372036854775807, 9", "-1, 10", "-9223372036854775808, 10"})
    void a_small_number_takes_few_bytes(long number, int bytes) {
        ByteWriter out = new ByteWriter(0).number(number);
        assertEquals(bytes, out.size());
        assertEquals(number, read(out).longNumber());
        assertEquals((int) number, read(out).number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Norvia",
                "Who? Why?",
                "caf\u00e9 \u00ff",
                "\u201cWho?\u201d",
                "\u0141?",
                "a\ud83d\ude00?",
                "a\ud83d?"
            })
    void text_comes_back_to_the_last_char(String text) {
        ByteReader in = read(new ByteWriter(1).number(7).text(text).text("end"));
        assertEquals(7, in.number());
        assertEquals(text, in.text());
        assertEquals("end", in.text());
        assertTrue(in.atEnd());
    }

    @Test
    void latin_takes_one_byte_a_char_and_all_else_two() {
        assertEquals(1 + 4, new ByteWriter(0).text("caf\u00e9").size());
        assertEquals(1 + 8, new ByteWriter(0).text("caf\u0119").size());
    }
}
