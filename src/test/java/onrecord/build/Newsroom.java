package onrecord.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of invented copy that is worked on at random, and the sites built from it. */
final class Newsroom {
    private static final List<String> PEOPLE = List.of(
            "Marit Oudekerk",
            "Tomas Vell",
            "Ada Kell",
            "Ruben Haas",
            "Irene Dorn",
            "Pavel Ostrow",
            "Lena Marsh",
            "Otto Brandt");
    private static final List<String> PLACES = List.of("VLISSING", "KARSTAD", "PORT ELMO", "NOVA RIGA");
    private static final List<String> TITLES =
            List.of("Harbour board chairwoman", "Finance Minister", "Union leader", "Mayor");
    private static final List<String> MONTHS =
            List.of("January", "February", "March", "April", "May", "June", "July", "August");

    private final Path seeds;
    private final Random random;
    private int written;

    Newsroom(Path seeds, long seed) throws IOException {
        this.seeds = Files.createDirectories(seeds);
        this.random = new Random(seed);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Does one thing: a story is added, edited, renamed or removed, or its side-car is. */
    void work() throws IOException {
        List<Path> stories = stories();
        int what = stories.size() < 3 ? 0 : random.nextInt(10);
        if (what < 4) {
            add();
        } else if (what < 6) {
            write(any(stories), story());
        } else if (what == 6) {
            rename(any(stories));
        } else if (what == 7) {
            remove(any(stories));
        } else if (what == 8) {
            sideCar(any(stories));
        } else {
            Files.deleteIfExists(sideCarOf(any(stories)));
        }
    }

    /** Adds a story. */
    void add() throws IOException {
        write(seeds.resolve(any(List.of("", "a/", "a/b/", "c/")) + "story-" + random.nextInt(1000) + ".txt"), story());
    }

    private List<Path> stories() throws IOException {
        try (Stream<Path> files = Files.walk(seeds)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Removes all stories. */
    void clear() throws IOException {
        for (Path story : stories()) {
            remove(story);
        }
    }

    private static Path sideCarOf(Path story) {
        return story.resolveSibling(story.getFileName() + ".yaml");
    }

    private void rename(Path story) throws IOException {
        Path to = seeds.resolve("renamed-" + random.nextInt(1000) + ".txt");
        Files.deleteIfExists(sideCarOf(story));
        Files.move(story, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private void remove(Path story) throws IOException {
        Files.deleteIfExists(sideCarOf(story));
        Files.delete(story);
    }

    private void sideCar(Path story) throws IOException {
        String aliases = random.nextBoolean() ? "aliases: [old/story-" + random.nextInt(1_000_000) + "]\n" : "";
        write(
                sideCarOf(story),
                "published: " + (1998 + random.nextInt(3)) + "-0" + (1 + random.nextInt(9)) + "-11\n" + aliases);
    }

    /** Writes a file; now and then with the time stamp of an old one, which the next build need not open again. */
    private void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        if (random.nextInt(3) > 0) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L + 1000L * written));
        }
        written++;
    }

    private String story() {
        StringBuilder out = new StringBuilder();
        String month = any(MONTHS);
        int day = 1 + random.nextInt(27);
        String who = any(PEOPLE);
        String other = any(PEOPLE);
        out.append("Talks on berth ").append(random.nextInt(50)).append(" put off\n");
        out.append(any(PLACES))
                .append(", ")
                .append(month)
                .append(' ')
                .append(day)
                .append(" - ");
        out.append(any(TITLES)).append(' ').append(who).append(" put off talks on Tuesday.\n");
        for (int i = random.nextInt(6); i >= 0; i--) {
            out.append("\"We will not be hurried into berth ")
                    .append(random.nextInt(90))
                    .append(",\" ");
            out.append(who)
                    .append(
                            random.nextBoolean()
                                    ? " told reporters.\n"
                                    : " told " + other + " on " + any(MONTHS) + " 3, 1997.\n");
        }
        out.append(other)
                .append(" said the board had met on ")
                .append(any(MONTHS))
                .append(' ')
                .append(day)
                .append(", ");
        out.append(1990 + random.nextInt(9)).append(".\nOn the list stood");
        for (int i = random.nextInt(9); i >= 0; i--) {
            out.append(' ').append(name()).append(i == 0 ? ".\n" : ",");
        }
        return out.toString();
    }

    /** Invents one of many thousand names, so that most of them stand in few stories. */
    private String name() {
        int number = random.nextInt(random.nextBoolean() ? 50 : 20_000);
        return "berth " + Integer.toString(40_000 + number, 36);
    }

    /** Builds a site of what is there now. */
    BuildReport build(Path output, Path cache, int jobs) {
        Options options = new Options(seeds, output, Optional.empty(), cache, Optional.empty(), jobs, false);
        return OnRecord.build(
                options,
                (diagnostics, bug) -> bug.ifPresent(thrown -> {
                    throw new IllegalStateException(thrown);
                }));
    }

    /** Returns the files of a folder with their content. */
    static Map<String, String> files(Path folder) {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                all.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Returns the paths whose content differs, or which only one of the two has. */
    static List<String> differences(Map<String, String> one, Map<String, String> other) {
        List<String> paths = new ArrayList<>(one.keySet());
        paths.addAll(other.keySet());
        return paths.stream()
                .distinct()
                .filter(path -> !Arrays.asList(one.get(path)).equals(Arrays.asList(other.get(path))))
                .sorted()
                .toList();
    }
}
