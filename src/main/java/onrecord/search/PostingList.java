package onrecord.search;

import onrecord.files.Fingerprint;
import onrecord.records.ByteReader;
import onrecord.records.ByteWriter;

/**
 * A word in a drawer: its letters, in how many articles it stands, and where. Places are kept in order, as the steps
 * between them, seven bits a byte.
 *
 * @param word the word
 * @param count number of articles that have it
 * @param bytes what holds all of the entry
 * @param start where the entry begins in {@code bytes}
 * @param from where its places begin
 * @param end where they, and the entry, end
 */
record PostingList(String word, int count, byte[] bytes, int start, int from, int end) {
    /** A word of more articles says nothing: the page is told that it is everywhere. */
    static final int EVERYWHERE = 5_000;

    /** So many more are needed until its places are forgotten: a word on the edge does not come and go with each build. */
    private static final int FORGOTTEN = EVERYWHERE * 6 / 5;

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
     * @throws IllegalStateException if that takes more than is known here
     */
    PostingList after(PostingsDelta change) {
        int now = count + change.growth();
        if (now < 0) {
            throw new IllegalStateException("a word is gone that was not there");
        }
        ByteWriter out = new ByteWriter(64);
        out.text(word).number(now);
        if (now > FORGOTTEN) {
            out.number(0);
            return new PostingList(word, now, out.toBytes(), 0, out.size(), out.size());
        }
        if (from == end && count > 0) {
            throw new IllegalStateException("places are needed that were forgotten: " + word);
        }
        int[] places = change.applied(places());
        ByteWriter steps = new ByteWriter(places.length * 2 + 8);
        int last = 0;
        for (int place : places) {
            steps.number(place - last);
            last = place;
        }
        out.number(steps.size());
        int begin = out.size();
        out.raw(steps.toBytes(), 0, steps.size());
        return new PostingList(word, now, out.toBytes(), 0, begin, out.size());
    }

    private int[] places() {
        int[] places = new int[count];
        ByteReader in = new ByteReader(bytes, from, end);
        int last = 0;
        for (int i = 0; i < count; i++) {
            last += in.number();
            places[i] = last;
        }
        return places;
    }

    boolean isEverywhere() {
        return count > EVERYWHERE;
    }

    /** Returns about how much the page is told. */
    int weight() {
        return word.length() + (isEverywhere() ? 1 : end - from);
    }

    /** Returns a number that stands for what the page is told. */
    long hash() {
        return isEverywhere() ? ~Fingerprint.of(word) : Fingerprint.of(bytes, start, end);
    }

    /** Tells the page: {@code "word":"mmmppppmmmpp"}, months and the places within each. */
    void print(ByteWriter out) {
        out.raw('"').raw(word).raw('"').raw(':');
        if (isEverywhere()) {
            out.raw('0');
            return;
        }
        out.raw('"');
        ByteReader in = new ByteReader(bytes, from, end);
        int last = -1;
        while (!in.atEnd()) {
            int place = Math.max(last, 0) + in.number();
            if (last < 0 || DocKey.month(place) != DocKey.month(last)) {
                if (last >= 0) {
                    out.raw('.');
                }
                out.raw(DocKey.digit(place, 0)).raw(DocKey.digit(place, 1)).raw(DocKey.digit(place, 2));
            }
            if (place != last) {
                out.raw(DocKey.digit(place, 3)).raw(DocKey.digit(place, 4));
            }
            last = place;
        }
        out.raw('"');
    }
}
