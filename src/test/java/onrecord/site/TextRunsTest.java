package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import onrecord.model.Article;
import onrecord.model.Settings;
import onrecord.site.view.Run;
import onrecord.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Annotations that overlap become marks that nest, and no char of the source is lost. */
class TextRunsTest {
    private static final List<String> ANCHORS = Collections.nCopies(99, "w0");

    private static final Span NOTHING = new Span(0, 0);

    private static TextRuns.Linked mark(int start, int end, String kind) {
        return new TextRuns.Linked(new Span(start, end), kind, "#x", "stated", "");
    }

    /** Draws sentences as ( ), quoted words as [ ], the dateline as { } and links as < >. */
    private static String draw(List<Run> runs) {
        StringBuilder out = new StringBuilder();
        for (Run run : runs) {
            out.append(run.wireStarts() ? "{" : "").append(run.sentence() > 0 ? "(" : "");
            out.append(run.quoteStarts() ? "[" : "").append(run.link().isEmpty() ? "" : "<");
            out.append(run.text()).append(run.link().isEmpty() ? "" : ">");
            out.append(run.quoteEnds() ? "]" : "").append(run.sentenceEnds() ? ")" : "");
            out.append(run.wireEnds() ? "}" : "");
        }
        return out.toString();
    }

    @Test
    void a_quotation_over_two_sentences_is_tinted_in_both() {
        String text = "\"One. Two,\" he said.";
        TextRuns runs = new TextRuns(
                text, List.of(new Span(0, 5), new Span(6, 20)), ANCHORS, List.of(new Span(0, 11)), NOTHING, List.of());
        assertEquals("([\"One.]) ([Two,\"] he said.)", draw(runs.of(new Span(0, 20))));
    }

    @Test
    void a_name_across_the_end_of_a_quotation_is_cut_in_two() {
        String text = "\"ask Ada Kell\" now";
        TextRuns runs = new TextRuns(
                text, List.of(new Span(0, 18)), ANCHORS, List.of(new Span(0, 9)), NOTHING, List.of(mark(5, 13, "who")));
        assertEquals("([\"ask <Ada >]<Kell>\" now)", draw(runs.of(new Span(0, 18))));
    }

    @Test
    void of_two_links_that_overlap_the_first_in_rank_stays() {
        TextRuns runs = new TextRuns(
                "May Orl came in May",
                List.of(new Span(0, 19)),
                ANCHORS,
                List.of(),
                NOTHING,
                List.of(mark(16, 19, "when"), mark(0, 7, "who"), mark(0, 3, "when")));
        assertEquals("(<May Orl> came in <May>)", draw(runs.of(new Span(0, 19))));
    }

    @Test
    void the_dateline_stands_outside_the_first_sentence() {
        String text = "MARN, March 4 - It rained.";
        TextRuns runs = new TextRuns(
                text, List.of(new Span(16, 26)), ANCHORS, List.of(), new Span(0, 15), List.of(mark(6, 13, "when")));
        assertEquals("{MARN, <March 4> -} (It rained.)", draw(runs.of(new Span(0, 26))));
    }

    @Test
    void what_html_cannot_hold_is_replaced() {
        assertEquals("a\ufffdb\tc", TextRuns.printable("a\u0001b\tc", 0, 5));
    }

    @RepeatedTest(200)
    void marks_nest_and_the_text_is_unchanged_whatever_overlaps(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = "abcdefghijklmnopqrstuvwxyz".repeat(2);
        List<Span> sentences = new ArrayList<>();
        for (int at = random.nextInt(4); at < text.length() - 2; ) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(15));
            sentences.add(new Span(at, end));
            at = end + random.nextInt(3);
        }
        List<Span> quoted = new ArrayList<>();
        List<TextRuns.Linked> marks = new ArrayList<>();
        for (int i = 0; i < random.nextInt(8); i++) {
            quoted.add(span(random, text));
            marks.add(new TextRuns.Linked(span(random, text), "who", "#", "", ""));
        }
        List<Run> runs = new TextRuns(text, sentences, ANCHORS, quoted, NOTHING, marks).of(span(random, text));
        int open = 0;
        for (Run run : runs) {
            open += (run.sentence() > 0 ? 1 : 0) + (run.quoteStarts() ? 1 : 0);
            open -= (run.sentenceEnds() ? 1 : 0) + (run.quoteEnds() ? 1 : 0);
        }
        assertEquals(0, open);
        String words = runs.stream().map(Run::text).collect(Collectors.joining());
        assertEquals(true, text.contains(words));
    }

    private static Span span(Random random, String text) {
        int start = random.nextInt(text.length() - 1);
        return new Span(start, start + 1 + random.nextInt(text.length() - start));
    }

    @Test
    void the_text_of_every_paragraph_on_the_page_is_that_of_the_file() {
        for (Article article : List.of(Stories.ferry(), Stories.hostile())) {
            byte[] bytes = SiteGoldenTest.render(Stories.pages(Settings.standard(), article))
                    .get("articles/" + article.id() + ".html");
            Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
            List<String> shown = page.select("h1, .deck, .row > p").stream()
                    .map(Element::wholeText)
                    .toList();
            List<String> filed = article.paragraphs().stream()
                    .map(paragraph -> paragraph.span().of(article.text()))
                    .toList();
            assertEquals(filed, shown);
        }
    }
}
