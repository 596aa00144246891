package onrecord.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Makes words comparable: lower case, without accents. What {@code search.js} does with a query, this does with the
 * text; the two must agree. A word is a run of letters and digits of any script.
 */
public final class Folding {
    private Folding() {}

    /** Gives the folded form of {@code text}. */
    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); ) {
            int point = plain.codePointAt(i);
            i += Character.charCount(point);
            if (point < 0x80 || !isMark(point)) {
                out.appendCodePoint(Character.toLowerCase(point));
            }
        }
        return out.toString();
    }

    /** Hands each folded word of {@code text} to {@code sink}. */
    public static void words(String text, Consumer<String> sink) {
        String plain = fold(text);
        int start = -1;
        for (int i = 0; i < plain.length(); ) {
            int point = plain.codePointAt(i);
            boolean word = isWord(point);
            if (word && start < 0) {
                start = i;
            } else if (!word && start >= 0) {
                sink.accept(plain.substring(start, i));
                start = -1;
            }
            i += Character.charCount(point);
        }
        if (start >= 0) {
            sink.accept(plain.substring(start));
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Unicode's general category M. */
    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Unicode's general categories L and N. */
    private static boolean isWord(int point) {
        if (point < 0x80) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
        }
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
