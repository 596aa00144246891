package onrecord.search;

/**
 * What the forms of an English word have in common: {@code strike}, {@code strikes} and {@code striking} are one word to a
 * search. It takes off what is added to verbs and to make a plural, and no more, so that words of another meaning stay apart.
 * It is no word itself. {@code search.js} does the same; {@code src/test/resources/search/stems.tsv} holds the two together.
 */
public final class Stem {
    /** A stem is at least so long. */
    private static final int LEAST = 3;

    /** A doubled letter at the end of a shorter word is part of it: {@code loss} is not {@code Los}. */
    private static final int LEAST_SINGLED = 4;

    private Stem() {}

    /**
     * Returns the stem of a folded word; a word that is not all of A to Z, and that of fewer than three letters, is its own.
     *
     * <ol>
     *   <li>A last {@code s} goes, but of {@code ss}, {@code us} and {@code is}, and of {@code news}.
     *   <li>{@code ing}, and {@code ed} but behind an {@code e}, go where three letters with a vowel are left.
     *   <li>Of a last {@code eed} the {@code d} goes, but of words of four letters.
     *   <li>A last {@code e} goes where three letters are left.
     *   <li>A doubled consonant at the end becomes one where four letters are left; behind what went in the second step where
     *       three are, but for {@code ll}, {@code ss} and {@code zz}.
     *   <li>A last {@code y} behind a consonant becomes {@code i}.
     * </ol>
     */
    public static String of(String word) {
        if (word.length() < LEAST || !isPlain(word) || word.equals("news")) {
            return word;
        }
        String singular = isPlural(word) ? cut(word, 1) : word;
        String verb = withoutEnding(singular);
        boolean cut = verb.length() < singular.length();
        String stem = verb.length() > LEAST + 1 && verb.endsWith("eed") ? cut(verb, 1) : verb;
        if (stem.endsWith("e") && stem.length() > LEAST) {
            stem = cut(stem, 1);
        }
        int length = stem.length();
        char last = stem.charAt(length - 1);
        if (last == stem.charAt(length - 2) && !isVowel(last)) {
            int least = cut && "lsz".indexOf(last) < 0 ? LEAST : LEAST_SINGLED;
            return length > least ? cut(stem, 1) : stem;
        }
        return last == 'y' && !isVowel(stem.charAt(length - 2)) ? cut(stem, 1) + "i" : stem;
    }

    private static boolean isPlural(String word) {
        return word.length() > LEAST && word.endsWith("s") && "sui".indexOf(word.charAt(word.length() - 2)) < 0;
    }

    private static String withoutEnding(String word) {
        int left = word.endsWith("ing")
                ? word.length() - 3
                : word.endsWith("ed") && !word.endsWith("eed") ? word.length() - 2 : 0;
        return left >= LEAST && hasVowel(word, left) ? word.substring(0, left) : word;
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (isVowel(word.charAt(i)) || word.charAt(i) == 'y') {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
