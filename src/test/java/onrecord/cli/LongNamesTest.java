package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names as long as the system allows, of files and of people, make pages whose names are short enough. */
class LongNamesTest {
    @TempDir
    Path folder;

    @Test
    void long_names_are_cut_in_addresses() throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds/pages")).getParent();
        String copy = "Pier opens\n\nMARN, March 9, 2031 (NVA) -- \"We waited,\" said Mayor Tomas %s. He left.\n";
        Files.writeString(seeds.resolve("a.txt"), copy.formatted("V" + "e".repeat(300)));
        Files.writeString(seeds.resolve("b.txt"), copy.formatted("V" + "\u00e9\u0436".repeat(150)));
        Files.writeString(seeds.resolve("x".repeat(251) + ".txt"), copy.formatted("Vell"));
        Files.writeString(seeds.resolve("pages/" + "p".repeat(252) + ".md"), "# About\n\nWe file.\n");
        Run run = Run.of(
                "build", "--seeds", seeds, "--output", folder.resolve("site"), "--cache", folder.resolve("cache"));
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("Built 3 articles"), run.err());
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            assertTrue(files.allMatch(
                    file -> file.getFileName().toString().getBytes(StandardCharsets.UTF_8).length <= 220));
        }
        assertEquals(
                0,
                Run.of("check", "--seeds", seeds, "--output", folder.resolve("site"))
                        .code());
    }
}
