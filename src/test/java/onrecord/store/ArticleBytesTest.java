package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Correction;
import onrecord.model.Dateline;
import onrecord.model.Dating;
import onrecord.model.Event;
import onrecord.model.Evidence;
import onrecord.model.Headline;
import onrecord.model.Manuscript;
import onrecord.model.Mention;
import onrecord.model.Metadata;
import onrecord.model.Organisation;
import onrecord.model.Paragraph;
import onrecord.model.Person;
import onrecord.model.Place;
import onrecord.model.Publication;
import onrecord.model.Quote;
import onrecord.model.TimeExpression;
import onrecord.model.Unnamed;
import onrecord.model.When;
import onrecord.model.When.Doubt;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import onrecord.text.Diagnostic;
import onrecord.text.OffsetMap;
import onrecord.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleBytesTest {
    private static final Span HERE = new Span(2, 300);

    static Stream<When> whens() {
        When day = new When.Day(2032, 2, 29, Doubt.YEAR);
        return Stream.of(
                day,
                new When.YearlessDay(2, 29),
                new When.Month(2031, 12, Doubt.WHOLE),
                new When.Season(2031, 36, Doubt.NONE),
                new When.Year(1900, 2, Doubt.NONE),
                new When.Range(Optional.of(day), Optional.empty()),
                new When.Range(Optional.empty(), Optional.of(day)),
                new When.Unknown());
    }

    @Test
    void every_kind_of_date_is_tried() {
        assertEquals(
                Stream.of(When.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .sorted()
                        .toList(),
                whens().map(when -> when.getClass().getName())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("whens")
    void full_article_comes_back_equal(When when) {
        assertComesBack(full(when));
    }

    @Test
    void every_article_of_the_specs_comes_back_equal() {
        Spec.examples().forEach(example -> assertComesBack(Articles.extract(example.input(), "2031-03-09")));
    }

    @Test
    void lone_surrogates_and_line_ends_are_kept() {
        assertComesBack(Articles.extract("A \ud83d line\r\n\ufeff\u201cSo\u201d \ud83d\udcf0\u0000 he said.\r", ""));
    }

    private static void assertComesBack(Article article) {
        byte[] bytes = ArticleBytes.of(article);
        Article back = ArticleBytes.article(bytes);
        assertEquals(article, back);
        assertArrayEquals(bytes, ArticleBytes.of(back));
    }

    private static Article full(When when) {
        Evidence evidence = new Evidence(Basis.UNCERTAIN, "a-rule", "Why \u2013 so.", List.of(HERE, new Span(0, 0)));
        Dating dating = new Dating(when, "XXXX-02-29", Optional.of(HERE), evidence);
        List<Mention> mentions = Stream.of(Mention.Kind.values())
                .map(kind -> new Mention(HERE, kind))
                .toList();
        Diagnostic diagnostic = new Diagnostic(
                Diagnostic.Severity.WARNING, "a-code", "a/b.txt", 3, 4, HERE, "what", "the line", "a hint");
        Manuscript plain = Articles.manuscript("One line.\nTwo lines.", "2031-03-09");
        OffsetMap.Builder reading = new OffsetMap.Builder();
        reading.append("One", 2, 5).append("&", 7, 12);
        Manuscript marked = new Manuscript(
                plain.source(),
                reading.text(),
                reading.map(),
                plain.blocks(),
                new Metadata(
                        Optional.of(when),
                        Publication.From.METADATA,
                        Optional.of("headline"),
                        true,
                        Optional.of("agency"),
                        Optional.of("en-GB"),
                        Optional.of("https://example.org/a"),
                        Optional.of("rights"),
                        Optional.of("2031/own"),
                        List.of("old", "older")),
                List.of(diagnostic));
        return new Article(
                "2031/one-line-000000",
                marked,
                "en",
                Optional.of(new Headline("One line", Optional.of(HERE), Headline.From.SIDE_CAR)),
                Optional.of(HERE),
                Optional.of(new Dateline(
                        HERE,
                        List.of(new Dateline.FiledAt("Marn", "Lower Vale", HERE)),
                        Optional.of(dating),
                        Optional.of("NVA"),
                        evidence)),
                List.of(HERE),
                Optional.of("NVA"),
                new Publication(dating, Publication.From.DATELINE),
                List.of(new Paragraph(HERE, Paragraph.Role.LEAD)),
                List.of(HERE),
                List.of(new Person("person:a", "A B", "B, A", List.of("Mayor"), List.of("B"), mentions)),
                List.of(new Organisation("org:a", "A", List.of("the A"), mentions)),
                List.of(new Unnamed("unnamed:a", "a spokesman", mentions)),
                List.of(new Place("place:a", "A", mentions)),
                List.of(new Quote(
                        "q1",
                        Quote.Kind.PARTIAL,
                        List.of(HERE, new Span(310, 320)),
                        List.of("person:a"),
                        Optional.of(HERE),
                        Optional.of(HERE),
                        List.of("org:a"),
                        Optional.of(dating),
                        Optional.of(HERE),
                        evidence)),
                List.of(new TimeExpression(HERE, TimeExpression.Type.SET, "P1Y", Optional.of(when), "XXXX", evidence)),
                List.of(new Event(
                        "e1",
                        List.of(HERE),
                        Optional.of(dating),
                        Optional.of(new When.Range(Optional.of(when), Optional.empty())),
                        Event.Status.DENIED,
                        List.of(new Event.Report(HERE, Optional.of(HERE))),
                        List.of("person:a"),
                        List.of("org:a"),
                        Optional.of("place:a"),
                        evidence)),
                List.of(new Correction("speaker", "misheard", "an editor")),
                List.of(diagnostic));
    }
}
