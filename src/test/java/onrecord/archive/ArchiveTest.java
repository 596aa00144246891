package onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import onrecord.model.When;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    @Test
    void article_stands_in_the_list_that_its_date_is_precise_enough_for() {
        assertEquals("2031/03", Archive.shelf(new When.Day(2031, 3, 9, When.Doubt.YEAR)));
        assertEquals("2031/03", Archive.shelf(new When.Month(2031, 3, When.Doubt.NONE)));
        assertEquals("2031/undated", Archive.shelf(new When.Year(2031, 4, When.Doubt.NONE)));
        assertEquals("undated", Archive.shelf(new When.YearlessDay(3, 9)));
        assertEquals("undated", Archive.shelf(new When.Unknown()));
    }
}
