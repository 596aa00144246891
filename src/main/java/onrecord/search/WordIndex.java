package onrecord.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.records.ByteReader;
import onrecord.records.ByteWriter;

/**
 * Which word stands in which articles. It is kept between builds, in {@link IndexBlock drawers} of words, so that a change
 * costs what changed: only drawers with words that came or went are opened. What is kept, and every script, depends on
 * the articles alone, not on the way that led to them.
 *
 * <p>A build tells it which articles came and which are gone, and asks in the end whether it then stands for all there are.
 * For one thread until then; then its scripts may be made by many.
 */
public final class WordIndex {
    /** What is kept beside the drawers; a word holds no space. */
    private static final String TABLE = " ";

    /** So many changes are held in memory; then they go into the drawers. */
    private static final int MOST_CHANGES = 1 << 21;

    private final Map<String, byte[]> kept;
    private final Map<String, PostingsDelta> changes = new HashMap<>();
    private List<IndexBlock> drawers = new ArrayList<>();
    private long sum;
    private int changed;

    /**
     * Goes on with what is kept.
     *
     * @param kept where the index is kept, and nothing else
     */
    public WordIndex(Map<String, byte[]> kept) {
        this.kept = kept;
        byte[] table = kept.get(TABLE);
        if (table == null) {
            clear();
            return;
        }
        ByteReader in = new ByteReader(table, 0, table.length);
        sum = in.longNumber();
        while (!in.atEnd()) {
            drawers.add(IndexBlock.read(in));
        }
    }

    /** Forgets everything. */
    public void clear() {
        kept.clear();
        changes.clear();
        drawers = new ArrayList<>();
        sum = 0;
        changed = 0;
    }

    /**
     * Adds an article.
     *
     * @param rank its rank among the articles at its place, see {@link DocRanks}
     */
    public void add(DocumentTerms article, int rank) {
        sum += article.sum();
        for (int i = 0; i < article.size(); i++) {
            change(article.word(i), article.posting(i, rank));
        }
        relieve();
    }

    /** Removes an article that was added with {@code rank}, in this build or in an earlier one. */
    public void remove(DocumentTerms article, int rank) {
        sum -= article.sum();
        for (int i = 0; i < article.size(); i++) {
            change(article.word(i), ~article.posting(i, rank));
        }
        relieve();
    }

    private void change(String word, long posting) {
        changes.computeIfAbsent(word, key -> new PostingsDelta()).add(posting);
        changed++;
    }

    private void relieve() {
        if (changed > MOST_CHANGES) {
            apply();
        }
    }

    /**
     * Takes over all changes.
     *
     * @param articles the {@link DocumentTerms#sum() sums} of all articles there are, added up
     * @return whether the index stands for them; if not, it is to be cleared and all articles added
     */
    public boolean settle(long articles) {
        if (sum != articles || !changes.isEmpty() && !apply()) {
            return false;
        }
        if (!kept.containsKey(TABLE)) {
            ByteWriter table = new ByteWriter(1 << 12).number(sum);
            drawers.forEach(drawer -> drawer.write(table));
            kept.put(TABLE, table.toBytes());
        }
        return true;
    }

    /**
     * Puts the changes into the drawers. The table is gone meanwhile: a build that is cut short leaves none. Drawers are
     * gone through from the last to the first, for what is left of one whose first word is gone belongs to the one before.
     */
    private boolean apply() {
        kept.remove(TABLE);
        String[] words = changes.entrySet().stream()
                .filter(change -> change.getValue().settle())
                .map(Map.Entry::getKey)
                .sorted()
                .toArray(String[]::new);
        List<IndexBlock> now = new ArrayList<>();
        byte[] rest = new byte[0];
        int end = words.length;
        try {
            for (int i = Math.max(0, drawers.size() - 1); i >= 0; i--) {
                String from = i == 0 ? "" : drawers.get(i).from();
                int found = Arrays.binarySearch(words, 0, end, from);
                int start = found < 0 ? -found - 1 : found;
                if (start == end && rest.length == 0) {
                    if (i < drawers.size()) {
                        now.add(drawers.get(i));
                    }
                } else {
                    rest = refill(i, Arrays.asList(words).subList(start, end), rest, now);
                }
                end = start;
            }
        } catch (IllegalStateException e) {
            clear();
            return false;
        }
        Collections.reverse(now);
        drawers = now;
        changes.clear();
        changed = 0;
        return true;
    }

    /**
     * Fills a drawer anew.
     *
     * @param words those of it that have changed, in order
     * @param rest entries that are to come behind its own
     * @param now takes the drawers that it becomes, the last first
     * @return entries that belong into the drawer before
     */
    private byte[] refill(int number, List<String> words, byte[] rest, List<IndexBlock> now) {
        ShardSplitter cutter = new ShardSplitter();
        int next = 0;
        if (number < drawers.size()) {
            byte[] bytes = kept.getOrDefault(drawers.get(number).from(), new byte[0]);
            ByteReader in = new ByteReader(bytes, 0, bytes.length);
            while (!in.atEnd()) {
                PostingList entry = PostingList.read(bytes, in);
                while (next < words.size() && words.get(next).compareTo(entry.word()) < 0) {
                    addChanged(PostingList.none(words.get(next++)), cutter);
                }
                if (next < words.size() && words.get(next).equals(entry.word())) {
                    next++;
                    addChanged(entry, cutter);
                } else {
                    cutter.add(entry);
                }
            }
        }
        for (String word : words.subList(next, words.size())) {
            addChanged(PostingList.none(word), cutter);
        }
        ByteReader in = new ByteReader(rest, 0, rest.length);
        while (!in.atEnd()) {
            cutter.add(PostingList.read(rest, in));
        }
        List<ShardSplitter.Cut> cuts = cutter.cuts();
        boolean before =
                number > 0 && !cuts.isEmpty() && cuts.get(0).drawer().from().isEmpty();
        for (int i = cuts.size() - 1; i >= (before ? 1 : 0); i--) {
            kept.put(cuts.get(i).drawer().from(), cuts.get(i).bytes());
            now.add(cuts.get(i).drawer());
        }
        if (number < drawers.size()) {
            String from = drawers.get(number).from();
            if (cuts.stream().noneMatch(cut -> cut.drawer().from().equals(from))) {
                kept.remove(from);
            }
        }
        return before ? cuts.get(0).bytes() : new byte[0];
    }

    private void addChanged(PostingList before, ShardSplitter cutter) {
        PostingsDelta change = changes.getOrDefault(before.word(), new PostingsDelta());
        PostingList after = before.after(change);
        if (after.count() > 0) {
            cutter.add(after);
        }
    }

    /** Returns the scripts, in the order of their words. */
    public List<WordShard> shards() {
        return drawers.stream().flatMap(drawer -> drawer.shards().stream()).toList();
    }

    /** Makes one of its scripts. */
    public byte[] script(WordShard shard) {
        byte[] bytes = kept.getOrDefault(shard.drawer(), new byte[0]);
        ByteReader in = new ByteReader(bytes, shard.start(), shard.end());
        ByteWriter out = new ByteWriter((shard.end() - shard.start()) * 2);
        out.raw("onrecord.words(\"" + shard.from() + "\",\"");
        String before = "";
        while (!in.atEnd()) {
            if (in.at() > shard.start()) {
                out.raw(' ');
            }
            PostingList entry = PostingList.read(bytes, in);
            entry.print(before, out);
            before = entry.word();
        }
        return out.raw("\");\n").toBytes();
    }
}
