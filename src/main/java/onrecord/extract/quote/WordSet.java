package onrecord.extract.quote;

import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;

/** A few words that rules name, asked by token without comparing strings. */
final class WordSet {
    private final boolean[] holds;

    private WordSet(boolean[] holds) {
        this.holds = holds;
    }

    /** Makes a set of words parted by blanks, all of which some word list must hold. */
    static WordSet of(String words) {
        String[] each = words.strip().split("\\s+");
        int[] ids = new int[each.length];
        int most = 0;
        for (int i = 0; i < each.length; i++) {
            ids[i] = Lexicon.id(each[i]);
            most = Math.max(most, ids[i]);
        }
        boolean[] holds = new boolean[most + 1];
        for (int id : ids) {
            holds[id] = true;
        }
        return new WordSet(holds);
    }

    /** Says whether token {@code i} is one of the words. */
    boolean has(Tokens tokens, int i) {
        int id = tokens.word(i);
        return id >= 0 && id < holds.length && holds[id];
    }
}
