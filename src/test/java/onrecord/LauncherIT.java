package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
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

    @Test
    void the_jar_alone_works_too() throws Exception {
        Path jar = Launcher.path().resolveSibling("onrecord.jar");
        ProcessBuilder command = Launcher.command(
                Path.of(System.getProperty("java.home"), "bin", "java"), "-jar", jar.toString(), "--version");
        assertEquals(0, run(command).code());
    }
}
