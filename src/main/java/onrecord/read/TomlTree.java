package onrecord.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.text.Limits;
import onrecord.text.LineMap;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML into the values that YAML and JSON are read into, see {@link Tree}. */
final class TomlTree {
    private static final String HINT = "see toml.io for how TOML is written";

    private static final String DEEP = "this is nested too deep: the limit is " + Limits.TOML_DEPTH;

    private final LineMap lines;
    private final int base;

    /** Where something stands deeper than is read. */
    private @Nullable Span deep;

    private TomlTree(LineMap lines, int base) {
        this.lines = lines;
        this.base = base;
    }

    /**
     * Reads one document.
     *
     * @param text the TOML
     * @param base where it begins in the file that {@code problems} is about
     * @return its keys; empty where it cannot be read, which is then one of the problems
     */
    static Optional<Tree.Value> read(String text, int base, Problems problems) {
        if (text.length() > Limits.YAML_CHARS) {
            problems.error(
                    "toml",
                    new Span(base, base),
                    "this is too long: the limit is " + Limits.YAML_CHARS + " characters",
                    "keep what belongs to one story");
            return Optional.empty();
        }
        int deep = tooDeep(text);
        if (deep >= 0) {
            problems.error("toml", new Span(base + deep, base + deep + 1), DEEP, "close the brackets that are open");
            return Optional.empty();
        }
        TomlTree tree = new TomlTree(LineMap.of(text), base);
        TomlParseResult result;
        try {
            result = Toml.parse(text);
        } catch (RuntimeException | AssertionError e) {
            // the library throws at some escapes and times that are none, and does not say where
            problems.error("toml", new Span(base, base), "this is no TOML", HINT);
            return Optional.empty();
        }
        if (result.hasErrors()) {
            TomlParseError error = result.errors().get(0);
            problems.error("toml", tree.span(error.position(), 1), "this is no TOML: " + words(error), HINT);
            return Optional.empty();
        }
        Tree.Value read = tree.entries(result, new Span(base, base), 0);
        if (tree.deep != null) {
            problems.error("toml", tree.deep, DEEP, "write it plainer");
            return Optional.empty();
        }
        return Optional.of(read);
    }

    /** Returns where the first bracket stands beyond {@link Limits#TOML_DEPTH}, or -1. */
    private static int tooDeep(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '{') {
                if (++open > Limits.TOML_DEPTH) {
                    return i;
                }
            } else if ((c == ']' || c == '}') && open > 0) {
                open--;
            }
        }
        return -1;
    }

    /** Returns the first sentence of what is wrong; what follows lists all that could stand there. */
    private static String words(TomlParseError error) {
        String message = Optional.ofNullable(error.getMessage()).orElse("");
        int end = message.indexOf(", expected");
        return end < 0 ? message : message.substring(0, end);
    }

    private Tree.Entries entries(TomlTable table, Span span, int depth) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        if (depth > Limits.TOML_DEPTH) {
            deep = span;
            return new Tree.Entries(entries, span);
        }
        for (String key : table.keySet()) {
            Span at = span(table.inputPositionOf(List.of(key)), key.length());
            entries.put(key, new Tree.Entry(at, value(table.get(List.of(key)), at, depth + 1)));
        }
        return new Tree.Entries(entries, span);
    }

    private Tree.Value value(@Nullable Object value, Span at, int depth) {
        if (value instanceof TomlTable table) {
            return entries(table, at, depth);
        }
        if (value instanceof TomlArray array) {
            List<Tree.Value> items = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                items.add(value(array.get(i), span(array.inputPositionOf(i), 1), depth + 1));
            }
            return new Tree.Items(items, at);
        }
        Tree.Plain plain = value instanceof Boolean
                ? Tree.Plain.TRUTH
                : value instanceof Number ? Tree.Plain.NUMBER : Tree.Plain.WORDS;
        return new Tree.Scalar(String.valueOf(value), plain, at);
    }

    /** Returns the place of a key or value, {@code length} chars long as far as its line goes. */
    private Span span(@Nullable TomlPosition position, int length) {
        if (position == null) {
            return new Span(base, base);
        }
        Span line = lines.span(Math.min(position.line(), lines.lines()));
        int start = Math.min(line.start() + position.column() - 1, line.end());
        return new Span(base + start, base + Math.max(start, Math.min(line.end(), start + length)));
    }
}
