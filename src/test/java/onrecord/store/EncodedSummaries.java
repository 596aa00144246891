package onrecord.store;

import java.util.ArrayList;
import java.util.List;
import onrecord.archive.Summary;

/** Summaries as the store holds them, without the store. */
public final class EncodedSummaries {
    private final List<byte[]> summaries = new ArrayList<>();

    /** Adds one. */
    public void add(Summary summary) {
        summaries.add(new StoreCodecs().summaries.bytes(summary));
    }

    /** Returns them back in their order, as a build reads them. */
    public List<Summary> decode() {
        StoreCodecs codecs = new StoreCodecs();
        return summaries.stream().map(codecs.summaries::value).toList();
    }
}
