package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
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

    /** The lines that it prints do what they say: there is nothing left to ask. */
    @Test
    void lists_entries_that_look_like_one_with_lines_that_join_them() throws IOException {
        Files.writeString(
                seeds.resolve("a.txt"),
                "Harbour waits\n\nMARN, March 4, 2031 (NVA) -- \"We wait,\" said Mayor Ada Kell, 61.\n");
        Files.writeString(
                seeds.resolve("b.txt"),
                "Harbour waits on\n\nMARN, March 5, 2031 (NVA) -- The quay was quiet.\n\n"
                        + "\"We wait on,\" said Ada Jane Kell, 24.\n");
        assertEquals("""
                1 pair of entries that look like one; these lines in people.yaml join them, or keep them apart
                  seeds/b.txt:5, seeds/a.txt:3  Ada Jane Kell and Ada Kell
                    - name: "Ada Jane Kell"
                      same: ["Ada Kell"]   # or notSame
                      reason: ""
                      by: ""
                """, review());
        String lines = lines(review());
        Files.writeString(seeds.resolve("people.yaml"), lines);
        assertEquals("Nothing is in doubt.\n", review());
        Files.writeString(seeds.resolve("people.yaml"), lines.replace("same:", "notSame:"));
        assertEquals("Nothing is in doubt.\n", review());
        String entry = "- name: Ada Kell\n";
        Files.writeString(seeds.resolve("people.yaml"), entry);
        String more = lines(review());
        assertEquals("# in the entry of \"Ada Kell\":\n  same: [\"Ada Jane Kell\"]   # or notSame\n", more);
        Files.writeString(seeds.resolve("people.yaml"), entry + more);
        assertEquals("Nothing is in doubt.\n", review());
    }

    /** Whom the archive joined by more than the same name may be two: the lines keep all but the first article apart. */
    @Test
    void lists_who_may_be_several_with_lines_that_take_the_articles_apart() throws IOException {
        Files.writeString(
                seeds.resolve("a.txt"),
                "Harbour waits\n\nMARN, March 4, 2031 (NVA) -- \"We wait,\" said Mayor William Harrow.\n");
        Files.writeString(
                seeds.resolve("b.txt"),
                "Harbour waits on\n\nMARN, March 5, 2031 (NVA) -- The quay was quiet.\n\n"
                        + "\"We wait on,\" Bill Harrow said.\n");
        String review = review();
        assertTrue(review.startsWith("1 name that several people may bear;"), review);
        assertTrue(review.contains("# Bill Harrow\n"), review);
        Files.writeString(seeds.resolve("people.yaml"), lines(review));
        assertFalse(review().contains("several people"), review());
    }

    /** Returns the lines for people.yaml of a list. */
    private static String lines(String list) {
        return list.lines()
                .filter(line -> line.startsWith("    "))
                .map(line -> line.substring(4) + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void lists_bodies_named_by_a_common_noun_and_then_what_is_guessed() throws IOException {
        for (int i = 1; i < 4; i++) {
            Files.writeString(
                    seeds.resolve(i + ".txt"),
                    "Harbour waits\n\nMARN, March " + i + ", 2031 (NVA) -- The quay burned.\n\n\"We wait,\" the "
                            + (i == 3 ? "Wyre " : "") + "Council said.\n");
            Files.writeString(seeds.resolve(i + ".txt.yaml"), "id: 2031/harbour-" + i + "\n");
        }
        String guesses = """
                3 events whose date is uncertain; “onrecord correct FILE:LINE” prints its entry
                  seeds/1.txt:3  The quay burned
                  seeds/2.txt:3  The quay burned
                  seeds/3.txt:3  The quay burned
                """;
        assertEquals("""
                1 name that could be any body’s; these lines in people.yaml name it, or take its articles apart
                  seeds/1.txt:5  Council
                    - name: "Council"
                      notSame: [2031/harbour-2]   # those in which it is another one
                      reason: ""
                      by: ""
                """ + guesses, review());
        Files.writeString(seeds.resolve("people.yaml"), lines(review()));
        assertEquals(guesses, review());
    }

    /** What people have put right is not asked again. */
    @Test
    void leaves_out_what_was_corrected() throws IOException {
        Files.writeString(
                seeds.resolve("a.txt"),
                "Harbour is quiet\n\nMARN, March 4, 2031 (NVA) -- The harbour was quiet.\n\n\"It is a pity.\"\n");
        assertTrue(review().contains("seeds/a.txt:5"));
        Files.writeString(seeds.resolve("a.txt.yaml"), "corrections:\n  - find: It is a pity\n    speaker: Ada Kell\n");
        assertEquals("Nothing is in doubt.\n", review());
    }
}
