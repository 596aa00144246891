package onrecord;

import java.util.List;
import onrecord.output.Edition;
import onrecord.output.SiteWriter;
import onrecord.text.Diagnostic;

/**
 * What a build did.
 *
 * @param articles number of articles in the archive
 * @param quotes number of quotations in marks
 * @param events number of events
 * @param written what happened to the files of the site
 * @param diagnostics what is wrong with the seeds folder, the settings and the output folder; what is wrong with each
 *     seed was told as it came up
 */
public record Built(int articles, int quotes, int events, SiteWriter.Written written, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public Built {
        diagnostics = List.copyOf(diagnostics);
    }

    static Built of(Edition edition, SiteWriter.Written written, List<Diagnostic> diagnostics) {
        return new Built(edition.articles(), edition.quotes(), edition.events(), written, diagnostics);
    }
}
