package onrecord.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads spec files: prose with examples, each a fenced block. Between the fences stand the input, a line {@code =>} and
 * the expected output. The opening fence may carry settings.
 *
 * <pre>
 * A weekday without a date is the last one before publication, or the day itself:
 *
 * ```example published=2022-02-16
 * The council met on Monday.
 * =&gt;
 * The council met on [Monday|DATE 2022-02-14 stated].
 * ```
 * </pre>
 *
 * A block {@code ```above} is no example: its lines stand above the input of all examples that follow.
 */
public final class Spec {
    private Spec() {}

    /**
     * One example.
     *
     * @param place the spec file and the line of the opening fence, for failure messages
     * @param settings what the fence says, {@code key=value} each
     * @param input what is given, without the last line end
     * @param expected what is to come out, without the last line end
     */
    public record Example(String place, Map<String, String> settings, String input, String expected) {
        /** Returns a setting or what stands for it. */
        public String setting(String key, String otherwise) {
            return settings.getOrDefault(key, otherwise);
        }

        @Override
        public String toString() {
            return place + " " + input.lines().findFirst().orElse("");
        }
    }

    /** Returns the examples of all spec files, by file name. */
    public static List<Example> examples() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/spec"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .flatMap(name -> examples(name).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all examples of {@code spec/<name>}. */
    public static List<Example> examples(String name) {
        List<Example> examples = new ArrayList<>();
        List<String> lines = lines(name);
        List<String> above = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("```above")) {
                above.addAll(
                        lines.subList(i + 1, i + lines.subList(i, lines.size()).indexOf("```")));
            }
            if (!lines.get(i).startsWith("```example")) {
                continue;
            }
            int fence = i++;
            List<String> input = new ArrayList<>(above);
            List<String> expected = new ArrayList<>();
            List<String> part = input;
            while (!lines.get(i).equals("```")) {
                if (lines.get(i).equals("=>")) {
                    part = expected;
                } else {
                    part.add(lines.get(i));
                }
                i++;
            }
            if (part == input) {
                throw new IllegalStateException(name + ":" + (fence + 1) + ": an example without “=>”");
            }
            examples.add(new Example(
                    name + ":" + (fence + 1),
                    settings(lines.get(fence).substring("```example".length())),
                    String.join("\n", input),
                    String.join("\n", expected)));
        }
        if (examples.isEmpty()) {
            throw new IllegalStateException(name + " has no examples");
        }
        return examples;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Spec.class.getResourceAsStream("/spec/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no spec/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> settings(String words) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String word : words.strip().split("\\s+")) {
            int is = word.indexOf('=');
            if (is > 0) {
                settings.put(word.substring(0, is), word.substring(is + 1));
            }
        }
        return settings;
    }
}
