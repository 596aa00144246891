package onrecord.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWordsTest {
    @ParameterizedTest
    @CsvSource({
        "kill, killing",
        "kill, killed",
        "hit, hitting",
        "stop, stopped",
        "pass, passed",
        "carry, carried",
        "carries, carrying",
        "resigned, resignation",
        "nominated, nomination",
        "elect, elections",
        "agreed, agreement",
        "settled, settlement",
        "seize, seizing"
    })
    void forms_of_one_verb_are_one_word(String one, String other) {
        assertEquals(EventWords.stem(one), EventWords.stem(other));
    }

    @ParameterizedTest
    @CsvSource({
        "mill, million",
        "state, station",
        "bill, billion",
        "miss, mission",
        "com, comment",
        "cat, cater",
        "ass, as"
    })
    void other_words_are_not(String one, String other) {
        assertNotEquals(EventWords.stem(one), EventWords.stem(other));
    }

    @Test
    void figures_have_two_digits_and_are_no_years() {
        assertEquals(
                List.of("2000", "6.1", "14"),
                List.copyOf(EventWords.figures("6 men fell 2,000 feet, magnitude 6.1, 14 died in 1999.")));
    }

    @Test
    void names_have_a_capital_of_their_own() {
        String text = "The gulf is calm. Retail sales rose in Norland, and Retail is down. Fog hid the Gulf of Orlo.";
        assertEquals(Set.of("norland", "orlo"), EventWords.names("Fog hid the Gulf of Orlo in Norland", text));
        assertEquals(Set.of(), EventWords.names("Storms", "Storms came. They went."));
        assertEquals(Set.of(), EventWords.names("FOG HID ORLO", "FOG HID ORLO"));
    }
}
