package onrecord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import onrecord.Launcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A cache for which there is no room costs the next build its time, and nothing else. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell sets the limit")
class FullCacheIT {
    /** More kilobytes than any page takes, and fewer than the cache. */
    private static final int LIMIT = 250;

    private static final int STORIES = 400;

    @TempDir
    Path folder;

    private String build(String limit) throws Exception {
        String command = limit + "exec \"" + Launcher.path() + "\" build --seeds " + folder + "/seeds --output "
                + folder + "/site --cache " + folder + "/cache";
        Process process = new ProcessBuilder("bash", "-c", command)
                .redirectErrorStream(true)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), words);
        assertEquals(0, process.exitValue(), words);
        return words;
    }

    @Test
    void the_site_is_whole_and_the_next_build_makes_up_for_it() throws Exception {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        for (int i = 0; i < STORIES; i++) {
            Files.writeString(
                    seeds.resolve("ferry-" + i + ".txt"),
                    "Ferry " + i + " sails again\nMARN, March 3, 2031. /NVA/. Ferry " + i
                            + " sailed on Monday, Mayor Ada Kell said.\n\"It is ready,\" Kell told reporters.\n");
        }
        String words = build("ulimit -f " + LIMIT + " && ");
        assertTrue(words.contains("note: what was found cannot be kept for the next build"), words);
        byte[] sums = Files.readAllBytes(folder.resolve("site/data/SHA256SUMS"));
        String again = build("");
        assertTrue(again.contains(": 0 files written"), again);
        Files.delete(folder.resolve("site/index.html"));
        assertTrue(build("").contains(": 1 file written"), "the page that was missing is there again");
        assertEquals(
                new String(sums, StandardCharsets.UTF_8), Files.readString(folder.resolve("site/data/SHA256SUMS")));
    }
}
