package onrecord.extract.quote;

import java.util.Optional;
import onrecord.model.Basis;
import onrecord.model.Rule;
import onrecord.text.Span;

/**
 * Whose words a quotation is, and how that was found.
 *
 * @param source the words that name the speaker
 * @param cue the words that report speech
 * @param cueToken the token of the reporting verb, or -1
 * @param continues index of the quotation whose speaker is shared, or -1
 * @param rule the rule that found it, with the basis it has here
 * @param interrupted whether the words are a part of the quotation they continue, which its attribution interrupts
 */
record Attribution(
        Optional<Span> source, Optional<Span> cue, int cueToken, int continues, Rule rule, boolean interrupted) {
    /** Nobody. */
    static final Attribution NONE =
            new Attribution(Optional.empty(), Optional.empty(), -1, -1, QuoteRules.NO_SPEAKER, false);

    /** Returns whether a speaker is named. */
    boolean isFound() {
        return source.isPresent();
    }

    /** Returns how sure it is. */
    Basis basis() {
        return rule.basis();
    }

    /** Returns the same speaker for words that continue quotation number {@code earlier}, on this basis at most. */
    Attribution continued(int earlier, Rule by) {
        return new Attribution(source, Optional.empty(), -1, earlier, by.atMost(basis()), false);
    }

    /** Returns the same speaker for a further part of quotation number {@code earlier}. */
    Attribution part(int earlier) {
        return new Attribution(source, Optional.empty(), -1, earlier, rule, true);
    }
}
