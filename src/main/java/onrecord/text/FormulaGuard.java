package onrecord.text;

/**
 * Keeps cells of a table from being formulas: what a spreadsheet would run gets an apostrophe in front, which it takes for
 * “these are words”. What is read back loses it again.
 */
public final class FormulaGuard {
    /** What begins a formula, or is passed over before one; some spreadsheets take the wide forms, too. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private FormulaGuard() {}

    /** Returns whether a cell needs an apostrophe: it would be a formula, or be read back as one that had got one. */
    public static boolean isNeeded(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return at < cell.length() && BEGINNINGS.indexOf(cell.charAt(at)) >= 0;
    }

    /** Returns what a cell was before it got its apostrophe, if it got one. */
    public static String removed(String cell) {
        return cell.startsWith("'") && isNeeded(cell) ? cell.substring(1) : cell;
    }
}
