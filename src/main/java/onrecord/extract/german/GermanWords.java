package onrecord.extract.german;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.text.WordList;

/** The words of German that the rules of this package ask for: read once, handed to all of them. */
final class GermanWords {
    private final Set<String> speechVerbs = words("speech-verb.txt");
    private final List<String> titleEndings = List.copyOf(words("title-ending.txt"));
    private final List<String> bodyEndings = List.copyOf(words("body-ending.txt"));
    private static final int LONG = 8;

    /** Given names that end as nouns for people do. */
    private final Set<String> agentLike = words("given-name-in-er.txt");

    private final Set<String> between = words("between.txt");
    private final Set<String> noSubject = words("no-subject.txt");
    private final Set<String> noGivenName = words("no-given-name.txt");
    private final Map<String, Integer> months = new HashMap<>();

    GermanWords() {
        for (String line : WordList.read(GermanWords.class, "month.txt")) {
            String[] names = line.split(" ");
            for (int i = 1; i < names.length; i++) {
                months.put(names[i], Integer.parseInt(names[0]));
            }
        }
    }

    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        for (String line : WordList.read(GermanWords.class, file)) {
            words.addAll(List.of(line.split(" ")));
        }
        return words;
    }

    /** Returns whether a word is a form of a verb that reports speech. */
    boolean isSpeechVerb(String word) {
        return speechVerbs.contains(word);
    }

    /** Returns whether a word may stand between a verb and its subject: “sagte am Abend Berg”. */
    boolean isBetween(String word) {
        return between.contains(word);
    }

    /** Returns whether the subject of a sentence may begin with a word. */
    boolean canBeSubject(String word) {
        return !noSubject.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a word with a capital is no given name though a family name follows it. */
    boolean isNoGivenName(String word) {
        return noGivenName.contains(word);
    }

    /** Returns whether a word says what somebody is: “Verkehrsministerin”, “Trainer”. */
    boolean isTitle(String word) {
        // “Nachtwächter”, “Ortsvorsteherin”
        boolean agent =
                word.length() >= LONG && (word.endsWith("er") || word.endsWith("erin")) && !agentLike.contains(word);
        return agent || endsWith(word, titleEndings);
    }

    /** Returns whether a word names a kind of body: “Polizei”, “Bauamt”. */
    boolean isBody(String word) {
        return endsWith(word, bodyEndings);
    }

    private static boolean endsWith(String word, List<String> endings) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number of a month, 1 to 12; 0 where the word is none. */
    int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return months.getOrDefault(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower, 0);
    }

    /** Returns all names of months. */
    Set<String> months() {
        return months.keySet();
    }
}
