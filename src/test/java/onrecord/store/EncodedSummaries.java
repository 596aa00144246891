package onrecord.store;

import java.util.ArrayList;
import java.util.List;
import onrecord.archive.Summary;
import onrecord.text.Stamp;

/** Summaries as the store holds them, without the store. */
public final class EncodedSummaries {
    private final List<String> paths = new ArrayList<>();
    private final List<byte[]> kept = new ArrayList<>();
    private final List<byte[]> summaries = new ArrayList<>();

    /** Adds one. */
    public void add(Summary summary) {
        paths.add(summary.path());
        kept.add(new Kept(
                        summary.path(),
                        summary.id(),
                        Stamp.UNKNOWN,
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
    public List<Kept> seeds() {
        List<Kept> seeds = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            seeds.add(Kept.of(String.valueOf(paths.get(i).toCharArray()), kept.get(i)));
        }
        return seeds;
    }

    /** Returns them back in their order, as a build reads them. */
    public List<Summary> decode(List<Kept> seeds) {
        SummaryBytes reader = new SummaryBytes();
        List<Summary> decoded = new ArrayList<>(seeds.size());
        for (int i = 0; i < seeds.size(); i++) {
            decoded.add(reader.summary(seeds.get(i), summaries.get(i)));
        }
        return decoded;
    }
}
