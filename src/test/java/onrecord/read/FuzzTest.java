package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import onrecord.build.ExtractionResult;
import onrecord.build.OnRecord;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Broken files of every format are read and searched without an exception and in good time. A longer run is {@code mvn test
 * -Dtest=FuzzTest -Donrecord.fuzz=30000 -DskipSite}: so many files of each format a repetition. What fails is written to
 * {@code target/fuzz}; mended, it belongs in {@code src/test/resources/fuzz}, where each file is read again in every run.
 */
class FuzzTest {
    private static final int FILES = Integer.getInteger("onrecord.fuzz", 150);
    private static final long LONG = TimeUnit.SECONDS.toNanos(2);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Path KEPT = Path.of("src/test/resources/fuzz");

    private static final String TEXT =
            "Harbour board puts off vote\nVELDEN, March 3 (Marn News) - The board put off a vote on Tuesday.\n\"No,\" chairwoman"
                    + " Marit Oudekerk told reporters.\n\n  “It is,” said Ada Kell, 44, “late.”\n";
    private static final String CAR =
            "headline: \"Pier \\u0041 reopens\"\npublished: 2022-02-14T10:00:00Z\nbylines: [Ada Kell, 'Tom Orlo']\nplaces:\n  - Marn\n"
                    + "corrections:\n  - quote: No\n    speaker: Ada Kell\n    why: heard it\n    by: desk\n";

    /** Every format, by the ending of its files in {@link #KEPT}. */
    private static final List<Input> INPUTS = List.of(
            new Input("txt", FuzzTest::seed, TEXT),
            new Input(
                    "md",
                    FuzzTest::seed,
                    "---\n" + CAR + "---\n# Pier\n\n" + TEXT
                            + "\n> *Ada* [said](b).\n\n1. `a`\n2. &amp;\n\n|a|b|\n|-|:-|\n|c|[d](https://example.org)|\n\ne[^1]\n\n[^1]: f\n"),
            new Input(
                    "toml.md",
                    FuzzTest::seed,
                    "+++\ntitle = \"Pier \\u0041\"\ndate = 2022-02-14T10:00:00+01:00\ntags = ['a', \"b\"]\n[params]\nauthor.name = \"\"\"\nAda\"\"\"\n"
                            + "[[taxonomies.x]]\ny = { z = 0x1F, w = 1979-05-27 }\n+++\n"
                            + TEXT),
            new Input(
                    "html",
                    FuzzTest::seed,
                    "<!DOCTYPE html><html><head><title>Pier</title><meta name=date content=2022-02-14><script type='application/ld+json'>"
                            + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-02-14\"}</script></head><body><article><h1>Pier</h1><p>"
                            + TEXT.replace("\n", "<p>")
                            + "<ul><li>a<br>b</ul><table><tr><td>c</table></article></body></html>"),
            new Input(
                    "mhtml",
                    FuzzTest::seed,
                    "Snapshot-Content-Location: https://example.org/\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\n"
                            + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\nContent-Location: "
                            + "https://example.org/\n\n<h1>Pier=E2=80=99s</h1><p>VELDEN, March 3 - =E2=80=9CNo=E2=80=9D, Ada Kell =\nsaid.</p>\n--b\n"
                            + "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+Tm8uPC9wPg==\n--b--\n"),
            new Input(
                    "json",
                    FuzzTest::seed,
                    "{\"type\":\"text\",\"guid\":\"a:1\",\"headline\":\"Pier\",\"versioncreated\":\"2022-02-14T10:00:00Z\",\"body_text\":"
                            + "\"VELDEN (MN) - The board met.\\nAda \\u004bell said so.\",\"place\":[{\"name\":\"Marn\"}]}"),
            new Input(
                    "charset.txt",
                    (file, bytes) -> seed(file, inAnyCharset(bytes)),
                    TEXT + "“Él, â€œÃ©” &ldquo;Мост 橋は\u00ad\u0092\u200b"),
            new Input(
                    "charset.html",
                    (file, bytes) -> seed(file, inAnyCharset(bytes)),
                    "<?xml version='1.0' encoding='koi8-r'?><html><meta charset=shift_jis><p>“Él, â€œÃ©” &amp;ldquo;Мост 橋は"),
            new Input("yaml", FuzzTest::sideCar, CAR),
            new Input(
                    "archive",
                    (file, bytes) -> SettingsFile.read("archive.yaml", words(bytes), new ArrayList<>()),
                    "title: Marn\nbaseUrl: https://example.org/marn\nlanguage: en\ntimeZone: Europe/Oslo\nleaveOut: [search]\n"
                            + "noindex: true\ntombstones: true\n"),
            new Input(
                    "people",
                    (file, bytes) -> AuthorityFile.read("people.yaml", words(bytes), new ArrayList<>()),
                    "- name: Ada Kell\n  aliases: [A. Kell, \"Ada\\tKell\"]\n  title: chairwoman\n  why: same\n- not: [Tom Orlo, Tom Orlo Jr.]\n"));

    @TempDir
    Path folder;

    /** How a file of a format is read. */
    private interface Reader {
        void read(Path file, byte[] bytes) throws IOException;
    }

    private record Input(String ending, Reader reader, String... samples) {}

    private static String words(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void seed(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        extract(file);
    }

    /** Charsets that a file may be in; which one is told by its length. */
    private static final List<String> CHARSETS = List.of(
            "windows-1252",
            "windows-1250",
            "windows-1251",
            "KOI8-R",
            "x-MacRoman",
            "IBM850",
            "UTF-16LE",
            "UTF-16BE",
            "UTF-32BE",
            "ISO-2022-JP",
            "windows-31j",
            "GB18030",
            "Big5",
            "x-windows-949");

    private static byte[] inAnyCharset(byte[] bytes) {
        Charset charset = Charset.forName(CHARSETS.get(bytes.length % CHARSETS.size()));
        return words(bytes).getBytes(charset);
    }

    private static void sideCar(Path car, byte[] bytes) throws IOException {
        Files.write(car, bytes);
        extract(Files.writeString(
                car.resolveSibling(car.getFileName().toString().replace(".yaml", "")), TEXT));
    }

    private static void extract(Path file) {
        ExtractionResult result = OnRecord.extract(file);
        result.bug().ifPresent(bug -> {
            throw new IllegalStateException(bug);
        });
    }

    /** Reads a file, and returns the nanoseconds of the processor that took: another program's work is no fault of the file. */
    private long read(Input input, byte[] bytes) throws IOException {
        long began = THREADS.getCurrentThreadCpuTime();
        input.reader()
                .read(folder.resolve("s." + (input.ending().equals("yaml") ? "txt.yaml" : input.ending())), bytes);
        return THREADS.getCurrentThreadCpuTime() - began;
    }

    @RepeatedTest(7)
    void a_broken_file_is_read_in_good_time_and_without_an_exception(RepetitionInfo turn) throws IOException {
        for (Input input : INPUTS) {
            // a longer run reads other files than the short one
            Mutator mutator = new Mutator(turn.getCurrentRepetition() * 1_000_003L + FILES);
            long slowest = 0;
            for (int i = 0; i < FILES; i++) {
                byte[] bytes = mutator.next(List.of(input.samples()));
                try {
                    long took = read(input, bytes);
                    slowest = Math.max(slowest, took);
                    assertTrue(took < LONG, "this took " + TimeUnit.NANOSECONDS.toMillis(took) + " ms");
                } catch (RuntimeException | Error e) {
                    Path kept = Files.createDirectories(Path.of("target/fuzz"))
                            .resolve(turn.getCurrentRepetition() + "-" + i + "." + input.ending());
                    throw new AssertionError("look at " + Files.write(kept, bytes), e);
                }
            }
            if (Integer.getInteger("onrecord.fuzz") != null) {
                System.out.printf("fuzz %s %d: slowest %d ms%n", input.ending(), FILES, slowest / 1_000_000);
            }
        }
    }

    static Stream<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void what_once_failed_is_read(Path file) throws IOException {
        Optional<Input> input = INPUTS.stream()
                .filter(one -> file.toString().endsWith("." + one.ending()))
                .findFirst();
        long took = read(input.orElseThrow(), Files.readAllBytes(file));
        assertTrue(took < LONG, "this took " + TimeUnit.NANOSECONDS.toMillis(took) + " ms");
    }
}
