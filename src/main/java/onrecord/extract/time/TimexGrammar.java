package onrecord.extract.time;

import java.util.Optional;

/** Reads one kind of time expression. */
interface TimexGrammar {
    /** Reads the expression that begins at token {@code i}, if there is one. */
    Optional<TimexMatch> at(int i);

    /** Returns what the first of several grammars reads at token {@code i}, in order of trial. */
    static Optional<TimexMatch> first(TimexGrammar[] grammars, int i) {
        for (TimexGrammar grammar : grammars) {
            Optional<TimexMatch> match = grammar.at(i);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }
}
