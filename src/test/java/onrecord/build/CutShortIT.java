package onrecord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import onrecord.model.PublishedAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is cut short leaves whole files only, and the next build is complete. More kills with
 * {@code -Donrecord.faults=200}.
 */
class CutShortIT {
    private static final int KILLS = Integer.getInteger("onrecord.faults", 10);
    private static final int DISK = 16 << 20;
    private static final int FREE = 400 << 10;

    @TempDir
    Path folder;

    private final Random random = new Random(1);

    /** Two states of one newsroom, and the sites they become. */
    private record State(Path seeds, Newsroom newsroom, Map<String, String> site) {}

    private State state(String name, int works) throws IOException {
        Path seeds = folder.resolve(name);
        Newsroom newsroom = new Newsroom(seeds, 11);
        for (int i = 0; i < works; i++) {
            newsroom.work();
        }
        Path clean = folder.resolve("clean-" + name);
        newsroom.build(clean, folder.resolve("cache-" + name), 2, Optional.of(none()));
        return new State(seeds, newsroom, Newsroom.files(clean));
    }

    private Process start(State state, Path site, Path cache) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "onrecord.Main",
                "build"));
        command.addAll(List.of("--seeds", state.seeds().toString()));
        command.addAll(List.of("--output", site.toString()));
        command.addAll(List.of("--cache", cache.toString()));
        command.addAll(List.of("--addresses", none().toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    /** Returns a memory of nothing: a site must not depend on which of the two was there before. */
    private Path none() throws IOException {
        Path none = folder.resolve("addresses.csv");
        return Files.exists(none) ? none : Files.writeString(none, String.join(",", PublishedAddress.COLUMNS) + "\r\n");
    }

    private static void assertWhole(Path site, State one, State other, String when) {
        Newsroom.files(site).forEach((path, content) -> {
            boolean hidden = path.startsWith(".");
            boolean journal = path.equals("data/SHA256SUMS.part");
            boolean whole = content.equals(one.site().get(path))
                    || content.equals(other.site().get(path));
            assertTrue(
                    hidden || journal || whole, () -> when + ": " + path + " is neither the old file nor the new one");
        });
    }

    @Test
    void killed_at_any_moment_it_leaves_whole_files_and_the_next_build_is_complete() throws Exception {
        State one = state("one", 6);
        State other = state("other", 9);
        Path site = folder.resolve("site");
        Path cache = folder.resolve("cache");
        long began = System.nanoTime();
        assertEquals(0, start(one, site, cache).waitFor(), () -> read(folder.resolve("log")));
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        int cut = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            State now = kill % 2 == 0 ? other : one;
            Process process = start(now, site, cache);
            // the first build took longest, and a quarter of its time goes by before anything is written
            if (!process.waitFor(whole / 4 + random.nextInt((int) whole / 2), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                process.waitFor();
                cut++;
            }
            assertWhole(site, one, other, "kill " + kill);
            if (kill % 5 == 4) {
                now.newsroom().build(site, cache, 2, Optional.of(none()));
                assertEquals(List.of(), Newsroom.differences(now.site(), Newsroom.files(site)), "kill " + kill);
            }
        }
        assertTrue(cut > KILLS / 10, "only so many were cut short: " + cut);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void on_a_full_disk_it_leaves_whole_files_and_the_next_build_is_complete() throws Exception {
        State one = state("one", 6);
        State other = state("other", 30);
        // a disk in memory: a small real one can be mounted by root alone
        Configuration small = Configuration.unix().toBuilder().setMaxSize(DISK).build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            Path site = disk.getPath("/newsroom/site");
            Path ballast = Files.write(disk.getPath("/ballast"), new byte[DISK - FREE]);
            UncheckedIOException full = assertThrows(
                    UncheckedIOException.class, () -> other.newsroom().build(site, folder.resolve("cache"), 2));
            assertTrue(full.getMessage().contains("out of disk space"), full::toString);
            assertFalse(Newsroom.files(site).isEmpty(), "the disk was full before anything was written");
            assertWhole(site, one, other, "full");
            Files.delete(ballast);
            other.newsroom().build(site, folder.resolve("cache"), 2);
            assertEquals(List.of(), Newsroom.differences(other.site(), Newsroom.files(site)));
        }
    }
}
