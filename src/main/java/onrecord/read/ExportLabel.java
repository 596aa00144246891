package onrecord.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * A label that the export of a database puts before what it knows of a story, such as {@code BYLINE:}.
 *
 * @param use what stands behind it
 * @param strong whether it is hardly found in anything but exports
 */
record ExportLabel(Use use, boolean strong) {
    /** What stands behind a label. */
    enum Use {
        /** The headline. */
        TITLE,
        /** Who wrote it. */
        BYLINE,
        /** When it was published. */
        DATE,
        /** Who published it. */
        SOURCE,
        /** The copy. */
        TEXT,
        /** What it is about. */
        SUBJECTS,
        /** Who holds the rights. */
        RIGHTS,
        /** Where it was published. */
        URL,
        /** Anything else. */
        OTHER
    }

    private static final Map<String, ExportLabel> KNOWN = new HashMap<>();
    private static final int LONGEST;

    static {
        int longest = 0;
        for (String line : WordList.read(ExportLabel.class, "export-label.txt")) {
            String[] parts = line.split(" = ", 2);
            String[] use = parts[1].split(" ", 2);
            KNOWN.put(parts[0], new ExportLabel(Use.valueOf(use[0].toUpperCase(Locale.ROOT)), use.length > 1));
            longest = Math.max(longest, parts[0].length());
        }
        LONGEST = longest;
    }

    private static final int LONGEST_LINE = 90;
    private static final Pattern FORM = Pattern.compile("\\p{Lu}[\\p{L}\\d ./#&()-]{1,26} ?[:=](?: .*)?");
    private static final Pattern COLUMN =
            Pattern.compile("(?<=\\S)(?: {2,}|\\t+)(?=\\p{Lu}[\\p{L} ./-]{0,20} ?:(?: |$))");

    /** Two or three capitals that a database sets before each field, without a colon. */
    private static final Map<String, Use> CODES = Map.ofEntries(
            Map.entry("HD", Use.TITLE),
            Map.entry("BY", Use.BYLINE),
            Map.entry("PD", Use.DATE),
            Map.entry("SN", Use.SOURCE),
            Map.entry("LP", Use.TEXT),
            Map.entry("TD", Use.TEXT),
            Map.entry("CY", Use.RIGHTS),
            Map.entry("WC", Use.OTHER),
            Map.entry("ET", Use.OTHER),
            Map.entry("SC", Use.OTHER),
            Map.entry("ED", Use.OTHER),
            Map.entry("PG", Use.OTHER),
            Map.entry("LA", Use.OTHER),
            Map.entry("SE", Use.OTHER),
            Map.entry("CR", Use.OTHER),
            Map.entry("CT", Use.OTHER),
            Map.entry("RF", Use.OTHER),
            Map.entry("CO", Use.OTHER),
            Map.entry("IN", Use.OTHER),
            Map.entry("NS", Use.OTHER),
            Map.entry("RE", Use.OTHER),
            Map.entry("IPC", Use.OTHER),
            Map.entry("IPD", Use.OTHER),
            Map.entry("PUB", Use.OTHER),
            Map.entry("AN", Use.OTHER));

    /** Returns the label that a line begins with; null where it begins with none. */
    static @Nullable ExportLabel of(String line) {
        int end = line.isEmpty() || !Character.isUpperCase(line.charAt(0)) ? -1 : end(line);
        boolean none = end < 2 || end > LONGEST + 1;
        return none ? null : KNOWN.get(line.substring(0, end).strip().toLowerCase(Locale.ROOT));
    }

    /** Returns whether a line has the form of a label with a few words behind it, whatever it is called. */
    static boolean looksLike(String line) {
        return line.length() <= LONGEST_LINE && FORM.matcher(line).matches();
    }

    /** Returns where the fields of a line begin that stand in columns, {@code Date: 4 March 2031     Page: 5}; one where it has no columns. */
    static List<Integer> columns(String line) {
        List<Integer> begins = new ArrayList<>(List.of(0));
        if (line.contains("  ") || line.indexOf('\t') >= 0) {
            Matcher gap = COLUMN.matcher(line);
            while (gap.find()) {
                begins.add(gap.end());
            }
        }
        return begins;
    }

    /** Returns the label of a name in small letters; null where it is none. */
    static @Nullable ExportLabel named(String name) {
        return KNOWN.get(name);
    }

    /** Returns the code that a line begins with; null where it begins with none. */
    static @Nullable ExportLabel code(String line) {
        int end = codeEnd(line);
        Use use = end < 2 ? null : CODES.get(line.substring(0, end));
        return use == null ? null : new ExportLabel(use, true);
    }

    /** Returns where the code ends that a line begins with: before white space. */
    static int codeEnd(String line) {
        int end = 0;
        while (end < line.length() && end < 4 && Character.isUpperCase(line.charAt(end))) {
            end++;
        }
        return end == line.length() || Character.isWhitespace(line.charAt(end)) ? end : 0;
    }

    /** Returns the place of the colon behind the label, or of the tab; -1 where there is neither. */
    static int end(String line) {
        int colon = line.indexOf(':');
        int tab = line.indexOf('\t');
        return tab > 0 && (colon < 0 || tab < colon) ? tab : colon;
    }
}
