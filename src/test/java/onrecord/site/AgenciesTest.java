package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.archive.Summary;
import onrecord.model.Article;
import org.junit.jupiter.api.Test;

class AgenciesTest {
    private static Summary by(String agency) {
        Article one = Stories.bulletin(0);
        Summary summary = Summary.of(one, 0);
        return new Summary(
                summary.id(),
                summary.path(),
                summary.content(),
                summary.headline(),
                Optional.of(agency),
                summary.filedAt(),
                summary.published(),
                summary.sentences(),
                summary.quotes(),
                summary.voices(),
                summary.unnamed(),
                summary.events(),
                summary.sketch(),
                summary.edition(),
                summary.aliases(),
                summary.version());
    }

    private static Agencies of(String... names) {
        return new Agencies(Stream.of(names).map(AgenciesTest::by).toList());
    }

    private static List<String> addresses(String... names) {
        Agencies agencies = of(names);
        return Stream.of(names)
                .map(name -> agencies.of(by(name)).orElseThrow().address())
                .toList();
    }

    @Test
    void names_that_differ_in_case_or_spaces_are_of_one_agency_in_the_usual_spelling() {
        Agencies agencies = of("Tarn  News", "TARN NEWS", "Tarn News", "Tarn News ", "Tarn News");
        assertEquals(1, agencies.all().size());
        assertEquals("Tarn News", agencies.all().get(0).name());
        assertEquals("tarn-news", agencies.all().get(0).address());
        assertEquals(5, agencies.all().get(0).articles().size());
    }

    @Test
    void two_names_with_one_slug_have_addresses_that_do_not_change_with_their_order() {
        List<String> both = addresses("T.N.A.", "T N A");
        assertEquals("t-n-a", both.get(1));
        assertEquals(both.get(0), addresses("T N A", "Sund Post", "T.N.A.").get(2));
        assertFalse(both.get(0).equals(both.get(1)));
        assertEquals(both.get(0), addresses("T-N-A", "T N A", "T.N.A.").get(2), "nor with a third one");
    }

    @Test
    void no_agency_takes_the_place_of_a_list() {
        assertFalse(addresses("Index").contains("index"));
    }

    @Test
    void other_scripts_and_nothing_but_signs_have_addresses() {
        assertEquals(3, addresses("Тарн", "!!!", "???").stream().distinct().count());
    }
}
