package onrecord.extract.quote;

import java.util.List;
import onrecord.model.Basis;
import onrecord.model.Rule;
import onrecord.model.RuleCatalogue;

/** The rules by which speech that stands in no quotation marks is found. */
public final class ParaphraseRules {
    static final Rule CLAUSE_AFTER_REPORT = new Rule(
            "clause-after-report",
            Basis.STATED,
            "The sentence is followed by who said it.",
            "[The ferry will sail at noon], Ada Kell said.");
    static final Rule CLAUSE_AFTER_COMMA = new Rule(
            "clause-after-report",
            Basis.INFERRED,
            "The sentence is followed by who said it; before a comma the words may be the writer’s.",
            "[In May, when the ferry sank, nobody was at the helm], Ada Kell said.");
    static final Rule HEADLINE_CREDIT = new Rule(
            "headline-credit",
            Basis.INFERRED,
            "The source after the dash or colon ends the headline.",
            "[Ferry to sail at noon] — Kell");
    static final Rule ACCORDING_TO = new Rule(
            "according-to",
            Basis.STATED,
            "The words “according to” name whose account it is.",
            "According to Ada Kell, [the ferry will sail at noon].");
    static final Rule ACCORDING_TO_WITHIN = new Rule(
            "according-to",
            Basis.UNCERTAIN,
            "The words “according to” name whose account it is; how much of the sentence they mean is open.",
            "The ferry sank with, according to [Ada Kell], forty people aboard, so that all trips were called off.");
    static final Rule CLAUSE = new Rule(
            "reported-clause",
            Basis.STATED,
            "The verb reports what its subject said.",
            "Ada Kell said [that the ferry would sail at noon].");
    static final Rule CLAUSE_WITH_COMMA = new Rule(
            "reported-clause",
            Basis.INFERRED,
            "The verb reports what its subject said; behind a comma the words may be the writer’s.",
            "Ada Kell said [the ferry would sail at noon, as it had in May].");
    static final Rule CLAUSE_LOOSE = new Rule(
            "reported-clause",
            Basis.INFERRED,
            "The verb reports what its subject said, by a word or in a clause that may tell of more than that.",
            "Ada Kell left the hall, adding [the ferry would sail at noon].");
    static final Rule CLAUSE_HEARSAY = new Rule(
            "reported-clause",
            Basis.INFERRED,
            "The verb reports what its subject said, but only as another source tells it.",
            "Ada Kell said [the ferry would sail at noon], the Lowport Post reported.");
    static final Rule BROKEN = new Rule(
            "reported-between-gaps",
            Basis.UNCERTAIN,
            "The verb reports what its subject said; blanks stand where marks were lost, so more or less may be meant.",
            "Ada Kell said  [The ferry will sail]   The crew is aboard.");
    static final Rule REQUEST = new Rule(
            "reported-request",
            Basis.INFERRED,
            "The verb reports what its subject asked for or promised.",
            "Ada Kell asked the crew [to wait for the mail].");
    static final Rule QUESTION = new Rule(
            "reported-question",
            Basis.INFERRED,
            "The verb reports a question of its subject.",
            "Ada Kell asked [whether the ferry would sail].");
    static final Rule ABOUT = new Rule(
            "spoke-about",
            Basis.UNCERTAIN,
            "The verb says that its subject spoke of this, not what was said.",
            "Ada Kell spoke [about the ferry].");
    /** For a source that is what was said before: “according to these statements”. */
    static final Rule POINTS_BACK = new Rule(
            "these-statements",
            Basis.INFERRED,
            "The words point back to what was said just before.",
            "Ada Kell said the ferry would sail. According to these statements, [it would sail at noon].");

    /** All rules, in order of trial. */
    public static final RuleCatalogue ALL = new RuleCatalogue(
            "paraphrase",
            List.of(
                    HEADLINE_CREDIT,
                    CLAUSE_AFTER_REPORT,
                    CLAUSE_AFTER_COMMA,
                    ACCORDING_TO,
                    ACCORDING_TO_WITHIN,
                    POINTS_BACK,
                    CLAUSE,
                    CLAUSE_WITH_COMMA,
                    CLAUSE_LOOSE,
                    CLAUSE_HEARSAY,
                    BROKEN,
                    REQUEST,
                    QUESTION,
                    ABOUT));

    private ParaphraseRules() {}
}
