package onrecord.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.model.Article;
import onrecord.model.Rule;
import onrecord.model.TimeExpression;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatesTest {
    static List<Spec.Example> examples() {
        return Spec.examples("dates.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void finds_time_expressions_as_the_spec_draws_them(Spec.Example example) {
        assertEquals(example.expected(), draw(Articles.extract(example)), example.place());
    }

    static List<Rule> rules() {
        return DateRules.ALL.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_finds_what_its_example_marks(Rule rule) {
        String text = rule.example().replaceAll("[\\[\\]]", "");
        Article article = Articles.extract(text, published(rule));
        String ground = rule.reason().split("\\{}", 2)[0];
        assertTrue(
                article.dates().stream()
                        .filter(date -> date.evidence().rule().equals(rule.id()))
                        .filter(date -> date.evidence().reason().startsWith(ground))
                        .anyMatch(date ->
                                rule.example().contains("[" + date.span().of(text) + "]")),
                draw(article));
    }

    private static String published(Rule rule) {
        if (rule == DateRules.UNRESOLVED) {
            return "";
        }
        return rule == DateRules.WITHIN_SPAN ? "2022-03" : "2022-03-03";
    }

    /** Draws each expression in brackets with its type, value, basis and rule, and its EDTF where that differs. */
    static String draw(Article article) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (TimeExpression date : article.dates()) {
            String edtf = date.when().map(when -> when.edtf()).orElse(date.value());
            out.append(article.text(), at, date.span().start())
                    .append('[')
                    .append(date.span().of(article.text()));
            out.append('|').append(date.type().label()).append(' ').append(date.value());
            out.append(edtf.equals(date.value()) ? "" : " = " + edtf);
            out.append(' ')
                    .append(date.evidence().basis().label())
                    .append(' ')
                    .append(date.evidence().rule())
                    .append(']');
            at = date.span().end();
        }
        return out.append(article.text().substring(at)).toString();
    }
}
