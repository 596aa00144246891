package onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import onrecord.text.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onrecord init}: a new archive that builds. */
@Command(
        name = "init",
        description = "Makes a new archive: a folder with a story, its settings, and what publishes it.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class InitCommand implements Callable<Integer> {
    /** The files of a new archive, by where they come from; those that begin with a period do not in the jar. */
    private static final Map<String, String> FILES = new LinkedHashMap<>();

    private static final String PROGRAM = "onrecord.jar";

    static {
        FILES.put("seeds/harbour.txt", "seeds/harbour.txt");
        FILES.put("seeds/archive.yaml", "seeds/archive.yaml");
        FILES.put("README.md", "README.md");
        FILES.put("gitignore", ".gitignore");
        FILES.put("github/workflows/pages.yml", ".github/workflows/pages.yml");
        FILES.put("github/ISSUE_TEMPLATE/wrong-finding.yml", ".github/ISSUE_TEMPLATE/wrong-finding.yml");
    }

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder to make; there is to be nothing in it.")
    private Path folder = Path.of(".");

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!isFree()) {
            throw new RefusedException(
                    folder + " is not an empty folder", "name a folder that does not exist yet; nothing was written");
        }
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path to = folder.resolve(file.getValue());
            Files.createDirectories(Objects.requireNonNull(to.getParent()));
            try (InputStream from = InitCommand.class.getResourceAsStream("init/" + file.getKey())) {
                Files.copy(Objects.requireNonNull(from, file.getKey()), to);
            }
        }
        Path program = program();
        // the archive has its program with it, so that it is built by the same one wherever it is built
        if (Files.isRegularFile(program)) {
            Files.copy(program, folder.resolve(PROGRAM));
        }
        console.say("Made an archive in " + folder + ". Build it there with “java -jar " + PROGRAM
                + " build”, and open site-output/index.html.");
        return console.exitCode();
    }

    private boolean isFree() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Returns the jar that runs; a folder of classes while the program is being made. */
    private static Path program() {
        try {
            return Path.of(InitCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
