package onrecord.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Makes names into parts of addresses and ids. */
public final class Slug {
    private static final int LONGEST = 200;

    private Slug() {}

    /**
     * Returns the letters and digits of {@code name} in lower case, without accents, joined by hyphens; other scripts than
     * Latin are kept. {@code unnamed} where nothing is left.
     */
    public static String of(String name) {
        byte[] ascii = new byte[name.length()];
        int length = ascii(name, ascii);
        return length > 0 ? new String(ascii, 0, length, StandardCharsets.ISO_8859_1) : ofAny(name);
    }

    /**
     * Returns {@code slug}, or the first part of one that is longer than 200 bytes in UTF-8, with what stands for all of it: a file
     * can have that name on any system, and an ending.
     */
    public static String cut(String slug) {
        if (slug.length() * 3 <= LONGEST || slug.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return slug;
        }
        int end = 0;
        for (int bytes = 0; ; ) {
            int c = slug.codePointAt(end);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > LONGEST - 9) {
                break;
            }
            end += Character.charCount(c);
        }
        return slug.substring(0, end) + "-" + HexFormat.of().toHexDigits(slug.hashCode());
    }

    private static String ofAny(String name) {
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

    /**
     * Does the same without the tables of Unicode, for a build asks for the slug of every name. Gives the number of bytes put
     * into {@code out}; 0 where there are none, or the name is not all ASCII.
     */
    private static int ascii(String name, byte[] out) {
        int size = 0;
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            if (c > 0x7f) {
                return 0;
            }
            if (capital || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (gap && size > 0) {
                    out[size++] = '-';
                }
                out[size++] = (byte) (capital ? c + 'a' - 'A' : c);
                gap = false;
            } else if (c != '\'') {
                gap = true;
            }
        }
        return size;
    }
}
