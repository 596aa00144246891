package onrecord.match;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.text.WordList;

/** Tells words for one nation: Norland, Norlander; Tarvonia, Tarvonian; Britain, British. */
public final class Nations {
    private static final int SHORTEST = 4;
    private static final Set<String> FIRST_WORDS = Set.of(
            "New",
            "North",
            "South",
            "East",
            "West",
            "Northern",
            "Southern",
            "Eastern",
            "Western",
            "Saudi",
            "Sri",
            "Costa",
            "Upper",
            "Lower",
            "Great",
            "San",
            "El",
            "United");
    private static final List<String> ENDINGS =
            List.of("ish", "ese", "ic", "an", "en", "er", "a", "e", "i", "o", "y", "n");

    /** The first word for a nation, by all words for it, where these do not begin alike. */
    private static final Map<String, String> IRREGULAR = new HashMap<>();

    static {
        for (String line : WordList.read(Nations.class, "nation.txt")) {
            String[] words = line.split(" ");
            for (String word : words) {
                IRREGULAR.put(word, words[0]);
            }
        }
    }

    private Nations() {}

    /**
     * Returns what the name of a nation and the words made of it have in common; no word, but a key. Endings are taken off as
     * long as four letters are left; of several words only the last one has such endings: South Korea, South Korean.
     */
    public static String key(String words) {
        int last = words.lastIndexOf(' ') + 1;
        return last == 0
                ? ofWord(words)
                : words.substring(0, last).toLowerCase(Locale.ROOT) + ofWord(words.substring(last));
    }

    /** Returns whether a word with a capital is the first of a nation’s name: “South” in “South Korea”. */
    public static boolean begins(String word) {
        return FIRST_WORDS.contains(word);
    }

    /** Returns whether a word is written as names of nations are: with one capital, or as “U.S.” is. */
    public static boolean isWritten(String word) {
        return word.length() > 1 && Character.isLowerCase(word.charAt(1))
                || IRREGULAR.containsKey(word.toLowerCase(Locale.ROOT));
    }

    private static String ofWord(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        String irregular = IRREGULAR.get(key);
        if (irregular != null) {
            return irregular;
        }
        for (boolean shorter = true; shorter; ) {
            shorter = false;
            for (String ending : ENDINGS) {
                if (key.length() >= SHORTEST + ending.length() && key.endsWith(ending)) {
                    key = key.substring(0, key.length() - ending.length());
                    shorter = true;
                }
            }
        }
        return key;
    }
}
