package onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RangeTest {
    private static Optional<ByteRange> of(String header) {
        return ByteRange.of(header, 10);
    }

    @Test
    void range_is_cut_to_what_is_there() {
        assertEquals(Optional.of(new ByteRange(2, 3)), of("bytes=2-4"));
        assertEquals(Optional.of(new ByteRange(7, 3)), of("Bytes=7-"));
        assertEquals(Optional.of(new ByteRange(9, 1)), of("bytes=9-99"));
        assertEquals(Optional.of(new ByteRange(8, 2)), of("bytes=-2"));
        assertEquals(Optional.of(new ByteRange(0, 10)), of("bytes=-99"));
    }

    @Test
    void range_of_nothing_has_no_length() {
        assertEquals(0, of("bytes=10-").orElseThrow().length());
        assertEquals(0, of("bytes=10-12").orElseThrow().length());
        assertEquals(0, of("bytes=-0").orElseThrow().length());
        assertEquals(0, ByteRange.of("bytes=0-", 0).orElseThrow().length());
    }

    @Test
    void several_ranges_other_units_and_nonsense_ask_for_all() {
        for (String all : List.of("bytes=4-2", "bytes=0-1,3-4", "lines=1-2", "bytes=-", "bytes=x-", "bytes=", "")) {
            assertEquals(Optional.empty(), of(all), all);
        }
    }
}
