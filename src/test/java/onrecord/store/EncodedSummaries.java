package onrecord.store;

import java.util.ArrayList;
import java.util.List;
import onrecord.archive.Summary;
import onrecord.files.SeedState;

/** Summaries as the store holds them, without the store. */
public final class EncodedSummaries {
    private final List<String> paths = new ArrayList<>();
    private final List<byte[]> kept = new ArrayList<>();
    private final List<byte[]> summaries = new ArrayList<>();

    /** Adds one. */
    public void add(Summary summary) {
        paths.add(summary.path());
        kept.add(new CacheEntry(
                        summary.path(),
                        summary.id(),
                        SeedState.UNKNOWN,
                        "",
                        summary.version(),
                        0,
                        0,
                        0,
                        List.of(),
                        List.of())
                .bytes());
        summaries.add(SummaryBytes.of(summary));
    }

    /** Returns what is kept beside them, as a build has it before it reads them. */
    public List<CacheEntry> seeds() {
        List<CacheEntry> seeds = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            seeds.add(CacheEntry.of(String.valueOf(paths.get(i).toCharArray()), kept.get(i)));
        }
        return seeds;
    }

    /** Returns them back in their order, as a build reads them. */
    public List<Summary> decode(List<CacheEntry> seeds) {
        SummaryBytes reader = new SummaryBytes();
        List<Summary> decoded = new ArrayList<>(seeds.size());
        for (int i = 0; i < seeds.size(); i++) {
            decoded.add(reader.summary(seeds.get(i), summaries.get(i)));
        }
        return decoded;
    }
}
