package onrecord.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.text.WordList;

/**
 * The words by which two reports of one event or of one statement are known: no small words, no words of time, endings cut
 * off. Two reports are of one event when they share a date, people and enough of these words; within an article and across articles alike.
 */
public final class EventWords {
    private static final Set<String> STOP_WORDS = Set.copyOf(WordList.read(EventWords.class, "event-stop-word.txt"));
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");
    private static final int SHORT = 3;

    private EventWords() {}

    /** Returns the words of {@code label} in order of appearance. */
    public static Set<String> of(String label) {
        Set<String> words = new LinkedHashSet<>();
        int at = 0;
        while (at < label.length()) {
            int end = at;
            while (end < label.length() && Character.isLetter(label.charAt(end))) {
                end++;
            }
            if (end - at >= SHORT) {
                String word = label.substring(at, end).toLowerCase(Locale.ROOT);
                if (!STOP_WORDS.contains(word)) {
                    words.add(stem(word));
                }
            }
            at = end + 1;
        }
        return words;
    }

    /** Cuts common endings, so that “hand”, “hands” and “handed” are one. */
    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORT && !word.endsWith("ss")) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word.endsWith("e") && word.length() > SHORT + 1 ? word.substring(0, word.length() - 1) : word;
    }

    /** Returns how many words the two share. */
    public static int shared(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        return shared;
    }

    /**
     * Returns whether two reports whose dates are the same, or one within the other, tell of one event. What merely shares a
     * date stays apart.
     *
     * @param takePart whether somebody takes part in both
     * @param strangers whether both name who takes part, and nobody is in both
     * @param sameDate whether the dates are the same
     */
    public static boolean areOne(
            Set<String> one, Set<String> other, boolean takePart, boolean strangers, boolean sameDate) {
        return areOne(shared(one, other), Math.min(one.size(), other.size()), takePart, strangers, sameDate);
    }

    /**
     * Says the same of reports whose words were counted.
     *
     * @param shared how many words the two share
     * @param fewer how many the one has that has fewer
     */
    public static boolean areOne(int shared, int fewer, boolean takePart, boolean strangers, boolean sameDate) {
        int needed = takePart && sameDate ? 2 : 3;
        return !strangers && shared >= needed && shared * 2 >= fewer && (takePart || shared * 3 >= fewer * 2);
    }
}
