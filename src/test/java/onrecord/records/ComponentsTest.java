package onrecord.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    private record Ferry(String name, int decks, Optional<String> line) {
        Ferry {
            if (decks < 0) {
                throw new IllegalArgumentException("no such ferry");
            }
        }
    }

    private static final Components FERRY = Components.of(Ferry.class);

    @Test
    void components_stand_in_the_order_of_the_record_with_their_values() {
        Ferry petrel = new Ferry("Petrel", 2, Optional.of("Marn Line"));
        assertEquals(
                List.of("name=Petrel", "decks=2", "line=Optional[Marn Line]"),
                FERRY.all().stream()
                        .map(each -> each.name() + "=" + each.of(petrel))
                        .toList());
        assertEquals(2, FERRY.named("decks").of(petrel));
    }

    @Test
    void a_record_is_made_by_its_constructor_which_may_refuse() {
        assertEquals(new Ferry("Tern", 1, Optional.empty()), FERRY.create("Tern", 1, Optional.empty()));
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> FERRY.create("Tern", -1, Optional.empty()));
        assertEquals("no such ferry", e.getMessage());
    }

    @Test
    void what_is_no_record_has_no_components() {
        assertThrows(IllegalArgumentException.class, () -> Components.of(String.class));
    }

    @Test
    void a_component_that_is_not_there_is_told_with_those_that_are() {
        NoSuchElementException e = assertThrows(NoSuchElementException.class, () -> FERRY.named("deks"));
        assertEquals("there is no field \u201cdeks\u201d in Ferry, only name, decks, line", e.getMessage());
    }
}
