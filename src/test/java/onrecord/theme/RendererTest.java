package onrecord.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import onrecord.site.Page;
import onrecord.site.view.Frame;
import onrecord.site.view.NotFoundView;
import onrecord.text.Diagnostic;
import onrecord.text.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user's own template can do, and what it is told when it is wrong. */
class RendererTest {
    private static final Page PAGE = new Page(
            "404.html",
            Page.UNKNOWN,
            () -> new Page.Filled(
                    "404.peb",
                    new NotFoundView(new Frame(
                            "A <title>", "What \"it\" is", "Archive", "en", "", "", "", "", true, List.of()))));

    @TempDir
    Path folder;

    private String render(String name, String template) throws IOException {
        Files.writeString(folder.resolve(name), template);
        return new String(new Renderer(Templates.in(folder)).render(PAGE), StandardCharsets.UTF_8);
    }

    private Diagnostic failure(String template) {
        return assertThrows(TemplateException.class, () -> render("404.peb", template))
                .diagnostic();
    }

    @Test
    void what_is_printed_is_escaped() throws IOException {
        assertEquals(
                "<p title=\"What &quot;it&quot; is\">A &lt;title&gt;</p>",
                render("404.peb", "<p title=\"{{ page.frame.description }}\">{{ page.frame.title }}</p>"));
    }

    @Test
    void what_neither_html_nor_xml_can_hold_is_replaced() {
        assertEquals(
                "a\ufffd\ufffd\n\t\ufffd\ufffd&#39; ~\u00a0", Renderer.escape("a\0\u001f\n\t\u007f\uffff' ~\u00a0"));
    }

    @Test
    void one_file_of_the_users_own_stands_in_for_the_default_as_the_readme_shows() throws IOException {
        String readme = Files.readString(Path.of("templates/README.md"));
        String example = readme.split("```\n?")[1];
        assertTrue(example.startsWith("{% extends \"base.peb\" %}"), example);
        String page = render("404.peb", example);
        assertTrue(page.contains("<h1>Nothing filed here</h1>"), page);
        assertTrue(page.contains("<a href=\"articles/index.html\">All articles of Archive</a>"), page);
        assertTrue(page.contains("How to read this archive"), "the frame is the default one: " + page);
    }

    @Test
    void words_of_the_message_file_are_printed_as_they_are() throws IOException {
        Files.writeString(
                folder.resolve("messages.properties"),
                "404.heading=Gone <b>\n404.text=\\u0020it's gone\n",
                StandardCharsets.UTF_8);
        assertEquals(
                "<p> Gone &lt;b&gt; | it&#39;s gone</p>",
                render("404.peb", "<p> {{ say(\"404.heading\") }} |{{ say(\"404.text\") }}</p>"));
    }

    @Test
    void the_frame_can_be_replaced_alone() throws IOException {
        String page = render("base.peb", "<main>{% block main %}{% endblock %}</main>");
        assertTrue(page.startsWith("<main>"), page);
        assertTrue(page.contains("<h1>Not found</h1>"), page);
    }

    @Test
    void an_unknown_field_is_named_with_template_and_line() {
        Diagnostic diagnostic = failure("<p>\n{{ page.frame.titel }}\n</p>");
        assertTrue(diagnostic.path().endsWith("404.peb"), diagnostic.path());
        assertEquals(2, diagnostic.line());
        assertEquals("{{ page.frame.titel }}", diagnostic.excerpt());
        assertTrue(
                diagnostic.message().startsWith("there is no field “titel” in Frame, only title"),
                diagnostic.message());
    }

    @Test
    void a_variable_other_than_the_page_is_an_error() {
        Diagnostic diagnostic = failure("{{ pgae.frame.title }}");
        assertEquals(1, diagnostic.line());
        assertTrue(diagnostic.message().contains("pgae"), diagnostic.message());
    }

    @Test
    void a_template_can_see_fields_only() {
        assertTrue(failure("{{ page.frame.getClass().getName() }}").message().contains("getClass"));
        assertTrue(failure("{{ page.hashCode() }}").message().contains("hashCode"));
    }

    @Test
    void a_block_that_is_not_closed_is_an_error_with_its_line() {
        Diagnostic diagnostic = failure("one\n{% if page.frame.noindex %}\ntwo");
        assertTrue(diagnostic.line() >= 2, diagnostic.toString());
        assertTrue(diagnostic.path().endsWith("404.peb"));
    }

    @Test
    void a_template_that_is_not_there_is_named() {
        Diagnostic diagnostic = failure("{% include \"nowhere.peb\" %}");
        assertTrue(diagnostic.message().contains("nowhere.peb"), diagnostic.message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "sub/../../secret.txt",
                "./404.peb",
                "/SECRET",
                "..\\secret.txt",
                "C:secret.txt",
                "../site/licenses.txt",
                "",
                "sub//x.peb"
            })
    void nothing_outside_the_folder_can_be_named(String name) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hunter2");
        Path theme = Files.createDirectories(folder.resolve("theme/sub")).getParent();
        String path = name.replace("/SECRET", secret.toString()).replace("\\", "\\\\");
        for (String tag : List.of(
                "{% include \"" + path + "\" %}",
                "{% extends \"" + path + "\" %}",
                "{% import \"" + path + "\" %}",
                "{% from \"" + path + "\" import words %}",
                "{% embed \"" + path + "\" %}{% endembed %}",
                "{% set name = \"" + path + "\" %}{% include name %}",
                "{% extends page.frame.noindex ? \"" + path + "\" : \"base.peb\" %}")) {
            Files.writeString(theme.resolve("404.peb"), "\n" + tag);
            Renderer renderer = new Renderer(Templates.in(theme));
            Diagnostic diagnostic = assertThrows(TemplateException.class, () -> renderer.render(PAGE), tag)
                    .diagnostic();
            assertTrue(diagnostic.path().endsWith("404.peb"), diagnostic.toString());
            assertEquals(2, diagnostic.line(), diagnostic.toString());
            assertTrue(diagnostic.message().contains("there is no such template"), diagnostic.toString());
        }
    }

    @Test
    void a_link_may_lead_within_the_folder_but_not_out_of_it() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.peb"), "hunter2");
        Path theme = Files.createDirectories(folder.resolve("theme"));
        Files.writeString(theme.resolve("words.peb"), "Own words");
        Files.createSymbolicLink(theme.resolve("404.peb"), Path.of("words.peb"));
        // the folder itself may be reached by a link
        Path link = Files.createSymbolicLink(folder.resolve("link"), theme);
        assertEquals("Own words", new String(new Renderer(Templates.in(link)).render(PAGE), StandardCharsets.UTF_8));
        Files.delete(theme.resolve("404.peb"));
        Files.createSymbolicLink(theme.resolve("404.peb"), secret);
        Renderer renderer = new Renderer(Templates.in(theme));
        Diagnostic diagnostic = assertThrows(TemplateException.class, () -> renderer.render(PAGE))
                .diagnostic();
        assertTrue(diagnostic.path().endsWith("404.peb"), diagnostic.path());
        assertTrue(diagnostic.message().contains("leads out of the folder"), diagnostic.message());
        assertTrue(diagnostic.excerpt().isEmpty(), diagnostic.excerpt());
    }

    /** A pipe or a device is never opened, a link that leads nowhere is no way back to the default theme. */
    @ParameterizedTest
    @ValueSource(strings = {"pipe", "/dev/zero", "/proc/self/environ", "nowhere"})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links are not for everybody there, and there are no pipes")
    void what_is_no_file_is_told_and_never_opened(String target) throws Exception {
        Path theme = Files.createDirectories(folder.resolve("theme"));
        String before = Templates.in(theme).fingerprint();
        assertEquals(
                0,
                new ProcessBuilder("mkfifo", theme.resolve("pipe").toString())
                        .start()
                        .waitFor());
        Files.createSymbolicLink(theme.resolve("404.peb"), Path.of(target));
        Templates templates = Templates.in(theme);
        String after = assertTimeoutPreemptively(Duration.ofSeconds(20), templates::fingerprint);
        assertNotEquals(before, after, "a page that is made already is made again, and the thing told");
        Renderer renderer = new Renderer(templates);
        TemplateException told = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThrows(TemplateException.class, () -> renderer.render(PAGE)));
        assertTrue(
                told.diagnostic().path().endsWith("404.peb"), told.diagnostic().path());
    }

    @Test
    void a_folder_of_templates_that_is_not_there_is_refused() throws IOException {
        assertThrows(RefusedException.class, () -> Templates.in(folder.resolve("none")));
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThrows(RefusedException.class, () -> Templates.in(file));
    }

    /** Each of these would fill the memory, the disk or a day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% for a in range(1, 2000000000) %}x{% endfor %}",
                "{% for a in range(9223372036854775806, 9223372036854775807) %}x{% endfor %}",
                "{% for a in range(1, 1000000) %}{% for b in range(1, 1000000) %}{% endfor %}{% endfor %}",
                "{% for a in range(1, 1000000) %}{% for b in range(1, 1000) %}{{ page.frame.title }}{% endfor %}{% endfor %}",
                "{% filter upper %}{% for a in range(1, 9999) %}{% for b in range(1, 9999) %}{% endfor %}{% endfor %}{% endfilter %}",
                "{% set s = \"xx\" %}{% for a in range(1, 99) %}{% set s = s ~ s %}{% endfor %}",
                "{% set s = \"xx\" %}{% for a in range(1, 99) %}{% set s = s | replace({\"x\": \"xx\"}) %}{% endfor %}",
                "{% set s = \"xx\" %}{% for a in 1..99 %}{% set s = s + s %}{% endfor %}",
                "{% for a in 1..2000000000 %}x{% endfor %}",
                "{% set s = [1, 2] %}{% for a in range(1, 99) %}{% set s = s + s %}{% endfor %}",
                "{% set s = [1, 2] %}{% for a in range(1, 99) %}{% set s = s | merge(s) %}{% endfor %}",
                "{% macro m(n) %}{% if n < 40 %}{{ m(n + 1) }}{{ m(n + 1) }}{% endif %}{% endmacro %}{{ m(1) }}",
                "{% include \"404.peb\" %}",
                "{% extends \"404.peb\" %}",
                "{% embed \"404.peb\" %}{% endembed %}",
                "{% macro m(n) %}{{ m(n) }}{% endmacro %}{{ m(1) }}",
                "{% block a %}{{ block(\"a\") }}{% endblock %}"
            })
    void a_template_without_end_is_ended(String template) {
        Diagnostic diagnostic = failure("\n" + template);
        assertTrue(diagnostic.path().endsWith("404.peb"), diagnostic.toString());
        assertEquals(2, diagnostic.line(), diagnostic.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ 1 / 0 }}",
                "{{ 1 % 0 }}",
                "{{ -page.frame.title }}",
                "{% for a in page.frame.title %}x{% endfor %}",
                "{% for a in 3 %}x{% endfor %}",
                "{{ [1, \"a\"] | sort }}",
                "{{ \"x\" | date(\"yyyy\") }}",
                "{{ 1 | slice(\"a\", \"b\") }}",
                "{{ \"x\" | abbreviate(\"y\") }}",
                "{{ \"x\" | nosuchfilter }}",
                "{{ nosuchfunction(1) }}",
                "{{ \"x\" is nosuchtest }}",
                "{% nosuchtag %}",
                "{{ range(1, 2, 0) }}",
                "{{ range(\"a\", 2) }}",
                "{{ 99999999999999999999999999 }}",
                "{{ \"x\" | replace(\"y\") }}",
                "{{ max(1, \"a\") }}",
                "{% include page.frame %}",
                "{% include null %}",
                "{% include page.frame.title with 3 %}",
                "{% set a = 1 / 0 %}",
                "{% import \"macros.peb\" as m %}{{ m.none(1) }}",
                "{% from \"macros.peb\" import none %}",
                "{{ \"x\".repeat(2000000000) }}",
                "{{ \"x\" matches \"(\" }}",
                "{{ i18n(\"messages\", \"x\") }}",
                "{{ \"x",
                "{% autoescape \"none\" %}{{ page.frame.title }}{% endautoescape %}",
                "{{ page.frame.title | escape(\"none\") }}",
                "{{ [1][5] }}",
                "{{ {\"a\": 1}.b }}",
                "{{ null.x }}",
                "{% cache %}{% endcache %}"
            })
    void whatever_fails_is_a_template_error_with_its_line(String template) {
        Diagnostic diagnostic = failure("<p>\n{{ page.frame.title }}\n</p>\n" + template);
        assertTrue(diagnostic.path().endsWith("404.peb"), diagnostic.toString());
        assertEquals(4, diagnostic.line(), diagnostic.toString());
        assertFalse(diagnostic.message().isBlank());
    }

    @Test
    void what_fails_in_a_file_that_is_taken_in_is_told_of_that_file() throws IOException {
        Files.writeString(folder.resolve("part.peb"), "\n\n{{ 1 / 0 }}");
        Diagnostic diagnostic = failure("{% include \"part.peb\" %}");
        assertTrue(diagnostic.path().endsWith("part.peb"), diagnostic.toString());
        assertEquals(3, diagnostic.line());
    }
}
