package onrecord.match;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    /** By word: those that say the opposite. */
    private static final Map<String, Set<String>> OPPOSITES = new HashMap<>();

    static {
        for (String line : WordList.read(EventSynonyms.class, "event-opposite.txt")) {
            String[] words = line.split(" ");
            String one = of(EventWords.stem(words[0]));
            String other = of(EventWords.stem(words[1]));
            OPPOSITES.computeIfAbsent(one, none -> new TreeSet<>()).add(other);
            OPPOSITES.computeIfAbsent(other, none -> new TreeSet<>()).add(one);
        }
    }

    private EventSynonyms() {}

    /** Returns the word that stands for one of {@link EventWords#of} and all that mean the same; most stand for themselves. */
    public static String of(String word) {
        return FIRST.getOrDefault(word, word);
    }

    /** Returns the words that say the opposite of one that {@link #of} gave; none for most. */
    public static Set<String> opposites(String word) {
        return OPPOSITES.getOrDefault(word, Set.of());
    }
}
