package onrecord.extract.layout;

import java.util.HashMap;
import java.util.Map;
import onrecord.text.WordList;

/** The news agencies that a dateline can name without brackets around the name. */
final class Agencies {
    /** Letters of the name to the name in Latin letters; empty where the name is shown as printed. */
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (String line : WordList.read(Agencies.class, "agency.txt")) {
            int is = line.indexOf(" = ");
            NAMES.put(Gazetteer.plain(is < 0 ? line : line.substring(0, is)), is < 0 ? "" : line.substring(is + 3));
        }
    }

    private Agencies() {}

    /** Returns whether {@code name} is an agency's, whatever its case and marks. */
    static boolean knows(String name) {
        return NAMES.containsKey(Gazetteer.plain(name));
    }

    /** Returns the name to show: as printed, but in Latin letters where the list gives them. */
    static String shown(String printed) {
        String latin = NAMES.getOrDefault(Gazetteer.plain(printed), "");
        return latin.isEmpty() ? printed : latin;
    }
}
