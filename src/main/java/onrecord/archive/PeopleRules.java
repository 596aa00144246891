package onrecord.archive;

import java.util.List;
import java.util.Set;
import onrecord.match.PersonName;
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
    static final Rule OTHER_AGE = new Rule(
            "other-age",
            Basis.INFERRED,
            "Kept apart from somebody of the same name: the ages {} and {} do not go together in the years of the articles.",
            "An article of 2031 names [Carl Brandt], 31, one of 2032 [Carl Brandt], 57.");
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

    static final Rule ONE_NAME_IN_FULL = new Rule(
            "name-in-full",
            Basis.INFERRED,
            "“{}” is taken for a form of “{}”: nothing speaks against it.",
            "One article names [Robert Brandt], another one [Robert James Brandt Jr.].");
    static final Rule OTHER_SPELLING = new Rule(
            "other-spelling",
            Basis.INFERRED,
            "“{}” is taken for “{}” in another spelling: nothing speaks against it.",
            "One article names [Sergei Orlin], another one [Sergey Orlin].");
    static final Rule SHORT_FORM = new Rule(
            "short-form",
            Basis.INFERRED,
            "“{}” and “{}” are forms of one name, and nothing speaks against one person.",
            "One article names [Bill Harrow], another one [William Harrow].");
    static final Rule INITIALS = new Rule(
            "initials",
            Basis.INFERRED,
            "The initials of “{}” and “{}” go together with nobody else.",
            "One article names [R. J. Brandt], another one [Robert Brandt].");
    static final Rule OFFICE_AND_FAMILY_NAME = new Rule(
            "office-and-family-name",
            Basis.INFERRED,
            "“{}”: nobody else of this family name has that office in the articles of the time.",
            "One article names [Prime Minister Orlin], another one Prime Minister [Sergei Orlin].");
    static final Rule ONE_OF_SEVERAL = new Rule(
            "one-of-several",
            Basis.INFERRED,
            "Not joined: nothing says which of these is meant: {}.",
            "Articles name [Alex Brandt], [Alexander Brandt] and [Alexandra Brandt].");
    static final Rule ONE_OF_THE_NAME = new Rule(
            "one-of-the-name",
            Basis.INFERRED,
            "Not joined: several people are called {}, and nothing says which of them is meant.",
            "Articles name the striker [Carl Brandt], Finance Minister [Carl Brandt], and [Carl Brandt].");
    static final Rule NAME_ALONE = new Rule(
            "name-alone",
            Basis.INFERRED,
            "Not joined with others of the name: nothing else says that they are one.",
            "The tenor [Carl Brandt] sings in Ostra; [Carl Brandt] speaks at a meeting in Wyre.");
    static final Rule IN_COMPANY = new Rule(
            "in-company",
            Basis.INFERRED,
            "Several people are called {}; the same office, town or people stand beside this one in other articles.",
            "Two articles name [Carl Brandt] beside the coach Ida Moor, a third one Judge Carl Brandt.");
    static final Rule STATE_IN_NAME = new Rule(
            "state-in-name",
            Basis.STATED,
            "The name says whose it is: {}.",
            "Articles name the [Norland foreign ministry] and [Norland’s foreign ministry].");
    static final Rule STATE_OF_DATELINE = new Rule(
            "state-of-dateline",
            Basis.INFERRED,
            "Taken for that of {}: most of what was filed from that town is about it.",
            "OSTRA -- The [Foreign Ministry] said, where other stories from Ostra are about Norland.");
    static final Rule STATE_OF_ARTICLE = new Rule(
            "state-of-article",
            Basis.INFERRED,
            "Taken for that of {}: the article speaks of no other state.",
            "Norland closed the harbour on Norlander orders, the [Foreign Ministry] said.");
    static final Rule TOWN_OF_DATELINE = new Rule(
            "town-of-dateline",
            Basis.INFERRED,
            "Taken for that of {}, where the story was filed.",
            "WYRE -- [Police] said.");
    static final Rule GENERIC_BODY = new Rule(
            "generic-body",
            Basis.INFERRED,
            "Not joined with others of this name: nothing tells of which state or town it is.",
            "The [Supreme Court] ruled on Monday.");
    static final Rule ABBREVIATION = new Rule(
            "abbreviation",
            Basis.INFERRED,
            "“{}” is what an article calls “{}” in brief.",
            "One article names the [Norland Dockers' Union (NDU)], another one the [NDU].");
    static final Rule LEGAL_FORM = new Rule(
            "legal-form",
            Basis.INFERRED,
            "“{}” is taken for “{}”: they differ by the legal form of the firm alone.",
            "One article names [Kell Ferries Corp.], another one [Kell Ferries].");

    /** All rules, in order of trial. */
    public static final RuleCatalogue ALL = new RuleCatalogue(
            "people across articles",
            List.of(
                    AUTHORITY_FILE,
                    TOLD_APART,
                    SAME_FULL_NAME,
                    OTHER_INITIALS,
                    OTHER_AGE,
                    OTHER_WALK_OF_LIFE,
                    SAME_OFFICE_ELSEWHERE,
                    IN_COMPANY,
                    ONE_NAME_IN_FULL,
                    OTHER_SPELLING,
                    SHORT_FORM,
                    INITIALS,
                    OFFICE_AND_FAMILY_NAME,
                    ONE_OF_SEVERAL,
                    ONE_OF_THE_NAME,
                    NAME_ALONE,
                    STATE_IN_NAME,
                    STATE_OF_DATELINE,
                    STATE_OF_ARTICLE,
                    TOWN_OF_DATELINE,
                    GENERIC_BODY,
                    ABBREVIATION,
                    LEGAL_FORM));

    /** Rules that say why appearances are one; of a single appearance there is nothing to say. */
    private static final Set<String> JOINING = Set.of(SAME_FULL_NAME.id(), STATE_IN_NAME.id());

    private static final Set<String> LOOSE =
            Set.of(OTHER_SPELLING.id(), SHORT_FORM.id(), INITIALS.id(), IN_COMPANY.id());

    private PeopleRules() {}

    /** Returns whether a rule says why several appearances are one, and nothing of one alone. */
    static boolean joins(Rule rule) {
        return JOINING.contains(rule.id());
    }

    /** Returns whether a rule joins names that are not the same. */
    static boolean isLoose(Rule rule) {
        return LOOSE.contains(rule.id());
    }

    /** Returns the rule by which two names that fit are of one person. */
    static Rule fit(PersonName.Fit fit, EntitySummary one, EntitySummary other) {
        Rule rule =
                switch (fit) {
                    case SAME -> SAME_FULL_NAME;
                    case MIDDLE_NAME, LOOSE -> ONE_NAME_IN_FULL;
                    case SPELLING -> OTHER_SPELLING;
                    case SHORT_FORM -> SHORT_FORM;
                    case INITIALS -> INITIALS;
                };
        if (rule == SAME_FULL_NAME) {
            return rule;
        }
        boolean longer = one.name().length() > other.name().length();
        return rule.with(longer ? other.name() : one.name(), longer ? one.name() : other.name());
    }

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
