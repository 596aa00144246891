package onrecord.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FileStateTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long MILLISECOND = 1_000_000L;

    @Test
    void a_time_with_a_fraction_is_settled_soon_after() {
        long modified = 1_900_000_000L * SECOND + 123 * MILLISECOND;
        assertFalse(FileState.isSettled(modified, modified + 10 * MILLISECOND));
        assertTrue(FileState.isSettled(modified, modified + 100 * MILLISECOND));
    }

    @Test
    void a_time_in_whole_seconds_may_be_two_seconds_off() {
        long modified = 1_900_000_000L * SECOND;
        assertFalse(FileState.isSettled(modified, modified + SECOND));
        assertTrue(FileState.isSettled(modified, modified + 3 * SECOND));
    }

    @Test
    void a_seed_is_settled_when_its_side_car_is_too() {
        long before = 1_900_000_000L * SECOND + MILLISECOND;
        long now = before + 60 * SECOND;
        assertTrue(new SeedState(1, before, -1, 0).isSettledAt(now));
        assertFalse(new SeedState(1, before, 1, now - MILLISECOND).isSettledAt(now));
        assertFalse(SeedState.UNKNOWN.isSettledAt(now));
    }
}
