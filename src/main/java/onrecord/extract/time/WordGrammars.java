package onrecord.extract.time;

import java.util.Optional;

/**
 * Grammars in order of trial, each with the roles of words that it can begin with. Most words of time are articles and
 * prepositions, which begin few kinds of expressions: the others need not be asked. This is made for every article and
 * looked up for every word of time, so there are plain arrays behind it.
 */
final class WordGrammars {
    private static final int MOST = 20;

    private final TimexGrammar[] grammars = new TimexGrammar[MOST];
    private final int[] begins = new int[MOST];
    private int count;
    private int anyBegins;

    /** Adds a grammar that can begin with a word of any of the {@code roles}, to be tried last. */
    WordGrammars add(int roles, TimexGrammar grammar) {
        grammars[count] = grammar;
        begins[count] = roles;
        count++;
        anyBegins |= roles;
        return this;
    }

    /** Returns whether any grammar can begin with a word of these roles. */
    boolean canBegin(int roles) {
        return (anyBegins & roles) != 0;
    }

    /** Returns what the first grammar reads at token {@code i}, a word with these roles. */
    Optional<TimexMatch> first(int i, int roles) {
        for (int n = 0; n < count; n++) {
            if ((begins[n] & roles) != 0) {
                Optional<TimexMatch> match = grammars[n].at(i);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }
}
