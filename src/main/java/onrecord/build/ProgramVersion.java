package onrecord.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import onrecord.extract.Extraction;
import onrecord.files.Fingerprint;

/**
 * The program as a number, which changes whenever its code, its word lists or its theme do: what another program made is
 * made anew. A jar that was only packed again is the same program.
 */
final class ProgramVersion {
    private ProgramVersion() {}

    /** Returns what changes whenever {@link #version} can, and is found without a look into the jar. */
    static String stamp() {
        Path place = place();
        try {
            return Files.isDirectory(place)
                    ? version()
                    : place + " " + Files.size(place) + " "
                            + Files.getLastModifiedTime(place).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path place() {
        URL location =
                ProgramVersion.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no place of a program: " + location, e);
        }
    }

    /** Returns the number of the program that runs. */
    static String version() {
        List<String> parts = new ArrayList<>();
        Path place = place();
        try {
            if (Files.isDirectory(place)) {
                files(place, parts);
            } else {
                entries(place, parts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.sort(null);
        return Extraction.RULES_VERSION + "-"
                + Long.toHexString(new Fingerprint().add(parts).value());
    }

    private static void files(Path folder, List<String> parts) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                parts.add(folder.relativize(file) + " " + Files.size(file) + " "
                        + Files.getLastModifiedTime(file).toMillis());
            }
        }
    }

    private static void entries(Path jar, List<String> parts) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            file.stream()
                    .filter(entry -> entry.getName().startsWith("onrecord/"))
                    .forEach((ZipEntry entry) -> parts.add(entry.getName() + " " + entry.getCrc()));
        }
    }
}
