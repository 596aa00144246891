package onrecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** The archive's own words: what a file of them may say, and what it is told. */
class MessagesTest {
    private static final Messages STANDARD = Messages.of("messages.properties", """
            # The frame
            plural.one=n = 1
            number.group=,
            frame.skip=Skip to the content
            cite.sentence=Sentence {0} of {1}
            quotes.one={0} quote
            quotes.other={0} quotes
            left.other={0} further reports of {1}
            """);

    private static Diagnostic wrong(String text) {
        return assertThrows(MessageException.class, () -> STANDARD.with("mine/messages.properties", text))
                .diagnostic();
    }

    @Test
    void arguments_stand_where_the_words_have_a_place_for_them() {
        assertEquals("Skip to the content", STANDARD.say("frame.skip"));
        assertEquals("Sentence 4 of {0}", STANDARD.say("cite.sentence", 4, "{0}"));
        Messages turned = STANDARD.with("", "cite.sentence = {1}: {0}, {0}");
        assertEquals("b: 4, 4", turned.say("cite.sentence", 4, "b"));
    }

    @Test
    void a_count_takes_the_form_for_its_number() {
        assertEquals("0 quotes", STANDARD.count("quotes", 0));
        assertEquals("1 quote", STANDARD.count("quotes", 1));
        assertEquals("12,345,006 quotes", STANDARD.count("quotes", 12_345_006));
        assertEquals("1 further reports of a fire", STANDARD.count("left", 1, "a fire"));
    }

    @Test
    void another_language_has_other_forms() {
        Messages other = STANDARD.with("", """
                plural.one = n % 10 = 1 and n % 100 != 11
                plural.few = n % 10 = 2..4 and n % 100 != 12..14
                number.group = .
                quotes.one = {0} solo
                quotes.few = {0} poco
                quotes.other = {0} molto
                """);
        assertEquals("1 solo", other.count("quotes", 1));
        assertEquals("3 poco", other.count("quotes", 3));
        assertEquals("11 molto", other.count("quotes", 11));
        assertEquals("12 molto", other.count("quotes", 12));
        assertEquals("1.021 solo", other.count("quotes", 1021));
        assertEquals("2 further reports of x", other.count("left", 2, "x"), "what the file lacks is the program's own");
    }

    @Test
    void a_language_without_forms_needs_only_one() {
        Messages other = STANDARD.with("", "quotes.other = {0} x");
        assertEquals("1 x", other.count("quotes", 1), "the English singular would be of another language");
    }

    @Test
    void scripts_count_as_pages_do() {
        assertEquals("'Skip to the content'", STANDARD.script("frame.skip", false));
        assertEquals(
                "(function (a, b) { return 'Sentence ' + a + ' of ' + b; })", STANDARD.script("cite.sentence", true));
        Messages other = STANDARD.with("", """
                plural.few = n % 10 = 2..4, 7 and n % 100 != 12..14 or n = 0
                quotes.few = {0} '</script>
                quotes.other = {0} quotes
                """);
        assertEquals(
                "(function (a) { return a == 1 ? '' + a + ' quotes' : (a % 10 >= 2 && a % 10 <= 4 || a % 10 == 7)"
                        + " && !(a % 100 >= 12 && a % 100 <= 14) || a == 0"
                        + " ? '' + a + ' \\u0027\\u003c/script>' : '' + a + ' quotes'; })",
                other.countScript("quotes"));
    }

    @Test
    void what_is_wrong_is_named_with_its_line() {
        Diagnostic unknown = wrong("# mine\n\nframe.skip = Go \\\n  on\nframe.skpi = Go on\n");
        assertEquals("mine/messages.properties", unknown.path());
        assertEquals(5, unknown.line());
        assertEquals("frame.skpi = Go on", unknown.excerpt());
        assertEquals("there is no message “frame.skpi”", unknown.message());
        assertEquals(2, wrong("number.group = .\ncite.sentence = {0} {2}").line());
        assertTrue(wrong("cite.sentence = {0} {2}").message().contains("{2}"));
        assertTrue(wrong("frame.skip = { go }").message().contains("brace"));
        assertTrue(wrong("frame.skip = {{ page }}").message().contains("brace"));
        assertEquals(2, wrong("frame.skip = a\nframe.skip = {b}").line(), "the last counts");
        assertTrue(wrong("plural.few = n is 3").message().contains("no rule"));
        assertTrue(wrong("plural.few = n % 0 = 3").message().contains("no rule"));
        assertTrue(wrong("plural.other = n = 3").message().contains("there is no message"));
        assertTrue(wrong("frame.skip.few = a").message().contains("there is no message"));
        assertTrue(wrong("frame.skip = \\u12").message().contains("cannot be read"));
    }

    @Test
    void a_key_or_an_argument_that_is_missing_is_an_error() {
        assertThrows(NoSuchElementException.class, () -> STANDARD.say("none"));
        assertThrows(NoSuchElementException.class, () -> STANDARD.count("frame.skip", 1));
        assertThrows(IllegalArgumentException.class, () -> STANDARD.say("cite.sentence", 1));
        assertThrows(IllegalArgumentException.class, () -> STANDARD.script("cite.sentence", false));
    }
}
