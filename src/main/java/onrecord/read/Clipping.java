package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.model.Block;

/**
 * The line above a story that somebody copied from a paper into a mail, which says where it stood: {@code The Sund Courier, 4 March
 * 2031, p. 5}, {@code From today's Courier:}. What stands above it is the mail's.
 */
final class Clipping {
    /** It stands among so many lines below the header. */
    private static final int FIRST = 10;

    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 9;

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:|()•·–—\\[\\]*/>.-]+");
    /** What a monitoring service puts before and behind it. */
    private static final Pattern NUMBER = Pattern.compile("^(?:[\\[(]\\d{1,3}[\\])]|\\d{1,3}\\.) +");

    private static final Pattern STATISTICS = Pattern.compile(
            "(?i)\\b(?:circ(?:ulation)?|ave|reach|readership|tone|words|area|value)\\b[.:]? ?[£$€]?[\\p{L}\\d.,/]+");
    private static final Pattern PAGE =
            Pattern.compile("(?i)\\b(?:pages?|pp?|pg)\\b\\.? ?\\p{L}?\\d{1,3}|\\bpage one\\b");
    /** Small words in such a line. */
    private static final Set<String> SMALL = Set.of(
            "from",
            "in",
            "of",
            "on",
            "the",
            "and",
            "this",
            "today's",
            "today’s",
            "yesterday's",
            "yesterday’s",
            "morning's",
            "morning’s",
            "evening's",
            "evening’s",
            "week's",
            "week’s",
            "last",
            "source",
            "by",
            "at",
            "edition",
            "final",
            "for");

    private Clipping() {}

    /**
     * Adds what stands down to such a line to {@code head}.
     *
     * @param first whether it can be the first line only
     * @return the line below it, or 0 where there is none
     */
    static int read(Lines lines, boolean first, List<Block> head) {
        for (int i = 0; i + 1 < Math.min(lines.size(), first ? 2 : FIRST); i++) {
            if (HeadLine.isByline(lines.words(i))) {
                break;
            }
            boolean dated = isDated(lines.words(i));
            if (dated || isFrom(lines.words(i))) {
                List<Block> found = new ArrayList<>();
                for (int above = 0; above <= i; above++) {
                    found.add(
                            new Block(dated && above == i ? Block.Kind.DATED : Block.Kind.ENVELOPE, lines.span(above)));
                }
                head.addAll(found);
                return i + 1;
            }
        }
        return 0;
    }

    /** Returns whether a line is the name of a paper with a day. */
    static boolean isDated(String line) {
        if (line.length() > LONGEST || !StoryPiece.DAY.matcher(line).find()) {
            return false;
        }
        String name = STATISTICS.matcher(NUMBER.matcher(line).replaceFirst("")).replaceAll(" ");
        return isName(StoryPiece.DAY.matcher(name).replaceAll(" "));
    }

    private static boolean isFrom(String line) {
        return line.length() <= LONGEST
                && line.endsWith(":")
                && (line.startsWith("From ") || line.startsWith(">From "))
                && isName(line);
    }

    private static boolean isName(String line) {
        int capitals = 0;
        int words = 0;
        for (String word : BETWEEN.split(PAGE.matcher(line).replaceAll(" "))) {
            if (!word.isEmpty()) {
                boolean capital = Character.isUpperCase(word.charAt(0));
                if (!capital && !SMALL.contains(word)) {
                    return false;
                }
                capitals += capital && !word.endsWith("day") && !word.equals("From") ? 1 : 0;
                words++;
            }
        }
        return capitals > 0 && words <= MOST_WORDS;
    }
}
