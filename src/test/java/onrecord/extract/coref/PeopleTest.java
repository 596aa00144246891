package onrecord.extract.coref;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Entity;
import onrecord.model.Mention;
import onrecord.model.Organisation;
import onrecord.model.Person;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeopleTest {
    static Stream<Spec.Example> examples() {
        return Spec.examples("people.md").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void links_mentions_as_the_spec_says(Spec.Example example) {
        Article article = Articles.extract(example);
        boolean bodies = example.setting("show", "people").equals("organisations");
        String drawn = (bodies ? article.organisations() : article.people())
                .stream().map(each -> draw(article, each)).collect(Collectors.joining("\n"));
        assertEquals(example.expected(), drawn, example.place());
    }

    private static String draw(Article article, Entity entity) {
        String name = entity instanceof Person person ? person.sortName() : entity.name();
        List<String> titles = entity instanceof Person person ? person.titles() : List.of();
        List<String> aliases = entity instanceof Organisation body ? body.aliases() : List.of();
        return name
                + (titles.isEmpty() ? "" : " <" + String.join("; ", titles) + ">")
                + (aliases.isEmpty() ? "" : " = " + String.join("; ", aliases))
                + ": "
                + entity.mentions().stream()
                        .map(mention -> draw(article, mention))
                        .collect(Collectors.joining(", "));
    }

    private static String draw(Article article, Mention mention) {
        return mention.span().of(article.text()) + "/" + mention.kind().label();
    }
}
