package onrecord.archive;

import java.util.Arrays;
import onrecord.files.Fingerprint;

/**
 * What is kept of an article's copy to find the articles that are, or may be nearly, the same, in a few numbers: MinHash (Broder,
 * 1997) by one permutation (Li, Owen and Zhang, 2012), in bands. The more runs of three words two articles share, the more of their
 * bands are the same; of those that share nearly none, hardly ever is one.
 */
public final class CopySketch {
    /** The sketch of an article without copy. */
    public static final CopySketch NONE = new CopySketch(0, 0, new int[0]);

    static final int BANDS = 12;
    private static final int ROWS = 3;
    private static final int BINS = BANDS * ROWS;

    private final int size;
    private final long sum;
    private final int[] bands;

    private CopySketch(int size, long sum, int[] bands) {
        this.size = size;
        this.sum = sum;
        this.bands = bands;
    }

    /** Returns the sketch of some copy; without bands where there is none. */
    static CopySketch of(CopyWords copy) {
        int[] grams = copy.grams();
        long[] least = new long[BINS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int gram : grams) {
            // which bin it falls into says nothing of how small it is there
            long mixed = Fingerprint.mix(gram);
            int bin = (int) ((mixed >>> Integer.SIZE) * BINS >>> Integer.SIZE);
            least[bin] = Math.min(least[bin], mixed & 0xffffffffL);
        }
        return grams.length == 0 ? NONE : new CopySketch(copy.size(), copy.sum(), bands(least));
    }

    private static int[] bands(long[] least) {
        int[] bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            Fingerprint sum = new Fingerprint();
            for (int row = 0; row < ROWS; row++) {
                sum.add(filled(least, band * ROWS + row));
            }
            bands[band] = (int) sum.value();
        }
        return bands;
    }

    /** Returns what is in a bin, or in the next one that is not empty, with how far that is (Shrivastava and Li, 2014). */
    private static long filled(long[] least, int bin) {
        int steps = 0;
        while (least[(bin + steps) % BINS] == Long.MAX_VALUE) {
            steps++;
        }
        return least[(bin + steps) % BINS] + ((long) steps << Integer.SIZE);
    }

    /** Returns the sketch of what {@link #size}, {@link #sum} and {@link #bands} say. */
    public static CopySketch of(int size, long sum, int[] bands) {
        return new CopySketch(size, sum, bands.clone());
    }

    /** Returns the number of words. */
    public int size() {
        return size;
    }

    /** Returns what stands for all words in their order. */
    public long sum() {
        return sum;
    }

    /** Returns its bands: none, or always as many. */
    public int[] bands() {
        return bands.clone();
    }

    /** Returns whether all words are the same, in the same order. */
    boolean isSame(CopySketch other) {
        return size > 0 && size == other.size && sum == other.sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CopySketch sketch
                && size == sketch.size
                && sum == sketch.sum
                && Arrays.equals(bands, sketch.bands);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(sum);
    }
}
