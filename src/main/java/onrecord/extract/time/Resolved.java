package onrecord.extract.time;

import onrecord.model.Basis;

/**
 * A date with why it is that one.
 *
 * @param date the date
 * @param basis how far it can be relied on
 * @param rule name of the rule, of {@link Rule}
 * @param reason the same in words
 */
record Resolved(GranularDate date, Basis basis, String rule, String reason) {
    static Resolved stated(GranularDate date, String rule, String reason) {
        return new Resolved(date, Basis.STATED, rule, reason);
    }

    /** Returns the same one step less sure. */
    Resolved weakened() {
        return new Resolved(date, basis == Basis.STATED ? Basis.INFERRED : Basis.UNCERTAIN, rule, reason);
    }

    Resolved with(GranularDate other) {
        return new Resolved(other, basis, rule, reason);
    }
}
