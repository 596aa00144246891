package onrecord.extract.correct;

import java.util.List;
import onrecord.model.Amendment;
import onrecord.model.Basis;
import onrecord.model.Evidence;
import onrecord.model.Rule;
import onrecord.model.RuleCatalogue;
import onrecord.text.Span;

/** The rules of findings that people corrected or added. What the program had found by itself stands in the reason. */
public final class CorrectionRules {
    private static final String REASON = "{}The program had found {}.";

    static final Rule CORRECTED = new Rule(
            "corrected", Basis.STATED, REASON, "“We will not be hurried,” [she] said of the new bridge over the Sund.");
    static final Rule ADDED = new Rule(
            "added",
            Basis.INFERRED,
            "{}The program had not found it.",
            "[The less said of it, the better], was her word.");

    /** All of them. */
    public static final RuleCatalogue ALL = new RuleCatalogue("corrections", List.of(CORRECTED, ADDED));

    private CorrectionRules() {}

    /**
     * Returns the evidence of a corrected finding: on what its words rest has not changed, but nobody guesses any more.
     *
     * @param was what the program had found, in words
     */
    static Evidence corrected(Amendment amendment, Evidence before, String was) {
        String found = was + ", " + before.basis().label();
        Rule rule = CORRECTED
                .with(saying("Corrected", amendment), found)
                .atMost(before.basis() == Basis.UNCERTAIN ? Basis.INFERRED : before.basis());
        return rule.evidence(before.spans());
    }

    /** Returns the evidence of a finding that was added. */
    static Evidence added(Amendment amendment) {
        return ADDED.with(saying("Added", amendment)).evidence(List.<Span>of());
    }

    private static String saying(String what, Amendment amendment) {
        String by = amendment.by().isEmpty() ? " by the archive" : " by " + amendment.by();
        String reason = amendment.reason();
        String end = reason.isEmpty() || reason.endsWith(".") ? " " : ". ";
        return what + by + (reason.isEmpty() ? "." : ": " + reason) + end;
    }
}
