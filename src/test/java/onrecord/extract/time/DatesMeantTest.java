package onrecord.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatesMeantTest {
    static List<Spec.Example> examples() {
        return Spec.examples("dates-meant.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void finds_the_dates_that_the_words_mean(Spec.Example example) {
        assertEquals(example.expected(), DatesTest.draw(Articles.extract(example)), example.place());
    }
}
