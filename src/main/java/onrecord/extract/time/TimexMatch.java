package onrecord.extract.time;

import java.util.Optional;

/**
 * A time expression as it stands in the text, not resolved yet.
 *
 * @param first first token
 * @param last last token, included
 * @param meaning what the words say
 * @param loose whether the words mean only about that: “early 2009”, “today’s world”
 */
record TimexMatch(int first, int last, TimexMeaning meaning, boolean loose) {
    TimexMatch(int first, int last, TimexMeaning meaning) {
        this(first, last, meaning, false);
    }

    /** Returns an expression that means what its words say, as grammars give it. */
    static Optional<TimexMatch> of(int first, int last, TimexMeaning meaning) {
        return Optional.of(new TimexMatch(first, last, meaning));
    }
}
