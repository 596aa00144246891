package onrecord.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CodecsTest {
    private enum Flag {
        GREEN,
        RED
    }

    private sealed interface Cargo {}

    private record Fish(long count) implements Cargo {}

    private record Crates(List<Cargo> inside, Optional<Crates> beside) implements Cargo {}

    private record Boat(String name, int length, boolean afloat, Flag flag, Cargo cargo, List<Optional<String>> crew) {}

    private record Log(Map<String, Boat> boats) {}

    private record Station(Boat boat, List<StringBuilder> notes) {}

    @RepeatedTest(50)
    void any_record_comes_back_equal(RepetitionInfo repetition) {
        Boat boat = new Samples(repetition.getCurrentRepetition()).of(Boat.class);
        Codec<Boat> codec = new Codecs().of(Boat.class);
        assertEquals(boat, codec.value(codec.bytes(boat)));
    }

    @Test
    void what_cannot_be_written_is_refused_when_the_codec_is_made() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> new Codecs().of(Log.class));
        assertEquals("no codec for java.util.Map<java.lang.String, " + Boat.class.getTypeName() + ">", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Codecs().of(Station.class));
        assertThrows(IllegalArgumentException.class, () -> new Codecs().of(Object.class));
    }

    @Test
    void a_codec_of_its_own_stands_in_for_what_would_be_made() {
        Codecs codecs = new Codecs().with(Fish.class, Codec.of((out, fish) -> {}, in -> new Fish(7)));
        Codec<Cargo> cargo = codecs.of(Cargo.class);
        assertEquals(new Fish(7), cargo.value(cargo.bytes(new Fish(3))));
    }
}
