package onrecord.extract.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CapitalsSpecTest {
    static List<Spec.Example> examples() {
        return Spec.examples("capitals.md");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void finds_what_the_spec_draws(Spec.Example example) {
        assertEquals(example.expected(), Drawing.everything(example.input()), example.place());
    }
}
