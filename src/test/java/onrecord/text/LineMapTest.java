package onrecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineMapTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_line_end_parts_lines(String end) {
        String text = "one" + end + "two" + end + end + "four";
        LineMap lines = LineMap.of(text);
        assertEquals(4, lines.lines());
        assertEquals("two", lines.text(2));
        assertEquals("", lines.text(3));
        assertEquals("four", lines.text(4));
        assertEquals(4, lines.line(text.indexOf("four")));
        assertEquals(1, lines.column(text.indexOf("four")));
        assertEquals(3, lines.column(text.indexOf("ur")));
    }

    @Test
    void column_counts_characters_not_code_units() {
        LineMap lines = LineMap.of("a \uD83D\uDCF0 b");
        assertEquals(5, lines.column("a \uD83D\uDCF0 ".length()));
    }

    @Test
    void offset_behind_the_text_is_on_the_last_line() {
        LineMap lines = LineMap.of("one\ntwo");
        assertEquals(2, lines.line(99));
        assertEquals(4, lines.column(99));
    }

    @Test
    void empty_text_has_one_empty_line() {
        LineMap lines = LineMap.of("");
        assertEquals(1, lines.lines());
        assertEquals(1, lines.line(0));
        assertEquals(1, lines.column(0));
        assertEquals("", lines.text(1));
    }
}
