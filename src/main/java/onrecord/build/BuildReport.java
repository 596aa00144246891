package onrecord.build;

import java.util.List;
import onrecord.data.FindingsDiff;
import onrecord.publish.PublishStamp;
import onrecord.publish.SiteWriter;
import onrecord.text.Diagnostic;

/**
 * What a build did.
 *
 * @param articles number of articles in the archive
 * @param quotes number of quotations in marks
 * @param events number of events
 * @param leftOut number of things among the seeds that are left out by {@code .onrecordignore}
 * @param written what happened to the files of the site
 * @param changes the findings that are not as they were in the site before; none where there was none
 * @param diagnostics what is wrong with the seeds folder, the settings and the output folder; what is wrong with each
 *     seed was told as it came up
 */
public record BuildReport(
        int articles,
        int quotes,
        int events,
        int leftOut,
        SiteWriter.Written written,
        List<FindingsDiff.Change> changes,
        List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public BuildReport {
        changes = List.copyOf(changes);
        diagnostics = List.copyOf(diagnostics);
    }

    static BuildReport of(
            PublishStamp stamp,
            SiteWriter.Written written,
            List<FindingsDiff.Change> changes,
            List<Diagnostic> diagnostics) {
        return new BuildReport(
                stamp.articles(), stamp.quotes(), stamp.events(), stamp.leftOut(), written, changes, diagnostics);
    }
}
