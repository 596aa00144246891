package onrecord.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes words comparable: lower case, without accents, strokes and ligatures, so that what is typed on any keyboard finds
 * {@code Łódź} and {@code Weiß}. What {@code search.js} does with a query, this does with the text; the two must agree. A
 * word is a run of letters and digits of any script.
 */
public final class Folding {
    private Folding() {}

    /** Returns the folded form of {@code text}. */
    public static String fold(String text) {
        if (isPlain(text, 0, text.length())) {
            return text.toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); ) {
            int point = plain.codePointAt(i);
            i += Character.charCount(point);
            if (point < 0x80) {
                out.append((char) Character.toLowerCase(point));
            } else if (!isMark(point)) {
                appendPlain(Character.toLowerCase(point), out);
            }
        }
        return out.toString();
    }

    /** Appends a small letter; of those that Unicode does not take apart, what people write where they have no such key. */
    private static void appendPlain(int letter, StringBuilder out) {
        switch (letter) {
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'þ' -> out.append("th");
            case 'ð', 'đ' -> out.append('d');
            case 'ø' -> out.append('o');
            case 'ł' -> out.append('l');
            case 'ħ' -> out.append('h');
            case 'ŧ' -> out.append('t');
            case 'ı' -> out.append('i');
            case 'ĸ' -> out.append('k');
            case 'ŋ' -> out.append('n');
            // an apostrophe that counts as a letter would tie what stands around it
            case '\u02bc' -> out.append('\'');
            default -> out.appendCodePoint(letter);
        }
    }

    /** Returns whether all there is to fold is A to Z: the text is ASCII, but for curled quotation marks and dashes. */
    public static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (c < 0x2010 || c > 0x2027)) {
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

    /** Returns whether a folded character is part of a word: of Unicode’s general categories L and N. */
    public static boolean isWord(int point) {
        if (point < 0x80) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
        }
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
