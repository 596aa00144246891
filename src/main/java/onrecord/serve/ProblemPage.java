package onrecord.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;

/**
 * What is wrong, as lines for the script in a page. The first line stands for all of them and says how many there are
 * beyond those that follow; each of those is a severity, a place, a message, the line of the file and a hint, with tabs
 * between them.
 */
final class ProblemPage {
    private static final int MOST = 20;

    private ProblemPage() {}

    /** Returns the lines; notes are not worth disturbing a reader. */
    static String lines(List<Diagnostic> diagnostics) {
        List<String> lines = diagnostics.stream()
                .filter(one -> one.severity() != Severity.NOTE)
                .sorted(Comparator.comparing(Diagnostic::severity))
                .map(ProblemPage::line)
                .toList();
        List<String> shown = new ArrayList<>();
        shown.add(Integer.toHexString(lines.hashCode()) + "\t" + Math.max(0, lines.size() - MOST));
        shown.addAll(lines.subList(0, Math.min(MOST, lines.size())));
        return String.join("\n", shown);
    }

    private static String line(Diagnostic one) {
        String place =
                one.path() + (one.line() > 0 ? ":" + one.line() : "") + (one.column() > 0 ? ":" + one.column() : "");
        return String.join(
                "\t",
                one.severity().label(),
                plain(place),
                plain(one.message()),
                plain(one.excerpt().strip()),
                plain(one.hint()));
    }

    private static String plain(String words) {
        return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
    }
}
