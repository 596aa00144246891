package onrecord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.Launcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sequences of edits, built each time on another machine: another time zone, locale and number of threads. In the end the site
 * is that of one clean build by the command, whose machine is another one still, and which lists the seeds in another order.
 * More sequences with {@code -Donrecord.faults=60}.
 */
class EditSequencesIT {
    private static final int SEQUENCES = Integer.getInteger("onrecord.faults", 2);
    private static final int STEPS = 5;

    private static final List<String> LOCALES =
            List.of("tr-TR", "en-US", "de-DE", "th-TH-u-ca-buddhist-nu-thai", "ar-EG");
    private static final List<String> ZONES =
            List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC", "Europe/Istanbul", "Australia/Lord_Howe");
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void come_home() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    static IntStream sequences() {
        return IntStream.range(0, SEQUENCES);
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    private static void travel(Random random) {
        Locale.setDefault(Locale.forLanguageTag(any(LOCALES, random)));
        TimeZone.setDefault(TimeZone.getTimeZone(any(ZONES, random)));
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void every_machine_gives_the_site_of_a_clean_build(int sequence) throws Exception {
        Random random = new Random(400 + sequence);
        Newsroom newsroom = new Newsroom(folder.resolve("seeds"), 400 + sequence);
        for (int i = 0; i < 8; i++) {
            newsroom.work();
        }
        newsroom.rebuild();
        for (int step = 0; step < STEPS; step++) {
            for (int change = random.nextInt(4); change >= 0; change--) {
                edit(newsroom, random.nextInt(8));
            }
            travel(random);
            newsroom.rebuild(1 + random.nextInt(4));
            travel(random);
            assertEquals("", newsroom.differencesToCleanBuild(), "step " + step);
        }
        Path elsewhere = folder.resolve("site elsewhere");
        String words = buildElsewhere(newsroom, elsewhere, random);
        assertEquals(
                List.of(), Newsroom.differences(Newsroom.files(elsewhere), Newsroom.files(newsroom.site())), words);
    }

    private static void edit(Newsroom newsroom, int what) throws IOException {
        switch (what) {
            case 0, 1 -> newsroom.renameCase();
            case 2, 3 -> newsroom.workOnTheWhole();
            default -> newsroom.work();
        }
    }

    /** Copies the seeds in another order, and builds them in a process of its own. */
    private String buildElsewhere(Newsroom newsroom, Path site, Random random) throws Exception {
        Path copy = folder.resolve("copy of the seeds");
        copy(folder.resolve("seeds"), copy, random);
        List<String> build = newsroom.cleanBuild(copy, site, folder.resolve("cache elsewhere"));
        build.add("--jobs=" + (1 + random.nextInt(4)));
        ProcessBuilder command = Launcher.command(Launcher.path(), build.toArray(String[]::new));
        Locale one = Locale.forLanguageTag(any(LOCALES, random));
        command.environment()
                .put(
                        "ONRECORD_JAVA_OPTS",
                        "-Duser.language=" + one.getLanguage() + " -Duser.country=" + one.getCountry());
        command.environment().put("TZ", any(ZONES, random));
        if (!WINDOWS) {
            String umask = any(List.of("077", "022", "000", "027"), random);
            List<String> shell = new ArrayList<>(List.of("sh", "-c", "umask " + umask + " && exec \"$0\" \"$@\""));
            shell.addAll(command.command());
            command.command(shell);
        }
        Process process = command.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), words);
        // what is wrong with invented seeds is told, and hinders nothing
        assertTrue(process.exitValue() <= 1, words);
        return words;
    }

    private static void copy(Path from, Path to, Random random) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        Collections.shuffle(files, random);
        Files.createDirectories(to);
        for (Path file : files) {
            Path place = to.resolve(from.relativize(file).toString());
            Files.createDirectories(place.getParent());
            Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
