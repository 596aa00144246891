package onrecord.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.text.Limits;
import onrecord.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;

/**
 * Reads YAML and JSON into values that know their place: side-cars, front matter, settings, the authority file and wire
 * items all come through here. Tokens are taken as they stream by, since most side-cars are a line or two and there may
 * be very many. References to anchors are refused: no file here needs them.
 */
final class Tree {
    private static final Notation YAML = new Notation(
            "YAML", YAMLFactory.builder().yamlSchema(YAMLSchema.CORE).build(), true);
    private static final Notation JSON = new Notation("JSON", new JsonFactory(), false);

    private final Problems problems;
    private final Notation notation;
    private final JsonParser parser;
    private final String text;
    private final int base;

    /** Where the last token begins, in code points and in chars. */
    private int points;

    private int offset;

    private Tree(Notation notation, JsonParser parser, String text, int base, Problems problems) {
        this.notation = notation;
        this.parser = parser;
        this.text = text;
        this.base = base;
        this.problems = problems;
    }

    /** How values are written, and whether its parser counts places in code points or in chars. */
    private record Notation(String name, TokenStreamFactory factory, boolean countsPoints) {}

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
        /** Returns where the value begins, as span of its first chars in the file. */
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
     * Reads one YAML document.
     *
     * @param text the YAML
     * @param base where it begins in the file that {@code problems} is about
     * @return the value; empty where there is none, or none that can be read, which is then one of the problems
     */
    static Optional<Value> yaml(String text, int base, Problems problems) {
        return read(YAML, text, base, problems);
    }

    /** Reads one JSON document. */
    static Optional<Value> json(String text, Problems problems) {
        return read(JSON, text, 0, problems);
    }

    private static Optional<Value> read(Notation notation, String text, int base, Problems problems) {
        String code = notation.name.toLowerCase(Locale.ROOT);
        if (notation.countsPoints && text.length() > Limits.YAML_CHARS) {
            problems.error(
                    code,
                    new Span(base, base),
                    "this is too long: the limit is " + Limits.YAML_CHARS + " characters",
                    "keep what belongs to one story");
            return Optional.empty();
        }
        try (JsonParser parser = notation.factory.createParser(ObjectReadContext.empty(), text)) {
            Tree tree = new Tree(notation, parser, text, base, problems);
            JsonToken first = parser.nextToken();
            if (first == null) {
                return Optional.empty();
            }
            Value value = tree.value(first);
            if (parser.nextToken() != null) {
                problems.error(code, tree.here(), "a second document begins here", "keep one in a file");
                return Optional.empty();
            }
            return Optional.of(value);
        } catch (Unreadable e) {
            problems.error(code, e.span, e.what, e.hint);
        } catch (JacksonException e) {
            Span place = Optional.ofNullable(e.getLocation())
                    .map(location -> place(notation, text, base, location))
                    .orElse(new Span(base, base));
            unreadable(notation, place, words(e), problems);
        } catch (IndexOutOfBoundsException e) {
            // the parser reads past the end of some escapes and marks
            unreadable(notation, new Span(base, base), "it ends too early", problems);
        }
        return Optional.empty();
    }

    private static void unreadable(Notation notation, Span place, String why, Problems problems) {
        String code = notation.name.toLowerCase(Locale.ROOT);
        String hint = "see " + code + ".org for how " + notation.name + " is written";
        problems.error(code, place, "this is no " + notation.name + ": " + why, hint);
    }

    /** Returns the names that a value of another program gives: words, numbers, things with a {@code name}, or a list of these. */
    static List<String> names(Value value) {
        if (value instanceof Items list) {
            return list.items().stream().flatMap(each -> names(each).stream()).toList();
        }
        if (value instanceof Entries thing) {
            return Stream.of("name", "literal")
                    .flatMap(key -> Optional.ofNullable(thing.entries().get(key)).stream())
                    .map(name -> names(name.value()))
                    .findFirst()
                    .orElse(List.of());
        }
        return value instanceof Scalar scalar
                        && scalar.plain() != Plain.TRUTH
                        && !scalar.text().isBlank()
                ? List.of(Fields.oneLine(scalar.text()))
                : List.of();
    }

    private Value value(JsonToken token) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new Unreadable(
                    here(), "a reference to another value", "write the value itself, or put it in quotation marks");
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
        return new Scalar(words, plain, here(words.length()));
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
            Span at = here(key.length());
            Value value = value(parser.nextToken());
            if (entries.putIfAbsent(key, new Entry(at, value)) != null) {
                problems.error("double-key", at, "“" + key + "” is given twice", "the first one counts; remove one");
            }
        }
        return new Entries(entries, span);
    }

    private Span here() {
        return here(1);
    }

    /** Returns where the token begins. Tokens come in order, so that the way to each is counted from the one before. */
    private Span here(int length) {
        int count = count(text, parser.currentTokenLocation());
        int start = count;
        if (notation.countsPoints) {
            boolean goesOn = count >= points;
            start = offset(text, goesOn ? offset : 0, count - (goesOn ? points : 0));
            points = count;
            offset = start;
        }
        return span(text, base, start, length);
    }

    /** Turns a place as the parser counts it into a span of one char. */
    private static Span place(Notation notation, String text, int base, TokenStreamLocation location) {
        int count = count(text, location);
        return span(text, base, notation.countsPoints ? offset(text, 0, count) : count, 1);
    }

    private static int count(String text, TokenStreamLocation location) {
        return (int) Math.min(text.length(), Math.max(0, location.getCharOffset()));
    }

    /** Returns a span of {@code length} chars, as far as the text goes. */
    private static Span span(String text, int base, int start, int length) {
        return new Span(base + start, base + Math.min(text.length(), start + Math.max(1, length)));
    }

    private static int offset(String text, int from, int points) {
        int at = from;
        for (int i = 0; i < points && at < text.length(); i++) {
            at += Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length() ? 2 : 1;
        }
        return at;
    }

    /** Returns what the parser found wrong: the last of its lines that is not a place or an excerpt, which are indented. */
    private static String words(JacksonException e) {
        String problem = e.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                .reduce("", (before, line) -> line);
        return problem.strip();
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
