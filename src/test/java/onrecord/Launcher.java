package onrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The launcher that {@code mvn package} leaves in {@code target/}, for the tests that start the command as a user does. */
public final class Launcher {
    private static final Path TARGET = Path.of(System.getProperty("onrecord.jar", "target/onrecord.jar"))
            .toAbsolutePath()
            .getParent();
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final List<String> FILES = List.of("onrecord", "onrecord.bat", "onrecord.args", "onrecord.jar");

    private Launcher() {}

    /** Returns the launcher of this build. */
    public static Path path() {
        return TARGET.resolve(WINDOWS ? "onrecord.bat" : "onrecord");
    }

    /** Copies the launcher with all that it needs into {@code folder}, and returns it there. */
    public static Path copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : FILES) {
            Files.copy(TARGET.resolve(name), folder.resolve(name), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
        return folder.resolve(path().getFileName());
    }

    /** Returns a process to be, with its error output in its output, that runs on the Java of this test. */
    public static ProcessBuilder command(Path launcher, String... arguments) {
        List<String> words = new ArrayList<>(List.of(launcher.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(words).redirectErrorStream(true);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().remove("ONRECORD_JAVA_OPTS");
        return process;
    }
}
