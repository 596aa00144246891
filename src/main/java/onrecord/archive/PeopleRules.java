package onrecord.archive;

import java.util.List;
import onrecord.match.TitleClash;
import onrecord.model.Basis;
import onrecord.model.Rule;
import onrecord.model.RuleCatalogue;

/** The rules by which bearers of one name in several articles are one person, or are kept apart. */
public final class PeopleRules {
    static final Rule AUTHORITY_FILE = new Rule(
            "people-file",
            Basis.STATED,
            "The archive’s people.yaml says who this is.",
            "Two articles name [Mara Velden] and [M. Velden]; people.yaml lists the second name as an alias of the first.");
    static final Rule TOLD_APART = new Rule(
            "people-file-apart",
            Basis.STATED,
            "The archive’s people.yaml says that this is not {}.",
            "people.yaml lists [Carl A. Brandt] under “notSame” of Carl Brandt.");
    static final Rule SAME_FULL_NAME = new Rule(
            "same-full-name",
            Basis.INFERRED,
            "The same full name in each article.",
            "Two articles name [Mara Velden] and [Mara J. Velden].");
    static final Rule OTHER_INITIALS = new Rule(
            "other-initials",
            Basis.INFERRED,
            "Kept apart from somebody of the same name: the initials {} and {} do not go together.",
            "One article names [Carl A. Brandt], another one [Carl B. Brandt].");
    static final Rule OTHER_WALK_OF_LIFE = new Rule(
            "other-walk-of-life",
            Basis.INFERRED,
            "Kept apart from somebody of the same name: “{}” and “{}” do not go together.",
            "One article names the striker [Carl Brandt], another one Finance Minister [Carl Brandt].");
    static final Rule SAME_OFFICE_ELSEWHERE = new Rule(
            "same-office-elsewhere",
            Basis.INFERRED,
            "Kept apart from somebody of the same name: “{}” and “{}” do not go together.",
            "One article names [Mara Velden], mayor of Wyre, another one [Mara Velden], mayor of Kelso.");

    /** All rules, in order of trial. */
    public static final RuleCatalogue ALL = new RuleCatalogue(
            "people across articles",
            List.of(
                    AUTHORITY_FILE,
                    TOLD_APART,
                    SAME_FULL_NAME,
                    OTHER_INITIALS,
                    OTHER_WALK_OF_LIFE,
                    SAME_OFFICE_ELSEWHERE));

    private PeopleRules() {}

    /** Returns the rule that keeps two apart whose titles clash. */
    static Rule apart(TitleClash clash) {
        Rule rule =
                switch (clash.kind()) {
                    case WALK_OF_LIFE -> OTHER_WALK_OF_LIFE;
                    case PLACE -> SAME_OFFICE_ELSEWHERE;
                };
        return rule.with(clash.one(), clash.other());
    }
}
