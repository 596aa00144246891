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
}
