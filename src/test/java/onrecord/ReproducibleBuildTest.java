package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The same seeds give the same bytes, wherever and whenever the site is built. */
@Isolated
class ReproducibleBuildTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void come_home() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private Map<String, String> build(String name, int jobs) throws IOException {
        Path site = folder.resolve(name);
        Options plain = Options.of(folder.resolve("seeds"), site);
        OnRecord.build(
                new Options(
                        plain.seeds(),
                        site,
                        Optional.empty(),
                        folder.resolve("cache-of-" + name),
                        Optional.of("https://example.org"),
                        jobs,
                        false,
                        false,
                        Optional.empty()),
                (diagnostics, bug) -> {});
        return files(site);
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void locale_time_zone_jobs_and_time_stamps_leave_no_trace() throws IOException {
        Files.createDirectories(folder.resolve("seeds/i"));
        List<String> seeds = List.of("I.txt", "i/ı.txt", "İ.txt", "z.txt", "a.md", "i/b.txt");
        for (String seed : seeds) {
            Files.writeString(
                    folder.resolve("seeds").resolve(seed),
                    "INITIAL TALKS IN VELDEN " + seed
                            + "\n\nVELDEN, Feb 14 (NWA) - Minister Ilse INGRIM met Mayor Irma Kell on Friday.\n\n"
                            + "\"I will visit in April,\" Ingrim told reporters on January 26, 2021.\n");
        }
        Files.writeString(folder.resolve("seeds/z.txt.yaml"), "published: 2022-02-14\nlanguage: TR\n");
        Files.writeString(folder.resolve("seeds/a.md.yaml"), "published: 2022-02-14T23:30:00Z\n");
        Files.writeString(folder.resolve("seeds/archive.yaml"), "timeZone: Europe/Riga\n");
        Files.createDirectories(folder.resolve("seeds/pages"));
        Files.writeString(folder.resolve("seeds/pages/WIRİNG.MD"), "# INITIALS\n\n[I](WIRİNG.MD)\n");
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Map<String, String> first = build("first", 1);

        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        for (String seed : seeds) {
            Files.setLastModifiedTime(folder.resolve("seeds").resolve(seed), FileTime.fromMillis(seed.hashCode()));
        }
        Map<String, String> second = build("second", 4);

        assertEquals(first.keySet(), second.keySet());
        first.forEach((path, bytes) -> assertEquals(bytes, second.get(path), path));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "names of files do not depend on the environment there")
    void a_locale_that_cannot_spell_the_names_of_seeds_leaves_no_trace() throws IOException, InterruptedException {
        Path seeds = Files.createDirectories(folder.resolve("seeds/żary"));
        Files.writeString(
                seeds.resolve("é.txt"),
                "Harbour of Marn reopens\n\nMARN, March 3, 2031 (NWA) - The harbour reopened, Mayor Ada Kell said.\n");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "onrecord.Main",
                        "build")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        command.environment().put("LC_ALL", "C");
        Process process = command.start();
        assertEquals(0, process.waitFor(), () -> read(folder.resolve("log")));
        Options options = Options.of(folder.resolve("seeds"), folder.resolve("here"));
        OnRecord.build(options.withCache(folder.resolve("cache")), (diagnostics, bug) -> {});
        assertEquals(files(folder.resolve("here")), files(folder.resolve("site-output")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
