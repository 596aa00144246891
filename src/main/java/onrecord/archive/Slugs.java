package onrecord.archive;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names into parts of addresses. */
final class Slugs {
    private Slugs() {}

    /**
     * Gives the letters and digits of {@code name} in lower case, without accents, joined by hyphens; other scripts than
     * Latin are kept. {@code unnamed} where nothing is left.
     */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
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
