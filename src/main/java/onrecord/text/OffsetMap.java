package onrecord.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The way back from a reading text to the file it was read from: runs of chars that stand in the file as they stand in
 * the reading text, each with its place in the file. For plain text it is the identity. Immutable.
 */
public final class OffsetMap {
    private static final OffsetMap IDENTITY = new OffsetMap(new int[0], new int[0], new int[0]);

    /** Starts of the runs in the reading text, ascending; their starts in the file; their length in the file. */
    private final int[] reading;

    private final int[] file;
    private final int[] lengths;

    private OffsetMap(int[] reading, int[] file, int[] lengths) {
        this.reading = reading;
        this.file = file;
        this.lengths = lengths;
    }

    /** Returns the map of a text that is read as it stands. */
    public static OffsetMap identity() {
        return IDENTITY;
    }

    /**
     * Returns the map that has these runs.
     *
     * @param runs for each run its place in the reading text, its place in the file and its length there; in text order
     */
    public static OffsetMap of(int[][] runs) {
        if (runs.length == 0) {
            return IDENTITY;
        }
        OffsetMap map = new OffsetMap(new int[runs.length], new int[runs.length], new int[runs.length]);
        for (int i = 0; i < runs.length; i++) {
            map.reading[i] = runs[i][0];
            map.file[i] = runs[i][1];
            map.lengths[i] = runs[i][2];
        }
        return map;
    }

    /** Returns the runs, as {@link #of} takes them; none for the identity. */
    public int[][] runs() {
        int[][] runs = new int[reading.length][];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = new int[] {reading[i], file[i], lengths[i]};
        }
        return runs;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OffsetMap map
                && Arrays.equals(reading, map.reading)
                && Arrays.equals(file, map.file)
                && Arrays.equals(lengths, map.lengths);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(reading) + Arrays.hashCode(file);
    }

    /** Returns whether reading text and file are the same. */
    public boolean isIdentity() {
        return reading.length == 0;
    }

    /** Returns the place in the file of the char that stands at {@code offset} of the reading text. */
    public int toFile(int offset) {
        if (isIdentity()) {
            return offset;
        }
        int run = runAt(offset);
        // an escape or an entity, which is longer or shorter in the file, is one place
        return lengths[run] == runLength(run) ? file[run] + offset - reading[run] : file[run];
    }

    /**
     * Returns the smallest piece of the file that holds all chars of {@code span} of the reading text. Marks between them
     * are included, marks around them are not.
     */
    public Span toFile(Span span) {
        if (isIdentity()) {
            return span;
        }
        int start = toFile(span.start());
        if (span.isEmpty()) {
            return new Span(start, start);
        }
        int run = runAt(span.end() - 1);
        // an escape or an entity is taken whole
        int taken = lengths[run] == runLength(run) ? span.end() - reading[run] : lengths[run];
        int end = file[run] + taken;
        return new Span(start, Math.max(start, end));
    }

    /**
     * Returns the way from the reading text to where its file itself was taken from.
     *
     * @param outer the way from that file, which was taken out of another, to the other
     * @param text the reading text
     */
    public OffsetMap through(OffsetMap outer, String text) {
        Builder whole = new Builder();
        int at = 0;
        while (at < text.length()) {
            int run = runAt(at);
            int end = run + 1 < reading.length ? Math.min(reading[run + 1], text.length()) : text.length();
            boolean asIs = isIdentity() || lengths[run] == end - reading[run];
            if (asIs) {
                // as much as stands in one run of the other, too
                int inner = toFile(at);
                end = at + Math.min(end - at, outer.runEnd(inner) - inner);
            }
            Span place = outer.toFile(toFile(new Span(at, end)));
            whole.append(text.substring(at, end), place.start(), place.end());
            at = end;
        }
        return whole.map();
    }

    /** Returns where the run that holds {@code offset} ends. */
    private int runEnd(int offset) {
        int next = isIdentity() ? reading.length : runAt(offset) + 1;
        return next < reading.length ? reading[next] : Integer.MAX_VALUE;
    }

    private int runLength(int run) {
        return run + 1 < reading.length ? reading[run + 1] - reading[run] : 0;
    }

    private int runAt(int offset) {
        int at = Arrays.binarySearch(reading, offset);
        return at >= 0 ? at : Math.max(0, -at - 2);
    }

    /** Collects a reading text together with its map. Not for use by several threads. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] reading = new int[16];
        private int[] file = new int[16];
        private int[] lengths = new int[16];
        private int runs;

        /**
         * Appends words of the file.
         *
         * @param words what is read
         * @param start where it stands in the file
         * @param end where it ends there; {@code end - start} differs from the length of {@code words} for an escape or
         *     an entity, which are mapped as a whole
         */
        public Builder append(CharSequence words, int start, int end) {
            if (words.length() == 0) {
                return this;
            }
            if (runs == reading.length) {
                reading = Arrays.copyOf(reading, runs * 2);
                file = Arrays.copyOf(file, runs * 2);
                lengths = Arrays.copyOf(lengths, runs * 2);
            }
            reading[runs] = text.length();
            file[runs] = start;
            lengths[runs++] = end - start;
            text.append(words);
            return this;
        }

        /** Returns the length of the reading text so far. */
        public int length() {
            return text.length();
        }

        /** Returns the piece {@code start..end} of the reading text without white space around it. */
        public Span stripped(int start, int end) {
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            return new Span(from, to);
        }

        /** Returns the reading text from {@code start} on. */
        public String text(int start) {
            return text.substring(start);
        }

        /** Returns the char at {@code offset} of the reading text. */
        public char charAt(int offset) {
            return text.charAt(offset);
        }

        /** Returns the last char so far, or {@code '\n'} at the beginning. */
        public char last() {
            return text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
        }

        /** Returns the reading text. */
        public String text() {
            return text.toString();
        }

        /** Returns the way back of that text. */
        public OffsetMap map() {
            if (runs == 0) {
                return IDENTITY;
            }
            // an empty run at the end tells how long the last one is
            int[] starts = Arrays.copyOf(reading, runs + 1);
            int[] places = Arrays.copyOf(file, runs + 1);
            starts[runs] = text.length();
            places[runs] = file[runs - 1] + lengths[runs - 1];
            return new OffsetMap(starts, places, Arrays.copyOf(lengths, runs + 1));
        }
    }
}
