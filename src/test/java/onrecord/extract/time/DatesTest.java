package onrecord.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import onrecord.model.Article;
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

    /** Draws each expression in brackets with its type, value and basis, and its EDTF where that differs. */
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
                    .append(date.evidence().basis().name().toLowerCase(Locale.ROOT))
                    .append(']');
            at = date.span().end();
        }
        return out.append(article.text().substring(at)).toString();
    }
}
