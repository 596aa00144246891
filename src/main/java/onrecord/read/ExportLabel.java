package onrecord.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

    /** Returns the label that a line begins with; null where it begins with none. */
    static @Nullable ExportLabel of(String line) {
        int colon = line.indexOf(':');
        boolean none = colon < 2 || colon > LONGEST + 1 || !Character.isUpperCase(line.charAt(0));
        return none ? null : KNOWN.get(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }
}
