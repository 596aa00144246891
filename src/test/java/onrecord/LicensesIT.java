package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The jar says of every library in it under which licence it is, as {@code src/main/licenses} tells. */
class LicensesIT {
    private static final Path JAR = Path.of(System.getProperty("onrecord.jar"));
    private static final Set<String> TEXTS = Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "MPL-2.0");

    private static String entry(String name) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return new String(jar.getInputStream(jar.getJarEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> matches(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_library_in_the_jar_is_listed_and_nothing_else() throws IOException {
        String bundled = Files.readString(JAR.resolveSibling("bundled.txt"));
        Set<String> libraries = matches("^ *([\\w.-]+:[\\w.-]+):jar:", bundled);
        assertTrue(libraries.contains("org.jsoup:jsoup"), bundled);
        assertEquals(libraries, matches("^(\\S+:\\S+) \\| ", entry("META-INF/licenses/THIRD-PARTY.txt")));
    }

    @Test
    void the_text_of_every_licence_is_there() throws IOException {
        String list = entry("META-INF/licenses/THIRD-PARTY.txt");
        assertEquals(new TreeSet<>(TEXTS), matches("^\\S+ \\| (\\S+) \\| https://", list));
        assertEquals(Set.of("BSD-2-Clause", "BSD-3-Clause", "MIT"), matches("^== .*: (\\S+)$", list));
        assertTrue(entry("META-INF/licenses/LICENSE").contains("Apache License"));
        assertTrue(entry("META-INF/licenses/MPL-2.0.txt").startsWith("Mozilla Public License Version 2.0"));
    }
}
