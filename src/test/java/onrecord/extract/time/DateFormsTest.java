package onrecord.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateFormsTest {
    static List<Spec.Example> examples() {
        return Spec.examples("date-forms.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reads_each_form_of_a_date_as_the_spec_draws_it(Spec.Example example) {
        assertEquals(example.expected(), DatesTest.draw(Articles.extract(example)), example.place());
    }
}
