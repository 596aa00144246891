package onrecord.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names into parts of addresses and ids. */
public final class Slug {
    private Slug() {}

    /**
     * Gives the letters and digits of {@code name} in lower case, without accents, joined by hyphens; other scripts than
     * Latin are kept. {@code unnamed} where nothing is left.
     */
    public static String of(String name) {
        if (isAscii(name)) {
            return ofAscii(name);
        }
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && out.length() > 0) {
                    out.append('-');
                }
                out.append(c);
                gap = false;
            } else if (c != '\'' && c != '\u2019' && Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return out.length() == 0 ? "unnamed" : out.toString();
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** Does the same without the tables of Unicode: a build asks for the slug of every name. */
    private static String ofAscii(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            if (capital || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (gap && out.length() > 0) {
                    out.append('-');
                }
                out.append(capital ? (char) (c + 'a' - 'A') : c);
                gap = false;
            } else if (c != '\'') {
                gap = true;
            }
        }
        return out.length() == 0 ? "unnamed" : out.toString();
    }
}
