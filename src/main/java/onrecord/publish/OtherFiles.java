package onrecord.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;

/** Says what lies in the folder of a site that is not the site's. */
final class OtherFiles {
    private static final int NAMED = 5;

    private OtherFiles() {}

    /** Returns a note that names some of {@code paths} in the folder {@code shown}; none where there are none. */
    static Optional<Diagnostic> note(String shown, List<String> paths) {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        List<String> others = paths.stream().sorted(Comparator.naturalOrder()).toList();
        String names = String.join(", ", others.subList(0, Math.min(NAMED, others.size())));
        return Optional.of(Diagnostic.ofFile(
                Severity.NOTE,
                "not-ours",
                shown,
                others.size() + (others.size() == 1 ? " file" : " files")
                        + " here not written by On Record and left alone: " + names
                        + (others.size() > NAMED ? " …" : ""),
                ""));
    }
}
