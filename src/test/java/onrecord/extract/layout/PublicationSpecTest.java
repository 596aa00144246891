package onrecord.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.extract.Extraction;
import onrecord.model.Article;
import onrecord.model.Dating;
import onrecord.model.Manuscript;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import onrecord.model.Rule;
import onrecord.model.When;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import onrecord.spec.Spec.Example;
import onrecord.text.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublicationSpecTest {
    static List<Example> examples() {
        return Stream.of("publication.md", "dateline-years.md")
                .flatMap(file -> Spec.examples(file).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void publication_is_dated_as_written(Example example) {
        String given = example.setting("metadata", "");
        Manuscript read = Articles.manuscript(example.input(), example.setting("published", given));
        Source source = read.source();
        Source named = new Source(
                example.setting("file", source.path()),
                "",
                source.format(),
                source.characters(),
                source.charset(),
                source.bytes(),
                source.sha256());
        Metadata metadata =
                given.isEmpty() ? read.metadata() : inFile(read.metadata().published());
        Article article = Extraction.extract(new Manuscript(
                named, read.text(), read.offsets(), read.blocks(), List.of(), metadata, read.diagnostics()));
        assertEquals(example.expected(), draw(article), example.place());
    }

    private static Metadata inFile(Optional<When> published) {
        return Metadata.builder()
                .published(published, Publication.DateSource.METADATA)
                .build();
    }

    static List<Rule> rulesOfCopy() {
        Set<Rule> rulesOfFiles = Set.of(
                PublicationRules.GIVEN_BY_SIDE_CAR,
                PublicationRules.GIVEN_BY_METADATA,
                PublicationRules.DATE_LABEL,
                PublicationRules.MAIL_DATE,
                PublicationRules.YEAR_FROM_FILE_NAME,
                PublicationRules.FILE_NAME);
        return PublicationRules.ALL.rules().stream()
                .filter(rule -> !rulesOfFiles.contains(rule))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rulesOfCopy")
    void rule_finds_what_its_example_marks(Rule rule) {
        Article article = Articles.extract(rule.example().replaceAll("[\\[\\]]", ""), "");
        Dating published = article.published().dating();
        assertEquals(rule.id(), published.evidence().rule());
        String marked = published
                .span()
                .map(span -> "[" + span.of(article.text()) + "]")
                .orElse("");
        assertTrue(rule.example().contains(marked), marked);
    }

    private static String draw(Article article) {
        Dating published = article.published().dating();
        String dateline = article.dateline()
                .map(line -> "dateline "
                        + line.date().map(PublicationSpecTest::value).orElse("-")
                        + line.date().map(PublicationSpecTest::rule).orElse(""))
                .orElse("no dateline");
        return value(published) + " " + article.published().from().label() + " "
                + published.evidence().rule() + "\n" + dateline;
    }

    private static String value(Dating dating) {
        String edtf = Optional.of(dating.when().edtf())
                .filter(words -> !words.isEmpty())
                .orElse("-");
        return dating.when().value().orElse("-") + " " + edtf + " "
                + dating.evidence().basis().label();
    }

    private static String rule(Dating dating) {
        return " " + dating.evidence().rule();
    }
}
