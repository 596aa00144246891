package onrecord.read;

import java.util.Optional;
import onrecord.text.OffsetMap;
import onrecord.text.Span;

/**
 * Copy that a mail quotes: its lines begin with {@code >}, which are marks and no words. Either nearly all lines below the
 * first such are quoted, or a story stands among what people wrote to each other: the longest run of lines that were
 * quoted equally often.
 *
 * @param words the text without the marks of the copy, with its place in the file
 * @param story where the copy stands in that
 */
record QuotedCopy(OffsetMap.Builder words, Span story) {
    private static final int FEWEST = 5;
    /** Among what people write, a run is of so many lines, with so many chars in each at least. */
    private static final int FEWEST_OF_RUN = 8;

    private static final int SHORTEST = 24;

    /** Returns the copy; empty where none is quoted. */
    static Optional<QuotedCopy> read(String text) {
        if (text.indexOf("\n>") < 0 && text.indexOf("\r>") < 0) {
            return Optional.empty();
        }
        Lines lines = Lines.of(text);
        int first = -1;
        int quoted = 0;
        int deepest = 0;
        for (int i = 0; i < lines.size(); i++) {
            int level = level(lines, i);
            deepest = Math.max(deepest, level);
            quoted += level > 0 ? 1 : 0;
            first = level > 0 && first < 0 ? i : first;
        }
        boolean nearlyAll = quoted >= FEWEST && quoted * 10 >= (lines.size() - first) * 9;
        if (nearlyAll && deepest == 1) {
            return Optional.of(without(text, lines, 0, lines.size(), 1, true));
        }
        return run(text, lines);
    }

    /** Finds the longest run of lines of one level, if a story can be in it. */
    private static Optional<QuotedCopy> run(String text, Lines lines) {
        int best = 0;
        int most = 0;
        int bestEnd = 0;
        int own = 0;
        for (int i = 0; i < lines.size(); ) {
            int level = level(lines, i);
            int end = i;
            int full = 0;
            while (end < lines.size() && level(lines, end) == level) {
                full += lines.end(end) - lines.start(end) >= SHORTEST ? 1 : 0;
                end++;
            }
            own += level == 0 && i > 0 ? full : 0;
            if (level > 0 && full > most) {
                best = i;
                bestEnd = end;
                most = full;
            }
            i = end;
        }
        boolean story = most >= FEWEST_OF_RUN && most > own && isHeaded(lines, best, bestEnd);
        return story ? Optional.of(without(text, lines, best, bestEnd, level(lines, best), false)) : Optional.empty();
    }

    /** Returns whether a run begins with lines that stand by themselves, as a headline and a byline do. */
    private static boolean isHeaded(Lines lines, int begin, int end) {
        int alone = 0;
        for (int i = begin; i < Math.min(end - 1, begin + FEWEST_OF_RUN); i++) {
            boolean empty = lines.end(i + 1) - lines.start(i + 1) <= 2 * level(lines, i + 1);
            char last = lines.charAt(lines.end(i) - 1);
            alone += empty && Character.isLetterOrDigit(last) ? 1 : 0;
        }
        return alone > 0;
    }

    /** Returns how often a line was quoted. */
    private static int level(Lines lines, int line) {
        int level = 0;
        for (int at = lines.start(line); at < lines.end(line); at++) {
            if (lines.charAt(at) == '>') {
                level++;
            } else if (lines.charAt(at) != ' ') {
                break;
            }
        }
        return level;
    }

    private static QuotedCopy without(String text, Lines lines, int first, int end, int level, boolean all) {
        OffsetMap.Builder words = new OffsetMap.Builder();
        int at = 0;
        int taken = 0;
        int start = 0;
        for (int i = first; i < end; i++) {
            int mark = lines.start(i);
            start = i == first ? mark : start;
            int behind = mark;
            for (int marks = 0; marks < level && behind < text.length() && lines.charAt(mark) == '>'; ) {
                marks += text.charAt(behind) == '>' ? 1 : 0;
                behind++;
            }
            if (behind > mark) {
                words.append(text.substring(at, mark), at, mark);
                behind += behind < text.length() && text.charAt(behind) == ' ' ? 1 : 0;
                taken += behind - mark;
                at = behind;
            }
        }
        int last = end == 0 ? 0 : Math.max(at, lines.end(end - 1));
        words.append(text.substring(at), at, text.length());
        Span story = all ? new Span(0, text.length() - taken) : new Span(start, last - taken);
        return new QuotedCopy(words, story);
    }
}
