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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README shows, so that it stays true. Its Maven commands are run by the continuous integration script. */
class ReadmeIT {
    private static final Path README = Path.of("README.md");
    private static final Path SAMPLE = Path.of("src/test/resources/golden/seeds/wire/000_e8bf346bd845b61e.txt");

    /** A command with what it prints. */
    private record Step(String command, String output) {}

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the transcript is that of a POSIX shell")
    void transcript_is_what_the_commands_print(@TempDir Path folder) throws Exception {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        // the sample of a fresh clone, which a fork of one's own need not have in its seeds
        Files.copy(SAMPLE, seeds.resolve(SAMPLE.getFileName()));
        Launcher.copyTo(folder.resolve("target"));
        // as “mvn package” leaves it
        run(folder, "target/onrecord build");
        List<Step> steps = transcript();
        assertFalse(steps.isEmpty());
        for (Step step : steps) {
            assertEquals(step.output(), run(folder, step.command()), step.command());
        }
    }

    @Test
    void maven_commands_are_run_by_continuous_integration() throws IOException {
        String script = Files.readString(Path.of(".ci/run")).replace("-B -ntp ", "");
        try (Stream<String> lines = Files.lines(README)) {
            lines.map(String::strip)
                    .filter(line -> line.startsWith("mvn "))
                    .map(line -> line.replaceAll("\\s+#.*", ""))
                    .forEach(command -> assertTrue(script.contains(command), command));
        }
    }

    private static List<Step> transcript() throws IOException {
        List<Step> steps = new ArrayList<>();
        StringBuilder command = new StringBuilder();
        StringBuilder output = new StringBuilder();
        boolean inside = false;
        for (String line : Files.readAllLines(README)) {
            boolean typed = command.toString().contains("<<'END'")
                    && !command.toString().endsWith("\nEND\n");
            boolean ends = inside && !typed && (line.equals("```") || line.startsWith("$ "));
            if (ends && command.length() > 0) {
                steps.add(new Step(command.toString(), output.toString()));
                command.setLength(0);
                output.setLength(0);
            }
            if (line.equals("```console")) {
                inside = true;
            } else if (line.equals("```")) {
                inside = false;
            } else if (inside && line.startsWith("$ ")) {
                command.append(line.substring(2)).append('\n');
            } else if (inside && typed) {
                command.append(line).append('\n');
            } else if (inside) {
                output.append(line).append('\n');
            }
        }
        return steps;
    }

    private static String run(Path folder, String command) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command + "\n").directory(folder.toFile());
        shell.redirectErrorStream(true);
        shell.environment().merge("PATH", java.toString(), (path, bin) -> bin + ":" + path);
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
