package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import onrecord.text.Span;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static String at(String text, int offset) {
        return Messages.of(
                Diagnostic.at(Severity.ERROR, "code", "a.txt", text, new Span(offset, offset + 1), "what", "do it"));
    }

    @Test
    void message_has_place_line_caret_and_hint() {
        assertEquals("a.txt:2:3: error: what\n  abc\n    ^\n  hint: do it\n", at("first\nabc\n", 8));
    }

    @Test
    void caret_stands_below_its_place_behind_tabs_wide_and_combining_characters() {
        assertEquals("a.txt:1:3: error: what\n  \tax\n  \t ^\n  hint: do it\n", at("\tax", 2));
        assertEquals("a.txt:1:3: error: what\n  東京x\n      ^\n  hint: do it\n", at("東京x", 2));
        assertEquals("a.txt:1:3: error: what\n  e\u0301x\n   ^\n  hint: do it\n", at("e\u0301x", 2));
        assertEquals("a.txt:1:2: error: what\n  🗿x\n    ^\n  hint: do it\n", at("🗿x", 2));
    }

    @Test
    void long_line_is_cut_around_the_place() {
        String message = at("a".repeat(100_000) + "X" + "b".repeat(100_000), 100_000);
        String[] lines = message.split("\n");
        assertTrue(lines[0].startsWith("a.txt:1:100001: "), message);
        assertTrue(lines[1].length() < 130 && lines[1].startsWith("  …a") && lines[1].endsWith("b…"), message);
        assertEquals('X', lines[1].charAt(lines[2].indexOf('^')));
    }

    @Test
    void nothing_of_a_file_is_obeyed_by_the_terminal() {
        String message = at("\u001b[2J\u0007\u202e evil", 8);
        assertFalse(message.contains("\u001b") || message.contains("\u0007") || message.contains("\u202e"), message);
    }

    @Test
    void message_about_a_whole_file_has_no_place() {
        assertEquals(
                "a.txt: warning: what\n",
                Messages.of(Diagnostic.ofFile(Severity.WARNING, "code", "a.txt", "what", "")));
    }
}
