package onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.data.FindingsDiff.Change;
import onrecord.data.FindingsDiff.Kind;
import onrecord.text.Spaces;

/** Says in words which findings are not as they were. */
final class FindingsReport {
    private static final int LONGEST = 72;

    private FindingsReport() {}

    /** Returns how many findings came, went and changed; empty where none did. */
    static String sum(List<Change> changes) {
        List<String> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long count = count(changes, kind);
            if (count > 0) {
                parts.add((parts.isEmpty() ? Console.count((int) count, "finding") : String.valueOf(count)) + " "
                        + word(kind));
            }
        }
        return String.join(", ", parts);
    }

    /** Returns the sum, the sum of each rule, and each finding with what was and what is said of it. */
    static String text(List<Change> changes) {
        if (changes.isEmpty()) {
            return "All findings are as they were.\n";
        }
        StringBuilder out = new StringBuilder(sum(changes)).append(".\n");
        Map<String, List<Change>> byRule = new TreeMap<>();
        changes.forEach(change ->
                byRule.computeIfAbsent(change.rule(), rule -> new ArrayList<>()).add(change));
        byRule.forEach((rule, all) -> {
            out.append('\n')
                    .append(rule.isEmpty() ? "without a rule" : rule)
                    .append(": ")
                    .append(sum(all))
                    .append('\n');
            all.forEach(change -> out.append("  ").append(line(change)).append('\n'));
        });
        return out.toString();
    }

    private static long count(List<Change> changes, Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case ADDED -> "added";
            case GONE -> "gone";
            case CHANGED -> "changed";
        };
    }

    private static String line(Change change) {
        return change.finding().file() + ": " + change.finding().noun() + " " + word(change.kind()) + ": “"
                + shortened(Spaces.fold(change.finding().words())) + "”" + what(change);
    }

    private static String shortened(String words) {
        int end = words.lastIndexOf(' ', LONGEST);
        return words.length() <= LONGEST ? words : words.substring(0, end < 0 ? LONGEST : end) + " …";
    }

    private static String what(Change change) {
        List<String> parts = new ArrayList<>();
        if (change.kind() == Kind.CHANGED) {
            change.before().forEach((column, was) -> {
                String now = change.after().getOrDefault(column, "");
                if (!was.equals(now)) {
                    parts.add(column + " " + shown(was) + " → " + shown(now));
                }
            });
        } else {
            (change.before().isEmpty() ? change.after() : change.before()).forEach((column, value) -> {
                if (!value.isEmpty() && !column.equals("rule")) {
                    parts.add(column + " " + value);
                }
            });
        }
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    private static String shown(String value) {
        return value.isEmpty() ? "none" : value;
    }
}
