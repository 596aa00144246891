package onrecord.extract.coref;

import java.util.List;
import java.util.Optional;
import onrecord.model.Basis;
import onrecord.model.Rule;
import onrecord.text.Span;

/**
 * Whom some words mean, and why.
 *
 * @param who those meant; several for joint statements, none where nothing settles it
 * @param basis how far it can be relied on
 * @param rule the rule that found it; empty where the words themselves are the name, or where the rule of the quotation
 *     says all
 * @param spans the places that the rule rests on
 */
record Referent(List<EntityDraft> who, Basis basis, Optional<Rule> rule, List<Span> spans) {
    private static final Referent NOBODY = unexplained(List.of(), Basis.STATED);

    Referent {
        who = List.copyOf(who);
        spans = List.copyOf(spans);
    }

    static Referent nobody() {
        return NOBODY;
    }

    /** Returns nobody, and why. */
    static Referent nobody(Rule rule) {
        return new Referent(List.of(), rule.basis(), Optional.of(rule), List.of());
    }

    /** Returns those whom the words name, which explains itself. */
    static Referent named(List<EntityDraft> who) {
        return unexplained(who, Basis.STATED);
    }

    /** Returns those whom other words have led to on {@code basis}. */
    static Referent unexplained(List<EntityDraft> who, Basis basis) {
        return new Referent(who, basis, Optional.empty(), List.of());
    }

    /** Returns whom {@code rule} found, resting on the words at {@code ground}. */
    static Referent by(Rule rule, EntityDraft who, Span ground) {
        return new Referent(List.of(who), rule.basis(), Optional.of(rule), List.of(ground));
    }

    boolean isEmpty() {
        return who.isEmpty();
    }
}
