package onrecord.search;

import onrecord.files.Fingerprint;
import onrecord.records.ByteReader;
import onrecord.records.ByteWriter;

/**
 * A word in a drawer: its letters, in how many articles it stands, and its {@link Posting postings}. They are kept in order,
 * as the steps between their places, doubled; an odd number tells that the rest of the posting follows.
 *
 * @param word the word
 * @param count number of articles that have it
 * @param bytes what holds all of the entry
 * @param start where the entry begins in {@code bytes}
 * @param from where its postings begin
 * @param end where they, and the entry, end
 */
record PostingList(String word, int count, byte[] bytes, int start, int from, int end) {
    /** Reads the next one. */
    static PostingList read(byte[] bytes, ByteReader in) {
        int start = in.at();
        String word = in.text();
        int count = in.number();
        int length = in.number();
        int from = in.at();
        in.skip(length);
        return new PostingList(word, count, bytes, start, from, in.at());
    }

    /** Creates a word that stands nowhere yet. */
    static PostingList none(String word) {
        return new PostingList(word, 0, new byte[0], 0, 0, 0);
    }

    /**
     * Returns the entry after a change.
     *
     * @throws IllegalStateException if something is gone that was not there
     */
    PostingList after(PostingsDelta change) {
        int now = count + change.growth();
        if (now < 0) {
            throw new IllegalStateException("a word is gone that was not there");
        }
        ByteWriter steps = new ByteWriter(2 * now + 8);
        int last = 0;
        for (long posting : change.applied(postings())) {
            int place = Posting.place(posting);
            int rest = Posting.rest(posting);
            steps.number((long) (place - last) << 1 | (rest == 0 ? 0 : 1));
            if (rest != 0) {
                steps.number(rest);
            }
            last = place;
        }
        ByteWriter out = new ByteWriter(steps.size() + 64);
        out.text(word).number(now).number(steps.size());
        int begin = out.size();
        out.raw(steps.toBytes(), 0, steps.size());
        return new PostingList(word, now, out.toBytes(), 0, begin, out.size());
    }

    private long[] postings() {
        long[] postings = new long[count];
        ByteReader in = new ByteReader(bytes, from, end);
        int place = 0;
        for (int i = 0; i < count; i++) {
            int step = in.number();
            place += step >>> 1;
            postings[i] = Posting.at(place, (step & 1) == 0 ? 0 : in.number());
        }
        return postings;
    }

    /** Returns about how much the page is told. */
    int weight() {
        return word.length() + end - from;
    }

    /** Returns a number that stands for what the page is told. */
    long hash() {
        return Fingerprint.of(bytes, start, end);
    }

    /**
     * Tells the page: how much of the word is that of the one before, its other letters, and its months with the places
     * within each, and their marks. The first month stands whole, each other as the step to it, or whole behind a second dot.
     */
    void print(String before, ByteWriter out) {
        int shared = shared(before);
        out.raw(DocKey.digit(shared)).raw(word.substring(shared)).raw('.');
        ByteReader in = new ByteReader(bytes, from, end);
        int place = 0;
        int month = Integer.MIN_VALUE;
        while (!in.atEnd()) {
            int step = in.number();
            place += step >>> 1;
            int now = DocKey.monthNumber(place);
            if (now != month) {
                printMonth(month, now, out);
                month = now;
            }
            out.raw(DocKey.digit(place >>> 6)).raw(DocKey.digit(place));
            if ((step & 1) != 0) {
                Posting.print(in.number(), out);
            }
        }
    }

    private static void printMonth(int before, int month, ByteWriter out) {
        if (before >= 0) {
            out.raw('.');
            if (month - before < 64) {
                out.raw(DocKey.digit(month - before));
                return;
            }
            out.raw('.');
        }
        out.raw(DocKey.digit(month >>> 12)).raw(DocKey.digit(month >>> 6)).raw(DocKey.digit(month));
    }

    /** Returns how many chars begin this word and the one before, as one digit can tell; it cuts no surrogate pair. */
    private int shared(String before) {
        int most = Math.min(63, Math.min(before.length(), word.length()));
        int shared = 0;
        while (shared < most && before.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(word.charAt(shared - 1)) ? shared - 1 : shared;
    }
}
