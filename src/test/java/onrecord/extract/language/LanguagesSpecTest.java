package onrecord.extract.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.extract.Extraction;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Language;
import onrecord.model.Manuscript;
import onrecord.model.Metadata;
import onrecord.model.Quote;
import onrecord.model.TimeExpression;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import onrecord.spec.Spec.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What language a story is in, and what is read of one that is not in English. */
class LanguagesSpecTest {
    static List<Example> examples() {
        return Spec.examples("languages.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_language_is_told_and_no_rule_of_english_fires_elsewhere(Example example) {
        Article article = extract(example.input(), example.setting("language", ""));
        assertEquals(example.expected(), draw(article), example.place());
    }

    private static Article extract(String text, String language) {
        Manuscript read = Articles.manuscript(text, "");
        Metadata metadata = language.isEmpty()
                ? read.metadata()
                : Metadata.builder().language(Optional.of(language)).build();
        return Extraction.extract(new Manuscript(
                read.source(), read.text(), read.offsets(), read.blocks(), List.of(), metadata, read.diagnostics()));
    }

    private static String draw(Article article) {
        List<String> lines = new ArrayList<>();
        Language language = article.language();
        lines.add(language.tag() + " " + language.evidence().basis().label() + " "
                + language.evidence().rule() + (language.read() ? "" : " unread"));
        for (Quote quote : article.quotes()) {
            lines.add(quote.kind().label() + " " + quote.spans().get(0).of(article.text()) + " "
                    + quote.evidence().basis().label() + " " + quote.evidence().rule()
                    + (quote.speakers().isEmpty() ? "" : " " + quote.speakers()));
        }
        if (!language.read()) {
            for (TimeExpression date : article.dates()) {
                lines.add("date " + date.span().of(article.text()) + " " + date.value());
            }
            assertEquals(List.of(), article.people());
            assertEquals(List.of(), article.organisations());
            assertEquals(List.of(), article.events());
            assertTrue(article.quotes().stream()
                    .noneMatch(quote -> quote.evidence().basis() == Basis.STATED));
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }

    /** Nothing of what a table says again and again makes it a text of another language. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MARN WHARF RESULTS\nShr loss 52 cts vs profit 16 cts\nNet loss 4,987,000 vs profit 1,570,000\nRevs 18.0 mln vs 24.7 mln\nSix mths\nShr loss 2.14 dlrs vs loss seven cts",
                "MARN OIL SPREADS\nMay/Jul 0.34 under 0.35 under\nJul/Aug 0.16 under 0.17 under\nJul/Dec 0.78 under 0.77 under\nAug/Sep 0.16 under 0.16 under\nMay/Dec no quote 1.12 under"
            })
    void figures_are_of_no_language(String table) {
        assertTrue(extract(table, "").language().read());
    }
}
