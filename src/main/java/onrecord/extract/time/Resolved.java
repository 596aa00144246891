package onrecord.extract.time;

import onrecord.model.Basis;

/**
 * A date with why it is that one.
 *
 * @param moment the date
 * @param basis how far it can be relied on
 * @param rule name of the rule, of {@link Rule}
 * @param reason the same in words
 */
record Resolved(Moment moment, Basis basis, String rule, String reason) {
    static Resolved stated(Moment moment, String rule, String reason) {
        return new Resolved(moment, Basis.STATED, rule, reason);
    }

    /** Returns the same one step less sure. */
    Resolved weakened() {
        return new Resolved(moment, basis == Basis.STATED ? Basis.INFERRED : Basis.UNCERTAIN, rule, reason);
    }

    Resolved with(Moment other) {
        return new Resolved(other, basis, rule, reason);
    }
}
