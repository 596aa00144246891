package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher runs the command in one Java process, wherever it lies and however it is called. */
class LauncherIT {
    @TempDir
    Path folder;

    private record Result(int code, String words) {}

    private static Result run(ProcessBuilder command) throws Exception {
        Process process = command.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), words);
        return new Result(process.exitValue(), words);
    }

    private Path seeds() throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds of mine"));
        Files.writeString(
                seeds.resolve("ferry.txt"),
                "Ferry to sail again\nMARN, March 3, 2031. /NVA/. \"It will sail,\" Mayor Ada Kell said on Monday.\n");
        return seeds;
    }

    @Test
    void exit_code_and_words_are_those_of_the_command() throws Exception {
        Result result = run(Launcher.command(Launcher.path(), "bild"));
        assertEquals(2, result.code(), result.words());
        assertTrue(result.words().contains("bild"), result.words());
    }

    @Test
    void arguments_arrive_as_they_are() throws Exception {
        Result result = run(Launcher.command(
                Launcher.copyTo(folder.resolve("a place with blanks")), "explain", seeds() + "/ferry.txt"));
        assertEquals(0, result.code(), result.words());
        assertTrue(result.words().contains("said by Ada Kell"), result.words());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links are not for everybody there")
    void it_may_be_called_through_a_link() throws Exception {
        Path home = Launcher.copyTo(folder.resolve("home"));
        Path one =
                Files.createSymbolicLink(folder.resolve("one"), Path.of("home").resolve(home.getFileName()));
        Path two = Files.createSymbolicLink(folder.resolve("two"), one);
        Result result = run(Launcher.command(two, "--version"));
        assertEquals(0, result.code(), result.words());
    }

    @Test
    void options_of_ones_own_are_the_last_word() throws Exception {
        ProcessBuilder command = Launcher.command(Launcher.path(), "--version");
        command.environment().put("ONRECORD_JAVA_OPTS", "-XX:-UseSerialGC -XX:+UseParallelGC -Xlog:gc");
        Result result = run(command);
        assertEquals(0, result.code(), result.words());
        assertTrue(result.words().contains("Using Parallel"), result.words());
    }

    @Test
    void too_little_memory_is_told_with_what_to_do() throws Exception {
        ProcessBuilder command = Launcher.command(
                Launcher.path(),
                "build",
                "--seeds=" + seeds(),
                "--output=" + folder.resolve("site"),
                "--cache=" + folder.resolve("cache"));
        command.environment().put("ONRECORD_JAVA_OPTS", "-Xmx4m");
        Result result = run(command);
        assertEquals(2, result.code(), result.words());
        assertTrue(result.words().contains("hint: give Java more of it"), result.words());
        assertFalse(result.words().contains("\tat "), result.words());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a batch file stays until Java ends")
    void it_becomes_the_one_process_there_is() throws Exception {
        Process process = Launcher.command(
                        Launcher.path(),
                        "serve",
                        "--port=0",
                        "--seeds=" + seeds(),
                        "--output=" + folder.resolve("site"),
                        "--cache=" + folder.resolve("cache"))
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            while (!Files.readString(folder.resolve("log")).contains("Ctrl-C") && process.isAlive()) {
                Thread.sleep(20);
            }
            assertEquals(0, process.descendants().count(), "one process for every command");
            assertTrue(process.info().command().orElse("").endsWith("java"), "the shell gave way to Java");
        } finally {
            process.destroyForcibly();
        }
        assertTrue(process.waitFor(10, TimeUnit.SECONDS), "killed, and still there");
    }

    private static ProcessBuilder jarAlone(String... arguments) {
        List<String> words = new ArrayList<>(
                List.of("-jar", Launcher.path().resolveSibling("onrecord.jar").toString()));
        words.addAll(List.of(arguments));
        return Launcher.command(Path.of(System.getProperty("java.home"), "bin", "java"), words.toArray(String[]::new));
    }

    @Test
    void the_jar_alone_works_too() throws Exception {
        assertEquals(0, run(jarAlone("--version")).code());
    }

    /** Returns seeds whose names this locale may not hold: made by a shell, for neither may that of this test. */
    private Path seedsOfTheWorld() throws Exception {
        Path seeds = Files.createDirectories(folder.resolve("world"));
        String copy = "Ferry %s sails\nMARN, March 3, 2031. /NVA/. \"It will,\" Mayor Ada Kell said on Monday.\n";
        StringBuilder script = new StringBuilder("cd \"$1\" && mkdir b\u00fcro pages");
        int number = 0;
        for (String name :
                List.of("plain", "f\u00e4hre", "\u6a4b", "\ud83d\udea2", "b\u00fcro/\u6a4b", "b\u00fcro/plain")) {
            script.append(" && printf '%s' '")
                    .append(copy.formatted("number " + number++))
                    .append("' > ")
                    .append(name)
                    .append(".txt");
        }
        script.append(" && echo 'agency: NVA' > \u6a4b.txt.yaml && echo '# Us' > pages/\u6a4b.md");
        Path made = Files.writeString(folder.resolve("make.sh"), script);
        assertEquals(
                0,
                run(new ProcessBuilder("sh", made.toString(), seeds.toString())).code());
        return seeds;
    }

    private Result build(ProcessBuilder command, String locale) throws Exception {
        for (String name : List.of("LANG", "LC_ALL", "LC_CTYPE")) {
            command.environment().remove(name);
        }
        if (!locale.isEmpty()) {
            command.environment().put("LC_ALL", locale);
        }
        return run(command);
    }

    private String[] buildOf(Path seeds, String site) {
        return new String[] {
            "build",
            "--seeds=" + seeds,
            "--output=" + folder.resolve(site),
            "--cache=" + folder.resolve(site + "-cache")
        };
    }

    /** Returns the list of all that the site holds, with its checksums. */
    private String sums(String site) throws IOException {
        return Files.readString(folder.resolve(site).resolve("data/SHA256SUMS"));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "names depend on the locale nowhere else")
    void every_locale_gives_the_same_bytes() throws Exception {
        Path seeds = seedsOfTheWorld();
        Result utf8 = build(Launcher.command(Launcher.path(), buildOf(seeds, "utf8")), "C.UTF-8");
        assertEquals(0, utf8.code(), utf8.words());
        assertTrue(utf8.words().contains("Built 6 articles"), utf8.words());
        assertTrue(sums("utf8").contains("pages/\u6a4b.html"), sums("utf8"));
        for (String locale : List.of("C", "POSIX", "")) {
            String site = "site-" + locale;
            Result other = build(Launcher.command(Launcher.path(), buildOf(seeds, site)), locale);
            assertEquals(utf8.words().replace("utf8", site), other.words());
            assertEquals(sums("utf8"), sums(site));
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "names depend on the locale nowhere else")
    void without_the_launcher_each_name_that_the_locale_cannot_hold_is_told() throws Exception {
        Path seeds = seedsOfTheWorld();
        build(Launcher.command(Launcher.path(), buildOf(seeds, "utf8")), "");
        Result result = build(jarAlone(buildOf(seeds, "site")), "C");
        assertEquals(1, result.code(), result.words());
        assertEquals(
                List.of("pages/\u6a4b.html"),
                result.words()
                        .lines()
                        .filter(line -> line.contains(": error: "))
                        .map(line -> line.substring(line.indexOf("pages"), line.indexOf(": error")))
                        .toList());
        assertEquals(sums("utf8").replaceFirst("[0-9a-f]+  pages/\u6a4b.html\n", ""), sums("site"));
        Result check = build(jarAlone("check", "--seeds=" + seeds, "--output=" + folder.resolve("utf8")), "C");
        assertEquals(1, check.code(), check.words());
        assertTrue(check.words().contains("pages/\u6a4b.html: error: this file of the site is missing"), check.words());
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "names depend on the locale nowhere else")
    @EnabledIfSystemProperty(
            named = "sun.jnu.encoding",
            matches = "UTF-8",
            disabledReason = "no such name can be given")
    void a_name_given_that_the_locale_cannot_hold_is_told_as_such() throws Exception {
        for (String option : List.of("--seeds", "--output", "--templates", "--cache")) {
            Result named = build(jarAlone("build", option + "=b\u00fcro"), "C");
            assertEquals(2, named.code(), named.words());
            assertTrue(named.words().contains("onrecord: error: no name of a file in this locale: "), named.words());
        }
        Result named = build(jarAlone("extract", "b\u00fcro/\u6a4b.txt"), "C");
        assertEquals(2, named.code(), named.words());
        assertTrue(named.words().contains("onrecord: error: no name of a file in this locale: "), named.words());
    }
}
