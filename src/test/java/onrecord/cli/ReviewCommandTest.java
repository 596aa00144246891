package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of what to look at first: what is missing before what is guessed, each with its place. */
class ReviewCommandTest {
    @TempDir
    Path seeds;

    private String review(String... more) throws IOException {
        Object[] arguments = new Object[3 + more.length];
        arguments[0] = "review";
        arguments[1] = "--seeds";
        arguments[2] = seeds;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Run.of(arguments).out().replace(seeds.toString().replace('\\', '/'), "seeds");
    }

    @Test
    void lists_what_is_missing_and_where() throws IOException {
        Files.writeString(
                seeds.resolve("a.txt"), "Harbour is quiet\n\nThe harbour of Marn was quiet.\n\n\"It is a pity.\"\n");
        Files.writeString(
                seeds.resolve("b.txt"),
                "Harbour waits\n\nMARN, March 4 (NVA) -- \"We wait,\" said Mayor Ada Kell of the harbour.\n");
        Files.writeString(
                seeds.resolve("c.txt"),
                "Harbour waits on\n\nMARN, March 4, 2031 (NVA) -- \"We wait,\" said Mayor Ada Kell.\n");
        assertEquals("""
                1 article without a date of publication; “published:” in its side-car gives one
                  seeds/a.txt
                1 article without a year of publication; “published:” in its side-car gives it
                  seeds/b.txt
                1 quotation without a speaker; “onrecord correct FILE:LINE” prints its entry
                  seeds/a.txt:5  "It is a pity."
                """, review());
    }

    @Test
    void lists_so_many_of_a_kind() throws IOException {
        for (int i = 0; i < 5; i++) {
            Files.writeString(
                    seeds.resolve(i + ".txt"), "Harbour is quiet\n\nThe harbour of Marn was quiet " + i + ".\n");
        }
        assertEquals("""
                5 articles without a date of publication; “published:” in its side-car gives one
                  seeds/0.txt
                  seeds/1.txt
                  … and 3 more
                """, review("--most", "2"));
    }

    @Test
    void says_that_nothing_is_in_doubt() throws IOException {
        Files.writeString(
                seeds.resolve("c.txt"),
                "Harbour waits on\n\nMARN, March 4, 2031 (NVA) -- \"We wait,\" said Mayor Ada Kell.\n");
        assertEquals("Nothing is in doubt.\n", review());
    }
}
