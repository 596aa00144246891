package onrecord.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The order in which people look for names: by letters, whatever their case and accents. The JDK's collators differ from one
 * release to the next, and with the locale data that is installed; the same archive must give the same pages on all of them.
 */
public final class Collation {
    /** Between two words of a name: before every letter, so that {@code Dell Amarin} comes before {@code Della}. */
    private static final char WORD = ' ';

    /** Behind a family name: before a further word of it, so that {@code Kell, Zoe} comes before {@code Kell Amar, Ada}. */
    private static final char COMMA = '\u0001';

    private Collation() {}

    /**
     * Returns what stands for {@code name} in the order: its letters and digits in lower case and without accents or strokes,
     * with one space between two words, and U+0001 for the comma behind a family name. Apostrophes and hyphens within a word
     * do not part it. Empty where there is neither a letter nor a digit.
     */
    public static String key(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        char gap = 0;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap != 0 && key.length() > 0) {
                    key.append(gap);
                }
                gap = 0;
                append(c, key);
            } else if (c == ',') {
                gap = COMMA;
            } else if (Character.isWhitespace(c) || c == '.' || c == '/' || c == '(') {
                gap = gap == 0 ? WORD : gap;
            }
        }
        return key.toString();
    }

    /** Appends a letter as people file it: those with a stroke, and those that are two in one, have no accent to take off. */
    private static void append(int c, StringBuilder key) {
        switch (c) {
            case 'ß' -> key.append("ss");
            case 'æ' -> key.append("ae");
            case 'œ' -> key.append("oe");
            case 'þ' -> key.append("th");
            case 'ð', 'đ' -> key.append('d');
            case 'ħ' -> key.append('h');
            case 'ı' -> key.append('i');
            case 'ł' -> key.append('l');
            case 'ŋ' -> key.append('n');
            case 'ø' -> key.append('o');
            case 'ŧ' -> key.append('t');
            default -> key.appendCodePoint(c);
        }
    }
}
