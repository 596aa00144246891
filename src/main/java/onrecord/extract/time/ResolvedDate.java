package onrecord.extract.time;

import onrecord.model.Basis;
import onrecord.model.Rule;

/**
 * A date with why it is that one.
 *
 * @param date the date
 * @param rule the rule that resolved it, with its words in the reason and its basis at most
 */
record ResolvedDate(GranularDate date, Rule rule) {
    Basis basis() {
        return rule.basis();
    }

    /** Returns the same one step less sure. */
    ResolvedDate weakened() {
        return new ResolvedDate(date, rule.atMost(basis() == Basis.STATED ? Basis.INFERRED : Basis.UNCERTAIN));
    }
}
