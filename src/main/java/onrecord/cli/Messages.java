package onrecord.cli;

import onrecord.text.Diagnostic;

/**
 * Diagnostics as lines for a terminal:
 *
 * <pre>
 * seeds/story.txt.yaml:1:12: error: there is no 2022-02-30
 *   published: 2022-02-30
 *              ^
 *   hint: write year, month, day: 2022-02-14
 * </pre>
 */
final class Messages {
    private static final int BEFORE = 70;
    private static final int AFTER = 40;
    private static final String INDENT = "  ";

    /** East Asian wide and full-width characters and emoji, after Unicode's UAX 11: first and last of each range, in order. */
    private static final int[][] WIDE = {
        {0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3040, 0xa4cf}, {0xac00, 0xd7a3},
        {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6},
        {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}
    };

    private Messages() {}

    /** Returns the lines of {@code diagnostic}, each with a line end. */
    static String of(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder(line(diagnostic.path()));
        if (diagnostic.line() > 0) {
            out.append(':').append(diagnostic.line());
            if (diagnostic.column() > 0) {
                out.append(':').append(diagnostic.column());
            }
        }
        out.append(": ").append(diagnostic.severity().label()).append(": ").append(line(diagnostic.message()));
        out.append('\n');
        if (!diagnostic.excerpt().isBlank()) {
            excerpt(diagnostic.excerpt(), diagnostic.column(), out);
        }
        if (!diagnostic.hint().isEmpty()) {
            out.append(INDENT).append("hint: ").append(line(diagnostic.hint())).append('\n');
        }
        return out.toString();
    }

    /** Shows the line, or of a long one the part around the place, and a caret below the place. */
    private static void excerpt(String line, int column, StringBuilder out) {
        int points = line.codePointCount(0, line.length());
        int place = Math.min(Math.max(column, 1), points + 1) - 1;
        int from = Math.max(0, place - BEFORE);
        int to = Math.min(points, place + AFTER);
        int start = line.offsetByCodePoints(0, from);
        int caret = line.offsetByCodePoints(start, place - from);
        int end = line.offsetByCodePoints(caret, to - place);
        String lead = from > 0 ? "…" : "";
        out.append(INDENT).append(lead).append(printable(line.substring(start, end)));
        out.append(to < points ? "…" : "").append('\n');
        if (column > 0) {
            out.append(INDENT).append(" ".repeat(lead.length()));
            line.substring(start, caret).codePoints().forEach(c -> out.append(blank(c)));
            out.append("^\n");
        }
    }

    private static String line(String words) {
        return printable(words.replace('\n', ' '));
    }

    /** Takes out what a terminal would obey or turn around, but leaves tabs and line ends. */
    static String printable(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().map(c -> isSafe(c) ? c : '\ufffd').forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isSafe(int c) {
        boolean turnsAround = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        return c == '\t' || c == '\n' || !Character.isISOControl(c) && !turnsAround && c != 0x2028 && c != 0x2029;
    }

    /** Returns white space as wide as {@code c} is on a terminal. */
    private static String blank(int c) {
        if (c == '\t') {
            return "\t";
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT && isSafe(c)) {
            return "";
        }
        return isWide(c) ? "  " : " ";
    }

    private static boolean isWide(int c) {
        for (int[] range : WIDE) {
            if (c <= range[1]) {
                return c >= range[0];
            }
        }
        return false;
    }
}
