package onrecord.extract.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.extract.Extraction;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Dateline;
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
        return Stream.of("languages.md", "german.md")
                .flatMap(file -> Spec.examples(file).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_language_is_told_and_no_rule_of_english_fires_elsewhere(Example example) {
        Article article = Articles.extract(example);
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
                + language.evidence().rule()
                + (language.reading() == Language.Reading.WHOLE
                        ? ""
                        : " read: " + language.reading().label()));
        for (Quote quote : article.quotes()) {
            lines.add(quote.kind().label() + " "
                    + quote.spans().stream()
                            .map(span -> span.of(article.text()))
                            .collect(Collectors.joining(" + ")) + " "
                    + quote.evidence().basis().label() + " " + quote.evidence().rule()
                    + (quote.speakers().isEmpty() ? "" : " " + quote.speakers()));
        }
        if (language.reading() != Language.Reading.WHOLE) {
            for (TimeExpression date : article.dates()) {
                lines.add("date " + date.span().of(article.text()) + " " + date.value());
            }
            assertEquals(List.of(), article.events());
        }
        if (language.reading() == Language.Reading.QUOTATIONS) {
            article.dateline()
                    .ifPresent(line -> lines.add("filed "
                            + line.places().stream().map(Dateline.FiledAt::name).toList()
                            + line.date().map(date -> " " + date.when().edtf()).orElse("")
                            + line.agency().map(name -> " " + name).orElse("") + " "
                            + line.evidence().basis().label() + " "
                            + line.evidence().rule()));
        }
        if (language.reading() == Language.Reading.MARKS) {
            assertEquals(List.of(), article.organisations());
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
        assertEquals(Language.Reading.WHOLE, extract(table, "").language().reading());
    }
}
