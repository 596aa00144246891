package onrecord.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** What a user's own template can do, and what it is told when it is wrong. */
class RendererTest {
    private static final Page PAGE = new Page(
            "404.html",
            Page.UNKNOWN,
            () -> new Page.Filled(
                    "404.peb",
                    new NotFoundView(
                            new Frame("A <title>", "What \"it\" is", "Archive", "en", "", "", "", true, List.of()))));

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
}
