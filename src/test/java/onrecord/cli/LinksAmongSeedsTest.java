package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Only regular files within the seeds are read, unless the archive says otherwise; and nothing that could take for ever. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links are not for everybody there, and there are no pipes")
class LinksAmongSeedsTest {
    private static final String SECRET = "hunter2";

    @TempDir
    Path folder;

    private Path seeds;
    private Path story;

    @BeforeEach
    void fill() throws IOException {
        seeds = Files.createDirectories(folder.resolve("seeds"));
        story = Files.writeString(seeds.resolve("s.txt"), "Pier opens\n\nMARN, March 9, 2031 (NVA) -- It did.\n");
        Files.createDirectories(folder.resolve("elsewhere/deeper"));
        Files.writeString(folder.resolve("elsewhere/secret.txt"), "Word leaks\n\nThe word is " + SECRET + ".\n");
        Files.writeString(folder.resolve("elsewhere/secret.yaml"), SECRET + "\n");
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(seeds.resolve(name), target);
    }

    private Path elsewhere(String name) {
        return folder.resolve("elsewhere").resolve(name);
    }

    private static Run run(Object... arguments) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Run.of(arguments));
    }

    private Run build() {
        return run("build", "--seeds", seeds, "--output", folder.resolve("site"), "--cache", folder.resolve("cache"));
    }

    private static void told(Run run, String... words) {
        for (String word : words) {
            assertTrue(run.err().contains(word), run.err());
        }
        assertFalse((run.out() + run.err()).contains(SECRET), run.err());
    }

    @Test
    void links_to_files_elsewhere_are_told_and_left_out() throws IOException {
        link("a.txt", elsewhere("secret.txt"));
        link("s.txt.yaml", elsewhere("secret.yaml"));
        link("archive.yaml", elsewhere("secret.yaml"));
        link("people.yaml", elsewhere("secret.yaml"));
        link("more", elsewhere(""));
        link("pages", elsewhere(""));
        Run run = build();
        assertEquals(1, run.code());
        told(run, "a.txt: error: this is a link", "s.txt.yaml: error: this is a link", "archive.yaml: error: this is");
        told(run, "people.yaml: error: this is a link", "more: error: this is a link", "Built 1 article ");
    }

    @Test
    void links_are_followed_where_the_archive_says_so() throws IOException {
        Files.writeString(seeds.resolve("archive.yaml"), "followLinks: true\n");
        Files.writeString(elsewhere("car.yaml"), "published: 2031-03-07\n");
        link("a.txt", elsewhere("secret.txt"));
        link("a.txt.yaml", elsewhere("car.yaml"));
        Run run = build();
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("Built 2 articles "), run.err());
        assertTrue(
                run("extract", "--seeds", seeds, seeds.resolve("a.txt")).out().contains("2031-03-07"));
    }

    /** Thirty folders with two links each to the next one: a billion ways. */
    @Test
    void a_nest_of_links_is_gone_through_once() throws IOException {
        Files.writeString(seeds.resolve("archive.yaml"), "followLinks: true\n");
        for (int i = 0; i < 30; i++) {
            Path place = Files.createDirectories(elsewhere("n" + i));
            for (String name : new String[] {"x", "y"}) {
                Files.createSymbolicLink(place.resolve(name), elsewhere("n" + (i + 1)));
            }
        }
        Files.createDirectories(elsewhere("n30"));
        Files.writeString(elsewhere("n30/deep.txt"), Files.readString(story));
        link("nest", elsewhere("n0"));
        link("above", folder);
        Run run = build();
        assertEquals(1, run.code());
        told(
                run,
                "above: error: the link leads back",
                "y: error: this folder is read already",
                "error: and 10 more like this of ",
                "Built 2 articles ");
        Files.delete(seeds.resolve("archive.yaml"));
        told(build(), "nest: error: this is a link");
    }

    private static Path pipe(Path place) throws Exception {
        assertEquals(0, new ProcessBuilder("mkfifo", place.toString()).start().waitFor());
        return place;
    }

    private static List<String> errors(Run run) {
        return run.err().lines().filter(line -> line.contains(": error: ")).toList();
    }

    @Test
    void pipes_devices_and_what_the_system_makes_up_are_never_opened_when_named() throws Exception {
        Path pipe = pipe(elsewhere("pipe.txt"));
        for (Path thing : List.of(pipe, Path.of("/dev/zero"), Path.of("/proc/self/environ"))) {
            Path link = Files.createSymbolicLink(seeds.resolve("x.txt"), thing);
            Path further = Files.createSymbolicLink(elsewhere("further.txt"), link);
            Path car = Files.createSymbolicLink(seeds.resolve("s.txt.yaml"), thing);
            for (String command : List.of("extract", "explain")) {
                for (Path named : List.of(thing, link, further)) {
                    Run run = run(command, named);
                    assertEquals(1, run.code());
                    assertEquals(List.of(named + ": error: this is no regular file"), errors(run));
                }
                assertEquals(List.of(car + ": error: this is a link, and was left out"), errors(run(command, story)));
            }
            Files.delete(link);
            Files.delete(further);
            Files.delete(car);
        }
        Path car = pipe(seeds.resolve("s.txt.yaml"));
        assertEquals(List.of(car + ": error: this is no regular file"), errors(run("extract", story)));
    }

    @Test
    void pipes_devices_and_what_the_system_makes_up_are_told_once_each_among_seeds() throws Exception {
        Path pipe = pipe(elsewhere("pipe"));
        List<String> names = new ArrayList<>(List.of("archive.yaml", "people.yaml", "s.txt.yaml", "pages/about.md"));
        Files.createDirectories(seeds.resolve("pages"));
        for (String name : names) {
            pipe(seeds.resolve(name));
        }
        link("zero.txt", Path.of("/dev/zero"));
        link("proc.txt", Path.of("/proc/self/environ"));
        link("link.txt", pipe);
        names.addAll(List.of("zero.txt", "proc.txt", "link.txt"));
        assertAllTold(names);
        // followed, a link is no better than what it leads to
        Files.delete(seeds.resolve("archive.yaml"));
        Files.writeString(seeds.resolve("archive.yaml"), "followLinks: true\n");
        names.remove("archive.yaml");
        assertAllTold(names);
    }

    private void assertAllTold(List<String> names) {
        for (Run run : List.of(build(), run("check", "--seeds", seeds), run("extract", "--seeds", seeds))) {
            assertEquals(1, run.code());
            assertEquals(
                    names.stream().sorted().toList(),
                    errors(run).stream()
                            .map(line -> seeds.relativize(Path.of(line.substring(0, line.indexOf(": error"))))
                                    .toString())
                            .toList());
        }
    }

    @Test
    void a_link_beside_a_named_seed_is_told() throws IOException {
        link("s.txt.yaml", elsewhere("secret.yaml"));
        told(run("extract", story), "s.txt.yaml: error: this is a link");
    }
}
