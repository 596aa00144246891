package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireItemTest {
    static List<Spec.Example> examples() {
        return Spec.examples("wire-item.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void blocks_are_as_drawn(Spec.Example example) {
        assertEquals(example.expected(), Drafts.drawn(new WireItem(), example.input() + "\n"));
    }
}
