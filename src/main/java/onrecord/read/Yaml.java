package onrecord.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;

/**
 * Reads YAML into values that know their place: side-cars, front matter, settings and the authority file all come
 * through here. Tokens are taken as they stream by, since most side-cars are a line or two and there may be very many.
 * References to anchors are refused: no file here needs them.
 */
final class Yaml {
    private static final YAMLFactory FACTORY = YAMLFactory.builder().yamlSchema(YAMLSchema.CORE).build();

    private final Problems problems;
    private final YAMLParser parser;
    private final String text;
    private final int base;

    private Yaml(YAMLParser parser, String text, int base, Problems problems) {
        this.parser = parser;
        this.text = text;
        this.base = base;
        this.problems = problems;
    }

    /**
     * A value and its place.
     *
     * <ul>
     *   <li>{@link Scalar} – one value
     *   <li>{@link Items} – a list
     *   <li>{@link Entries} – keys with their values
     * </ul>
     */
    sealed interface Value {
        /** Gives where the value begins, as span of its first chars in the file. */
        Span span();
    }

    /**
     * One value.
     *
     * @param text as written, without quotation marks; empty for no value
     * @param plain what it is when it is not words
     */
    record Scalar(String text, Plain plain, Span span) implements Value {}

    /** What an unquoted value is. */
    enum Plain {
        /** Words, a date, or anything in quotation marks. */
        WORDS,
        /** A number. */
        NUMBER,
        /** {@code true} or {@code false}. */
        TRUTH,
        /** Nothing, {@code null} or {@code ~}. */
        NOTHING
    }

    /** A list. */
    record Items(List<Value> items, Span span) implements Value {}

    /** Keys with their values, in the order of the file. */
    record Entries(Map<String, Entry> entries, Span span) implements Value {}

    /** A key's place, and its value. */
    record Entry(Span key, Value value) {}

    /**
     * Reads one document.
     *
     * @param text the YAML
     * @param base where it begins in the file that {@code problems} is about
     * @return the value; empty where there is none, or none that can be read, which is then one of the problems
     */
    static Optional<Value> read(String text, int base, Problems problems) {
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            Yaml yaml = new Yaml(parser, text, base, problems);
            JsonToken first = parser.nextToken();
            if (first == null) {
                return Optional.empty();
            }
            Value value = yaml.value(first);
            if (parser.nextToken() != null) {
                problems.error("yaml", yaml.here(), "a second document begins here", "keep one; “---” parts documents");
                return Optional.empty();
            }
            return Optional.of(value);
        } catch (Unreadable e) {
            problems.error("yaml", e.span, e.what, e.hint);
        } catch (JacksonException e) {
            Span place = Optional.ofNullable(e.getLocation())
                    .map(location -> place(text, base, location, 1))
                    .orElse(new Span(base, base));
            problems.error("yaml", place, words(e), "see yaml.org for how YAML is written");
        }
        return Optional.empty();
    }

    private Value value(JsonToken token) {
        if (parser.isCurrentAlias()) {
            throw new Unreadable(here(), "a reference to another value", "write the value itself, or put it in quotation marks");
        }
        return switch (token) {
            case START_OBJECT -> entries();
            case START_ARRAY -> items();
            case VALUE_NULL -> scalar(Plain.NOTHING);
            case VALUE_TRUE, VALUE_FALSE -> scalar(Plain.TRUTH);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Plain.NUMBER);
            default -> scalar(Plain.WORDS);
        };
    }

    private Scalar scalar(Plain plain) {
        String words = plain == Plain.NOTHING ? "" : parser.getString();
        return new Scalar(words, plain, place(text, base, parser.currentTokenLocation(), words.length()));
    }

    private Items items() {
        Span span = here();
        List<Value> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new Items(items, span);
    }

    private Entries entries() {
        Span span = here();
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            Span at = place(text, base, parser.currentTokenLocation(), key.length());
            Value value = value(parser.nextToken());
            if (entries.putIfAbsent(key, new Entry(at, value)) != null) {
                problems.error("double-key", at, "“" + key + "” is given twice", "the first one counts; remove one");
            }
        }
        return new Entries(entries, span);
    }

    private Span here() {
        return place(text, base, parser.currentTokenLocation(), 1);
    }

    /** Turns a place that is counted in code points into a span of {@code length} chars, as far as the text goes. */
    private static Span place(String text, int base, TokenStreamLocation location, int length) {
        int points = (int) Math.max(0, location.getCharOffset());
        int start = points >= text.length() ? text.length() : offset(text, points);
        return new Span(base + start, base + Math.min(text.length(), start + Math.max(1, length)));
    }

    private static int offset(String text, int points) {
        int at = 0;
        for (int i = 0; i < points && at < text.length(); i++) {
            at += Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length() ? 2 : 1;
        }
        return at;
    }

    /** Gives what the parser found wrong: the last of its lines that is not a place or an excerpt, which are indented. */
    private static String words(JacksonException e) {
        String problem = e.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                .reduce("", (before, line) -> line);
        return "this is no YAML: " + problem.strip();
    }

    /** Leaves the parser where a value cannot be used. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Span span;
        private final String what;
        private final String hint;

        Unreadable(Span span, String what, String hint) {
            super(what, null, false, false);
            this.span = span;
            this.what = what;
            this.hint = hint;
        }
    }
}
