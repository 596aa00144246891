package onrecord.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.bench.Families.Family;
import onrecord.build.ExtractionResult;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import onrecord.data.Json;
import onrecord.data.VersionJson;
import onrecord.model.Article;

/**
 * Prints for each family of inputs the processor time that it takes at doubling sizes, and the exponent of its growth: 1
 * where twice as much takes twice as long, 2 where it takes four times as long. The exponent is that of the last three doublings
 * that take at least some milliseconds; {@code !} stands behind one above 1.2 and behind any time over 2 s, or over 20 s for archives.
 */
public final class GrowthBench {
    private static final int FIRST = 16 << 10;
    private static final double ENOUGH = 2;
    /** Seconds that many files may take. */
    private static final double LONG = 20;

    private static final double SHORT = 0.01;

    private final Path folder;
    private final boolean build;
    private final int last;

    private GrowthBench(Path folder, boolean build, int last) {
        this.folder = folder;
        this.build = build;
        this.last = last;
    }

    /**
     * Runs {@code GrowthBench extract|build|archive KILOBYTES [NAME…]}: files up to a size, of families whose names begin so, read,
     * searched and written as JSON, or built into a site; {@code archive} builds families of many files.
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("growth");
        GrowthBench bench = new GrowthBench(folder, !args[0].equals("extract"), Integer.parseInt(args[1]) << 10);
        List<String> names = List.of(args).subList(2, args.length);
        if (args[0].equals("archive")) {
            for (Archives archive : Archives.values()) {
                bench.print(archive.name(), LONG, size -> bench.archive(archive, size));
            }
            return;
        }
        List<Family> families = Families.all();
        // the machine compiles what it needs
        for (int i = 0; i < 3; i++) {
            for (Family family : families.subList(0, 60)) {
                bench.one(family, FIRST);
            }
        }
        for (Family family : families) {
            String name = family.ending() + " " + family.name();
            if (names.isEmpty() || names.stream().anyMatch(name::startsWith)) {
                bench.print(name, ENOUGH, size -> bench.one(family, size));
            }
        }
    }

    private interface Measure {
        double seconds(int size) throws IOException;
    }

    private void print(String name, double most, Measure measure) throws IOException {
        List<Double> times = new ArrayList<>();
        double took = 0;
        for (int size = FIRST; size <= last && took < most; size *= 2) {
            took = measure.seconds(size);
            if (took < most / 10) {
                took = Math.min(took, measure.seconds(size));
            }
            times.add(took);
        }
        double exponent = exponent(times);
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT, "%-40s %5.2f%s", name.strip(), exponent, exponent > 1.2 || took > most ? " !" : "  "));
        times.forEach(one -> line.append(String.format(Locale.ROOT, " %7.3f", one)));
        System.out.println(line);
    }

    private static double exponent(List<Double> times) {
        int end = times.size() - 1;
        int from = Math.max(0, end - 3);
        while (from < end && times.get(from) < SHORT) {
            from++;
        }
        return from == end ? 1 : Math.log(times.get(end) / times.get(from)) / Math.log(2) / (end - from);
    }

    private double one(Family family, int size) throws IOException {
        boolean car = family.ending().equals("yaml");
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Path file = seeds.resolve("story." + (car ? "txt" : family.ending()));
        String text = family.text(size);
        Files.writeString(file, car ? "Pier opens\nThe pier opened on Monday, Ada Kell said.\n" : text);
        Path beside = seeds.resolve(file.getFileName() + ".yaml");
        if (car) {
            Files.writeString(beside, text);
        }
        double seconds = build ? site(seeds, folder) : extraction(file);
        Files.delete(file);
        Files.deleteIfExists(beside);
        return seconds;
    }

    private static double extraction(Path file) {
        double start = now();
        ExtractionResult result = OnRecord.extract(file);
        for (Article article : result.articles()) {
            Json.article(article, VersionJson.Story.NONE);
        }
        return now() - start;
    }

    /** Returns the seconds that a build into {@code folder} takes. */
    private static double site(Path seeds, Path folder) {
        double start = now();
        Options options = new Options(
                seeds,
                folder.resolve("site"),
                Optional.empty(),
                folder.resolve("cache"),
                Optional.empty(),
                1,
                true,
                true,
                Optional.empty());
        OnRecord.build(options, (diagnostics, bug) -> {});
        return now() - start;
    }

    private static double now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    /** Kinds of archives: what each of many stories says. */
    private enum Archives {
        ONE_DAY("The %s pier fell on March 10, 2031."),
        ONE_MONTH("The %s pier fell in March 2031."),
        ONE_EVENT("The Marn harbour bridge collapsed on March 10, 2031, Ada %s said."),
        SAME_SURNAME("The pier fell on March 10, 2031, %sa Kell, mayor of Marn, said.");

        private final String story;

        Archives(String story) {
            this.story = story;
        }
    }

    /** Builds as many stories of a kind as make {@code size} chars together. */
    private double archive(Archives kind, int size) throws IOException {
        Path fresh = folder.resolve(kind.name() + size);
        Path seeds = Files.createDirectories(fresh.resolve("seeds"));
        for (int i = 0; i < size / kind.story.length(); i++) {
            String surname = Families.surname(i);
            Files.writeString(
                    seeds.resolve("story" + i + ".txt"),
                    surname + " story\n" + String.format(Locale.ROOT, kind.story, surname) + "\n");
        }
        return site(seeds, fresh);
    }
}
