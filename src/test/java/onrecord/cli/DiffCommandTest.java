package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is found now and was not, what is found no more, and what is said otherwise. */
class DiffCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void build() throws IOException {
        write("fire.txt", """
                Fire destroys the ropery
                MARN, March 3, 2031. /KRS/. A fire destroyed the ropery of Marn on March 2, 2031, Mayor Ada Kell said.

                "Nobody was hurt," Kell told reporters.
                """);
        write("ferry.txt", """
                Ferry aground off Sund
                SUND, April 9, 2031. /KRS/. A ferry ran aground off Sund on April 8, 2031, captain Otto Brandt said.
                """);
        Run first = built();
        assertFalse(first.err().contains("Since the last build"), first.err());
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(folder.resolve("seeds").resolve(name), text);
    }

    private Run built() {
        Run run = Run.of(
                "build",
                "--seeds",
                folder.resolve("seeds"),
                "--output",
                folder.resolve("site"),
                "--cache",
                folder.resolve("cache"));
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return run;
    }

    private String diff() {
        Run run = Run.of("diff", folder.resolve("site"), "--seeds", folder.resolve("seeds"));
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return run.out();
    }

    @Test
    void what_is_as_it_was_is_not_listed() {
        assertEquals("All findings are as they were.\n", diff());
        assertFalse(built().err().contains("Since the last build"));
    }

    @Test
    void what_came_went_and_changed_is_listed_by_rule() throws IOException {
        write("fire.txt.yaml", "corrections:\n- {find: Nobody was hurt, speaker: Otto Brandt, reason: he was there}\n");
        write("flood.txt", "Flood\nORLO, May 2, 2031. /KRS/. A flood reached Orlo on May 1, 2031, Ada Kell said.\n");
        Files.delete(folder.resolve("seeds/ferry.txt"));
        String told = diff();
        assertTrue(told.startsWith("2 findings added, 2 gone, 1 changed.\n"), told);
        assertTrue(
                told.contains("fire.txt: quote changed: “\"Nobody was hurt,\"” (speakers Ada Kell → Otto Brandt; "),
                told);
        assertTrue(told.contains("ferry.txt: event gone: “A ferry ran aground off Sund” ("), told);
        assertTrue(told.contains("flood.txt: event added: “A flood reached Orlo” ("), told);
        assertTrue(told.contains("\ncorrected: 1 finding changed\n"), told);
        String built = built().err();
        assertTrue(built.contains("Since the last build: 2 findings added, 2 gone, 1 changed.\n"), built);
        assertEquals("All findings are as they were.\n", diff());
    }

    @Test
    void words_that_move_within_a_file_are_the_same_finding() throws IOException {
        Path fire = folder.resolve("seeds/fire.txt");
        Files.writeString(fire, Files.readString(fire).replace("\"Nobody", "It had rained.\n\n\"Nobody"));
        assertEquals("All findings are as they were.\n", diff());
    }

    @Test
    void a_table_that_somebody_damaged_is_refused_and_does_not_hinder_a_build() throws IOException {
        Path table = folder.resolve("site/data/quotes.csv");
        Files.writeString(table, Files.readString(table) + "a,\"b");
        Run run = Run.of("diff", folder.resolve("site"), "--seeds", folder.resolve("seeds"));
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("this is no table any more: "), run.err());
        assertFalse(built().err().contains("Since the last build"));
        assertEquals("All findings are as they were.\n", diff());
    }

    @Test
    void a_folder_without_tables_is_refused() throws IOException {
        Run run = Run.of("diff", Files.createDirectory(folder.resolve("empty")), "--seeds", folder.resolve("seeds"));
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("there are no tables of findings in "), run.err());
        assertEquals(
                ExitCode.USAGE,
                Run.of("diff", folder.resolve("none"), "--seeds", folder.resolve("seeds"))
                        .code());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links are not for everybody there, and there are no pipes")
    void a_table_that_is_a_link_or_a_pipe_is_refused_and_never_opened() throws Exception {
        Path site = folder.resolve("site");
        Path table = site.resolve("data/quotes.csv");
        Path away = Files.move(table, folder.resolve("quotes.csv"));
        Files.createSymbolicLink(table, away);
        refused(table);
        Files.delete(table);
        assertEquals(0, new ProcessBuilder("mkfifo", table.toString()).start().waitFor());
        refused(table);
        Files.delete(table);
        Files.move(away, table);
        Files.move(site.resolve("data"), folder.resolve("data"));
        Files.createSymbolicLink(site.resolve("data"), folder.resolve("data"));
        refused(site.resolve("data"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no pipes")
    void a_pipe_in_place_of_a_site_is_not_waited_for() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Run run = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Run.of("diff", pipe, "--seeds", folder.resolve("seeds")));
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("the site cannot be read: " + pipe), run.err());
    }

    private void refused(Path file) {
        Run run = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Run.of("diff", folder.resolve("site"), "--seeds", folder.resolve("seeds")));
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("this is no regular file or folder, and was not opened: " + file), run.err());
    }
}
