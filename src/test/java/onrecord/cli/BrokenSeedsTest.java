package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code broken} holds seeds with something wrong, and in {@code expected.txt} all that a build says of it.
 * Beside the broken seed lies a good one, which must be on the site all the same.
 */
class BrokenSeedsTest {
    @TempDir
    Path folder;

    static List<String> cases() throws IOException, URISyntaxException {
        try (Stream<Path> folders = Files.list(root())) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static Path root() throws URISyntaxException {
        return Path.of(BrokenSeedsTest.class.getResource("/broken").toURI());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_told_as_expected_and_does_not_hinder_the_rest(String name) throws Exception {
        Path seeds = root().resolve(name).resolve("seeds");
        Run run = Run.of(
                "build", "--seeds", seeds, "--output", folder.resolve("site"), "--cache", folder.resolve("cache"));
        String told = run.err()
                .replace(seeds.toString().replace('\\', '/') + "/", "seeds/")
                .replace(folder.resolve("site").toString(), "site");
        assertEquals(
                Files.readString(root().resolve(name).resolve("expected.txt")),
                told.replaceAll("\\d+ files? written, .*? removed, \\d+ kB", "written") + "exit " + run.code() + "\n");
        try (Stream<Path> files = Files.walk(folder.resolve("site/articles"))) {
            assertTrue(files.anyMatch(file -> file.toString().endsWith(".html")), "the good seed is not on the site");
        }
    }

    @Test
    void strict_makes_warnings_errors() throws Exception {
        Path seeds = root().resolve("only-a-headline/seeds");
        assertEquals(0, Run.of("check", "--seeds", seeds).code());
        Run strict = Run.of("check", "--seeds", seeds, "--strict");
        assertEquals(1, strict.code());
        assertTrue(strict.err().contains("story.txt: error: there is a headline and nothing below it"), strict.err());
    }
}
