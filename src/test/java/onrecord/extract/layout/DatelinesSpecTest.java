package onrecord.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Dateline;
import onrecord.model.Dating;
import onrecord.model.Evidence;
import onrecord.model.Rule;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import onrecord.spec.Spec.Example;
import onrecord.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatelinesSpecTest {
    static List<Example> examples() {
        return Spec.examples("datelines.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void dateline_is_as_drawn(Example example) {
        Article article = Articles.extract(example);
        assertEquals(example.expected(), draw(article), example.place());
    }

    static List<Rule> rules() {
        return DatelineRules.ALL.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_finds_what_its_example_marks(Rule rule) {
        String text = "Council votes for the new bridge\n" + rule.example().replaceAll("[\\[\\]]", "");
        Article article = Articles.extract(text, rule == DatelineRules.YEAR_FROM_PUBLICATION ? "2022-03-03" : "");
        Dateline line = article.dateline().orElseThrow();
        Stream<String> found = Stream.concat(
                Stream.of(mark(article, line.span(), line.evidence())),
                line.date().stream().map(date -> mark(article, date.span().orElseThrow(), date.evidence())));
        String words = rule.example()
                .substring(rule.example().indexOf('['), rule.example().indexOf(']') + 1);
        assertTrue(found.anyMatch((words + " " + rule.evidence())::equals), draw(article));
    }

    private static String mark(Article article, Span span, Evidence evidence) {
        return "[" + span.of(article.text()) + "] " + evidence;
    }

    private static String draw(Dating date) {
        return date.asStated() + " " + date.evidence().rule();
    }

    private static String draw(Article article) {
        if (article.dateline().isEmpty()) {
            return "none";
        }
        Dateline line = article.dateline().get();
        String places = line.places().stream()
                .map(place -> place.name() + (place.region().isEmpty() ? "" : " in " + place.region()))
                .collect(Collectors.joining(" + "));
        return "[" + line.span().of(article.text()) + "] "
                + (places.isEmpty() ? "-" : places) + " | "
                + line.date().map(DatelinesSpecTest::draw).orElse("-") + " | "
                + line.agency().orElse("-") + " | "
                + line.evidence().basis().label() + " " + line.evidence().rule();
    }
}
