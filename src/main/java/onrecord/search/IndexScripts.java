package onrecord.search;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes the scripts of the index that are not lists of words. */
public final class IndexScripts {
    private IndexScripts() {}

    /**
     * What is told of a year.
     *
     * @param year four digits; empty for what has no date
     * @param articles number of its articles
     * @param words how many words they have, see {@link DocumentTerms#length}
     */
    public record Year(String year, int articles, long words) {}

    /**
     * Creates the script from which the page learns what other scripts there are.
     *
     * @param words the first word of each {@link WordShard}
     * @param texts the place of each {@link TextShard}, in order
     * @param years the years, the first one first
     */
    public static byte[] lookup(List<String> words, List<Integer> texts, List<Year> years) {
        StringBuilder out = new StringBuilder("onrecord.lookup({\"words\":");
        strings(words, out);
        out.append(",\"texts\":\"");
        int month = -1;
        for (int place : texts) {
            month = place(place, month, out);
        }
        out.append("\",\"years\":[");
        for (Year year : years) {
            out.append(out.charAt(out.length() - 1) == '[' ? "" : ",");
            quote(year.year(), out.append('['));
            out.append(',')
                    .append(year.articles())
                    .append(',')
                    .append(year.words())
                    .append(']');
        }
        return bytes(out.append("]});\n"));
    }

    /** Creates the script of a {@link TextShard} that begins with {@code place}. */
    public static byte[] texts(int place, List<DocumentRow> rows) {
        StringBuilder out = new StringBuilder(1 << 15)
                .append("onrecord.texts(\"")
                .append(DocKey.text(place))
                .append("\",[");
        for (DocumentRow row : rows) {
            row.append(out.charAt(out.length() - 1) == '[' ? out : out.append(",\n"));
        }
        return bytes(out.append("]);\n"));
    }

    /** Appends a place, behind its month where that is another one than {@code month}; returns the month of the place. */
    static int place(int place, int month, StringBuilder out) {
        String digits = DocKey.text(place);
        int now = DocKey.month(place);
        if (now != month) {
            out.append(month < 0 ? "" : ".").append(digits, 0, 3);
        }
        out.append(digits, 3, 5);
        return now;
    }

    static byte[] bytes(StringBuilder script) {
        return script.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Appends a list of strings. */
    static void strings(List<String> strings, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < strings.size(); i++) {
            quote(strings.get(i), i == 0 ? out : out.append(','));
        }
        out.append(']');
    }

    /** Appends a string literal that is the same in JSON and JavaScript, and safe within HTML. */
    static void quote(String string, StringBuilder out) {
        out.append('"');
        int done = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '<' || c == '\u2028' || c == '\u2029') {
                out.append(string, done, i);
                done = i + 1;
                switch (c) {
                    case '"' -> out.append("\\\"");
                    case '\\' -> out.append("\\\\");
                    case '\n' -> out.append("\\n");
                    case '\r' -> out.append("\\r");
                    case '<' -> out.append("\\u003c");
                    case '\u2028' -> out.append("\\u2028");
                    case '\u2029' -> out.append("\\u2029");
                    default -> out.append(' ');
                }
            }
        }
        out.append(string, done, string.length()).append('"');
    }
}
