package onrecord.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import onrecord.extract.word.Tokens;
import onrecord.model.Dateline;
import onrecord.model.Dating;
import onrecord.model.Manuscript;
import onrecord.model.Paragraph;
import onrecord.spec.Articles;
import onrecord.text.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinePropertyTest {
    private static final List<String> PLACES = List.of(
            "VELDMOOR",
            "PORT KELL",
            "KELL-ON-SEA",
            "ST. OSTE",
            "Veldmoor",
            "New Oste",
            "ВЕЛЬДМОР",
            "O'KELL CITY",
            "RIO DE OSTE");
    private static final List<String> REGIONS =
            List.of("", "", ", Ohio", ", N.Y.", ", W. Va.", ", British Ostland", ", the Netherlands", " /Kell Region/");
    private static final List<String> AGENCIES =
            List.of("", "", " (Norpress)", " (Reuters)", " /TASS/", ". /Ukrinform/", ", Kyodo", " [Norpress]");
    private static final List<String> DASHES = List.of(" - ", " -- ", " — ", " – ", "- ", "-- ", " _ ");

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Layout layout(String text) {
        Manuscript manuscript = Articles.manuscript(text, "");
        return Layout.of(manuscript, Tokens.of(manuscript));
    }

    private static String date(Random random, LocalDate day, boolean year) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        int number = day.getDayOfMonth();
        String behind = year ? " " + day.getYear() : "";
        return switch (random.nextInt(5)) {
            case 0 -> month + " " + number + (year ? "," + behind : "");
            case 1 -> number + " " + month + behind;
            case 2 -> month.substring(0, 3) + (month.length() > 3 ? ". " : " ") + number + (year ? "," + behind : "");
            case 3 -> month.toUpperCase(Locale.ROOT) + " " + number + behind;
            default ->
                day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", " + month + " " + number
                        + (year ? "," + behind : "");
        };
    }

    @RepeatedTest(400)
    void dateline_put_together_from_parts_is_read_back(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        String place = any(random, PLACES);
        String region = any(random, REGIONS);
        boolean year = random.nextBoolean();
        LocalDate day = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(15000));
        String agency = any(random, AGENCIES);
        String line = place + region + ", " + date(random, day, year) + agency + any(random, DASHES);
        Dateline dateline = layout("Council votes for the new bridge\n" + line + "The council voted on Tuesday.")
                .dateline()
                .orElseThrow(() -> new AssertionError("no dateline in “" + line + "”"));
        String name = dateline.places().get(0).name();
        assertEquals(place.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT), line);
        assertEquals(
                region.replaceAll("^[, /]+|/$", ""), dateline.places().get(0).region(), line);
        String asStated = year ? day.toString() : "XXXX" + day.toString().substring(4);
        assertEquals(Optional.of(asStated), dateline.date().map(Dating::asStated), line);
        assertEquals(
                agency.replaceAll("[^\\p{L} ]", "").strip(), dateline.agency().orElse(""), line);
        assertEquals(
                line.strip(),
                dateline.span().of("Council votes for the new bridge\n" + line).strip(),
                line);
    }

    @RepeatedTest(300)
    void any_text_gives_parts_inside_it_and_in_order(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<String> pieces = List.of(
                "VELDMOOR",
                "Oste",
                "the",
                ",",
                ".",
                "-",
                "--",
                "(",
                ")",
                "/",
                "[",
                "]",
                "*",
                "March",
                "3",
                "2022",
                "(Reuters)",
                "By",
                "\n",
                "\n",
                "\"",
                "“",
                "Feb.",
                "14th",
                "é",
                "\uD83D\uDE00",
                "\uD83D",
                "\u200b",
                ":",
                "'s",
                "said",
                "12/31/2021");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(any(random, pieces)).append(random.nextInt(3) == 0 ? "" : " ");
        }
        assertSound(text.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "A",
                "-",
                "(",
                "A -",
                "(Reuters)",
                "By",
                "By Kell",
                "3",
                "March",
                "March 3",
                "—",
                "/",
                "\uD800",
                "A,",
                "A, A,"
            })
    void shortest_texts_give_sound_parts(String text) {
        assertSound(text);
    }

    private static void assertSound(String text) {
        Layout layout = layout(text);
        int end = 0;
        for (Paragraph paragraph : layout.paragraphs()) {
            assertTrue(paragraph.span().start() >= end, text);
            end = paragraph.span().end();
        }
        int behind = 0;
        for (Span skip : layout.skips()) {
            assertTrue(skip.start() >= behind && skip.end() <= text.length() && !skip.isEmpty(), text);
            behind = skip.end();
        }
        layout.dateline().ifPresent(line -> {
            assertTrue(line.span().end() <= text.length(), text);
            assertFalse(
                    line.places().isEmpty()
                            && line.agency().isEmpty()
                            && line.date().isEmpty(),
                    text);
            line.places().forEach(place -> assertTrue(line.span().contains(place.span()), text));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "A ",
                "A, ",
                "A/",
                "VELD-",
                "(",
                "(A) ",
                "March ",
                "3 ",
                "By Kell ",
                "KELL, March 3 (",
                "\n",
                "A\n",
                "- "
            })
    void long_runs_of_anything_give_sound_parts(String piece) {
        assertSound(piece.repeat(200_000 / piece.length()));
    }

    @Test
    void dateline_without_year_is_never_given_one_by_the_layout() {
        Layout layout = layout("Council votes\nVELDMOOR, February 29 /TASS/. The council voted in 2023.");
        assertEquals(
                "XXXX-02-29",
                layout.dateline().orElseThrow().date().orElseThrow().asStated());
    }
}
