package onrecord.read;

import java.util.List;
import onrecord.model.Manuscript;
import onrecord.text.Diagnostic;

/**
 * What became of reading one seed.
 *
 * @param seed the seed
 * @param text the decoded file; empty where it cannot be read
 * @param manuscripts what was read, one for each story in the file; none where the seed cannot be used
 * @param withheld the keys of the stories in it that are kept out of the archive
 * @param diagnostics what is wrong with it, and why it cannot be used
 * @param digest stands for the bytes of the seed and of its side-car, see {@link SeedReader#digest}; empty where they could
 *     not be read
 */
public record ReadResult(
        Seed seed,
        String text,
        List<Manuscript> manuscripts,
        List<String> withheld,
        List<Diagnostic> diagnostics,
        String digest) {
    /** Copies the lists. */
    public ReadResult {
        manuscripts = List.copyOf(manuscripts);
        withheld = List.copyOf(withheld);
        diagnostics = List.copyOf(diagnostics);
    }
}
