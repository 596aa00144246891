package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import onrecord.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time with its offset is of the day that the newsroom had; any other date is the one that is written. */
class GivenDateTest {
    private static String day(String date, Optional<ZoneId> newsroom) {
        return GivenDate.of(date, newsroom).map(When::edtf).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-03-09T23:30:00Z,          Europe/Riga,       2031-03-10",
        "2031-03-09T23:30:00Z,          America/New_York,  2031-03-09",
        "2031-03-10T00:30:00+02:00,     Europe/Lisbon,     2031-03-09",
        "2031-03-10T00:30+0200,         Europe/Lisbon,     2031-03-09",
        "2031-03-10 00:30:15.250 +02,   Europe/Lisbon,     2031-03-09",
        "2031-12-31T22:30:00z,          Asia/Tokyo,        2032-01-01",
        // the clock is put forward in the night before: half past eleven in winter is half past twelve in summer
        "2031-03-30T22:30:00Z,          Europe/Lisbon,     2031-03-30",
        "2031-03-30T23:30:00Z,          Europe/Lisbon,     2031-03-31",
        "2031-03-09T23:30:00,           Europe/Riga,       2031-03-09",
        "2031-03-09T23:30:00 CET,       Europe/Riga,       2031-03-09",
        "2031-03-09,                    Europe/Riga,       2031-03-09",
        "2031-03,                       Europe/Riga,       2031-03",
        "2031-02-30T23:30:00Z,          Europe/Riga,       none",
        "9999-12-31T23:30:00Z,          Europe/Riga,       9999-12-31",
        "1930932240000,                 Europe/Riga,       2031-03-10",
        "1930948240,                    Asia/Tokyo,        2031-03-11",
        "193093224,                     Europe/Riga,       none",
        "Monday,                        Europe/Riga,       none"
    })
    void the_day_is_that_of_the_newsroom(String date, String zone, String expected) {
        assertEquals(expected, day(date, Optional.of(ZoneId.of(zone))));
    }

    @Test
    void without_a_zone_the_day_is_the_one_that_is_written_wherever_the_machine_stands() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String machine : new String[] {"Pacific/Kiritimati", "America/Adak"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(machine));
                assertEquals("2031-03-09", day("2031-03-09T23:30:00-05:00", Optional.empty()));
                assertEquals("2031-03-10", day("2031-03-09T23:30:00-05:00", Optional.of(ZoneId.of("Europe/Lisbon"))));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
