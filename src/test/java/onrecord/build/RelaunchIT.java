package onrecord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs as {@code java -jar} runs in a second virtual machine, and nobody notices. */
class RelaunchIT {
    private static final String JAR = System.getProperty("onrecord.jar", "target/onrecord.jar");

    @TempDir
    Path folder;

    private static Process start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private String[] build() {
        return new String[] {
            "build", "--seeds", folder + "/seeds", "--output", folder + "/site", "--cache", folder + "/cache"
        };
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void exit_code_and_words_are_those_of_the_command() throws Exception {
        Process process = start(List.of(), "bild");
        String words = said(process);
        assertEquals(2, process.waitFor(), words);
        assertTrue(words.contains("bild"), words);
    }

    @Test
    void options_for_java_hold_for_the_second_machine() throws Exception {
        Process process = start(List.of("-Xlog:gc:file=" + folder.resolve("of-%p.log")), "--version");
        String words = said(process);
        assertEquals(0, process.waitFor(), words);
        assertEquals(2, folder.toFile().list().length, "each machine writes a log of its own");
    }

    @Test
    void too_little_memory_is_told_with_what_to_do() throws Exception {
        Newsroom newsroom = new Newsroom(folder.resolve("seeds"), 3);
        for (int i = 0; i < 30; i++) {
            newsroom.work();
        }
        Process process = start(List.of("-Xmx4m"), build());
        String words = said(process);
        assertEquals(2, process.waitFor(), words);
        assertTrue(words.contains("hint: give Java more of it"), words);
        assertFalse(words.contains("\tat "), words);
    }

    @Test
    void a_collector_of_ones_own_choice_is_left_alone() throws Exception {
        Process process = start(List.of("-XX:+UseParallelGC"), "--version");
        String words = said(process);
        assertEquals(0, process.waitFor(), words);
    }

    @Test
    void the_second_machine_ends_when_the_first_is_killed() throws Exception {
        Newsroom newsroom = new Newsroom(folder.resolve("seeds"), 3);
        for (int i = 0; i < 200; i++) {
            newsroom.work();
        }
        Process first = start(List.of("-Xint"), build());
        List<ProcessHandle> second = first.descendants().toList();
        for (int i = 0; i < 200 && second.isEmpty(); i++) {
            Thread.sleep(10);
            second = first.descendants().toList();
        }
        assertFalse(second.isEmpty(), "there is no second machine");
        first.destroyForcibly().waitFor();
        for (ProcessHandle one : second) {
            one.onExit().get(5, TimeUnit.SECONDS);
        }
    }
}
