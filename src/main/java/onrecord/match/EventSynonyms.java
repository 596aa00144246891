package onrecord.match;

import java.util.HashMap;
import java.util.Map;
import onrecord.text.WordList;

/** Makes one word of those that two papers use for the same thing: “quake” and “earthquake”, “fell” and “fallen”. */
public final class EventSynonyms {
    private static final Map<String, String> FIRST = new HashMap<>();

    static {
        for (String line : WordList.read(EventSynonyms.class, "event-synonym.txt")) {
            String[] words = line.split(" ");
            for (String word : words) {
                FIRST.put(EventWords.stem(word), EventWords.stem(words[0]));
            }
        }
    }

    private EventSynonyms() {}

    /** Returns the word that stands for one of {@link EventWords#of} and all that mean the same; most stand for themselves. */
    public static String of(String word) {
        return FIRST.getOrDefault(word, word);
    }
}
