package onrecord.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes broken files of whole ones. The same seed makes the same files. */
final class Mutator {
    /** What has a meaning in some format, and what is odd in all. */
    private static final List<String> PIECES = List.of(
            "---\n",
            "...\n",
            ": ",
            "- ",
            "? ",
            "&a ",
            "*a ",
            "!!str ",
            "|\n",
            ">-\n",
            "\"",
            "'",
            "\\",
            "\\u00",
            "\\x",
            "{",
            "}",
            "[",
            "]",
            ",",
            "#",
            "%YAML 1.2\n",
            "<",
            ">",
            "</p>",
            "<p>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<script>",
            "<svg><title>",
            "&amp;",
            "&#x",
            "&#0;",
            "`",
            "```\n",
            "*",
            "_",
            "![",
            "](",
            "[a]: b\n",
            "1. ",
            "> ",
            "    ",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "\n\n",
            "\u0000",
            "\u0085",
            "\u2028",
            "\u200b",
            "\u00ad",
            "\u202e",
            "\ufeff",
            "\ufffd",
            "\ud83d\ude00",
            "e\u0301",
            "“",
            "”",
            "‘",
            "’",
            "\"",
            " said",
            " told reporters",
            ", March 3 (Reuters) - ",
            "1999999999",
            "-0",
            "1e999",
            "2022-02-30",
            "null",
            "true",
            "~",
            "MARN, ",
            " Mr. ",
            "; ",
            "--",
            "—");

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    /** Returns a file like one of {@code samples}, with one to eight changes. */
    byte[] next(List<String> samples) {
        StringBuilder text = new StringBuilder(any(samples));
        for (int left = 1 + random.nextInt(8); left > 0; left--) {
            change(text, samples);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private void change(StringBuilder text, List<String> samples) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(1 << random.nextInt(8)));
        switch (random.nextInt(7)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, any(PIECES));
            case 2 -> text.insert(at, any(PIECES).repeat(1 << random.nextInt(10)));
            case 3 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(20)));
            case 4 -> text.setLength(at);
            case 5 -> {
                String other = any(samples);
                int from = random.nextInt(other.length());
                text.insert(at, other, from, from + random.nextInt(other.length() - from));
            }
            default -> text.insert(at, (char) random.nextInt(1 << (4 + random.nextInt(13))));
        }
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
