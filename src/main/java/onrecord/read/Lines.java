package onrecord.read;

import java.util.Arrays;
import onrecord.text.Span;

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

    /** No newsroom wraps at fewer; a table has shorter lines. */
    private static final int NARROW = 40;

    /** Columns of a printed page are as narrow; that a sentence runs on tells them from tables. */
    private static final int NARROWEST = 20;

    private static final int TAB = 8;
    /** Where a message begins, where its words do, and where they end. */
    static final char SOH = '\u0001';

    static final char STX = '\u0002';

    static final char ETX = '\u0003';
    private final String text;
    /** Whether this is the copy of an old wire, which sets {@code ^} before a line and {@code <} or {@code =} behind it. */
    private final boolean marked;

    private int[] start = new int[16];
    private int[] end = new int[16];
    private int[] indent = new int[16];
    /** The blank lines above. */
    private int[] blanks = new int[16];
    /** The blank lines that stand between any two lines: one in copy with double spacing. */
    private int spacing;

    /** Whether a line is a paragraph of its own: a rule, an end mark, or a line with the marks of a wire. */
    private boolean[] alone = new boolean[16];

    private int size;
    /** The columns that wrapped lines may fill, and the indent of lines that begin no paragraph. */
    private int width;

    private int margin;
    /** Whether lines end short of the width, so that only sentences that run on say that they were wrapped. */
    private boolean ragged;

    private Lines(String text, boolean marked) {
        this.text = text;
        this.marked = marked;
    }

    /** Finds the lines of {@code text}; they end as in {@link onrecord.text.LineMap}, and at Unicode's own separators. */
    static Lines of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** Finds the lines of a piece of {@code text}, whose ends are ends of lines. */
    static Lines of(String text, Span piece) {
        Lines lines = new Lines(text, isMarked(text, piece));
        int blanks = 1;
        for (int at = piece.start(); at < piece.end(); ) {
            int to = at;
            while (to < piece.end() && !endsLine(text.charAt(to))) {
                to++;
            }
            blanks = lines.add(at, to, blanks) ? 0 : blanks + 1;
            boolean crlf = to + 1 < piece.end() && text.charAt(to) == '\r' && text.charAt(to + 1) == '\n';
            at = to + (crlf ? 2 : 1);
        }
        lines.spacing = lines.isDoubleSpaced() ? 1 : 0;
        lines.measure();
        return lines;
    }

    private static boolean isMarked(String text, Span piece) {
        if (piece.end() == text.length() && text.indexOf('^', piece.start()) < 0) {
            return false;
        }
        for (int i = piece.start(); i < piece.end(); i++) {
            if (text.charAt(i) == '^' && (i == piece.start() || endsLine(text.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether {@code c} ends a line. */
    static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == STX || c == ETX;
    }

    /** Returns whether {@code c} parts words, or is a control character, which some wires put around their lines. */
    static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }

    private boolean add(int from, int to, int above) {
        int first = from;
        int columns = 0;
        while (first < to && isSpace(text.charAt(first))) {
            columns += text.charAt(first) == '\t' ? TAB - columns % TAB : 1;
            first++;
        }
        int last = stripped(first, to);
        boolean begins = marked && first < last && text.charAt(first) == '^';
        first += begins ? 1 : 0;
        boolean ends = first < last && endsInMark(first, last);
        last = ends ? stripped(first, last - 1) : last;
        boolean bare = marked && last - first == 1 && "^<=".indexOf(text.charAt(first)) >= 0;
        if (first == last || bare) {
            return false;
        }
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            indent = Arrays.copyOf(indent, size * 2);
            blanks = Arrays.copyOf(blanks, size * 2);
            alone = Arrays.copyOf(alone, size * 2);
        }
        start[size] = first;
        end[size] = last;
        indent[size] = columns;
        alone[size] = begins || ends || LoneLine.is(text, first, last);
        blanks[size++] = above;
        return true;
    }

    /** Returns whether a line says in capitals that a story ends or goes on. */
    boolean isTurn(int line) {
        return LoneLine.isTurn(text, start[line], end[line]);
    }

    private int stripped(int first, int to) {
        int last = to;
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Returns whether a line ends in a mark of a wire; a byline may be the only line that does. */
    private boolean endsInMark(int first, int last) {
        char c = text.charAt(last - 1);
        return (c == '<' || c == '=') && marked && Character.isLetterOrDigit(text.charAt(first))
                || c == '=' && text.regionMatches(true, first, "by ", 0, 3);
    }

    /** Returns where the line behind {@code offset} begins; {@code end} where there is none. */
    static int next(String text, int offset, int end) {
        int at = offset;
        while (at < end && !endsLine(text.charAt(at))) {
            at++;
        }
        boolean crlf = at + 1 < end && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return Math.min(end, at + (crlf ? 2 : 1));
    }

    /** Takes the measure of lines that have a neighbour; one that stands alone, such as a headline, is not wrapped. */
    private void measure() {
        int[] right = new int[size];
        int count = 0;
        margin = Integer.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            boolean single = hasGap(i) && (i + 1 == size || hasGap(i + 1));
            // a headline may be long though the copy below it is wrapped
            if (!single && !alone[i] && (i > 0 || size < 4)) {
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

    /** Returns whether a blank line stands above a line. */
    boolean hasGap(int line) {
        return blanks[line] > spacing;
    }

    /** Returns whether blank lines stand between lines of one sentence, as in typescripts. */
    private boolean isDoubleSpaced() {
        int apart = 0;
        int runOn = 0;
        int whole = 0;
        for (int i = 0; i + 1 < size; i++) {
            apart += blanks[i + 1] > 0 ? 1 : 0;
            boolean broken = right(i) > NARROW && right(i) <= WIDEST && !endsInStop(i);
            runOn += broken && isLower(start[i + 1]) ? 1 : 0;
            whole += right(i) > WIDEST ? 1 : 0;
        }
        return size > 4 && whole == 0 && apart * 10 >= (size - 1) * 9 && runOn * 3 >= size;
    }

    private boolean endsInStop(int i) {
        return ".;:!?".indexOf(text.charAt(end[i] - 1)) >= 0;
    }

    /** Returns whether a line is a paragraph of its own by its marks. */
    boolean isAlone(int line) {
        return alone[line];
    }

    /** Returns the columns before the first word of a line. */
    int indent(int line) {
        return indent[line];
    }

    /** Returns the words of a line. */
    String words(int line) {
        return text.substring(start[line], end[line]);
    }

    /** Returns the words of a piece. */
    String words(Span piece) {
        return piece.of(text);
    }

    /** Returns the char at an offset of the text. */
    char charAt(int offset) {
        return text.charAt(offset);
    }

    /** Returns the place of a line. */
    Span span(int line) {
        return new Span(start[line], end[line]);
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
        int broken = 0;
        int runOn = 0;
        for (int i = 0; i + 1 < size; i++) {
            if (alone[i] || alone[i + 1]) {
                continue;
            }
            if (indent[i + 1] > margin) {
                indented++;
            } else if (!hasGap(i + 1) && looksLast(i)) {
                flush++;
            } else if (!hasGap(i + 1)) {
                pairs++;
                full += isFull(i) ? 1 : 0;
                small += isLower(start[i + 1]) ? 1 : 0;
                broken += right(i) * 2 > width ? 1 : 0;
                runOn += runsOn(i) ? 1 : 0;
            }
        }
        boolean even = full * 4 >= pairs * 3 && (indented > flush || small * 5 >= pairs);
        ragged = pairs > 0 && !even && runOn > 1 && runOn * 3 >= broken + flush;
        return pairs > 0 && even || ragged;
    }

    /** Returns whether a sentence runs on from a line of some length to the next. */
    private boolean runsOn(int i) {
        return isLower(start[i + 1]) && right(i) > NARROWEST && right(i) * 3 > width * 2 && !endsInStop(i);
    }

    /** Says, of wrapped lines, whether a paragraph ends with line {@code i}. */
    boolean endsParagraph(int i) {
        if (i + 1 == size || hasGap(i + 1) || indent[i + 1] > margin || alone[i] || alone[i + 1]) {
            return true;
        }
        if (i + 2 < size && i < HeadLine.LAST && !hasGap(i + 2) && LoneLine.isMailbox(text, start[i + 2], end[i + 2])) {
            // whose mailbox it is
            return true;
        }
        if (i + 1 < HeadLine.LAST && !isFull(i) && (HeadLine.is(this, i + 1) || HeadLine.is(this, i))) {
            return true;
        }
        boolean isShort = (right(i) + 1 + firstWord(i + 1)) * 3 <= width * 2;
        if (i < TitleLines.LAST && TitleLines.goesOn(this, i)) {
            return false;
        }
        boolean last = looksLast(i) && (!ragged || i == 0 || isShort);
        return last || isShort && !isLower(start[i + 1]);
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
        return right(i) + 1 + firstWord(i + 1) > width || isBroken(i);
    }

    /** Returns whether a line ends in the hyphen of a word that goes on. */
    private boolean isBroken(int i) {
        char last = text.charAt(end[i] - 1);
        return (last == '-' || last == '\u2010' || last == '\u00ad')
                && end[i] - start[i] > 1
                && Character.isLetter(text.charAt(end[i] - 2));
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
