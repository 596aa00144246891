package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatsTest {
    @TempDir
    Path seeds;

    private static long count(String words, String text) {
        return text.lines().filter(line -> line.contains(words)).count();
    }

    @Test
    void of_many_problems_of_a_kind_twenty_are_told_and_the_rest_is_counted() throws IOException {
        for (int i = 0; i < 10_000; i++) {
            Files.writeString(seeds.resolve("empty-%05d.txt".formatted(i)), "");
        }
        Files.writeString(seeds.resolve("pier.doc"), "x");
        Run run = Run.of("check", "--seeds", seeds);
        assertEquals(20, count(": error: there is no text in this file", run.err()), run.err());
        assertEquals(1, count("error: and 9980 more like this of ", run.err()), run.err());
        assertTrue(run.err().contains("pier.doc"), run.err());
        assertEquals(1, run.code());
        assertTrue(run.err().lines().count() < 60, run.err());
    }

    @Test
    void all_are_told_when_asked_for() throws IOException {
        for (int i = 0; i < 30; i++) {
            Files.writeString(seeds.resolve("empty-" + i + ".txt"), "");
        }
        Run run = Run.of("check", "--all", "--seeds", seeds);
        assertEquals(30, count(": error: there is no text in this file", run.err()), run.err());
        assertEquals(0, count("more like this", run.err()), run.err());
    }

    @Test
    void a_key_of_another_program_is_told_once() throws IOException {
        for (int i = 0; i < 3; i++) {
            Files.writeString(
                    seeds.resolve("post-" + i + ".md"),
                    "---\nlayout: post\nweight: " + i + "\n---\n# Pier " + i
                            + "\n\nThe pier of Marn fell on March 3, 2031.\n");
        }
        Run run = Run.of("check", "--seeds", seeds);
        assertEquals(1, count(": note: “layout” says nothing to this program", run.err()), run.err());
        assertEquals(1, count("note: and 2 more like this of ", run.err().replaceAll("(?m).*weight.*", "")), run.err());
        assertEquals(1, count(": note: “weight” says nothing", run.err()), run.err());
        assertEquals(0, run.code());
    }
}
