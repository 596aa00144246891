package onrecord.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import onrecord.extract.word.Tokens;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.TimeExpression;
import onrecord.spec.Articles;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final String[] PIECES = {
        "February",
        "30",
        "31",
        "29",
        "May",
        "march",
        "’82",
        "1990s",
        "the",
        "of",
        "last",
        "next",
        "two",
        "weeks",
        "ago",
        "later",
        "Monday",
        "-",
        "–",
        "/",
        ":",
        ".",
        ",",
        "2022",
        "1899",
        "14/2/2022",
        "2022-02-30",
        "T10:00Z",
        "every",
        "a",
        "early",
        "end",
        "Q4",
        "noon",
        "p.m.",
        "7",
        "99",
        "century",
        "third",
        "half",
        "quarter",
        "same",
        "year",
        "that",
        "day",
        "before",
        "yesterday",
        "in",
        "on",
        "\n",
        "\"",
        "é",
        "\uD83D\uDE00",
        "\u0000",
        "’",
        "9999",
        "0000",
        "until",
        "years",
        "old",
        "hours",
        "(",
        ")"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MMMM d, yyyy",
                "MMMM d yyyy",
                "d MMMM yyyy",
                "d MMMM, yyyy",
                "MMM. d, yyyy",
                "d-MMM-yyyy",
                "yyyy-MM-dd",
                "dd.MM.yyyy",
                "d.M.yyyy",
                "EEEE, MMMM d, yyyy",
                "EEEE, d MMMM yyyy",
                "EEEE d MMMM yyyy",
                "MMMM dd, yyyy"
            })
    void reads_every_way_of_writing_a_full_date(String pattern) {
        Random random = new Random(pattern.hashCode());
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        for (int i = 0; i < 200; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(50_000));
            String written = written(format, day);
            List<TimeExpression> dates = dates("The bridge was opened on " + written + " in Ostra.", "2022-02-14");
            assertEquals(1, dates.size(), written);
            assertEquals(day.toString(), dates.get(0).value(), written);
            assertEquals(Basis.STATED, dates.get(0).evidence().basis());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MMMM d", "d MMMM", "MMM. d", "EEEE, MMMM d"})
    void reads_a_day_without_year_as_that_day_of_a_year_nearby(String pattern) {
        Random random = new Random(pattern.hashCode());
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        for (int i = 0; i < 200; i++) {
            LocalDate published = FIRST.plusDays(30_000 + random.nextInt(20_000));
            LocalDate day = published.minusDays(random.nextInt(200));
            String written = written(format, day);
            List<TimeExpression> dates = dates("The bridge was opened on " + written + ".", published.toString());
            assertEquals(day.toString(), dates.get(0).value(), written + " before " + published);
        }
    }

    @RepeatedTest(300)
    void keeps_values_possible_and_offsets_inside_whatever_the_text(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(5) == 0 ? "" : " ");
        }
        String published = random.nextBoolean() ? "2020-02-29" : "";
        Article article = Articles.extract(text.toString(), published);
        int at = 0;
        for (TimeExpression date : article.dates()) {
            assertTrue(date.span().start() >= at && date.span().end() <= text.length(), "in order and inside");
            assertFalse(date.span().isEmpty());
            at = date.span().end();
            if (date.value().matches("\\d{4}-\\d\\d-\\d\\d")) {
                LocalDate.parse(date.value());
            }
            date.when().ifPresent(when -> assertFalse(when.edtf().isEmpty()));
            assertTrue(date.evidence().reason().endsWith("."), date.evidence().reason());
        }
    }

    @Test
    void gives_calendar_dates_as_the_words_give_them() {
        Tokens tokens =
                Tokens.of(Articles.manuscript("On January 26 it rained, as in December 2021 and on 3 March 2020.", ""));
        List<CalendarDate> dates = Times.find(tokens).calendarDates();
        assertEquals(
                List.of("0-1-26", "2021-12-0", "2020-3-3"),
                dates.stream()
                        .map(date -> date.year() + "-" + date.month() + "-" + date.day())
                        .toList());
        assertEquals(
                "3 March 2020",
                tokens.span(dates.get(2).first(), dates.get(2).last() + 1).of(tokens.text()));
    }

    @Test
    void counts_across_the_ends_of_years_and_months() {
        assertEquals(
                "2019-12-31", dates("It rained yesterday.", "2020-01-01").get(0).value());
        assertEquals(
                "2020-02-29", dates("It rained yesterday.", "2020-03-01").get(0).value());
        assertEquals(
                "2019-12", dates("It rained last month.", "2020-01-31").get(0).value());
        assertEquals(
                "2020-W53", dates("It rained last week.", "2021-01-04").get(0).value());
        assertEquals(
                "2021-W01",
                dates("It will rain next week.", "2021-01-03").get(0).value());
    }

    @Test
    void never_leaves_the_calendar() {
        for (String text : List.of(
                "It fell 9999 years ago.",
                "In 9999 years from now it falls.",
                "It was 900 centuries ago.",
                "It fell 9000 months ago.")) {
            dates(text, "2022-02-14").forEach(date -> assertFalse(date.value().startsWith("-"), text));
        }
    }

    @Test
    void knows_no_part_of_a_year_with_number_zero() {
        assertEquals(List.of(), dates("Exports fell in the 0th quarter, and in the 0th half too.", "2022-02-14"));
    }

    @Test
    void takes_time_in_proportion_to_the_text() {
        for (String piece : List.of(
                "the early ",
                "2009-",
                "more than ",
                "last ",
                "3 and ",
                "the end of ",
                "a ",
                "’",
                "May ",
                "12:",
                "12:00 and ",
                "2011/12 and ",
                "nineteen ",
                "from May to ",
                "May 96, ",
                "ten minutes to ",
                "44 BC and ")) {
            assertTrue(
                    dates(piece.repeat(100_000 / piece.length()), "2022-02-14").size() <= 100_000);
        }
    }

    @Test
    void takes_events_of_hostile_text_too() {
        for (String piece : List.of(
                "May 3, 2020, the mill burned and ", "The dam broke on May 3. ", "Kell, who was hurt in 2020, said ")) {
            String text = piece.repeat(100_000 / piece.length());
            assertTrue(Articles.extract(text, "2022-02-14").events().size() <= text.length());
        }
    }

    /** Nobody writes “May.”: the name is as short as its short form. */
    private static String written(DateTimeFormatter format, LocalDate day) {
        return format.format(day).replace("May.", "May");
    }

    private static List<TimeExpression> dates(String text, String published) {
        return Articles.extract(text, published).dates();
    }
}
