package onrecord.model;

import java.util.List;
import onrecord.text.Span;

/**
 * Why a finding is believed.
 *
 * @param basis how far it can be relied on
 * @param rule name of the rule that found it, in lower case with hyphens, stable between versions
 * @param reason the same in words for a reader, one or more whole sentences
 * @param spans further places that the reason rests on, in text order; the finding's own place is not repeated
 */
public record Evidence(Basis basis, String rule, String reason, List<Span> spans) {
    /** Copies the list. */
    public Evidence {
        spans = List.copyOf(spans);
    }

    /** Creates evidence that rests on the finding's own place alone. */
    public static Evidence of(Basis basis, String rule, String reason) {
        return new Evidence(basis, rule, reason, List.of());
    }

    /** Creates evidence for what the text itself says. */
    public static Evidence stated(String rule, String reason) {
        return of(Basis.STATED, rule, reason);
    }
}
