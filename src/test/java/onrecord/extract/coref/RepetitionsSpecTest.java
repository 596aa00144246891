package onrecord.extract.coref;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.extract.quote.Drawing;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepetitionsSpecTest {
    static List<Spec.Example> examples() {
        return Spec.examples("repetitions.md");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void names_what_the_spec_draws(Spec.Example example) {
        assertEquals(example.expected(), Drawing.statements(Articles.extract(example)), example.place());
    }
}
