package onrecord.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Hostile words: each vector of {@code hostile/vectors.txt}, behind something that would end the place it stands in, and
 * encoded in some way. The same numbers give the same words in every run.
 */
final class Payloads {
    /** What a payload does that runs; one expression without white space, quotation marks or brackets. */
    private static final String RUN = "window.__ran=1";

    private static final List<String> BREAKS = List.of(
            "",
            "\">",
            "'>",
            "-->",
            "]]>",
            "</title>",
            "</script>",
            "</style></textarea>",
            "\"'`>",
            "\\\">",
            "</p></div>",
            "\" ");

    private final List<String> vectors;

    /** Reads the vectors. {@code canary} is the address that nothing may ask for. */
    Payloads(String canary) {
        try (var lines = Files.lines(Path.of("src/test/resources/hostile/vectors.txt"))) {
            this.vectors = lines.filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(line -> chars(line).replace("RUN", RUN).replace("CANARY", canary))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how many vectors there are. */
    int vectors() {
        return vectors.size();
    }

    /** Returns the words for a place, by the number of the place, in a round; over as many rounds as vectors it sees each. */
    String at(int place, int round) {
        String vector = vectors.get((round + place * 7) % vectors.size());
        String words = BREAKS.get((round + place) % BREAKS.size()) + vector;
        return switch ((round / 3 + place) % 6) {
            case 3 -> words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&#34;");
            case 4 -> words.replace("%", "%25").replace("<", "%3C").replace("\"", "%22");
            case 5 -> words.replace("<", "\\u003c").replace("\"", "\\u0022");
            default -> words;
        };
    }

    /** Returns a line of the file with the characters that it names. */
    private static String chars(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\\' || i + 1 == line.length()) {
                out.append(c);
                continue;
            }
            char kind = line.charAt(++i);
            if (kind == 'u'
                    && i + 4 < line.length()
                    && line.substring(i + 1, i + 5).matches("[0-9a-f]{4}")) {
                out.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                switch (kind) {
                    case 'n' -> out.append('\n');
                    case 'r' -> out.append('\r');
                    case 't' -> out.append('\t');
                    default -> out.append(kind);
                }
            }
        }
        return out.toString();
    }

    /** Returns words as UTF-8 can hold them. */
    static String encodable(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
