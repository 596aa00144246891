package onrecord.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import onrecord.files.FileState;
import onrecord.files.FolderSnapshot;
import onrecord.publish.Manifest.Line;
import org.jspecify.annotations.Nullable;

/** How the files of a site's folder looked when a publish began. */
final class Looks {
    private final Manifest ledger;

    /** Where the folder holds what the ledger lists and nothing else, that tells it all: nobody need look each file up. */
    private final boolean untouched;

    private final Map<String, FileState> files;

    private Looks(Manifest ledger, boolean untouched, Map<String, FileState> files) {
        this.ledger = ledger;
        this.untouched = untouched;
        this.files = files;
    }

    static Looks none() {
        return new Looks(Manifest.empty(), false, Map.of());
    }

    /** Takes note of a folder, which may hold what {@code ledger} lists: its fingerprint tells. */
    static Looks of(FolderSnapshot folder, long fingerprint, Manifest ledger) {
        if (!ledger.files().isEmpty() && ledger.site() == fingerprint) {
            return new Looks(ledger, true, Map.of());
        }
        Map<String, FileState> files = new HashMap<>(folder.files().size() * 2);
        folder.files().forEach((file, state) -> files.put(folder.name(file), state));
        return new Looks(ledger, false, files);
    }

    /** Returns whether a file is as the ledger has it. */
    boolean isThere(Line line) {
        if (untouched) {
            return true;
        }
        FileState look = files.get(line.path());
        return look != null && look.size() == line.size() && look.modified() == line.modified();
    }

    /** Returns how a file looked; null where there was none. */
    @Nullable
    FileState look(String path) {
        if (!untouched) {
            return files.get(path);
        }
        Line line = ledger.files().get(path);
        return line == null ? null : new FileState(FileState.Kind.FILE, line.size(), line.modified());
    }

    /** Returns the paths of all files, if some of them may not be in the ledger. */
    Set<String> unsure() {
        return files.keySet();
    }
}
