package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onrecord.build.OnRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final String STORY =
            "Harbour board puts off vote\nVELDEN, March 3 - The board put off a vote.\n\"No,\" chairwoman Marit Oudekerk told reporters.\n";

    @TempDir
    Path folder;

    private Path seeds;

    @BeforeEach
    void write_seeds() throws IOException {
        seeds = Files.createDirectories(folder.resolve("seeds/b"));
        Files.writeString(seeds.resolve("story.txt"), STORY);
        seeds = seeds.getParent();
        Files.writeString(seeds.resolve("a-z.txt"), STORY);
        Files.writeString(seeds.resolve("B.md"), "# Harbour\n\nThe board met.\n");
    }

    private static void refused(Run run, String what) {
        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(run.err().startsWith("onrecord: error: ") && run.err().contains(what), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void summaries_count_what_is_left_out() throws IOException {
        Files.writeString(seeds.resolve(".onrecordignore"), "/B.*\n");
        assertTrue(Run.of("check", "--seeds", seeds.toString())
                .err()
                .endsWith(": nothing is wrong. 1 file left out by .onrecordignore.\n"));
        Object[] build = {
            "build", "--seeds", seeds, "--output", folder.resolve("site"), "--cache", folder.resolve("cache")
        };
        for (String written : List.of("0 removed", "0 files written")) {
            String said = Run.of(build).err();
            assertTrue(said.contains("Built 2 articles") && said.contains(written), said);
            assertTrue(said.endsWith(". 1 file left out by .onrecordignore.\n"), said);
        }
        Files.writeString(seeds.resolve(".onrecordignore"), "[a\n");
        Run wrong = Run.of(build);
        assertTrue(wrong.err().contains(".onrecordignore:1:1: error: this pattern cannot be read"), wrong.err());
        assertTrue(wrong.err().contains("Built 3 articles"), wrong.err());
    }

    @Test
    void summaries_count_what_is_withheld_and_say_why() throws IOException {
        Files.writeString(seeds.resolve("B.md.yaml"), "embargo: 2031-03-10\n");
        Object[] build = {
            "build", "--seeds", seeds, "--output", folder.resolve("site"), "--cache", folder.resolve("cache")
        };
        for (Run run : List.of(Run.of("check", "--seeds", seeds), Run.of(build), Run.of(build))) {
            assertEquals(ExitCode.DONE, run.code());
            assertTrue(
                    run.err().contains("B.md.yaml:1:1: note: this story is withheld: it is under an embargo until"),
                    run.err());
            assertTrue(run.err().contains("hint: no clock ends an embargo here"), run.err());
            assertTrue(run.err().contains(" 2 articles"), run.err());
            assertTrue(run.err().endsWith(". 1 withheld, see above.\n"), run.err());
        }
    }

    @Test
    void what_no_command_expects_is_told_as_a_bug_without_a_trace() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream failing = new PrintStream(new ByteArrayOutputStream(), true) {
            @Override
            public void write(byte[] bytes, int from, int length) {
                throw new StackOverflowError("nested too deep");
            }
        };
        int code = Commands.run(
                failing, new PrintStream(err, true, StandardCharsets.UTF_8), "extract", "--seeds", seeds.toString());
        String said = err.toString(StandardCharsets.UTF_8);
        assertEquals(ExitCode.BUG, code, said);
        assertTrue(said.contains("this is a bug in On Record: java.lang.StackOverflowError: nested too deep"), said);
        assertFalse(said.contains("\tat "), said);
    }

    @Test
    void extract_writes_an_article_a_line_in_path_order() {
        Run run = Run.of("extract", "--seeds", seeds);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        List<String> files = run.out()
                .lines()
                .map(line -> line.replaceAll(".*?\"file\":\"(.*?)\".*", "$1"))
                .toList();
        assertEquals(List.of("B.md", "a-z.txt", "b/story.txt"), files);
    }

    /** A stream like a full disk, or like a pipe that nobody reads from. */
    private static PrintStream full(int room) {
        return new PrintStream(new OutputStream() {
            private int left = room;

            @Override
            public void write(int b) throws IOException {
                if (left-- <= 0) {
                    throw new IOException("No space left on device");
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract --seeds SEEDS",
                "explain SEEDS/B.md:3",
                "explain --rules",
                "review --seeds SEEDS",
                "correct SEEDS/b/story.txt",
                "--help",
                "--version"
            })
    void output_that_does_not_arrive_is_an_error(String line) {
        for (int room : new int[] {0, 4}) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Commands.run(
                    full(room),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    line.replace("SEEDS", seeds.toString()).split(" "));
            String said = err.toString(StandardCharsets.UTF_8);
            assertEquals(ExitCode.USAGE, code, said);
            assertTrue(said.contains("standard output is full or closed"), said);
            assertFalse(said.contains("bug"), said);
        }
    }

    @Test
    void extract_never_writes_over_what_it_reads() throws IOException {
        Path outside = Files.writeString(folder.resolve("other.txt"), STORY);
        Path car = Files.writeString(folder.resolve("other.txt.yaml"), "headline: Harbour");
        Path seed = seeds.resolve("B.md");
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), seed);
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere.jsonl"), seeds.resolve("new.txt"));
        Path hard = Files.createLink(folder.resolve("hard.jsonl"), seed);
        Path way = Files.createSymbolicLink(folder.resolve("way"), seeds);
        String before = Files.readString(seed);
        for (Path out : List.of(seed, seeds.resolve("new.jsonl"), link, nowhere, hard, way.resolve("x.jsonl"))) {
            assertEquals(
                    ExitCode.USAGE,
                    Run.of("extract", "--seeds", seeds, "--output", out).code(),
                    out.toString());
        }
        refused(Run.of("extract", outside, "--seeds", seeds, "--output", outside), "is what is read");
        refused(Run.of("extract", outside, "--seeds", seeds, "--output", car), "is what is read");
        assertEquals(before, Files.readString(seed));
        assertEquals(STORY, Files.readString(outside));
        assertEquals("headline: Harbour", Files.readString(car));
        assertFalse(Files.exists(seeds.resolve("new.jsonl")) || Files.exists(seeds.resolve("new.txt")));
        assertEquals(
                ExitCode.DONE,
                Run.of("extract", "--seeds", seeds, "--output", folder.resolve("seeds.jsonl"))
                        .code());
    }

    @Test
    void a_folder_of_templates_that_is_not_there_is_refused() {
        refused(
                Run.of(
                        "build",
                        "--seeds",
                        seeds,
                        "--output",
                        folder.resolve("site"),
                        "--templates",
                        folder.resolve("x")),
                "there is no folder of templates");
        refused(
                Run.of(
                        "build",
                        "--seeds",
                        seeds,
                        "--output",
                        folder.resolve("site"),
                        "--templates",
                        seeds.resolve("B.md")),
                "the templates are to be a folder");
        assertFalse(Files.exists(folder.resolve("site")));
    }

    @Test
    void a_template_that_fails_ends_the_build_with_its_name_and_line() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mine"));
        for (String wrong : List.of("{{ 1 / 0 }}", "{{ \"a\" is even }}", "{% include \"404.peb\" %}")) {
            Files.writeString(mine.resolve("404.peb"), "<p>\n" + wrong);
            Run run = Run.of(
                    "build",
                    "--seeds",
                    seeds,
                    "--output",
                    folder.resolve("site"),
                    "--templates",
                    mine,
                    "--cache",
                    folder.resolve("cache"));
            assertEquals(ExitCode.USAGE, run.code(), run.err());
            assertTrue(run.err().contains("mine/404.peb:2: error: "), run.err());
        }
    }

    @Test
    void number_of_jobs_does_not_matter() {
        assertEquals(
                Run.of("extract", "--seeds", seeds, "--jobs", 1), Run.of("extract", "--seeds", seeds, "--jobs", 4));
    }

    @Test
    void extract_takes_single_files_and_writes_to_a_file() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Run run = Run.of("extract", seeds.resolve("b/story.txt"), "--seeds", seeds, "--output", out);
        assertEquals(new Run(0, "", ""), run);
        assertEquals(1, Files.readAllLines(out).size());
        assertTrue(Files.readString(out).contains("\"file\":\"b/story.txt\""));
        assertTrue(Run.of("extract", "--seeds", seeds).out().endsWith(Files.readString(out)));
    }

    @Test
    void file_that_is_not_there_is_an_error_of_that_seed() {
        Run run = Run.of("extract", folder.resolve("no.txt"));
        assertEquals(ExitCode.ERRORS, run.code());
        assertTrue(run.err().contains("no.txt: error: the file cannot be read: it is not there"), run.err());
    }

    @Test
    void extract_of_a_folder_tells_how_to_name_one() {
        Run run = Run.of("extract", seeds);
        assertEquals(ExitCode.ERRORS, run.code());
        assertTrue(run.err().contains("this is a folder, not a file"), run.err());
        assertTrue(run.err().contains("--seeds"), run.err());
    }

    @Test
    void missing_seeds_folder_is_refused_by_every_command() {
        for (String command : List.of("build", "extract", "check", "serve")) {
            refused(Run.of(command, "--seeds", folder.resolve("no")), "there is no folder");
        }
    }

    @Test
    void wrong_usage_is_refused_with_a_hint() {
        refused(Run.of(), "which command?");
        refused(Run.of("publish"), "publish");
        refused(Run.of("build", "--nonsense"), "--nonsense");
        refused(Run.of("build", "--jobs", "many"), "many");
        refused(
                Run.of("build", "--seeds", seeds, "--base-url", "example.org", "--output", folder.resolve("site")),
                "no web address");
        refused(Run.of("build", "--seeds", seeds, "--base-url", "https://me@example.org/"), "no web address");
        refused(Run.of("explain", folder.resolve("no.txt")), "there is no file");
    }

    @Test
    void output_within_the_seeds_is_refused_and_nothing_is_written() {
        refused(Run.of("build", "--seeds", seeds, "--output", seeds.resolve("site")), "lies within the seeds");
        assertFalse(Files.exists(seeds.resolve("site")));
    }

    @Test
    void clean_is_refused_where_it_could_do_harm() {
        refused(Run.of("build", "--clean", "--seeds", seeds, "--output", "/"), "root");
        refused(Run.of("build", "--clean", "--seeds", seeds, "--output", System.getProperty("user.home")), "home");
        refused(Run.of("build", "--clean", "--seeds", seeds, "--output", folder), "holds the seeds");
        refused(
                Run.of("build", "--clean", "--seeds", seeds, "--output", folder.resolve("site"), "--cache", folder),
                "holds the seeds");
        assertTrue(Files.exists(seeds.resolve("a-z.txt")));
    }

    @Test
    void second_build_writes_nothing_and_clean_begins_anew() throws IOException {
        Object[] build = {
            "build",
            "--seeds",
            seeds,
            "--output",
            folder.resolve("site"),
            "--cache",
            folder.resolve("cache"),
            "--base-url="
        };
        assertEquals(ExitCode.DONE, Run.of(build).code());
        assertTrue(Run.of(build).err().contains(": 0 files written, "));
        Files.writeString(folder.resolve("site/CNAME"), "example.org");
        Object[] clean = java.util.Arrays.copyOf(build, build.length + 1);
        clean[build.length] = "--clean";
        Run run = Run.of(clean);
        // the addresses of what was published outlive it
        assertTrue(run.err().contains(" 1 unchanged, "), run.err());
        assertTrue(run.err().contains("left alone: CNAME"), run.err());
        assertEquals(
                ExitCode.DONE,
                Run.of("check", "--seeds", seeds, "--output", folder.resolve("site"))
                        .code());
    }

    @Test
    void output_that_cannot_be_written_is_told_without_a_stack_trace() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/data"), "a file");
        refused(
                Run.of(
                        "build",
                        "--seeds",
                        seeds,
                        "--output",
                        folder.resolve("site"),
                        "--cache",
                        folder.resolve("cache")),
                "a file stands where the program keeps a folder");
        refused(
                Run.of("extract", "--seeds", seeds, "--output", folder.resolve("no/such/file")),
                "cannot read or write");
        refused(Run.of("extract", "--seeds", seeds, "--output", folder), "a folder stands where");
    }

    @Test
    void explain_tells_rule_basis_and_reason_of_a_line() {
        Run all = Run.of("explain", seeds.resolve("b/story.txt"));
        assertTrue(all.out().contains("headline “Harbour board puts off vote”"), all.out());
        Run line = Run.of("explain", seeds.resolve("b/story.txt") + ":2");
        assertEquals(ExitCode.DONE, line.code());
        assertTrue(line.out().contains("2:1 dateline “VELDEN, March 3 -”\n    stated ("), line.out());
        assertFalse(line.out().contains("headline"), line.out());
        assertEquals(
                "Nothing was found there.\n",
                Run.of("explain", seeds.resolve("b/story.txt") + ":99").out());
    }

    @Test
    void explain_tells_which_statement_shows_a_finding() throws IOException {
        Path story = folder.resolve("dam.txt");
        Files.writeString(
                story,
                "Mara Velden says dam needs repair before winter\n\nMayor Mara Velden said the dam needed repairs before the"
                        + " winter. Velden said the old one was \"a disgrace to the town\".\n");
        String told = Run.of("explain", story).out();
        assertTrue(
                told.contains("\n    shown once, with the lead’s “the dam needed repairs before the winter”\n"), told);
        assertTrue(
                told.contains("\n    shown inside the paraphrase “the old one was \"a disgrace to the town\"”\n"),
                told);
    }

    @Test
    void every_item_of_a_file_is_extracted_checked_and_explained() throws IOException {
        Path list = seeds.resolve("wire.json");
        Files.writeString(list, """
                [{"id": "nwa-1", "text": "VELDEN, March 3 - The board met."},
                {"text": 7},
                {"text": "KARSTAD, March 4 - The ferry left."}]
                """);
        Run extracted = Run.of("extract", list);
        assertEquals(ExitCode.ERRORS, extracted.code());
        assertTrue(extracted.err().contains("wire.json:2:1: error: this item has no text"), extracted.err());
        assertEquals(
                List.of("\"file\":\"wire.json\",\"item\":\"nwa-1\"", "\"file\":\"wire.json\",\"item\":\"3\""),
                extracted
                        .out()
                        .lines()
                        .map(line -> line.replaceAll(".*(\"file\":.*?),\"sha256.*", "$1"))
                        .toList());
        assertTrue(Run.of("check", "--seeds", seeds).err().contains("Checked 5 articles"));
        Run explained = Run.of("explain", list + ":3");
        assertTrue(explained.out().startsWith("item “3”\n3:11 dateline “KARSTAD"), explained.out());
        assertFalse(explained.out().contains("nwa-1"), explained.out());
        assertTrue(Run.of("explain", list).out().contains("item “nwa-1”\n"));
    }

    @Test
    void explain_lists_the_rules_with_basis_reason_and_example() {
        Run run = Run.of("explain", "--rules");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("""

                                loose-date-in-clause
                                    stated: The text tells only before or after which date.
                                        [The dam will be repaired] by Friday.
                                """), run.out());
        assertFalse(run.out().contains("{}"), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
        OnRecord.rules().stream()
                .flatMap(catalogue -> catalogue.rules().stream())
                .forEach(rule -> assertTrue(run.out().contains("\n" + rule.id() + "\n"), rule.id()));
    }

    @Test
    void explain_takes_a_file_or_the_rules() {
        Path story = seeds.resolve("b/story.txt");
        refused(Run.of("explain", story, "--rules"), "mutually exclusive");
        refused(Run.of("explain"), "FILE[:LINE]");
    }

    @Test
    void every_command_and_option_has_help() {
        for (String command : List.of("build", "extract", "search", "check", "explain", "serve")) {
            Run run = Run.of(command, "--help");
            assertEquals(ExitCode.DONE, run.code());
            assertTrue(run.out().startsWith("Usage: onrecord " + command), run.out());
        }
        assertTrue(Run.of("--version").out().startsWith("onrecord "));
    }
}
