package onrecord.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import onrecord.records.ByteWriter;

/**
 * Collects the words of names that the archive gives speakers and an article does not: who says “Kell” there may be found as
 * Ada Kell. They hang on all articles, so they stand in a script of their own. For one thread.
 */
public final class ArchiveNames {
    private final Map<String, Set<Long>> postings = new TreeMap<>();

    /**
     * Adds a name.
     *
     * @param field {@code who:} or {@code to:}
     * @param name the name in the archive
     * @param known the name in the article
     * @param place the {@link DocKey} of the article
     * @param rank its rank there
     */
    public void add(String field, String name, String known, int place, int rank) {
        List<String> there = Words.of(known);
        for (String word : Words.of(name)) {
            if (!there.contains(word)) {
                postings.computeIfAbsent(field + word, key -> new TreeSet<>()).add(Posting.of(place, rank, 1));
            }
        }
    }

    /** Returns the script: words and their lists, as in the script of a {@link WordShard}. */
    public String script() {
        ByteWriter out = new ByteWriter(1 << 12).raw("onrecord.names(\"");
        String before = "";
        for (Map.Entry<String, Set<Long>> each : postings.entrySet()) {
            PostingsDelta all = new PostingsDelta();
            each.getValue().forEach(all::add);
            out.raw(before.isEmpty() ? "" : " ");
            PostingList.none(each.getKey()).after(all).print(before, out);
            before = each.getKey();
        }
        return new String(out.raw("\");\n").toBytes(), StandardCharsets.UTF_8);
    }
}
