package onrecord.extract.time;

import onrecord.extract.word.Lexicon;

/** Words that stand in a row, asked by token without comparing strings. */
final class Phrase {
    private final int[] words;

    private Phrase(int[] words) {
        this.words = words;
    }

    /** Creates the phrase of words parted by blanks; a word list must hold each of them. */
    static Phrase of(String words) {
        String[] each = words.split(" ");
        int[] ids = new int[each.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = Lexicon.id(each[i]);
        }
        return new Phrase(ids);
    }

    /** Returns the number of words. */
    int length() {
        return words.length;
    }

    /** Returns whether the phrase begins at token {@code i}. */
    boolean stands(TimeTokens tokens, int i) {
        for (int at = 0; at < words.length; at++) {
            if (!tokens.isWord(i + at, words[at])) {
                return false;
            }
        }
        return true;
    }
}
