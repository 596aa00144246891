package onrecord.search;

import java.util.ArrayList;
import java.util.List;
import onrecord.files.Fingerprint;
import onrecord.records.ByteWriter;

/**
 * Puts words, which come in order, into drawers, and cuts the drawers into scripts. A word whose hash says so begins a new
 * drawer, whatever stands around it; a drawer that is too large for one script is cut before the word in it with the
 * lowest hash, and so on. So a new word moves no cuts but those in its own drawer. For one thread.
 */
final class ShardSplitter {
    /** One in so many words begins a drawer. */
    private static final int WORDS = 1024;

    /** What fits into a script; as text it is about a third more. */
    private static final int MOST = 24 * 1024;

    /** A script is named after its first word. */
    private static final int LONGEST_NAME = 20;

    private final List<Cut> done = new ArrayList<>();
    private String from = "";
    private ByteWriter bytes = new ByteWriter(1 << 16);
    private final List<CutMark> marks = new ArrayList<>();

    /** What is to be known of an entry to cut before it. */
    private record CutMark(String word, int at, int weight, long hash, long order) {}

    /**
     * A drawer full of words.
     *
     * @param drawer what is in it; it begins with an empty word where it holds what stands before the first cut
     * @param bytes its entries
     */
    record Cut(IndexBlock drawer, byte[] bytes) {}

    void add(PostingList entry) {
        long order = Fingerprint.of(entry.word());
        if (isName(entry.word()) && order % WORDS == 0) {
            close();
            from = entry.word();
        }
        marks.add(new CutMark(entry.word(), bytes.size(), entry.weight(), entry.hash(), order));
        bytes.raw(entry.bytes(), entry.start(), entry.end());
    }

    /** Returns the drawers; none is empty. */
    List<Cut> cuts() {
        close();
        return done;
    }

    private static boolean isName(String word) {
        return word.length() <= LONGEST_NAME;
    }

    private void close() {
        if (!marks.isEmpty()) {
            List<WordShard> shards = new ArrayList<>();
            cut(0, marks.size(), shards);
            done.add(new Cut(new IndexBlock(from, shards), bytes.toBytes()));
        }
        marks.clear();
        bytes = new ByteWriter(1 << 16);
    }

    private void cut(int start, int end, List<WordShard> shards) {
        int weight = 0;
        long inputs = end - start;
        int best = start;
        for (int i = start; i < end; i++) {
            CutMark mark = marks.get(i);
            weight += mark.weight();
            inputs = Fingerprint.mix(inputs + mark.hash());
            if (i > start
                    && isName(mark.word())
                    && (best == start || mark.order() < marks.get(best).order())) {
                best = i;
            }
        }
        if (weight <= MOST || best == start) {
            int to = end == marks.size() ? bytes.size() : marks.get(end).at();
            String first = start == 0 ? from : marks.get(start).word();
            shards.add(new WordShard(from, first, marks.get(start).at(), to, inputs));
        } else {
            cut(start, best, shards);
            cut(best, end, shards);
        }
    }
}
