package onrecord.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onrecord.site.Page;
import onrecord.site.view.Frame;
import onrecord.site.view.NotFoundView;
import onrecord.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive's own words in templates and scripts, as a user's file has them. */
class ThemeWordsTest {
    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String page() {
        NotFoundView view = new NotFoundView(
                new Frame("A <title>", "What it is", "Archive", "en", "", "", "", "", true, List.of()));
        return made(new Page.Filled("404.peb", view));
    }

    private String script(String name) {
        return made(new Page.Asset(name));
    }

    private String made(Page.Content content) {
        byte[] bytes = new Renderer(Templates.in(folder)).render(new Page("x", Page.UNKNOWN, () -> content));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Diagnostic failure() {
        return assertThrows(TemplateException.class, this::page).diagnostic();
    }

    @Test
    void words_of_the_users_own_stand_on_pages_and_in_scripts() throws IOException {
        write("messages.properties", "frame.skip = Zum <Inhalt>\nscript.copy.done = L’abc 'kopiert'\n");
        String page = page();
        assertTrue(page.contains("<a class=\"skip\" href=\"#main\">Zum &lt;Inhalt&gt;</a>"), page);
        assertTrue(page.contains("<h1>Not found</h1>"), "the rest is the program's own: " + page);
        String script = script("site.js");
        assertTrue(script.contains("'L’abc \\u0027kopiert\\u0027'"), script);
        assertTrue(script.contains("Select and copy by hand"), script);
    }

    @Test
    void links_among_the_words_are_left_whole_and_all_else_is_escaped() throws IOException {
        write("messages.properties", "namesakes.in = <{0}> of {1}\n");
        write(
                "404.peb",
                "{% macro b(text) %}<b>{{ text }}</b>{% endmacro %}"
                        + "{{ say(\"namesakes.in\", b(page.frame.title), page.frame.title) }}"
                        + "{{ say(\"namesakes.in\", 1, 2) }}");
        assertEquals("&lt;<b>A &lt;title&gt;</b>&gt; of A &lt;title&gt;&lt;1&gt; of 2", page());
    }

    @Test
    void words_that_there_are_not_are_named_with_file_and_line() throws IOException {
        write("404.peb", "\n{{ say(\"no.such\") }}");
        assertEquals(2, failure().line());
        assertTrue(failure().path().endsWith("404.peb"));
        assertEquals("there is no message “no.such”", failure().message());
        write("404.peb", "\n\n{{ say(\"namesakes.in\") }}");
        assertEquals(3, failure().line());
        write("404.peb", "{{ say() }}");
        assertEquals(1, failure().line());
        write("messages.properties", "\nno.such = x\n");
        assertEquals(2, failure().line());
        assertTrue(failure().path().endsWith("messages.properties"));
    }

    @Test
    void a_script_that_asks_for_words_that_there_are_not_is_named_with_its_line() throws IOException {
        write("site.js", "var a =\n  say('no.such');\n");
        Diagnostic diagnostic =
                assertThrows(TemplateException.class, () -> script("site.js")).diagnostic();
        assertTrue(diagnostic.path().endsWith("site.js"));
        assertEquals(2, diagnostic.line());
    }

    @Test
    void other_words_are_another_theme() throws IOException {
        String before = Templates.in(folder).fingerprint();
        write("messages.properties", "frame.skip = Go on\n");
        assertNotEquals(before, Templates.in(folder).fingerprint(), "or the pages would not be made again");
    }
}
