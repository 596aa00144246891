package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import onrecord.model.When;
import onrecord.model.When.Doubt;
import org.junit.jupiter.api.Test;

/** Dates in words are as precise as they are known. */
class DateWordsTest {
    private static final When DAY = new When.Day(2031, 3, 4, Doubt.YEAR);
    private static final When MONTH = new When.Month(2031, 3, Doubt.NONE);

    @Test
    void a_day_is_said_in_full_in_brief_and_as_in_a_bibliography() {
        assertEquals("4 March 2031", StandardWords.DATES.full(DAY));
        assertEquals("4 Mar 2031", StandardWords.DATES.brief(DAY));
        assertEquals("4 March [2031]", StandardWords.DATES.cited(DAY));
        assertEquals("[4 March 2031]", StandardWords.DATES.cited(new When.Day(2031, 3, 4, Doubt.WHOLE)));
        assertEquals("4 March 2031", StandardWords.DATES.cited(new When.Day(2031, 3, 4, Doubt.NONE)));
    }

    @Test
    void what_is_not_known_is_not_said() {
        assertEquals("4 March, year unknown", StandardWords.DATES.full(new When.YearlessDay(3, 4)));
        assertEquals("4 Mar, no year", StandardWords.DATES.brief(new When.YearlessDay(3, 4)));
        assertEquals("March 2031", StandardWords.DATES.full(MONTH));
        assertEquals("spring 2031", StandardWords.DATES.full(new When.Season(2031, 21, Doubt.NONE)));
        assertEquals("first half of 2031", StandardWords.DATES.full(new When.Season(2031, 40, Doubt.NONE)));
        assertEquals("2031", StandardWords.DATES.full(new When.Year(2031, 4, Doubt.NONE)));
        assertEquals("1990s", StandardWords.DATES.full(new When.Year(1990, 3, Doubt.NONE)));
        assertEquals("1900s", StandardWords.DATES.full(new When.Year(1900, 2, Doubt.NONE)));
        assertEquals("no date", StandardWords.DATES.full(new When.Unknown()));
    }

    @Test
    void ranges_may_be_open() {
        assertEquals(
                "March 2031 to 4 March 2031",
                StandardWords.DATES.full(new When.Range(Optional.of(MONTH), Optional.of(DAY))));
        assertEquals(
                "since March 2031", StandardWords.DATES.full(new When.Range(Optional.of(MONTH), Optional.empty())));
        assertEquals(
                "until March 2031", StandardWords.DATES.full(new When.Range(Optional.empty(), Optional.of(MONTH))));
    }

    @Test
    void another_language_has_other_names_and_another_order() {
        DateWords other = new Wording(StandardWords.MESSAGES.with("", "month.3=mars\ndate.day={1} {0}, {2}")).dates();
        assertEquals("mars 4, 2031", other.full(DAY));
        assertEquals("mars 2031", other.full(MONTH));
    }

    @Test
    void a_time_element_gets_a_value_only_where_html_has_one() {
        assertEquals("2031-03-04", DateWords.datetime(DAY));
        assertEquals("--03-04", DateWords.datetime(new When.YearlessDay(3, 4)));
        assertEquals("", DateWords.datetime(new When.Season(2031, 21, Doubt.NONE)));
        assertEquals("", DateWords.datetime(new When.Range(Optional.of(MONTH), Optional.empty())));
    }
}
