package onrecord.extract.word;

import java.util.Arrays;

/** A few words that rules name, asked by token without comparing strings. Immutable and safe for use by many threads. */
public final class WordSet {
    private final boolean[] holds;

    private WordSet(boolean[] holds) {
        this.holds = holds;
    }

    /**
     * Creates a set of words parted by blanks.
     *
     * @throws IllegalArgumentException if no word list holds one of them: a rule may not ask for what can never be found
     */
    public static WordSet of(String words) {
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

    /** Creates the set of the words of this one and of {@code other}. */
    public WordSet or(WordSet other) {
        boolean[] both = Arrays.copyOf(holds, Math.max(holds.length, other.holds.length));
        for (int id = 0; id < other.holds.length; id++) {
            both[id] |= other.holds[id];
        }
        return new WordSet(both);
    }

    /** Returns whether token {@code i} is one of the words. */
    public boolean has(Tokens tokens, int i) {
        int id = tokens.word(i);
        return id >= 0 && id < holds.length && holds[id];
    }
}
