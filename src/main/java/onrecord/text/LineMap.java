package onrecord.text;

import java.util.Arrays;

/**
 * The lines of one text, so that an offset can be told to a person as line and column. Lines end at LF, CR LF or a
 * lone CR. Immutable.
 */
public final class LineMap {
    private final String text;
    private final int[] starts;

    private LineMap(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** Finds the lines of {@code text}. */
    public static LineMap of(String text) {
        int[] starts = new int[Math.max(8, text.length() / 40)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lone = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (c == '\n' || lone) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineMap(text, Arrays.copyOf(starts, count));
    }

    /** Returns the number of lines, at least 1. */
    public int lines() {
        return starts.length;
    }

    /** Returns the 1-based line that holds {@code offset}; an offset after the text is on the last line. */
    public int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Returns the 1-based column of {@code offset} in its line, counted in characters as a reader sees them. */
    public int column(int offset) {
        int end = Math.min(offset, text.length());
        return text.codePointCount(Math.min(starts[line(offset) - 1], end), end) + 1;
    }

    /**
     * Returns the extent of a line without its line end.
     *
     * @param line 1-based
     * @throws IndexOutOfBoundsException where there is no such line
     */
    public Span span(int line) {
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }

    /** Returns the words of a line, 1-based, without its line end. */
    public String text(int line) {
        return span(line).of(text);
    }
}
