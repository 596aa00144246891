package onrecord.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.text.WordList;

/**
 * The words by which two reports of one event or of one statement are known: no small words, no words of time, endings cut
 * off; and the figures and names by which reports of different articles are told apart.
 */
public final class EventWords {
    private static final Set<String> STOP_WORDS = Set.copyOf(WordList.read(EventWords.class, "event-stop-word.txt"));
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");
    private static final int SHORT = 3;
    private static final int YEAR = 4;

    /** What is left before an ending that is as often part of the word: “elect-ion”, not “mill-ion”. */
    private static final int LONG = 5;

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

    /** Returns the figures of {@code label} that have two digits or more, without commas. Years are left out: they are dates. */
    public static Set<String> figures(String label) {
        Set<String> figures = new LinkedHashSet<>();
        int at = 0;
        while (at < label.length()) {
            int end = at;
            while (end < label.length() && isInFigure(label, end)) {
                end++;
            }
            if (end - at > 1) {
                String figure = label.substring(at, end);
                if (!isYear(figure)) {
                    figures.add(figure.replace(",", ""));
                }
            }
            at = end + 1;
        }
        return figures;
    }

    /** Returns whether the character at a place is part of a figure: a digit, or a comma or point between two. */
    public static boolean isInFigure(String label, int at) {
        char c = label.charAt(at);
        boolean between = (c == ',' || c == '.')
                && at > 0
                && at + 1 < label.length()
                && isDigit(label.charAt(at - 1))
                && isDigit(label.charAt(at + 1));
        return between || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isYear(String figure) {
        return figure.length() == YEAR && (figure.startsWith("19") || figure.startsWith("20"));
    }

    /**
     * Returns those words of {@link #of} that are part of a name: the article writes them with a capital within a sentence, and
     * nowhere in small letters. None where the label has no small letters, for then capitals tell nothing.
     *
     * @param text the article’s text
     */
    public static Set<String> names(String label, String text) {
        Set<String> names = new LinkedHashSet<>();
        if (label.equals(label.toUpperCase(Locale.ROOT))) {
            return names;
        }
        int at = 0;
        while (at < label.length()) {
            int end = at;
            while (end < label.length() && Character.isLetter(label.charAt(end))) {
                end++;
            }
            if (end - at >= SHORT && Character.isUpperCase(label.charAt(at))) {
                String word = label.substring(at, end);
                String small = word.toLowerCase(Locale.ROOT);
                if (!STOP_WORDS.contains(small) && !has(text, small, false) && has(text, word, true)) {
                    names.add(stem(small));
                }
            }
            at = end + 1;
        }
        return names;
    }

    /**
     * Returns whether a text has a word.
     *
     * @param within only where it goes on with a sentence or a name, so that its capital is its own
     */
    private static boolean has(String text, String word, boolean within) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            if ((at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)))
                    && (!within || isWithin(text, at, end))) {
                return true;
            }
            at = text.indexOf(word, end);
        }
        return false;
    }

    private static boolean isWithin(String text, int start, int end) {
        boolean after = start > 1
                && text.charAt(start - 1) == ' '
                && (Character.isLetterOrDigit(text.charAt(start - 2)) || text.charAt(start - 2) == ',');
        boolean before =
                end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
        return after || before;
    }

    /**
     * Cuts the endings of inflection, and those that make a noun of a verb: “hit” and “hitting”, “carry” and “carried”,
     * “resigned” and “resignation” are one. What is left keeps enough letters to be the word.
     */
    static String stem(String word) {
        String stem = withoutInflection(word);
        if (stem.endsWith("ion")) {
            stem = without(stem, 3, LONG);
        } else if (stem.endsWith("ment")) {
            stem = without(stem, 4, SHORT + 1);
        }
        if (stem.endsWith("at")) {
            stem = without(stem, 2, LONG);
        }
        if (stem.endsWith("e")) {
            return without(stem, 1, SHORT + 1);
        }
        return stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "i" : stem;
    }

    private static String withoutInflection(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORT && !word.endsWith("ss")) {
                String stem = word.substring(0, word.length() - ending.length());
                return ending.equals("s") || ending.equals("es") ? stem : withoutDouble(stem);
            }
        }
        return word;
    }

    /** Makes “stop” of “stopp”; “kill”, “pass” and “buzz” keep both letters. */
    private static String withoutDouble(String stem) {
        char last = stem.charAt(stem.length() - 1);
        boolean doubled = stem.length() > SHORT && stem.charAt(stem.length() - 2) == last && "lsz".indexOf(last) < 0;
        return doubled ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String without(String stem, int letters, int least) {
        return stem.length() - letters >= least ? stem.substring(0, stem.length() - letters) : stem;
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
     * Returns whether two reports of one article whose dates are the same, or one within the other, tell of one event. What
     * merely shares a date stays apart.
     *
     * @param takePart whether somebody takes part in both
     * @param strangers whether both name who takes part, and nobody is in both
     * @param sameDate whether the dates are the same
     */
    public static boolean areOne(
            Set<String> one, Set<String> other, boolean takePart, boolean strangers, boolean sameDate) {
        int shared = shared(one, other);
        int fewer = Math.min(one.size(), other.size());
        int needed = takePart && sameDate ? 2 : 3;
        return !strangers && shared >= needed && shared * 2 >= fewer && (takePart || shared * 3 >= fewer * 2);
    }
}
