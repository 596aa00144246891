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
record ResolvedDate(GranularDate date, Basis basis, String rule, String reason) {
    static ResolvedDate stated(GranularDate date, String rule, String reason) {
        return new ResolvedDate(date, Basis.STATED, rule, reason);
    }

    /** Returns the same one step less sure. */
    ResolvedDate weakened() {
        return new ResolvedDate(date, basis == Basis.STATED ? Basis.INFERRED : Basis.UNCERTAIN, rule, reason);
    }

    ResolvedDate with(GranularDate other) {
        return new ResolvedDate(other, basis, rule, reason);
    }
}
