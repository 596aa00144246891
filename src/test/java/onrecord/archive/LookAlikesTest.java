package onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.model.Authority;
import onrecord.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LookAlikesTest {
    static Stream<Spec.Example> examples() {
        return Spec.examples("look-alikes.md").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void are_listed_as_the_spec_says(Spec.Example example) {
        List<Summary> articles = new ArrayList<>();
        List<Authority.AuthorityRecord> people = new ArrayList<>();
        for (String line : example.input().lines().toList()) {
            if (line.startsWith("people: ")) {
                people.add(SamePersonTest.entry(line.substring("people: ".length()), people.size()));
            } else {
                articles.add(SamePersonTest.article(articles.size() + 1, line));
            }
        }
        Authority authority = new Authority(people);
        Archive archive = Archive.of(articles, authority);
        String drawn = Stream.of(
                        LookAlikes.of(archive, authority).stream()
                                .map(pair ->
                                        pair.one().name() + " = " + pair.other().name()),
                        LookAlikes.mixtures(archive, authority).stream().map(one -> "mixed: " + one.name()),
                        LookAlikes.genericBodies(archive, authority).stream().map(body -> "generic: " + body.name()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
        assertEquals(example.expected(), drawn.isEmpty() ? "nobody" : drawn, example.place());
    }
}
