package onrecord.extract.coref;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SayingDatesTest {
    static Stream<Spec.Example> examples() {
        return Spec.examples("said-when.md").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void dates_what_was_said_as_the_spec_says(Spec.Example example) {
        Article article = Articles.extract(example);
        String drawn = article.quotes().stream()
                .map(quote -> quote.span().of(article.text())
                        + ": "
                        + quote.date().map(date -> date.when().edtf()).orElse("open"))
                .collect(Collectors.joining("\n"));
        assertEquals(example.expected(), drawn, example.place());
    }
}
