package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.site.view.Frame;
import org.junit.jupiter.api.Test;

/** The README beside the templates names every field of every view, with its type, and no other. */
class ReadmeTest {
    private static final Path README = Path.of("templates/README.md");
    private static final Path VIEWS = Path.of("src/main/java/onrecord/site/view");
    private static final Pattern FIELD = Pattern.compile("\\| `(\\w+)` \\| ([^|]+) \\| [^|]+ \\|");

    @Test
    void every_field_of_every_view_is_described() throws Exception {
        assertEquals(String.join("\n", fields()), String.join("\n", described()));
    }

    private static List<String> described() throws IOException {
        List<String> described = new ArrayList<>();
        String view = "";
        Map<String, List<String>> views = new TreeMap<>();
        for (String line : Files.readAllLines(README)) {
            if (line.startsWith("### ")) {
                view = line.substring(4).replace("`", "");
                views.put(view, new ArrayList<>());
            }
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                views.get(view).add(field.group(1) + ": " + field.group(2));
            }
        }
        views.forEach((name, fields) -> fields.forEach(field -> described.add(name + "." + field)));
        return described;
    }

    private static List<String> fields() throws Exception {
        List<Class<?>> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(VIEWS)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info") && !name.equals("View")) {
                    Class<?> view = Class.forName(Frame.class.getPackageName() + "." + name);
                    records.add(view);
                    records.addAll(List.of(view.getDeclaredClasses()));
                }
            }
        }
        Map<String, List<String>> views = new TreeMap<>();
        for (Class<?> view : records) {
            List<String> fields = new ArrayList<>();
            for (RecordComponent field : view.getRecordComponents()) {
                fields.add(field.getName() + ": " + type(field.getGenericType()));
            }
            views.put(view.getSimpleName(), fields);
        }
        List<String> all = new ArrayList<>();
        views.forEach((name, fields) -> fields.forEach(field -> all.add(name + "." + field)));
        return all;
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType list) {
            return "list of " + type(list.getActualTypeArguments()[0]);
        }
        return switch (((Class<?>) type).getSimpleName()) {
            case "String" -> "text";
            case "int" -> "number";
            case "boolean" -> "yes or no";
            default -> ((Class<?>) type).getSimpleName();
        };
    }
}
