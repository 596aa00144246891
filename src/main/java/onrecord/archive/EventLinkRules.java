package onrecord.archive;

import java.util.List;
import onrecord.model.Basis;
import onrecord.model.Rule;
import onrecord.model.RuleCatalogue;

/** The rules by which reports in several articles are one event, or one event with two dates. */
public final class EventLinkRules {
    static final Rule SAME_DATE_AND_PEOPLE = new Rule(
            "same-date",
            Basis.INFERRED,
            "The same date, {} in each, and {}.",
            "[Mara Ravel signed the fishing treaty in Ostra] on January 26.\n"
                    + "[Minister Mara Ravel signed the treaty on fishing] on January 26.");
    static final Rule SAME_DATE = new Rule(
            "same-date",
            Basis.INFERRED,
            "The same date, and {}.",
            "[The old mill at Ostra burned down] on January 26.\n[The old mill at Ostra was burned down] on January 26.");
    static final Rule SAME_STORY = new Rule(
            "same-story",
            Basis.INFERRED,
            "The same date, in articles of one story, and {}.",
            "[A fire destroyed the old mill] on January 26.\n[Crews battled the blaze at the mill] on January 26.");
    static final Rule SAME_SENTENCE = new Rule(
            "same-sentence",
            Basis.INFERRED,
            "The same date and the same sentence in versions of one story, which are no two sources.",
            "[The old mill burned down] on January 26.\n2nd LEAD: [The old mill burned down] on January 26.");
    static final Rule DATE_WITHIN = new Rule(
            "date-within",
            Basis.INFERRED,
            "One date within the other, the same people, and {}.",
            "[Mara Ravel signed the fishing treaty] last month.\n"
                    + "[Mara Ravel signed the treaty on fishing] on January 26.");
    static final Rule OTHER_DATE = new Rule(
            "told-with-another-date",
            Basis.UNCERTAIN,
            "Other articles tell of it in nearly the same words, with the same people, on another day close by.",
            "[Mara Ravel signed the fishing treaty] on January 25.\n[Mara Ravel signed the fishing treaty] on January 26.");

    /** All rules, in order of trial. */
    public static final RuleCatalogue ALL = new RuleCatalogue(
            "events across articles",
            List.of(SAME_DATE_AND_PEOPLE, SAME_DATE, SAME_STORY, SAME_SENTENCE, DATE_WITHIN, OTHER_DATE));

    private EventLinkRules() {}
}
