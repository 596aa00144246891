package onrecord.search;

import java.util.ArrayList;
import java.util.List;
import onrecord.records.ByteReader;
import onrecord.records.ByteWriter;

/**
 * The words from one to the next that begins a drawer: what is kept, and changed, as one.
 *
 * @param from its first word; empty for what stands before the first cut
 * @param shards the scripts that it is cut into
 */
record IndexBlock(String from, List<WordShard> shards) {
    /** Copies the list. */
    IndexBlock {
        shards = List.copyOf(shards);
    }

    void write(ByteWriter out) {
        out.text(from).number(shards.size());
        for (WordShard shard : shards) {
            out.text(shard.from()).number(shard.start()).number(shard.end()).number(shard.inputs());
        }
    }

    static IndexBlock read(ByteReader in) {
        String from = in.text();
        List<WordShard> shards = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            shards.add(new WordShard(from, in.text(), in.number(), in.number(), in.longNumber()));
        }
        return new IndexBlock(from, shards);
    }
}
