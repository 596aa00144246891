package onrecord.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A script that hands the page the sentences of some articles of a month. A month is halved by place until no part has more
 * than {@value #MOST} sentences, about 16 KB, so that one article more concerns one part only.
 *
 * @param place the first place that may be in it
 * @param start the number of its first article
 * @param end the number behind that of its last
 */
public record TextShard(int place, int start, int end) {
    private static final int MOST = 128;

    /**
     * Returns the parts of all articles.
     *
     * @param places of the articles, in order
     * @param sentences how many sentences each of them has
     */
    public static List<TextShard> of(int[] places, int[] sentences) {
        List<TextShard> shards = new ArrayList<>();
        for (int start = 0; start < places.length; ) {
            int month = DocKey.month(places[start]);
            int end = start;
            while (end < places.length && DocKey.month(places[end]) == month) {
                end++;
            }
            halve(new TextShard(month, start, end), DocKey.BITS, places, sentences, shards);
            start = end;
        }
        return shards;
    }

    private static void halve(TextShard part, int bits, int[] places, int[] sentences, List<TextShard> shards) {
        int count = 0;
        int middle = part.start;
        int half = part.place + (1 << bits >> 1);
        for (int i = part.start; i < part.end; i++) {
            count += sentences[i];
            middle += places[i] < half ? 1 : 0;
        }
        if (count > MOST && bits > 0) {
            halve(new TextShard(part.place, part.start, middle), bits - 1, places, sentences, shards);
            halve(new TextShard(half, middle, part.end), bits - 1, places, sentences, shards);
        } else if (part.start < part.end) {
            shards.add(part);
        }
    }

    /** Returns its path below the folder of the index: {@code 1990/03-2048.js}. */
    public String path() {
        return DocKey.file(place) + ".js";
    }
}
