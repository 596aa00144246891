package onrecord.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import onrecord.text.Span;
import org.junit.jupiter.api.Test;

/** Where two texts differ, word by word. */
class AlignmentTest {
    private static Alignment laid(String draft, String archive) {
        return Alignment.of(
                Words.quoted(draft, List.of(new Span(0, draft.length()))),
                Words.running(archive, List.of(new Span(0, archive.length()))));
    }

    private static String differences(String draft, String archive) {
        return laid(draft, archive).differences(draft, archive).stream()
                .map(one -> one.kind().label() + ":" + one.draft() + "|" + one.archive())
                .collect(Collectors.joining("; "));
    }

    @Test
    void what_stands_around_the_words_is_no_difference() {
        assertEquals("", differences("we will pay", "Kell said that we will pay tomorrow"));
    }

    @Test
    void tells_words_left_out_added_and_changed() {
        assertEquals("left-out:|not", differences("we will pay", "we will not pay"));
        assertEquals("added:gladly|", differences("we will gladly pay", "we will pay"));
        assertEquals("changed:two|three", differences("pay two crowns now", "we pay three crowns now"));
        assertEquals("changed:boats|ferries", differences("The boats are back", "The ferries are back"));
    }

    @Test
    void an_ellipsis_and_brackets_allow_for_words() {
        assertEquals(
                "ellipsis:|if we must",
                differences("we will pay \u2026 every crown", "we will pay if we must every crown"));
        assertEquals("brackets:the bill|it", differences("we pay [the bill] now", "we pay it now"));
        assertEquals(0, laid("we pay [the bill] now", "we pay it now").silentWords());
    }

    @Test
    void likeness_counts_a_changed_word_once() {
        assertEquals(1, laid("we will pay", "we will pay").likeness());
        assertTrue(laid("The boats are back, and so are we", "The ferries are back, and so are we")
                        .likeness()
                > 2.0 / 3);
        assertTrue(laid("a poet of the sea", "the price of fish in the town").likeness() < 2.0 / 3);
    }
}
