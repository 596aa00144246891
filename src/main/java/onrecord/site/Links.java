package onrecord.site;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import onrecord.files.Sha256;
import onrecord.text.WebLink;

/** Says where pages lie, makes addresses safe to be printed, and says which ones from outside may be. */
final class Links {
    private Links() {}

    /** Returns the path of an article's page. */
    static String article(String id) {
        return "articles/" + id + ".html";
    }

    /** Returns the path of a page of a speaker, or of a name that several bear; {@code number} counts from 1. */
    static String speaker(String address, int number) {
        return part("speakers/", address, number);
    }

    /** Returns the path of a page of a list that has an address below {@code folder}; {@code number} counts from 1. */
    static String part(String folder, String address, int number) {
        return folder + address + (number == 1 ? "" : "/" + number) + ".html";
    }

    /** Returns the path of a page of what a speaker said earlier; {@code block} counts from 1, the oldest. */
    static String earlierOf(String address, int block) {
        return "speakers/" + address + "/" + block + ".html";
    }

    /** Returns the path of an editorial page. */
    static String page(String address) {
        return "pages/" + address + ".html";
    }

    /** Returns the way from {@code path} to the site's root. */
    static String root(String path) {
        int depth = 0;
        for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
            depth++;
        }
        return "../".repeat(depth);
    }

    /** Percent-encodes a relative address, as RFC 3986 wants it: all but unreserved characters and {@code /}. */
    static String encode(String path) {
        StringBuilder out = null;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (isPlain(c)) {
                if (out != null) {
                    out.append(c);
                }
                continue;
            }
            if (out == null) {
                out = new StringBuilder(path.length() + 16).append(path, 0, i);
            }
            int point = path.codePointAt(i);
            for (byte b : new String(Character.toChars(point)).getBytes(StandardCharsets.UTF_8)) {
                out.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
            }
            i += Character.charCount(point) - 1;
        }
        return out == null ? path : out.toString();
    }

    /** Returns whether it is unreserved, or {@code /}. */
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '-' && c <= '9' || c >= 'A' && c <= 'Z' || c == '_' || c == '~';
    }

    /** Returns {@code address} if it may be linked to, see {@link WebLink}. Else gives nothing. */
    static String outside(String address) {
        String link = address.strip();
        return WebLink.isLink(link) ? link : "";
    }

    /** Returns a URN that stands for {@code name}: the SHA-256 of its UTF-8. */
    static String urn(String name) {
        return "urn:sha256:" + HexFormat.of().formatHex(Sha256.of(name));
    }

    /** Creates an id of the article into one for the page: letters, digits and hyphens. */
    static String anchor(String id) {
        StringBuilder out = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            out.append(Character.isLetterOrDigit(c) ? c : '-');
        }
        return out.toString();
    }
}
