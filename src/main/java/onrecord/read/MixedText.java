package onrecord.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that is in part UTF-8 and in part windows-1252, as comes of pasting files together: each sequence of bytes is read as
 * what it can be. Nothing is lost and nothing else is altered.
 *
 * @param text the whole
 * @param charset that of the most of it
 * @param inSequences number of bytes beyond ASCII that are UTF-8
 * @param single number of bytes beyond ASCII that are not
 * @param marks number of typographic marks among the first
 * @param mixture what was read in the other charset
 */
record MixedText(String text, Charset charset, int inSequences, int single, int marks, Mixture mixture) {
    /** Reads UTF-8; bytes that are none are windows-1252. */
    static MixedText ofUtf8(byte[] bytes, int from) {
        return new Scan(bytes, StandardCharsets.UTF_8).read(from);
    }

    /** Reads windows-1252; only what is a letter or a mark of copy in UTF-8 and nonsense in windows-1252 is UTF-8. */
    static MixedText ofWindows(byte[] bytes) {
        return new Scan(bytes, Charsets.WINDOWS_1252).read(0);
    }

    /** Returns whether this is UTF-8 with some slips; in other charsets, such as EUC-JP, half may look so by chance. */
    boolean isMostlyUtf8() {
        return inSequences > (hasMarks() ? single : 4 * single);
    }

    /** Returns whether there are marks that hardly any other charset makes by chance. */
    boolean hasMarks() {
        return marks > 0;
    }

    private static final class Scan {
        private final byte[] bytes;
        private final boolean windows;
        private final StringBuilder text;
        private final List<Integer> first = new ArrayList<>();
        private int inSequences;
        private int single;
        private int marks;
        private int foreign;

        Scan(byte[] bytes, Charset charset) {
            this.bytes = bytes;
            this.windows = charset.equals(Charsets.WINDOWS_1252);
            this.text = new StringBuilder(bytes.length);
        }

        MixedText read(int from) {
            for (int at = from; at < bytes.length; ) {
                int length = bytes[at] >= 0 ? 1 : Utf8.length(bytes, at);
                int code = length < 2 ? -1 : Utf8.codePoint(bytes, at, length);
                if (bytes[at] >= 0) {
                    text.append((char) bytes[at++]);
                } else if (code >= 0 && (!windows || isCopy(code))) {
                    inSequences += length;
                    marks += isMark(code) ? 1 : 0;
                    note(windows);
                    text.appendCodePoint(code);
                    at += length;
                } else {
                    single++;
                    note(!windows);
                    text.append(Windows1252.character(bytes[at++]));
                }
            }
            Charset charset = windows ? Charsets.WINDOWS_1252 : StandardCharsets.UTF_8;
            return new MixedText(
                    text.toString(), charset, inSequences, single, marks, new Mixture(foreign, List.copyOf(first)));
        }

        private void note(boolean isForeign) {
            foreign += isForeign ? 1 : 0;
            if (isForeign && first.size() < Mixture.TOLD) {
                first.add(text.length());
            }
        }

        private static boolean isCopy(int code) {
            return code >= 0xe0 && code <= 0xff || isMark(code);
        }

        private static boolean isMark(int code) {
            return code >= 0x2010 && code <= 0x2026;
        }
    }
}
