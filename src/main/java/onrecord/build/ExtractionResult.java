package onrecord.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.model.Article;
import onrecord.read.ReadResult;
import onrecord.read.Seed;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;

/**
 * What became of one seed.
 *
 * @param seed the seed
 * @param article what was found in it; empty where the seed cannot be used
 * @param diagnostics what is wrong with it
 * @param bug what went wrong in the program, not in the seed
 */
public record ExtractionResult(
        Seed seed, Optional<Article> article, List<Diagnostic> diagnostics, Optional<Throwable> bug) {
    /** Copies the list. */
    public ExtractionResult {
        diagnostics = List.copyOf(diagnostics);
    }

    static ExtractionResult of(ReadResult reading, Optional<Article> article) {
        List<Diagnostic> diagnostics = article.map(Article::diagnostics).orElse(reading.diagnostics());
        return new ExtractionResult(reading.seed(), article, diagnostics, Optional.empty());
    }

    static ExtractionResult failed(ReadResult reading, Throwable bug) {
        List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
        diagnostics.add(Diagnostic.ofFile(
                Severity.ERROR,
                "bug",
                reading.seed().shown(),
                "this seed was left out because of a bug in On Record ("
                        + bug.getClass().getSimpleName() + ")",
                "please report it with what --debug shows"));
        return new ExtractionResult(reading.seed(), Optional.empty(), diagnostics, Optional.of(bug));
    }
}
