package onrecord.archive;

import java.util.List;
import onrecord.model.Basis;
import onrecord.model.Rule;
import onrecord.model.RuleCatalogue;

/** The rules by which articles are versions of one story. */
public final class VersionRules {
    static final Rule SAME_COPY = new Rule(
            "same-copy",
            Basis.INFERRED,
            "The same {} words of copy, in the same order.",
            "Harbour reopens\n[The harbour of Marn reopened on Sunday.]\n"
                    + "Marn harbour open\n[The harbour of Marn reopened on Sunday.]");
    static final Rule NAMED_VERSION = new Rule(
            "named-version",
            Basis.INFERRED,
            "“{}” says that it is a version, and {} of 100 runs of three words of the shorter one are in the other.",
            "[Harbour reopens]\nThe harbour of Marn reopened on Sunday.\n"
                    + "[2nd LEAD: Harbour reopens]\nThe harbour of Marn reopened on Sunday, and ferries sailed.");
    static final Rule SAME_ITEM = new Rule(
            "same-item",
            Basis.INFERRED,
            "The same wire item by its id, and {} of 100 runs of three words of the shorter one are in the other.",
            "{\"uri\": \"urn:nva:7\", \"version\": \"1\"}\n{\"uri\": \"urn:nva:7\", \"version\": \"2\"}");
    static final Rule NEAR_COPY = new Rule(
            "near-copy",
            Basis.INFERRED,
            "{} of 100 runs of three words are the same, and so are the figures and the names.",
            "Harbour reopens\n[The harbour of Marn reopened on Sunday after long repairs.]\n"
                    + "Harbour opens again\n[The harbour of Marn reopened on Sunday after repairs.]");
    static final Rule LONGER_COPY = new Rule(
            "longer-copy",
            Basis.INFERRED,
            "{} of 100 runs of three words of the shorter one are in the other, with its figures and names.",
            "Harbour reopens\n[The harbour of Marn reopened on Sunday.]\n"
                    + "Harbour opens again\n[The harbour of Marn reopened on Sunday.] Ferries sailed at noon.");

    static final Rule THROUGH_ANOTHER = new Rule(
            "through-another",
            Basis.INFERRED,
            "Both are versions of the story that a third one tells.",
            "[Harbour reopens]\nThe harbour of Marn reopened.\nLEAD: Harbour reopens\nThe harbour of Marn reopened, and"
                    + " ferries sailed.\n[2nd LEAD: Harbour reopens]\nAs ferries sailed, Marn cheered.");

    /** All rules, in order of trial. */
    public static final RuleCatalogue ALL = new RuleCatalogue(
            "versions of one story",
            List.of(SAME_COPY, SAME_ITEM, NAMED_VERSION, NEAR_COPY, LONGER_COPY, THROUGH_ANOTHER));

    private VersionRules() {}
}
