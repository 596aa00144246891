package onrecord.read;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.model.Block;

/**
 * The lines that a wire sends above the headline: the message's number and category ({@code eca0003 3 i 380 nva 0045},
 * {@code r i bc-orlo-flood 03-04 0312}), slugs ({@code BC-Norland-Budget, 1st Ld-Writethru,0450}), and how new it is
 * ({@code 2nd Lead}, {@code URGENT}).
 */
final class WireHeader {
    private static final int LONGEST = 110;
    private static final int LONGEST_NOTE = 5;

    /** Whole lines that are a header wherever they stand at the top. */
    private static final Pattern CERTAIN = Pattern.compile(String.join(
            "|",
            // ZCZC XYZ123
            "ZCZC\\b.{0,40}",
            // a0543----
            "\\p{L}{1,4}\\d{3,5}-{2,}",
            // r n
            "\\p{Ll} \\p{Ll}(?: \\p{Ll})?",
            // eca0003 3 i 380  nva 0045
            "\\p{L}{1,4}\\d{3,5} +\\d .{0,60}\\d{2,5}(?: *\\S{0,12})?",
            // r i bc-orlo-flood 03-04 0312
            "\\p{L} \\p{L} +(?:BC|AM|PM|bc|am|pm)-+.*",
            // BC-Norland-Budget, 1st Ld-Writethru,0450
            "BC-+\\p{Lu}[^ ,]*(?:, ?.*)?|BC-+\\p{Lu}\\S*-\\S.*",
            "(?:AM|PM|BC)-+\\p{Lu}[^ ]*",
            "(?:AM|PM)-+\\p{Lu}.*(?:, ?\\d{2,4}|\\b(?:Ld|Lead|Writethru|Bjt|Adv\\d*)\\b.*)",
            "\\p{L}[\\p{L}\\d ]*(?:-+\\p{L}[\\p{L}\\d ]*)+, ?(?:\\d(?:st|nd|rd|th) (?:Ld|Lead|Add)\\b.*|\\d{3,4})",
            // BUDGET 1stLd-Writethru
            "\\p{Lu}[\\p{Lu}-]{2,20}(?: [\\p{Lu}-]{2,20}){0,2} \\d(?i:st|nd|rd|th) ?(?i:ld|lead|add|take)(?:-?(?i:writethru))?",
            // BRIDGE 214 words
            "\\p{Lu}[\\p{Lu}\\d-]{2,20} \\d{2,5} words",
            // Norland-flood-weather, NORLAND-FLOOD/WEATHER (UPDATE 1)
            "[\\p{L}\\d]+(?:[-/_][\\p{L}\\d]+){2,}(?:,? ?\\(?(?:UPDATE|LEAD|\\d ?(?:st|nd|rd|th)).*)?",
            "\\p{Lu}{2,}(?:[-/]\\p{Lu}{2,})+(?: ?\\(.*\\))?",
            // Norland/flood/
            "\\p{L}[\\p{L} -]*(?:/[\\p{L} -]+)*/",
            "(?:URGENT|BULLETIN|FLASH|NEWSALERT|REFILE|WRITETHRU|SNAP|TOP WRAP)",
            "(?i:\\d(?:st|nd|rd|th) (?:ld|lead|add|take)(?:[- ]writethru)?(?:[^:].{0,20})?|(?:first|second|third|fourth) (?:lead|add|take)|lead all)",
            "(?:LEAD|UPDATE|WRAPUP|TAKE|ADD) ?\\d{1,2}",
            "(?:03|0[1-9]|1[0-2])-\\d\\d(?:-\\d\\d(?:\\d\\d)?)? +\\d{4}.{0,12}"));

    /** Lines that are one only below or above another. */
    private static final Pattern LIKELY = Pattern.compile(
            "\\p{L}{1,4}\\d{2,5}(?: +\\S{1,12}){0,4}|\\p{Lu}{2,12} \\d{3,5}|[\\p{L}\\d]+[-/_][\\p{L}\\d]+|LEAD|UPDATE|CORRECTION|REPEAT|ADVISORY|\\d{3,4}(?: words)?");

    /** The last words of the take before: {@code x x x for schools.} */
    private static final Pattern REPEAT = Pattern.compile("[xX] ?[xX] ?[xX] .{1,60}");

    private WireHeader() {}

    /**
     * Reads the header's lines from {@code line} on and adds them to {@code head}.
     *
     * @return the line behind them
     */
    static int read(Lines lines, int line, List<Block> head) {
        int end = line;
        // of a file that is one line, or nothing but a header, nothing would be left
        while (end + 1 < lines.size() && isHeader(lines, end, line)) {
            int last = isNote(lines, end) ? note(lines, end) : end;
            head.add(new Block(Block.Kind.ENVELOPE, lines.span(end).cover(lines.span(last))));
            end = last + 1;
        }
        return end;
    }

    /**
     * Reads the header of a take that goes on with a story: header lines, and the last words of the take before, behind {@code x x
     * x}; adds them to {@code head}.
     *
     * @return the line behind them
     */
    static int readTake(Lines lines, int line, List<Block> head) {
        int next = read(lines, line, head);
        if (next < lines.size() && REPEAT.matcher(lines.words(next)).matches()) {
            head.add(new Block(Block.Kind.ENVELOPE, lines.span(next)));
            next++;
        }
        return next;
    }

    /** Returns whether the first line is a header's. */
    static boolean begins(Lines lines) {
        return lines.size() > 1 && isHeader(lines, 0, 0);
    }

    private static boolean isNote(Lines lines, int line) {
        String words = lines.words(line).replaceFirst("^\\^", "");
        int eds = words.startsWith("(") ? 1 : 0;
        return words.length() > 5
                && words.regionMatches(true, eds, "eds", 0, 3)
                && ":.;".indexOf(words.charAt(eds + 3)) >= 0;
    }

    /** Returns the last line of a note to editors, which ends in a stop or in the mark of the wire. */
    private static int note(Lines lines, int line) {
        int last = line;
        while (last - line < LONGEST_NOTE
                && last + 2 < lines.size()
                && !lines.hasGap(last + 1)
                && !lines.isAlone(last)
                && ".)]".indexOf(lines.charAt(lines.end(last) - 1)) < 0) {
            last++;
        }
        return last;
    }

    private static boolean isHeader(Lines lines, int line, int first) {
        return isCertain(lines, line)
                || line > first && isNote(lines, line)
                || (line > first || line + 2 < lines.size() && isCertain(lines, line + 1))
                        && matches(lines, line, LIKELY);
    }

    private static boolean isCertain(Lines lines, int line) {
        return matches(lines, line, CERTAIN);
    }

    /** Returns a line without the marks that some wires set around it: {@code ^BC-Norland-Budget, 0450<}. */
    private static String bare(String words) {
        boolean marked =
                words.length() > 2 && words.charAt(0) == '^' && "<=".indexOf(words.charAt(words.length() - 1)) >= 0;
        return marked ? words.substring(1, words.length() - 1) : words;
    }

    private static boolean matches(Lines lines, int line, Pattern pattern) {
        return lines.end(line) - lines.start(line) <= LONGEST
                && pattern.matcher(bare(lines.words(line))).matches();
    }
}
