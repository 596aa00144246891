package onrecord.read;

import java.util.List;
import java.util.Optional;
import onrecord.model.Manuscript;
import onrecord.text.Diagnostic;

/**
 * What became of reading one seed.
 *
 * @param seed the seed
 * @param manuscript what was read; empty where the seed cannot be used
 * @param diagnostics what is wrong with it, and why it cannot be used
 * @param digest stands for the bytes of the seed and of its side-car, see {@link SeedReader#digest}; empty where they could
 *     not be read
 */
public record ReadResult(Seed seed, Optional<Manuscript> manuscript, List<Diagnostic> diagnostics, String digest) {
    /** Copies the list. */
    public ReadResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
