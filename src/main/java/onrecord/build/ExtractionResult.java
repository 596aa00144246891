package onrecord.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import onrecord.extract.Extraction;
import onrecord.model.Article;
import onrecord.model.Manuscript;
import onrecord.read.ReadResult;
import onrecord.read.Seed;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;

/**
 * What became of one seed.
 *
 * @param seed the seed
 * @param text the decoded file; empty where it cannot be read
 * @param articles what was found in each of its stories; none where the seed cannot be used
 * @param diagnostics what is wrong with it
 * @param bug what went wrong in the program, not in the seed
 */
public record ExtractionResult(
        Seed seed, String text, List<Article> articles, List<Diagnostic> diagnostics, Optional<Throwable> bug) {
    /** Copies the lists. */
    public ExtractionResult {
        articles = List.copyOf(articles);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns what is found in each story that was read. A story that a bug hinders is left out, and told. */
    static ExtractionResult of(ReadResult reading) {
        List<Article> articles = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
        Optional<Throwable> bug = each(reading, articles::add, diagnostics);
        return new ExtractionResult(reading.seed(), reading.text(), articles, diagnostics, bug);
    }

    /**
     * Extracts one story after the other, so that not all of a large file are in memory at once.
     *
     * @param told takes what went wrong in the program
     * @return the first thing that did
     */
    static Optional<Throwable> each(ReadResult reading, Consumer<Article> sink, List<Diagnostic> told) {
        Optional<Throwable> first = Optional.empty();
        for (Manuscript manuscript : reading.manuscripts()) {
            try {
                Article article = Extraction.extract(manuscript);
                told.addAll(later(article, reading.seed()));
                sink.accept(article);
            } catch (RuntimeException | StackOverflowError bug) {
                first = first.or(() -> Optional.of(bug));
                told.add(failed(reading.seed(), bug));
            }
        }
        return first;
    }

    /** Returns what turned out to be wrong only when the findings were at hand, such as corrections that fit no more. */
    static List<Diagnostic> later(Article article, Seed seed) {
        return article.diagnostics().stream()
                .skip(article.manuscript().diagnostics().size())
                .map(one -> one.path().equals(seed.path()) ? one.in(seed.shown()) : one)
                .toList();
    }

    private static Diagnostic failed(Seed seed, Throwable bug) {
        return Diagnostic.ofFile(
                Severity.ERROR,
                "bug",
                seed.shown(),
                "this seed was left out because of a bug in On Record ("
                        + bug.getClass().getSimpleName() + ")",
                "please report it with what --debug shows");
    }
}
