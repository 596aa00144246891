package onrecord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import onrecord.text.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands at a path that a build writes, before it begins or from one moment to the next: no seed and nothing outside
 * changes, the build ends with words, and once the thing is gone the next build gives the site of a clean one. More runs with
 * {@code -Donrecord.faults=200}.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links are not for everybody there")
class HostileLinksIT {
    private static final int RUNS = Integer.getInteger("onrecord.faults", 20);

    /** What may stand where the program writes. */
    private enum Thing {
        LINK_TO_SEED,
        LINK_TO_SEEDS,
        LINK_TO_FILE_OUTSIDE,
        LINK_OUTSIDE,
        DEAD_LINK,
        HARD_LINK_TO_SEED,
        PIPE,
        FILE,
        EMPTY_FOLDER,
        FOLDER
    }

    private final Random random = new Random(16);

    @TempDir
    Path folder;

    private Path seeds;
    private Path outside;
    private Path site;
    private Path cache;

    /** Sites of clean builds by what they were made of. */
    private final Map<String, Map<String, String>> cleanSites = new HashMap<>();

    @BeforeEach
    void make_seeds() throws IOException {
        seeds = Files.createDirectories(folder.resolve("seeds"));
        outside = Files.createDirectories(folder.resolve("outside"));
        site = folder.resolve("site");
        cache = folder.resolve("cache");
        for (int i = 0; i < 3; i++) {
            write(i, "one");
        }
        Files.writeString(seeds.resolve("ferry-0.txt.yaml"), "agency: NVA\n");
        Files.writeString(outside.resolve("index.html"), "mine");
        Files.writeString(outside.resolve("lock"), "mine");
        Files.writeString(outside.resolve("draft-1"), "mine");
        Files.writeString(Files.createDirectory(outside.resolve("2031")).resolve("mine"), "mine");
    }

    private void write(int number, String word) throws IOException {
        Files.writeString(
                seeds.resolve("ferry-" + number + ".txt"),
                "Ferry " + number + " sails again\nMARN, March 3, 2031. /NVA/. Ferry " + word
                        + " sailed on Monday, Mayor Ada Kell said.\n\"It is " + word + ",\" Kell told reporters.\n");
    }

    /** Builds, and gives the words that it ended with; empty where it went through. */
    private static String build(Options options) {
        try {
            OnRecord.build(
                    options,
                    (diagnostics, bug) -> bug.ifPresent(thrown -> {
                        throw new IllegalStateException(thrown);
                    }));
            return "";
        } catch (RefusedException | UncheckedIOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private Options options(Path to, Path store) {
        return new Options(seeds, to, Optional.empty(), store, Optional.empty(), 2, false, false, Optional.empty());
    }

    /** Returns all that lies below a folder, no link followed. */
    private static Map<String, String> all(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                all.put(
                        folder.relativize(file).toString(),
                        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readString(file) : "no file");
            }
        }
        return all;
    }

    private static void remove(Path thing) throws IOException {
        if (Files.exists(thing, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> all = new ArrayList<>();
            try (Stream<Path> files = Files.walk(thing)) {
                files.sorted(Comparator.reverseOrder()).forEach(all::add);
            }
            for (Path each : all) {
                Files.delete(each);
            }
        }
    }

    private void put(Thing thing, Path place) throws Exception {
        remove(place);
        Files.createDirectories(place.getParent());
        Path seed = seeds.resolve("ferry-" + random.nextInt(3) + ".txt");
        switch (thing) {
            case LINK_TO_SEED -> Files.createSymbolicLink(place, seed);
            case LINK_TO_SEEDS -> Files.createSymbolicLink(place, seeds);
            case LINK_TO_FILE_OUTSIDE -> Files.createSymbolicLink(place, outside.resolve("index.html"));
            case LINK_OUTSIDE -> Files.createSymbolicLink(place, outside);
            case DEAD_LINK -> Files.createSymbolicLink(place, outside.resolve("nothing"));
            case HARD_LINK_TO_SEED -> Files.createLink(place, seed);
            case PIPE ->
                assertEquals(
                        0,
                        new ProcessBuilder("mkfifo", place.toString()).start().waitFor());
            case FILE -> Files.writeString(place, "mine");
            case EMPTY_FOLDER -> Files.createDirectory(place);
            case FOLDER -> Files.writeString(Files.createDirectory(place).resolve("mine"), "mine");
        }
    }

    /** Returns all paths that a build writes: files and folders that it leaves, and those that it takes away again. */
    private List<Path> places() throws IOException {
        List<Path> places = new ArrayList<>();
        for (Path root : List.of(site, cache)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(each -> !each.equals(root)).sorted().forEach(places::add);
            }
        }
        for (String name :
                List.of(".onrecord-tmp", ".onrecord-tmp/lock", ".onrecord-tmp/draft-1", "data/SHA256SUMS.part")) {
            places.add(site.resolve(name));
            // more often than one of many pages
            places.add(site.resolve(name));
        }
        try (Stream<Path> files = Files.list(cache)) {
            files.forEach(each -> places.add(each.resolveSibling(each.getFileName() + ".part")));
        }
        return places;
    }

    private void assertNextIsRight(Path place, String run) throws IOException {
        Path sums = site.resolve("data/SHA256SUMS");
        if (sums.startsWith(place)) {
            // whose pages these are is known by the list alone: without it they stay, and are told
            remove(site);
        }
        assertEquals("", build(options(site, cache)), run);
        assertEquals(List.of(), Newsroom.differences(clean(), Newsroom.files(site)), run);
    }

    /** Returns the site of a clean build, which follows from the seeds and from the addresses that the site has. */
    private Map<String, String> clean() throws IOException {
        Path addresses = site.resolve("data/addresses.csv");
        Optional<Path> memory = Optional.of(addresses).filter(Files::exists);
        String inputs = all(seeds) + (memory.isPresent() ? Files.readString(addresses) : "");
        if (!cleanSites.containsKey(inputs)) {
            Path clean = folder.resolve("clean");
            Path store = folder.resolve("clean-cache");
            remove(clean);
            remove(store);
            Options options =
                    new Options(seeds, clean, Optional.empty(), store, Optional.empty(), 1, false, false, memory);
            assertEquals("", build(options));
            cleanSites.put(inputs, Newsroom.files(clean));
        }
        return cleanSites.get(inputs);
    }

    @Test
    void whatever_stands_where_a_build_writes_nothing_else_is_touched() throws Exception {
        assertEquals("", build(options(site, cache)));
        List<Path> places = places();
        ExecutorService builder = Executors.newSingleThreadExecutor();
        try {
            for (int run = 0; run < RUNS; run++) {
                write(run % 3, run % 2 == 0 ? "two" : "one");
                if (run % 4 == 0) {
                    remove(site);
                }
                if (run % 4 == 1) {
                    remove(cache);
                }
                Thing thing = Thing.values()[run % Thing.values().length];
                Path place = places.get(random.nextInt(places.size()));
                put(thing, place);
                Map<String, String> before = all(seeds);
                Map<String, String> beside = all(outside);
                String what = run + ": " + thing + " at " + folder.relativize(place);
                Future<String> words = builder.submit(() -> build(options(site, cache)));
                try {
                    words.get(20, TimeUnit.SECONDS);
                } catch (ExecutionException e) {
                    throw new IllegalStateException(what, e.getCause());
                }
                assertEquals(before, all(seeds), what);
                assertEquals(beside, all(outside), what);
                remove(place);
                assertNextIsRight(place, what);
            }
        } finally {
            builder.shutdownNow();
        }
    }

    /** Another process puts a link in the place of a folder, and the folder back, as fast as it can. */
    @Test
    void a_folder_that_becomes_a_link_while_a_build_writes_lets_nothing_out() throws Exception {
        assertEquals("", build(options(site, cache)));
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(Files::isDirectory)
                    .filter(each -> !each.equals(site))
                    .sorted()
                    .forEach(folders::add);
        }
        folders.add(site.resolve(".onrecord-tmp"));
        folders.add(site.resolve(".onrecord-tmp"));
        int refused = 0;
        for (int run = 0; run < RUNS; run++) {
            write(run % 3, run % 2 == 0 ? "two" : "one");
            if (run % 4 == 0) {
                remove(site);
            }
            Path place = folders.get(random.nextInt(folders.size()));
            Path target = run % 2 == 0 ? seeds : outside;
            Map<String, String> before = all(seeds);
            Map<String, String> beside = all(outside);
            String what = run + ": " + folder.relativize(place) + " and " + target.getFileName();
            AtomicBoolean ended = new AtomicBoolean();
            Path aside = folder.resolve("aside");
            Thread other = new Thread(() -> swap(place, aside, target, ended));
            other.start();
            try {
                refused += build(options(site, cache)).isEmpty() ? 0 : 1;
            } finally {
                ended.set(true);
                other.join();
            }
            assertEquals(before, all(seeds), what);
            assertEquals(beside, all(outside), what);
            if (Files.isSymbolicLink(place)) {
                Files.delete(place);
            }
            remove(aside);
            assertNextIsRight(place, what);
        }
        assertTrue(refused > 0, "no build met a link");
    }

    private static void swap(Path place, Path aside, Path target, AtomicBoolean ended) {
        while (!ended.get()) {
            try {
                if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                    Files.move(place, aside);
                    Files.createSymbolicLink(place, target);
                }
                Thread.onSpinWait();
                if (Files.isSymbolicLink(place)) {
                    Files.delete(place);
                }
                if (Files.exists(aside)) {
                    Files.move(aside, place);
                }
            } catch (DirectoryNotEmptyException e) {
                // the build has made the folder anew
                removeQuietly(aside);
            } catch (IOException e) {
                removeQuietly(aside);
            }
        }
    }

    private static void removeQuietly(Path folder) {
        try {
            remove(folder);
        } catch (IOException e) {
            // the next round tries again
        }
    }
}
