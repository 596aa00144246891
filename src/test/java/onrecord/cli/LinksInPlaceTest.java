package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import onrecord.files.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a link stands in place of in the output or the cache, no seed and no file elsewhere is changed. */
class LinksInPlaceTest {
    private static final String STORY =
            "Harbour of Marn reopens\n\nMARN, March 9, 2031 (NVA) -- \"We waited,\" Mayor Tomas Vell said on Sunday.\n";

    @TempDir
    Path folder;

    private Path seeds;
    private Path site;
    private Path cache;
    private Path elsewhere;
    private Map<String, String> before = Map.of();

    @BeforeEach
    void fill() throws IOException {
        seeds = Files.createDirectories(folder.resolve("seeds"));
        site = folder.resolve("site");
        cache = folder.resolve("cache");
        elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        for (int i = 0; i < 3; i++) {
            Files.writeString(seeds.resolve("s" + i + ".txt"), STORY.replace("reopens", "reopens " + i));
        }
        Files.writeString(elsewhere.resolve("kept.txt"), "kept\n");
        before = sums();
    }

    @AfterEach
    void nothing_changed() throws IOException {
        assertEquals(before, sums());
    }

    /** Returns what lies in the seeds and elsewhere, with its sums. */
    private Map<String, String> sums() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (Path root : List.of(seeds, elsewhere)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    sums.put(
                            folder.relativize(file).toString(),
                            Files.isDirectory(file) ? "" : Sha256.hex(Files.readAllBytes(file)));
                }
            }
        }
        return sums;
    }

    private Run build(String... more) {
        List<Object> arguments =
                new ArrayList<>(List.of("build", "--seeds", seeds, "--output", site, "--cache", cache));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray());
    }

    private static void link(Path link, Path target) throws IOException {
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
    }

    private static void refused(Run run, Path path) {
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains(path.toString()), run.err());
    }

    private void built(Run run) throws IOException {
        assertEquals(0, run.code(), run.err());
        // what was published is what a build without any links publishes
        assertEquals(0, Run.of("check", "--seeds", seeds, "--output", site).code());
        noLinks(site);
    }

    private static void noLinks(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            assertFalse(files.anyMatch(Files::isSymbolicLink));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--clean"})
    void in_place_of_the_working_folder(String option) throws IOException {
        String[] options = Stream.of(option).filter(one -> !one.isEmpty()).toArray(String[]::new);
        Path desk = site.resolve(".onrecord-tmp");
        for (Path target : List.of(seeds, elsewhere)) {
            link(desk, target);
            refused(build(options), desk);
            Files.delete(desk);
        }
    }

    @Test
    void in_place_of_the_lock() throws IOException {
        link(site.resolve(".onrecord-tmp/lock"), seeds.resolve("s0.txt"));
        built(build());
    }

    @Test
    void in_place_of_drafts() throws IOException {
        for (int i = 0; i < 40; i++) {
            link(site.resolve(".onrecord-tmp/draft-" + i), seeds.resolve("s" + i % 3 + ".txt"));
        }
        built(build());
    }

    @Test
    void in_place_of_the_journal() throws IOException {
        link(site.resolve("data/SHA256SUMS.part"), seeds.resolve("s0.txt"));
        built(build());
    }

    @Test
    void in_place_of_the_list_of_checksums() throws IOException {
        assertEquals(0, build().code());
        Path list = site.resolve("data/SHA256SUMS");
        Files.delete(list);
        link(list, seeds.resolve("s0.txt"));
        build();
        build("--clean");
    }

    @Test
    void hard_links_in_place_of_what_is_written_on() throws IOException {
        for (String name : List.of(
                "site/.onrecord-tmp/lock",
                "site/.onrecord-tmp/draft-1",
                "site/.onrecord-tmp/draft-2",
                "site/data/SHA256SUMS.part",
                "cache/articles.mv")) {
            Path link = folder.resolve(name);
            Files.createDirectories(link.getParent());
            Files.createLink(link, seeds.resolve("s0.txt"));
        }
        built(build());
    }

    @Test
    void in_place_of_what_the_cache_holds() throws IOException {
        assertEquals(0, build().code());
        List<Path> files;
        try (Stream<Path> list = Files.list(cache)) {
            files = list.toList();
        }
        assertEquals(2, files.size());
        for (Path file : files) {
            Files.delete(file);
            link(file, seeds.resolve("s0.txt"));
            link(file.resolveSibling(file.getFileName() + ".part"), seeds.resolve("s1.txt"));
        }
        Files.writeString(seeds.resolve("s3.txt"), STORY);
        before = sums();
        built(build());
        built(build("--clean"));
    }

    /** A site of which each file and folder in turn is a link. */
    @Test
    void in_place_of_anything_that_is_published() throws IOException {
        assertEquals(0, build().code());
        List<Path> paths = new ArrayList<>();
        Files.walkFileTree(site, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path place, BasicFileAttributes attributes) {
                if (!place.equals(site)) {
                    paths.add(place);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                paths.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        for (Path path : paths) {
            boolean place = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
            Path aside = Files.move(path, folder.resolve("aside"));
            link(path, place ? elsewhere : seeds.resolve("s0.txt"));
            Run run = build("--review");
            assertTrue(run.code() <= 2, run.err());
            if (place) {
                refused(run, path);
            }
            nothing_changed();
            build("--clean");
            nothing_changed();
            Files.deleteIfExists(path);
            restore(aside, path);
        }
    }

    private static void restore(Path aside, Path path) throws IOException {
        Files.createDirectories(path.getParent());
        Files.move(aside, path);
    }
}
