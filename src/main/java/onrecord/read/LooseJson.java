package onrecord.read;

/**
 * Mends JSON as pages carry it that is not quite JSON, as browsers and search engines take it: comments of HTML and CDATA marks
 * around it, line ends and other control characters inside strings, commas after the last item, quotation marks that need no
 * backslash. What is JSON already stays as it is but for its white space.
 */
final class LooseJson {
    private LooseJson() {}

    /** Returns {@code json} without what is known to be wrong in it; whether it can be read then is not said. */
    static String mended(String json) {
        int begin = first(json);
        int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1;
        StringBuilder mended = new StringBuilder();
        boolean string = false;
        for (int i = begin; i < end; i++) {
            char c = json.charAt(i);
            if (c < ' ') {
                mended.append(' ');
            } else if (string && c == '\\' && i + 1 < end) {
                i++;
                mended.append(json.charAt(i) == '\'' ? "'" : json.substring(i - 1, i + 1));
            } else if (string || c != ',' || !isLast(json, i + 1, end)) {
                mended.append(c);
            }
            string ^= c == '"';
        }
        return mended.toString();
    }

    private static int first(String json) {
        int i = 0;
        while (i < json.length() && json.charAt(i) != '{' && json.charAt(i) != '[') {
            i += json.startsWith("<![CDATA[", i) ? "<![CDATA[".length() : 1;
        }
        return i;
    }

    private static boolean isLast(String json, int from, int end) {
        int i = from;
        while (i < end && Character.isWhitespace(json.charAt(i))) {
            i++;
        }
        return i < end && (json.charAt(i) == '}' || json.charAt(i) == ']');
    }
}
