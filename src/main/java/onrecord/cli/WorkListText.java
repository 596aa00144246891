package onrecord.cli;

import java.util.List;
import onrecord.data.WorkList;

/** The list of what to look at first, for a terminal. */
final class WorkListText {
    private WorkListText() {}

    /** Returns the list in words, with how many more of a kind there are; a line that says so where there is nothing. */
    static String of(List<WorkList.Kind> kinds) {
        StringBuilder out = new StringBuilder();
        for (WorkList.Kind kind : kinds) {
            out.append(Console.count(kind.count(), kind.doubt().noun()))
                    .append(kind.doubt().rest())
                    .append("; ")
                    .append(kind.doubt().hint())
                    .append('\n');
            kind.items().forEach(item -> append(out, item));
            if (kind.count() > kind.items().size()) {
                out.append("  … and ")
                        .append(kind.count() - kind.items().size())
                        .append(" more\n");
            }
        }
        return out.length() == 0 ? "Nothing is in doubt.\n" : out.toString();
    }

    private static void append(StringBuilder out, WorkList.Item item) {
        out.append("  ")
                .append(item.place())
                .append(item.words().isEmpty() ? "" : "  " + item.words())
                .append('\n');
        item.stub().lines().forEach(line -> out.append("    ").append(line).append('\n'));
    }
}
