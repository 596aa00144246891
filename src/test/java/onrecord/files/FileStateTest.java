package onrecord.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileStateTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long MILLISECOND = 1_000_000L;

    @Test
    void a_time_with_a_fraction_is_settled_soon_after() {
        long modified = 1_900_000_000L * SECOND + 123 * MILLISECOND;
        assertFalse(FileState.ofFile(1, modified).isSettledAt(modified + 10 * MILLISECOND));
        assertTrue(FileState.ofFile(1, modified).isSettledAt(modified + 100 * MILLISECOND));
    }

    @Test
    void a_time_in_whole_seconds_may_be_two_seconds_off() {
        long modified = 1_900_000_000L * SECOND;
        assertFalse(FileState.ofFile(1, modified).isSettledAt(modified + SECOND));
        assertTrue(FileState.ofFile(1, modified).isSettledAt(modified + 3 * SECOND));
    }

    @Test
    void a_seed_is_settled_when_its_side_car_is_too() {
        long before = 1_900_000_000L * SECOND + MILLISECOND;
        long now = before + 60 * SECOND;
        FileState old = FileState.ofFile(1, before);
        assertTrue(new SeedState(old, Optional.empty()).isSettledAt(now));
        assertFalse(new SeedState(old, Optional.of(FileState.ofFile(1, now - MILLISECOND))).isSettledAt(now));
        assertFalse(SeedState.UNKNOWN.isSettledAt(now));
    }

    @Test
    void a_time_that_was_put_back_settles_nothing() {
        long now = 1_900_000_000L * SECOND + 5 * MILLISECOND;
        FileState state = new FileState(FileState.Kind.FILE, 1, now - 60 * SECOND, now - MILLISECOND, 1);
        assertFalse(state.isSettledAt(now));
        assertTrue(state.isSettledAt(now + SECOND));
    }
}
