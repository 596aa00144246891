package onrecord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import onrecord.model.When.Doubt;
import org.junit.jupiter.api.Test;

class WhenTest {
    @Test
    void day_marks_in_edtf_what_was_worked_out() {
        assertEquals("2031-03-09", new When.Day(2031, 3, 9, Doubt.NONE).edtf());
        assertEquals("2031?-03-09", new When.Day(2031, 3, 9, Doubt.YEAR).edtf());
        assertEquals("2031-03-09?", new When.Day(2031, 3, 9, Doubt.WHOLE).edtf());
    }

    @Test
    void doubt_stays_out_of_the_plain_value() {
        assertEquals(Optional.of("2031-03-09"), new When.Day(2031, 3, 9, Doubt.WHOLE).value());
        assertEquals(Optional.of("2031-03"), new When.Month(2031, 3, Doubt.YEAR).value());
    }

    @Test
    void unknown_year_is_never_made_up() {
        When day = new When.YearlessDay(2, 29);
        assertEquals(Optional.of("--02-29"), day.value());
        assertEquals("XXXX-02-29", day.edtf());
        assertEquals(Optional.empty(), day.firstDay());
    }

    @Test
    void month_season_quarter_and_half_know_their_days() {
        assertDays(new When.Month(2032, 2, Doubt.NONE), "2032-02", "2032-02-01", "2032-02-29");
        assertDays(new When.Season(2031, 24, Doubt.NONE), "2031-24", "2031-12-01", "2032-02-29");
        assertDays(new When.Season(2031, 34, Doubt.NONE), "2031-34", "2031-04-01", "2031-06-30");
        assertDays(new When.Season(2031, 41, Doubt.NONE), "2031-41", "2031-07-01", "2031-12-31");
    }

    @Test
    void year_decade_and_century_have_as_many_digits_as_are_known() {
        assertDays(new When.Year(2031, 4, Doubt.NONE), "2031", "2031-01-01", "2031-12-31");
        assertDays(new When.Year(1990, 3, Doubt.NONE), "199X", "1990-01-01", "1999-12-31");
        assertDays(new When.Year(1900, 2, Doubt.NONE), "19XX", "1900-01-01", "1999-12-31");
    }

    @Test
    void range_may_be_open_at_one_end() {
        When from = new When.Month(2031, 3, Doubt.NONE);
        assertEquals("2031-03/..", new When.Range(Optional.of(from), Optional.empty()).edtf());
        assertEquals("../2031-03", new When.Range(Optional.empty(), Optional.of(from)).edtf());
        assertThrows(IllegalArgumentException.class, () -> new When.Range(Optional.empty(), Optional.empty()));
    }

    @Test
    void impossible_dates_cannot_be_made() {
        assertThrows(IllegalArgumentException.class, () -> new When.Day(2031, 2, 29, Doubt.NONE));
        assertThrows(IllegalArgumentException.class, () -> new When.YearlessDay(4, 31));
        assertThrows(IllegalArgumentException.class, () -> new When.Month(2031, 13, Doubt.NONE));
        assertThrows(IllegalArgumentException.class, () -> new When.Season(2031, 25, Doubt.NONE));
    }

    private static void assertDays(When when, String value, String first, String last) {
        assertEquals(Optional.of(value), when.value());
        assertEquals(Optional.of(first), when.firstDay());
        assertEquals(Optional.of(last), when.lastDay());
    }
}
