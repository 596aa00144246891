package onrecord.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onrecord.data.FindingsDiff;
import onrecord.publish.ReplacedFiles;

/** Which findings a build adds to a site, takes from it, or changes: by the tables that are not as they were. */
final class ChangedFindings implements ReplacedFiles {
    private final FindingsDiff diff = new FindingsDiff();
    private final boolean hasTables;
    private boolean known = true;

    /** Creates it for the site in {@code folder}; where no tables lie there, everything would be new, and nothing is told. */
    ChangedFindings(Path folder) {
        Path data = folder.resolve("data");
        hasTables = Files.exists(data.resolve("quotes.csv")) || Files.exists(data.resolve("quotes"));
    }

    @Override
    public boolean wants(String path) {
        return hasTables && FindingsDiff.isTable(path);
    }

    @Override
    public synchronized void replaced(byte[] before, byte[] after) {
        try {
            diff.before(before);
            diff.after(after);
        } catch (IllegalArgumentException e) {
            // somebody damaged the table that is replaced: what was found before is not known
            known = false;
        }
    }

    /** Returns the findings that are not as they were, in the order of files and words. */
    synchronized List<FindingsDiff.Change> changes() {
        return known ? diff.changes() : List.of();
    }
}
