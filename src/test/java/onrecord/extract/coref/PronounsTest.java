package onrecord.extract.coref;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Entity;
import onrecord.model.Evidence;
import onrecord.model.Quote;
import onrecord.model.Rule;
import onrecord.spec.Articles;
import onrecord.spec.Reasons;
import onrecord.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PronounsTest {
    static Stream<Spec.Example> examples() {
        return Spec.examples("pronouns.md").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void gives_words_to_the_speaker_that_the_spec_names(Spec.Example example) {
        Article article = Articles.extract(example);
        String drawn = article.quotes().stream()
                .filter(quote -> quote.kind().inMarks())
                .map(quote -> draw(article, quote))
                .collect(Collectors.joining("\n"));
        assertEquals(example.expected(), drawn, example.place());
    }

    private static String draw(Article article, Quote quote) {
        String source =
                quote.speakerMention().map(span -> span.of(article.text())).orElse("-");
        String speakers = names(article, quote.speakers());
        String to = quote.addressees().isEmpty() ? "" : " to " + names(article, quote.addressees());
        return source + ": " + speakers + to + " (" + quote.evidence().basis().label() + ") " + rules(quote.evidence());
    }

    /** Returns the rule of the speaker, and that of the addressee if there is one. */
    private static String rules(Evidence evidence) {
        Stream<String> addressee = Stream.of(
                        PronounRules.YOU_AT_A_MEETING,
                        PronounRules.YOU_OF_THE_SAME_SPEAKER,
                        PronounRules.ADDED_FOR_THE_SAME)
                .filter(rule -> Reasons.isPart(evidence.reason(), rule))
                .map(Rule::id);
        return Stream.concat(Stream.of(evidence.rule()), addressee).collect(Collectors.joining(", "));
    }

    private static String names(Article article, List<String> ids) {
        return ids.isEmpty()
                ? "nobody"
                : ids.stream()
                        .map(id -> article.voices()
                                .filter(voice -> voice.id().equals(id))
                                .map(Entity::name)
                                .findFirst()
                                .orElse("?"))
                        .collect(Collectors.joining(" and "));
    }
}
