package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
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
                        false),
                (diagnostics, bug) -> {});
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
}
