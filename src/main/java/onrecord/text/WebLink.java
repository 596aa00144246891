package onrecord.text;

import java.util.Locale;

/**
 * Says which addresses from outside may become links of the site: on the web or by mail, without anything that breaks out of
 * the place they are printed at, or that makes them look like the address of another host.
 */
public final class WebLink {
    private static final String MAIL = "mailto:";

    private WebLink() {}

    /** Returns whether it is a web address, http or https, with a host and no user name before it. */
    public static boolean isWeb(String address) {
        String start = address.substring(0, Math.min(address.length(), 8)).toLowerCase(Locale.ROOT);
        int host = start.startsWith("http://") ? 7 : start.equals("https://") ? 8 : address.length();
        int end = host;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        // browsers take the next word behind too many slashes for the host
        return end > host && address.substring(host, end).indexOf('@') < 0 && isClean(address);
    }

    /** Returns whether it is a web address that paths may follow: one with neither query nor fragment. */
    public static boolean isRoot(String address) {
        return isWeb(address) && address.indexOf('?') < 0 && address.indexOf('#') < 0;
    }

    /** Returns whether it is a web address or that of a mailbox. */
    public static boolean isLink(String address) {
        boolean mail = address.length() > MAIL.length() && address.regionMatches(true, 0, MAIL, 0, MAIL.length());
        return isWeb(address) || mail && isClean(address);
    }

    private static boolean isClean(String address) {
        return address.codePoints().allMatch(WebLink::isClean);
    }

    /** Returns whether a code point can stand in an address as it is: one that is seen, and no bracket or quotation mark. */
    private static boolean isClean(int point) {
        if (point < 0x80) {
            return point > ' ' && point < 0x7f && "\"<>\\`".indexOf(point) < 0;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
