package onrecord.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A script that hands the page the sentences of some articles of a month. A month is halved by place until no part has more
 * than {@value #MOST} sentences, about 64 KB, so that one article more concerns one part only.
 *
 * @param place the first place that may be in it
 * @param start the number of its first article
 * @param end the number behind that of its last
 */
public record TextShard(int place, int start, int end) {
    private static final int MOST = 512;

    /**
     * An article, as the page shows it.
     *
     * @param place its {@link DocKey}
     * @param href its page, relative to the site's root
     * @param origin agency and date, in words
     * @param sentences its sentences in order
     * @param notes what people changed in each of them, see {@link SentenceNotes}
     */
    public record DocumentRow(int place, String href, String origin, List<String> sentences, List<String> notes) {
        /** Copies the lists. */
        public DocumentRow {
            sentences = List.copyOf(sentences);
            notes = List.copyOf(notes);
        }

        /** Appends each sentence: a string, or a pair with what was changed in it. */
        private void append(StringBuilder out) {
            for (int i = 0; i < sentences.size(); i++) {
                String note = notes.isEmpty() ? "" : notes.get(i);
                if (note.isEmpty()) {
                    quote(sentences.get(i), out.append(','));
                } else {
                    quote(sentences.get(i), out.append(",["));
                    quote(note, out.append(','));
                    out.append(']');
                }
            }
        }
    }

    /**
     * Returns the parts of all articles.
     *
     * @param places of the articles, in order
     * @param sentences how many sentences each of them has
     */
    public static List<TextShard> of(int[] places, int[] sentences) {
        List<TextShard> shards = new ArrayList<>();
        for (int start = 0; start < places.length; ) {
            int month = DocKey.month(places[start]);
            int end = start;
            while (end < places.length && DocKey.month(places[end]) == month) {
                end++;
            }
            halve(new TextShard(month, start, end), DocKey.BITS, places, sentences, shards);
            start = end;
        }
        return shards;
    }

    private static void halve(TextShard part, int bits, int[] places, int[] sentences, List<TextShard> shards) {
        int count = 0;
        int middle = part.start;
        int half = part.place + (1 << bits >> 1);
        for (int i = part.start; i < part.end; i++) {
            count += sentences[i];
            middle += places[i] < half ? 1 : 0;
        }
        if (count > MOST && bits > 0) {
            halve(new TextShard(part.place, part.start, middle), bits - 1, places, sentences, shards);
            halve(new TextShard(half, middle, part.end), bits - 1, places, sentences, shards);
        } else if (part.start < part.end) {
            shards.add(part);
        }
    }

    /** Returns its path below the folder of the index: {@code 1990/03-2048.js}. */
    public String path() {
        return DocKey.file(place) + ".js";
    }

    /** Creates the script of a shard that begins with {@code place}. */
    public static byte[] script(int place, List<DocumentRow> rows) {
        StringBuilder out = new StringBuilder(1 << 16)
                .append("onrecord.texts(\"")
                .append(DocKey.text(place))
                .append("\",[");
        for (DocumentRow row : rows) {
            out.append(out.charAt(out.length() - 1) == '[' ? "[\"" : ",\n[\"");
            out.append((char) DocKey.digit(row.place, 3))
                    .append((char) DocKey.digit(row.place, 4))
                    .append("\",");
            quote(row.href, out);
            quote(row.origin, out.append(','));
            row.append(out);
            out.append(']');
        }
        return out.append("]);\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Creates the script that tells where the words of each script begin, and the places.
     *
     * @param words the first word of each {@link WordShard}
     * @param texts the place of each shard of texts
     */
    public static byte[] lookup(List<String> words, List<Integer> texts) {
        StringBuilder out = new StringBuilder("onrecord.lookup({words:[");
        for (String word : words) {
            quote(word, out.append(out.charAt(out.length() - 1) == '[' ? "" : ","));
        }
        out.append("],texts:[");
        for (int place : texts) {
            quote(DocKey.text(place), out.append(out.charAt(out.length() - 1) == '[' ? "" : ","));
        }
        return out.append("]});\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Appends a string literal that is the same in JSON and JavaScript, and safe within HTML. */
    private static void quote(String string, StringBuilder out) {
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
