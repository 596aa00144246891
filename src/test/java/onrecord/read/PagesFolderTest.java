package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import onrecord.model.EditorialPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesFolderTest {
    private static final Map<String, String> ADDRESSES = Map.of("about.md", "about", "Our rules.md", "our-rules");

    private static Optional<EditorialPage> page(String text, Problems problems) {
        return PagesFolder.page(text, "about", ADDRESSES, problems);
    }

    private static EditorialPage page(String text) {
        return page(text, new Problems("about.md", text)).orElseThrow();
    }

    private static List<String> told(String text) {
        Problems problems = new Problems("about.md", text);
        page(text, problems);
        return problems.found().stream()
                .map(each -> each.line() + ":" + each.column() + " " + each.code())
                .toList();
    }

    @Test
    void the_title_is_the_first_heading_or_what_the_front_matter_says() {
        assertEquals(
                "Who *we* & they are",
                page("# Who \\*we\\* &amp; _they_ are\n\nWords.\n").title());
        assertEquals("<p>Words.</p>\n", page("# Who we are\n\nWords.\n").body());
        assertEquals(
                "<p>Words.</p>\n",
                page("---\ntitle: Who\n---\n# Who\n\nWords.\n").body());
        String given = "---\nheadline: About\n---\n# Who\n\nWords.\n";
        assertEquals("About", page(given).title());
        assertEquals("<h2 id=\"who\">Who</h2>\n<p>Words.</p>\n", page(given).body());
        assertEquals(List.of(), told(given));
        assertEquals("about", page("Words.\n").title());
        assertEquals(List.of("1:1 no-title"), told("Words.\n"));
    }

    @Test
    void headings_have_addresses_that_differ() {
        assertEquals(
                List.of("how", "how-1", "main-1"),
                Jsoup.parse(page("# T\n\n## How\n\n## How\n\n# Main\n").body())
                        .select("h2")
                        .eachAttr("id"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=1,  https://example.org/a?b=1, ''",
        "mailto:desk@example.org,    mailto:desk@example.org,   ''",
        "../articles/index.html,     ../articles/index.html,    ''",
        "'#how',                     '#how',                    ''",
        "about.md,                   about.html,                ''",
        "./Our%20rules.md#how,       our-rules.html#how,        ''",
        "https://example.org/a.md,   https://example.org/a.md,  ''",
        "gone.md,                    '',                        3:1 no-such-page",
        "../story.md,                '',                        3:1 no-such-page",
        "javascript:alert(1),        '',                        3:1 bad-link",
        "JAVASCRIPT:alert(1),        '',                        3:1 bad-link",
        "'data:text/html;base64,x', '',                        3:1 bad-link",
        "//example.org/a,            '',                        3:1 bad-link",
        "/articles/index.html,       '',                        3:1 bad-link"
    })
    void a_link_leads_where_it_may(String link, String href, String told) {
        for (String form : List.of("[words](%s)", "[words]\n\n[words]: %s")) {
            String text = "# T\n\n" + String.format(form, link) + "\n";
            Element a = Jsoup.parse(page(text).body()).select("a").get(0);
            assertEquals(href, a.attr("href"), text);
            assertEquals("words", a.text(), text);
            assertEquals(told.isEmpty() ? List.of() : List.of(told), told(text), text);
        }
    }

    @Test
    void what_is_html_is_words_or_nothing_and_pictures_leave_theirs() {
        String text = "# T\n\n<script>alert(1)</script>\n\nA <b onclick=\"x\">bold</b> word. <!-- not -->\n\n"
                + "![The quay](quay.jpg)\n\n<javascript:alert(2)>\n";
        assertEquals("""
                <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
                <p>A bold word. </p>
                <p>The quay</p>
                <p><a>javascript:alert(2)</a></p>
                """, page(text).body());
        assertEquals(List.of("3:1 html-in-markdown", "7:1 picture", "9:1 bad-link"), told(text));
    }

    @Test
    void what_cannot_be_read_is_told() {
        assertEquals(List.of("1:1 front-matter-open"), told("---\ntitle: x\n"));
        assertEquals(List.of("1:1 empty"), told(" \n"));
        assertEquals(List.of("2:1 unknown-key"), told("---\npublished: 2031\n---\n# T\n\nWords.\n"));
        assertTrue(told("> ".repeat(20_000) + "x\n").size() < 2);
    }

    /** Whatever stands in a file: only what Markdown makes is on the page, and nothing that runs. */
    @RepeatedTest(50)
    void no_markup_of_its_own_comes_through(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> pieces = List.of(
                "<script>",
                "</script>",
                "<img src=x onerror=a()>",
                "[a](",
                "javascript:a()",
                ")",
                "![",
                "]",
                "](",
                "\n",
                "\n\n",
                "# ",
                "> ",
                "- ",
                "`",
                "```",
                "<",
                ">",
                "\"",
                "'",
                "&lt;",
                "&#60;",
                "<!--",
                "-->",
                "[x]: ",
                "<a b='",
                "words ",
                "\\",
                "*",
                "<javascript:a()>",
                "    ",
                "about.md",
                " \"title\" onclick=x ");
        StringBuilder text = new StringBuilder("x");
        for (int i = 0; i < 60; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        Set<String> known = Set.of(
                "h2 h3 h4 h5 h6 p a em strong code pre blockquote ul ol li hr br html head body #root".split(" "));
        for (Element each : Jsoup.parse(page(text.toString()).body()).getAllElements()) {
            assertTrue(known.contains(each.normalName()), text + "\n" + each);
            each.attributes().forEach(one -> {
                assertTrue(Set.of("id", "href", "title", "class", "start").contains(one.getKey()), text + "\n" + each);
                assertTrue(
                        !one.getKey().equals("href") || !one.getValue().startsWith("javascript"), text + "\n" + each);
            });
        }
    }
}
