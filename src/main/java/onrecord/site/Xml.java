package onrecord.site;

/** Makes words safe for XML 1.0. */
final class Xml {
    private Xml() {}

    /** Escapes what has a meaning in XML, and puts U+FFFD for what cannot stand in it. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isChar(c) ? c : 0xfffd);
            }
        });
        return out.toString();
    }

    /** Returns whether XML 1.0 can hold it, in section 2.2. */
    private static boolean isChar(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < 0xd800
                || c >= 0xe000 && c < 0xfffe
                || c >= 0x10000;
    }
}
