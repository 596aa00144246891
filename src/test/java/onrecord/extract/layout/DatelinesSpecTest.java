package onrecord.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import onrecord.model.Article;
import onrecord.model.Dateline;
import onrecord.model.Dating;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import onrecord.spec.Spec.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatelinesSpecTest {
    static List<Example> examples() {
        return Spec.examples("datelines.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void dateline_is_as_drawn(Example example) {
        Article article = Articles.extract("Council votes for the new bridge\n" + example.input(), "");
        assertEquals(example.expected(), draw(article), example.place());
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
                + line.date().map(Dating::asStated).orElse("-") + " | "
                + line.agency().orElse("-") + " | "
                + line.evidence().basis().label();
    }
}
