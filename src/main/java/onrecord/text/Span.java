package onrecord.text;

/**
 * A piece of a text, as half-open UTF-16 offsets: {@code text.substring(start, end)} is what it covers.
 *
 * @param start offset of the first char
 * @param end offset after the last char, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** Checks the order of the offsets. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** Returns the number of chars covered. */
    public int length() {
        return end - start;
    }

    /** Returns whether nothing is covered. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Returns whether the char at {@code offset} is covered. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Returns whether all of {@code other} lies within this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Returns whether the two spans share at least one char. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Returns the smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Returns the chars of {@code text} that this span covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
