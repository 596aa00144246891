package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quotations of drafts held against an archive: what is told of each, and what a script sees. */
class QuotesCommandTest {
    private static final Path DEMO = Path.of("src/test/resources/demo/seeds");
    private static final Path FORTY = Path.of("src/test/resources/drafts/forty.md");
    private static final Pattern VERDICT = Pattern.compile("\"verdict\":\"([a-z-]+)\"");

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    @BeforeAll
    static void harbour() throws IOException {
        Path seeds = Files.createDirectories(shared.resolve("seeds"));
        Files.writeString(
                seeds.resolve("harbour.txt"),
                "Harbour of Marn reopens\nMARN, March 10, 2031. /NVA/. The harbour reopened, Mayor Ada Kell said.\n"
                        + "\"The ferries are back, and so are we,\" Kell told reporters.\n"
                        + "A spokesman for the port said the price of the berths was a quiet scandal of long standing.\n");
        Files.writeString(
                seeds.resolve("later.txt"),
                "Marn looks back\nMARN, April 2, 2031. /NVA/. \"The ferries are back, and so are we,\" Ada Kell said in March.\n");
    }

    private Run quotes(Path draft, Path seeds, String... more) {
        Object[] arguments = new Object[8 + more.length];
        List<Object> first = List.of(
                "quotes",
                draft,
                "--seeds",
                seeds,
                "--cache",
                shared.resolve("cache-" + seeds.getFileName() + seeds.hashCode()),
                "--output",
                shared.resolve("site"));
        for (int i = 0; i < first.size(); i++) {
            arguments[i] = first.get(i);
        }
        System.arraycopy(more, 0, arguments, first.size(), more.length);
        return Run.of(arguments);
    }

    private Run quotes(String draft, String... more) throws IOException {
        return quotes(Files.writeString(folder.resolve("draft.txt"), draft), shared.resolve("seeds"), more);
    }

    private static List<String> verdicts(String json) {
        return VERDICT.matcher(json).results().map(found -> found.group(1)).toList();
    }

    private String told(Run run) {
        return run.out().replace(folder.toString(), "D").replace('\\', '/').replaceAll("-[0-9a-f]{6}\\.html", ".html");
    }

    @Test
    void tells_forty_quotations_right() {
        Run run = quotes(FORTY, DEMO, "--json");
        assertEquals(
                List.of(
                        "found 7",
                        // “then [sic]” for “than”
                        "altered 1",
                        "found 7",
                        "altered 12",
                        "other-speaker 6",
                        "not-found 5",
                        "unquoted 1",
                        "too-short 1"),
                runs(verdicts(run.out())));
        assertEquals(ExitCode.DIFFERS, run.code(), run.err());
    }

    /** Returns what comes how often in a row. */
    private static List<String> runs(List<String> all) {
        Matcher run = Pattern.compile("(\\S+ )\\1*")
                .matcher(all.stream().map(one -> one + " ").collect(Collectors.joining()));
        return run.results()
                .map(found -> found.group(1) + found.group().split(" ").length)
                .toList();
    }

    @Test
    void shows_the_words_that_differ() {
        String out = quotes(FORTY, DEMO).out();
        assertTrue(out.contains("    changed: “hundred” for “thousand”\n"), out);
        assertTrue(out.contains("    added: “not”\n"), out);
        assertTrue(out.contains("    left out: “long”\n"), out);
        assertTrue(
                out.contains("    left out where the draft says so: “before Monday, and I ask you to do it”\n"), out);
        assertTrue(out.contains("    in brackets: “a” for “the”\n"), out);
        assertTrue(out.contains("    other punctuation\n"), out);
        assertTrue(out.contains("; the draft says Tycho Wrenfield\n"), out);
    }

    @Test
    void ends_well_where_all_is_found() throws IOException {
        Run run = quotes("Kell's day\n\n“the ferries are back – and so are we,” said Mayor Kell.\n");
        assertEquals("""
                D/draft.txt:3:1: found word for word
                  “the ferries are back – and so are we” – Kell
                    other punctuation
                  said there by Ada Kell, stated
                  “Harbour of Marn reopens”, NVA, 2031-03-10, sentence 3; also in 1 other article
                  articles/2031/harbour-of-marn-reopens.html#s3

                1 quotation: 1 found word for word.
                """, told(run));
        assertEquals(ExitCode.DONE, run.code());
    }

    @Test
    void says_where_words_stand_that_are_no_quotation() throws IOException {
        Run run = quotes("Port\n\nKell spoke of \"a quiet scandal of long standing\" in the port.\n");
        assertTrue(run.out().contains("stands there, not as a quotation\n"), run.out());
        assertEquals(ExitCode.DIFFERS, run.code());
    }

    /** A family name tells who is meant where no more is given; else Paul Kell is not Ada Kell, whatever the archive calls her elsewhere. */
    @Test
    void tells_people_of_one_family_name_apart() throws IOException {
        Files.writeString(
                shared.resolve("seeds").resolve("short.txt"),
                "Kell waits\nMARN, April 9, 2031. /NVA/. \"The cranes will be here in the spring,\" Kell told reporters.\n");
        for (String other : List.of("Paul Kell", "Harbour master Paul Kell", "Edda Kell")) {
            Run run = quotes("Port\n\n\"The ferries are back, and so are we,\" " + other + " said.\n", "--json");
            assertEquals(List.of("other-speaker"), verdicts(run.out()), other);
        }
        for (String same : List.of("Kell", "Mayor Kell", "Ada Kell", "A. Kell", "Mayor Ada M. Kell")) {
            Run run = quotes("Port\n\n\"The ferries are back, and so are we,\" " + same + " said.\n", "--json");
            assertEquals(List.of("found"), verdicts(run.out()), same);
        }
    }

    /** What stands in brackets explains words of the speaker; it does not turn them round. */
    @Test
    void brackets_in_place_of_a_negation_alter_what_was_said() throws IOException {
        Files.writeString(
                shared.resolve("seeds").resolve("weir.txt"),
                "Weir of Marn waits\nMARN, April 11, 2031. /NVA/. \"The people of this town aren't patient with the weir,\" Ada Kell said.\n");
        for (String altered : List.of("[are] patient", "[are so] patient")) {
            Run run = quotes(
                    "Port\n\n\"The people of this town " + altered + " with the weir,\" Ada Kell said.\n", "--json");
            assertEquals(List.of("altered"), verdicts(run.out()), altered);
            assertTrue(run.out().contains("\"kind\":\"changed\""), run.out());
        }
        Run named = quotes("Port\n\n\"The people of [Marn] aren't patient with the weir,\" Ada Kell said.\n", "--json");
        assertEquals(List.of("found"), verdicts(named.out()), named.out());
    }

    @Test
    void passes_over_no_quotation_in_single_marks_beside_double_ones() throws IOException {
        String draft = "Port\n\n\u201cWe wait for the ferries here,\u201d said Tomas Orl.\n\n"
                + "\u2018The ferries are back, and so are we,\u2019 said Ada Kell. It\u2019s the builders\u2019 view.\n\n"
                + "'The ferries are back, and so are they,' she said.\n\n\u201cHe called it \u2018a quiet scandal of long standing\u2019 then,\u201d she said.\n";
        Run run = quotes(draft, "--json");
        assertEquals(List.of("not-found", "found", "altered", "not-found"), verdicts(run.out()), run.out());
        assertTrue(quotes(draft).out().contains("; whom the draft means was not read"), run.out());
    }

    @Test
    void writes_json() throws IOException {
        Run run = quotes(
                "Port\n\n\"The ferries are back, and so are they,\" Tomas Orl said.\n\nThe \"hub\" waits.\n", "--json");
        assertEquals(
                "{\"line\":3,\"column\":1,\"quotation\":\"The ferries are back, and so are they\",\"speakers\":[\"Tomas Orl\"],"
                        + "\"verdict\":\"altered\",\"speaker\":\"other\",\"place\":{\"article\":\"2031/harbour-of-marn-reopens-X\","
                        + "\"headline\":\"Harbour of Marn reopens\",\"agency\":\"NVA\",\"date\":\"2031-03-10\","
                        + "\"href\":\"articles/2031/harbour-of-marn-reopens-X.html#s3\",\"sentence\":3,\"lastSentence\":3,"
                        + "\"words\":\"The ferries are back, and so are we\",\"quoted\":true,\"speakers\":[\"Ada Kell\"],"
                        + "\"basis\":\"stated\"},\"differences\":[{\"kind\":\"changed\",\"draft\":\"they\",\"archive\":\"we\"}],"
                        + "\"notes\":[],\"others\":1}\n"
                        + "{\"line\":5,\"column\":5,\"quotation\":\"hub\",\"speakers\":[],\"verdict\":\"too-short\","
                        + "\"speaker\":\"unknown\",\"place\":null,\"differences\":[],\"notes\":[],\"others\":0}\n",
                run.out().replaceAll("-[0-9a-f]{6}(?=[.\"])", "-X"));
    }

    @Test
    void reads_standard_input() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(
                    "\"The ferries are back, and so are we,\" Kell said.\n".getBytes(StandardCharsets.UTF_8)));
            Run run = quotes(Path.of("-"), shared.resolve("seeds"));
            assertTrue(run.out().startsWith("-:1:1: found word for word\n"), run.out() + run.err());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void warns_of_a_mark_that_is_not_closed() throws IOException {
        Run run = quotes("Port\n\n\"The ferries are back, and so are we, Kell said.\n\nThe port was quiet.\n");
        assertTrue(run.err().contains(":3:1: warning: this quotation mark is opened and not closed"), run.err());
        assertEquals(
                List.of("altered"),
                verdicts(quotes(
                                "Port\n\n\"The ferries are back, and so are we, Kell said.\n\nThe port was quiet.\n",
                                "--json")
                        .out()));
    }

    @Test
    void refuses_what_is_no_draft() throws IOException {
        Run none = quotes(folder.resolve("none.txt"), shared.resolve("seeds"));
        assertTrue(none.err().contains("it is not there"), none.err());
        assertEquals(ExitCode.USAGE, none.code());
        Run empty = quotes("");
        assertTrue(empty.err().contains("there is no text in this file"), empty.err());
        assertEquals(ExitCode.USAGE, empty.code());
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 0, 'a', '"'});
        assertTrue(quotes(binary, shared.resolve("seeds")).err().contains("this is no text"));
        Run huge = quotes("A word and \"another one of these\". ".repeat(40_000));
        assertTrue(huge.err().contains("longer than"), huge.err());
        assertEquals(ExitCode.USAGE, huge.code());
        Run many = quotes("\"We wait for the ferry here,\" she said.\n\n".repeat(1_001));
        assertTrue(many.err().contains("more than 1000 quotations"), many.err());
        assertEquals(ExitCode.USAGE, Run.of("quotes").code());
    }

    @Test
    void reads_a_draft_that_is_not_utf_8() throws IOException {
        Path draft = Files.write(
                folder.resolve("old.txt"),
                "\u0093The ferries are back, and so are we,\u0094 Kell said.\n".getBytes(StandardCharsets.ISO_8859_1));
        Run run = quotes(draft, shared.resolve("seeds"));
        assertTrue(run.err().contains("this is not UTF-8"), run.err());
        assertEquals(ExitCode.DONE, run.code());
    }

    @Test
    void says_that_nothing_is_quoted() throws IOException {
        assertEquals("0 quotations.\n", quotes("Port\n\nThe port was quiet.\n").out());
    }
}
