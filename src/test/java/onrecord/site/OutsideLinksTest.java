package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import onrecord.model.Hyperlink;
import onrecord.site.view.Run;
import onrecord.text.Span;
import org.junit.jupiter.api.Test;

class OutsideLinksTest {
    private static final String TEXT = "The board met in Marn on March 3, and Ada Kell left.";

    /** Draws the runs of {@link #TEXT}: links as {@code [words>address]}, dates as {@code {words}}, names as {@code <words>}. */
    private static String drawn(String... links) {
        List<Hyperlink> outside = new ArrayList<>();
        for (int i = 0; i < links.length; i++) {
            outside.add(new Hyperlink(span(links[i]), "https://example.org/" + (i + 1)));
        }
        List<TextRuns.Linked> marks = OutsideLinks.with(
                TEXT,
                outside,
                List.of(new TextRuns.Linked(span("March 3"), "when", "#date", "inferred", "2031-03-03")));
        List<TextRuns.Linked> all = new ArrayList<>(marks);
        all.add(new TextRuns.Linked(span("Ada Kell"), "who", "kell.html", "", ""));
        Span whole = new Span(0, TEXT.length());
        StringBuilder drawn = new StringBuilder();
        for (Run run : new TextRuns(TEXT, List.of(whole), List.of("w1"), List.of(), new Span(0, 0), all).of(whole)) {
            drawn.append(
                    switch (run.link()) {
                        case "out" -> "[" + run.text() + ">" + run.href().replace("https://example.org/", "") + "]";
                        case "when" -> "{" + run.text() + "}";
                        case "who" -> "<" + run.text() + ">";
                        default -> run.text();
                    });
        }
        return drawn.toString();
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    @Test
    void without_links_dates_and_names_are_marked() {
        assertEquals("The board met in Marn on {March 3}, and <Ada Kell> left.", drawn());
    }

    @Test
    void a_link_is_parted_by_a_date_in_it() {
        assertEquals(
                "The [board>1] met [in Marn on >2]{March 3}[, and>2] <Ada Kell> left.",
                drawn("board", "in Marn on March 3, and"));
        assertEquals("The board met [in Marn on >1]{March 3}, and <Ada Kell> left.", drawn("in Marn on March 3"));
    }

    @Test
    void a_link_of_nothing_but_a_date_or_a_name_stays() {
        assertEquals("The board met in Marn on [March 3>1], and [Ada Kell>2] left.", drawn("March 3", "Ada Kell"));
    }
}
