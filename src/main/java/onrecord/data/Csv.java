package onrecord.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import onrecord.text.FormulaGuard;

/**
 * Writes a table as RFC 4180 wants it: UTF-8, CR LF, quotation marks where needed. A cell that a spreadsheet would take
 * for a formula gets an apostrophe in front, see {@link FormulaGuard}. Not for use by several threads.
 */
public final class Csv {
    /** What stands between the members of a list. */
    static final String AND = "; ";

    private final StringBuilder out = new StringBuilder();

    /** Begins a table with its header. */
    public Csv(List<String> columns) {
        row(columns.toArray());
    }

    /** Adds a row. Lists become their members with {@code ; } between them. */
    public void row(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.append(',');
            }
            cell(cells[i]);
        }
        out.append("\r\n");
    }

    private void cell(Object value) {
        // most are, and to find that something is no list takes longer than to find that it is text
        String text =
                value instanceof String words ? words : value instanceof List<?> list ? joined(list) : value.toString();
        boolean formula = !(value instanceof Number) && FormulaGuard.isNeeded(text);
        boolean quoted = formula || needsMarks(text);
        if (!quoted) {
            out.append(text);
            return;
        }
        out.append('"')
                .append(formula ? "'" : "")
                .append(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\""))
                .append('"');
    }

    private static String joined(List<?> list) {
        if (list.size() < 2) {
            return list.isEmpty() ? "" : list.get(0).toString();
        }
        StringBuilder all = new StringBuilder();
        for (Object each : list) {
            all.append(all.length() == 0 ? "" : AND).append(each);
        }
        return all.toString();
    }

    private static boolean needsMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    /** Returns the table as bytes. */
    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
