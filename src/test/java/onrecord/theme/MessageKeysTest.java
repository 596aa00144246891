package onrecord.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All words of the message file are said somewhere, and all that is said is there. */
class MessageKeysTest {
    private static final Path THEME = Path.of("templates");
    private static final Path PAGES = Path.of("src/main/java/onrecord/site");

    /** The calls that name a message in templates, in scripts and in Java; one that ends with a dot is the beginning of a key. */
    private static final Pattern CALL = Pattern.compile("\\b(?:say|count)\\(\\s*[\"']([a-z0-9][\\w.-]*)[\"']");

    /** What looks like a key in Java, and may be one that is chosen between others. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+(?:[.-][a-z0-9_-]+)*\\.?)\"");

    private static final List<String> FORMS = List.of(".one", ".other");

    private static Set<String> keys() throws IOException {
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(THEME.resolve("messages.properties"))) {
            messages.load(file);
        }
        return messages.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("plural."))
                .map(MessageKeysTest::withoutForm)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutForm(String key) {
        return FORMS.stream()
                .filter(key::endsWith)
                .findFirst()
                .map(form -> key.substring(0, key.length() - form.length()))
                .orElse(key);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> found(Pattern pattern, Path folder, String ending) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(folder, ending)) {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static boolean names(String used, String key) {
        return used.endsWith(".") ? key.startsWith(used) : key.equals(used);
    }

    @Test
    void what_is_said_is_in_the_file() throws IOException {
        Set<String> keys = keys();
        Set<String> said = found(CALL, THEME, ".peb");
        said.addAll(found(CALL, THEME, ".js"));
        said.addAll(found(CALL, PAGES, ".java"));
        said.removeIf(used -> keys.stream().anyMatch(key -> names(used, key)));
        assertEquals(Set.of(), said);
    }

    @Test
    void what_is_in_the_file_is_said() throws IOException {
        Set<String> said = found(CALL, THEME, ".peb");
        said.addAll(found(CALL, THEME, ".js"));
        said.addAll(found(LITERAL, PAGES, ".java"));
        Set<String> unsaid = keys();
        // what numbers are made of, wherever there are some
        unsaid.remove("number.group");
        // names of lists that are made of the name of a folder
        unsaid.removeIf(key -> said.stream().anyMatch(used -> names(used, key)));
        unsaid.removeIf(key -> key.matches("(?:headings|count)\\.(?:agencies|places|subjects)(?:\\.introduction)?"));
        assertEquals(Set.of(), unsaid);
    }

    @Test
    void each_message_that_counts_has_both_forms_of_english() throws IOException {
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(THEME.resolve("messages.properties"))) {
            messages.load(file);
        }
        Set<String> alone = messages.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".one") && !key.equals("plural.one"))
                .filter(key -> !messages.containsKey(withoutForm(key) + ".other"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), alone);
    }
}
