package onrecord.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.archive.CopySketch;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.records.ByteReader;
import onrecord.records.ByteWriter;
import onrecord.records.Codec;
import onrecord.records.Codecs;
import onrecord.text.OffsetMap;
import onrecord.text.Span;

/**
 * How the store writes the records that it keeps. Summaries and entries of all articles are in memory at once, so their
 * strings are interned: the name of an agency or of a person is one object, however many articles have it. Safe for use
 * by many threads.
 */
final class StoreCodecs {
    /** A third of all values are spans: as two numbers they take less time and space than other records do. */
    private static final Codec<Span> SPAN = new Codec<>() {
        @Override
        public void write(ByteWriter out, Span span) {
            out.number(span.start()).number(span.length());
        }

        @Override
        public Span read(ByteReader in) {
            int start = in.number();
            return new Span(start, start + in.number());
        }
    };

    private static final Codec<OffsetMap> OFFSETS = Codec.of(
            (out, offsets) -> {
                int[][] runs = offsets.runs();
                out.number(runs.length);
                for (int[] run : runs) {
                    out.number(run[0]).number(run[1]).number(run[2]);
                }
            },
            in -> {
                int[][] runs = new int[in.number()][];
                for (int i = 0; i < runs.length; i++) {
                    runs[i] = new int[] {in.number(), in.number(), in.number()};
                }
                return OffsetMap.of(runs);
            });

    private static final Codec<CopySketch> SKETCH = Codec.of(
            (out, sketch) -> {
                int[] bands = sketch.bands();
                out.number(sketch.size()).number(sketch.sum()).number(bands.length);
                for (int band : bands) {
                    out.number(band & 0xffffffffL);
                }
            },
            in -> {
                int size = in.number();
                long sum = in.longNumber();
                int[] bands = new int[in.number()];
                for (int i = 0; i < bands.length; i++) {
                    bands[i] = in.number();
                }
                return CopySketch.of(size, sum, bands);
            });

    final Codec<Article> articles;
    final Codec<Summary> summaries;
    final Codec<CacheEntry> entries;

    private final Map<String, String> interned = new ConcurrentHashMap<>();

    StoreCodecs() {
        Codecs plain = new Codecs().with(Span.class, SPAN).with(OffsetMap.class, OFFSETS);
        articles = plain.of(Article.class);
        Codecs interning = new Codecs()
                .with(CopySketch.class, SKETCH)
                .with(Span.class, SPAN)
                .with(String.class, Codec.of(ByteWriter::text, in -> intern(in.text())));
        summaries = interning.of(Summary.class);
        entries = interning.of(CacheEntry.class);
    }

    private String intern(String text) {
        String known = interned.get(text);
        if (known == null) {
            known = interned.putIfAbsent(text, text);
        }
        return known == null ? text : known;
    }
}
