package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onrecord.text.Diagnostic;
import onrecord.text.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too much for a reader is told, and what is not takes no long. */
class LimitsTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration LONG = Duration.ofSeconds(2);

    /** Counts the time of the processor: what else the machine does is no fault of the reader. */
    private static void inGoodTime(Runnable reading, String what) {
        long began = THREADS.getCurrentThreadCpuTime();
        reading.run();
        Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - began);
        assertTrue(took.compareTo(LONG) < 0, () -> what + " took " + took);
    }

    private static List<Diagnostic> read(Format format, String text) {
        Problems problems = new Problems("story", text);
        inGoodTime(() -> format.read(text, Optional.empty(), problems), "");
        return problems.found();
    }

    /** Each repeats a piece that once took a time that grew with the square of its number, or worse. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. a\n",
                "1. a\n\n",
                "[a](",
                "[a](b",
                "[a][b] ",
                "[a]",
                "[[a]: ",
                "` `` ",
                "<?",
                "<!A ",
                "<![CDATA[",
                "> a\nb\n",
                "a \n",
                "<a>",
                "</a>",
                "&amp;",
                "- > a\n",
                "[a]: b\n",
                "[a]: b\n\n",
                "[a](b \"",
                "> “No,” she said.\n",
                "- a\n",
                ">",
                "> ",
                "* ",
                "*a _b ",
                "**a ",
                "![a",
                "_a*",
                "\\[",
                "~~~\n",
                "# a\n",
                "a\n---\n",
                "|a",
                "    a\n",
                "<!--",
                "```a\n",
                "http://a.b ",
                "a@b.c "
            })
    void markdown_is_read_in_good_time_however_long(String piece) {
        for (int size : new int[] {4_000, 16_000, 60_000, 500_000, 2_000_000}) {
            read(new Markdown(), "Ada Kell said.\n\n" + piece.repeat(size / piece.length()));
        }
        String block = piece.repeat((Limits.MARKDOWN_BLOCK - 10) / piece.length()) + "\n\n";
        read(new Markdown(), block.repeat(Limits.MARKDOWN_CHARS / block.length()));
    }

    @Test
    void markdown_beyond_a_limit_is_read_as_plain_text_and_says_so() {
        for (String much : List.of(
                "[".repeat(Limits.MARKDOWN_MARKS + 1),
                "- a\n".repeat(Limits.MARKDOWN_ITEMS + 1),
                "a ".repeat(Limits.MARKDOWN_BLOCK),
                "[a " + "\\!".repeat(Limits.MARKDOWN_ESCAPES + 1),
                "[a " + "\\!".repeat(Limits.MARKDOWN_ESCAPES + 1) + "[b](c)",
                "[a\n" + "\\\\ ".repeat(Limits.MARKDOWN_ESCAPES + 1) + "\n\nb",
                "a line\n\n".repeat(Limits.MARKDOWN_CHARS / 8 + 1))) {
            String text = "---\nheadline: Pier\n---\nAda Kell said.\n\n" + much;
            String drawn = Drafts.drawn(new Markdown(), text);
            assertTrue(drawn.startsWith("PARAGRAPH [Ada Kell said.]\n"), drawn.substring(0, 60));
            assertTrue(drawn.contains("\nheadline Pier\n"), "the front matter counts");
            assertTrue(drawn.endsWith("warning 4:1 too-much-markup"), drawn.substring(drawn.length() - 60));
        }
    }

    @Test
    void toml_beyond_a_limit_is_told_and_its_story_is_read() {
        for (String much : List.of(
                "a = " + "[".repeat(100_000),
                "a = " + "{b = ".repeat(100_000),
                "a = " + "[".repeat(65) + "]".repeat(65),
                "a" + ".b".repeat(20_000) + " = 1",
                "[a" + ".b".repeat(20_000) + "]",
                "a = '''\n" + "[ ".repeat(65) + "'''",
                "# " + "a".repeat(Limits.YAML_CHARS))) {
            String drawn = Drafts.drawn(new Markdown(), "+++\n" + much + "\n+++\nAda Kell said.\n");
            assertTrue(drawn.startsWith("PARAGRAPH [Ada Kell said.]\n"), drawn);
            assertTrue(drawn.matches("(?s).*\nerror \\d+:\\d+ toml"), drawn);
        }
        String most = "a = " + "[".repeat(63) + "]".repeat(63) + "\nb" + ".c".repeat(60) + " = 1\ntitle = \"Pier\"";
        String drawn = Drafts.drawn(new Markdown(), "+++\n" + most + "\n+++\nAda Kell said.\n");
        assertTrue(drawn.contains("\nheadline Pier"), drawn);
    }

    @Test
    void markdown_within_the_limits_is_read_as_markdown() {
        String text = "[pier](a.html) ".repeat(Limits.MARKDOWN_MARKS / 2 / 15)
                + "\n\n"
                + "- a\n".repeat(Limits.MARKDOWN_ITEMS - 1)
                + "\n\n"
                + "\\[a \\! ] ".repeat(200)
                + ("[b " + "\\! ".repeat(Limits.MARKDOWN_ESCAPES + 1) + "](c) ").repeat(20);
        assertEquals(List.of(), read(new Markdown(), text));
        assertTrue(Drafts.drawn(new Markdown(), text).startsWith("PARAGRAPH [pier pier"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1\n",
                "&a ",
                "a: &a b\n",
                "- *a\n",
                "*a ",
                " ",
                "[",
                "{",
                "{a: ",
                "- ",
                "? ",
                "!a ",
                "\"\\u0041",
                "# a\n",
                "- 😀\n",
                "a: |\n",
                "%TAG ! a\n",
                "---\n",
                "'",
                "a",
                ": ",
                "\t"
            })
    void yaml_is_read_in_good_time_however_long(String piece) {
        for (int size : new int[] {4_000, 60_000, 500_000, 2_000_000}) {
            String yaml = piece.repeat(size / piece.length());
            Problems problems = new Problems("car", yaml);
            inGoodTime(() -> Tree.yaml(yaml, 0, problems), piece + size);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\":1,", "\"a\":1,\n", "\"😀\":1,", "\"a\":[", "\"a\":{", "\"a\":1e999999999,"})
    void json_is_read_in_good_time_however_long(String piece) {
        for (int size : new int[] {4_000, 60_000, 500_000, 2_000_000}) {
            read(new WireItem(), "{\"type\":\"text\"," + piece.repeat(size / piece.length()) + "\"b\":1}");
        }
    }

    @Test
    void what_is_wrong_again_and_again_is_told_a_number_of_times_and_counted() {
        Problems problems = new Problems("car", "a");
        Tree.yaml("a: 1\n".repeat(1000), 0, problems);
        List<Diagnostic> found = problems.found();
        assertEquals(Limits.PROBLEMS + 1, found.size());
        Diagnostic last = found.get(found.size() - 1);
        assertEquals("and 799 more of this file, which are not told one by one", last.message());
        assertEquals(Diagnostic.Severity.ERROR, last.severity());
    }

    @Test
    void yaml_beyond_its_limit_is_refused() {
        Problems problems = new Problems("car", "a");
        assertEquals(Optional.empty(), Tree.yaml("a".repeat(Limits.YAML_CHARS + 1), 0, problems));
        assertTrue(problems.found().get(0).message().startsWith("this is too long"));
    }
}
