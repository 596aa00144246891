package onrecord.read;

import java.util.Arrays;

/**
 * The lines of plain text that are not blank, and what their looks say about paragraphs.
 *
 * <p>A program that wraps lines puts as many words on a line as fit. So in wrapped copy the first word of a line would
 * not have fitted at the end of the one before, and sentences run on over the ends of lines: many lines begin with a
 * small letter, or only the first line of a paragraph is indented. Where each line is a paragraph, neither holds.
 */
final class Lines {
    /** No newsroom wraps at more columns. */
    private static final int WIDEST = 132;

    private static final int TAB = 8;
    private static final String RULES = "*_=#~-–—";

    private final String text;
    private int[] start = new int[16];
    private int[] end = new int[16];
    private int[] indent = new int[16];
    /** Whether a blank line stands above. */
    private boolean[] gap = new boolean[16];

    /** Whether a line is a rule or an end mark, such as {@code ***} or {@code -30-}. */
    private boolean[] rule = new boolean[16];

    private int size;
    /** The columns that wrapped lines may fill, and the indent of lines that begin no paragraph. */
    private int width;

    private int margin;

    private Lines(String text) {
        this.text = text;
    }

    /** Finds the lines of {@code text}; they end as in {@link onrecord.text.LineMap}, and at Unicode's own separators. */
    static Lines of(String text) {
        Lines lines = new Lines(text);
        boolean gap = true;
        for (int at = 0; at < text.length(); ) {
            int to = at;
            while (to < text.length() && !endsLine(text.charAt(to))) {
                to++;
            }
            boolean blank = !lines.add(at, to, gap);
            boolean crlf = to + 1 < text.length() && text.charAt(to) == '\r' && text.charAt(to + 1) == '\n';
            at = to + (crlf ? 2 : 1);
            gap = blank;
        }
        lines.measure();
        return lines;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }

    private boolean add(int from, int to, boolean afterGap) {
        int first = from;
        int columns = 0;
        while (first < to && isSpace(text.charAt(first))) {
            columns += text.charAt(first) == '\t' ? TAB - columns % TAB : 1;
            first++;
        }
        int last = to;
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            return false;
        }
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            indent = Arrays.copyOf(indent, size * 2);
            gap = Arrays.copyOf(gap, size * 2);
            rule = Arrays.copyOf(rule, size * 2);
        }
        start[size] = first;
        end[size] = last;
        indent[size] = columns;
        rule[size] = isRule(text, first, last);
        gap[size++] = afterGap;
        return true;
    }

    /** Returns whether a line has nothing but marks that part or end stories: {@code ***}, {@code ____}, {@code -30-}. */
    static boolean isRule(String text, int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (RULES.indexOf(c) >= 0) {
                marks++;
            } else if (c == '3' && text.startsWith("30", i) && marks > 0) {
                i++;
            } else if (!isSpace(c)) {
                return false;
            }
        }
        return marks > 1;
    }

    /** Returns whether a line is a rule or an end mark. */
    boolean isRule(int line) {
        return rule[line];
    }

    /** Takes the measure of lines that have a neighbour; one that stands alone, such as a headline, is not wrapped. */
    private void measure() {
        int[] right = new int[size];
        int count = 0;
        margin = Integer.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            boolean alone = gap[i] && (i + 1 == size || gap[i + 1]);
            // a headline may be long though the copy below it is wrapped
            if (!alone && !rule[i] && (i > 0 || size < 4)) {
                right[count++] = right(i);
                margin = Math.min(margin, indent[i]);
            }
        }
        Arrays.sort(right, 0, count);
        // one line in fifty may stick out: a web address cannot be wrapped
        width = count == 0 ? 0 : right[count - 1 - count / 50];
    }

    /** Returns the number of lines. */
    int size() {
        return size;
    }

    /** Returns the offset of the first char of a line that is not white space. */
    int start(int line) {
        return start[line];
    }

    /** Returns the offset behind the last char of a line that is not white space. */
    int end(int line) {
        return end[line];
    }

    /** Returns whether paragraphs run over several lines. */
    boolean areWrapped() {
        if (width > WIDEST) {
            return false;
        }
        int indented = 0;
        int flush = 0;
        int pairs = 0;
        int full = 0;
        int small = 0;
        for (int i = 0; i + 1 < size; i++) {
            if (rule[i] || rule[i + 1]) {
                continue;
            }
            if (indent[i + 1] > margin) {
                indented++;
            } else if (!gap[i + 1] && looksLast(i)) {
                flush++;
            } else if (!gap[i + 1]) {
                pairs++;
                full += isFull(i) ? 1 : 0;
                small += isLower(start[i + 1]) ? 1 : 0;
            }
        }
        boolean runsOn = indented > flush || small * 5 >= pairs;
        return pairs > 0 && full * 4 >= pairs * 3 && runsOn;
    }

    /** Says, of wrapped lines, whether a paragraph ends with line {@code i}. */
    boolean endsParagraph(int i) {
        if (i + 1 == size || gap[i + 1] || indent[i + 1] > margin || rule[i] || rule[i + 1]) {
            return true;
        }
        boolean isShort = (right(i) + 1 + firstWord(i + 1)) * 3 <= width * 2;
        return looksLast(i) || isShort && !isLower(start[i + 1]);
    }

    /** Returns whether a line had room for the next word, and neither its end nor that word says that a sentence runs on. */
    private boolean looksLast(int i) {
        boolean runsOn = isLower(start[i + 1]) || i > 0 && !endsSentence(i);
        return !isFull(i) && !runsOn;
    }

    private boolean endsSentence(int i) {
        return ".!?\"'”’".indexOf(text.charAt(end[i] - 1)) >= 0;
    }

    /** Returns whether the next line's first word would not have fitted at the end of this one. */
    private boolean isFull(int i) {
        return right(i) + 1 + firstWord(i + 1) > width;
    }

    private int right(int i) {
        return indent[i] + end[i] - start[i];
    }

    private int firstWord(int i) {
        int at = start[i];
        while (at < end[i] && !isSpace(text.charAt(at))) {
            at++;
        }
        return at - start[i];
    }

    private boolean isLower(int at) {
        return Character.isLowerCase(text.charAt(at));
    }
}
