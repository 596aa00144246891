package onrecord.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import onrecord.extract.Extraction;
import onrecord.model.Article;
import onrecord.model.Dating;
import onrecord.model.Manuscript;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import onrecord.spec.Spec.Example;
import onrecord.text.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublicationSpecTest {
    static List<Example> examples() {
        return Spec.examples("publication.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void publication_is_dated_as_written(Example example) {
        Manuscript read = Articles.manuscript(example.input(), example.setting("published", ""));
        Source source = read.source();
        Source named = new Source(
                example.setting("file", source.path()),
                source.format(),
                source.text(),
                source.charset(),
                source.bytes(),
                source.sha256());
        Article article = Extraction.extract(
                new Manuscript(named, read.text(), read.offsets(), read.blocks(), read.metadata(), read.diagnostics()));
        assertEquals(example.expected(), draw(article), example.place());
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
