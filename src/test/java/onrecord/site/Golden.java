package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/**
 * Compares a site with the golden one that is kept among the test's resources. After an intended change write the golden
 * files anew with {@code mvn test -Dtest='*Golden*' -Dgolden.update=true -DskipSite} and look at what {@code git diff}
 * says.
 */
public final class Golden {
    private static final Path HOME = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Compares {@code files} with the golden site {@code name}, or writes it where that was asked for. */
    public static void check(String name, Map<String, byte[]> files) throws IOException {
        Path home = HOME.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            write(home, files);
        }
        Map<String, byte[]> golden = read(home);
        assertEquals(String.join("\n", golden.keySet()), String.join("\n", new TreeMap<>(files).keySet()));
        List<Executable> same = new ArrayList<>();
        golden.forEach((path, bytes) -> same.add(() -> assertEquals(
                new String(bytes, StandardCharsets.UTF_8), new String(files.get(path), StandardCharsets.UTF_8), path)));
        assertAll(same);
    }

    /** Returns the files of a folder by their paths. */
    public static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void write(Path home, Map<String, byte[]> files) throws IOException {
        if (Files.exists(home)) {
            for (String old : read(home).keySet()) {
                Files.delete(home.resolve(old));
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = home.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
