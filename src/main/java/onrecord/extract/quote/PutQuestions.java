package onrecord.extract.quote;

import java.util.Optional;
import onrecord.extract.word.Tokens;

/** Finds words that the text has somebody told or asked without saying by whom: Velden was asked, “…?”. */
final class PutQuestions {
    /** So many tokens may stand between the words and the end of “was asked on Monday”. */
    private static final int NEAR = 7;

    private final QuoteContext context;
    private final Tokens tokens;

    PutQuestions(QuoteContext context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /**
     * Returns an attribution to nobody, with its cue, if the nearest report before or behind the words is such a passive;
     * else {@link Attribution#NONE}.
     *
     * @param from first token of the words before in their sentence
     * @param to the token after the words behind that can tell their speaker
     */
    Attribution of(Quoted words, int from, int to) {
        Attribution before = leadIn(from, words.open());
        if (before.cueToken() >= 0) {
            return before;
        }
        for (int i = words.close() + 1; from == words.open() && i < to && i <= words.close() + NEAR; i++) {
            if (context.isCue(i)) {
                return put(context.cue(i));
            }
        }
        return Attribution.NONE;
    }

    private Attribution put(Cue cue) {
        return cue.shape() != Cue.Shape.PASSIVE || cue.hasSubject() || cue.denied()
                ? Attribution.NONE
                : new Attribution(
                        Optional.empty(),
                        Optional.of(tokens.span(cue.first(), cue.end())),
                        cue.verb(),
                        -1,
                        QuoteRules.PUT_TO_SOMEBODY,
                        false);
    }

    /** Returns the attribution to nobody if the last report of {@code from..to}, which leads to the words, is such a passive; else {@link Attribution#NONE}. */
    Attribution leadIn(int from, int to) {
        for (int i = to - 1; i >= from && i >= to - NEAR; i--) {
            if (context.isCue(i)) {
                return put(context.cue(i));
            }
        }
        return Attribution.NONE;
    }
}
