package onrecord.extract.quote;

import java.util.Optional;
import onrecord.model.Basis;
import onrecord.text.Span;

/**
 * Whose words a quotation is, and how that was found.
 *
 * @param source the words that name the speaker
 * @param cue the words that report speech
 * @param cueToken the token of the reporting verb, or -1
 * @param continues index of the quotation whose speaker is shared, or -1
 * @param basis how sure it is
 * @param rule name of the rule
 * @param reason the same for a reader
 * @param interrupted whether the words are a part of the quotation they continue, which its attribution interrupts
 */
record Attribution(
        Optional<Span> source,
        Optional<Span> cue,
        int cueToken,
        int continues,
        Basis basis,
        String rule,
        String reason,
        boolean interrupted) {
    /** Nobody. */
    static final Attribution NONE = new Attribution(
            Optional.empty(),
            Optional.empty(),
            -1,
            -1,
            Basis.UNCERTAIN,
            "no-speaker",
            "The text does not say whose words these are.",
            false);

    /** Returns whether a speaker is named. */
    boolean isFound() {
        return source.isPresent();
    }

    /** Returns the same speaker for words that continue quotation number {@code earlier}. */
    Attribution continued(int earlier, Basis basis, String rule, String reason) {
        return new Attribution(source, Optional.empty(), -1, earlier, basis, rule, reason, false);
    }

    /** Returns the same speaker for a further part of quotation number {@code earlier}. */
    Attribution part(int earlier) {
        return new Attribution(source, Optional.empty(), -1, earlier, basis, rule, reason, true);
    }
}
