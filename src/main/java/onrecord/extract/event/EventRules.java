package onrecord.extract.event;

import java.util.List;
import onrecord.model.Basis;
import onrecord.model.Rule;
import onrecord.model.RuleCatalogue;

/** The rules by which events get their dates. A date’s own evidence is part of the reason, and bounds the basis. */
public final class EventRules {
    static final Rule DATE_IN_CLAUSE = new Rule(
            "date-in-clause", Basis.STATED, "The clause names the date. {}", "[The council of Marn met] on March 3.");
    static final Rule LOOSE_DATE_IN_CLAUSE = new Rule(
            "loose-date-in-clause",
            Basis.STATED,
            "The text tells only before or after which date.",
            "[The dam will be repaired] by Friday.");
    static final Rule TIME_IN_CLAUSE = new Rule(
            "time-in-clause",
            Basis.INFERRED,
            "The clause names only a time of day, of the day that the text tells of. {}",
            "[The bridge of Marn fell] at 7:30 a.m.");
    static final Rule HOURS_AFTER_DATE = new Rule(
            "hours-after-date",
            Basis.INFERRED,
            "The clause tells what happened hours or minutes after something that it dates. {}",
            "[Two men were arrested a few hours after the robbery] on March 3.");
    static final Rule SHARED_DATE = new Rule(
            "shared-date",
            Basis.INFERRED,
            "The clause goes on from one that names the date. {}",
            "On March 3, [the old dam broke], and [a flood swept away two mills].");
    static final Rule NEWS_OF_THE_DAY = new Rule(
            "news-of-the-day",
            Basis.INFERRED,
            "The lead names no date and says what has happened: it tells the news of the day of the dateline.",
            "SUND, March 3 - [Mayor Ada Kell has left the council].");
    static final Rule DATELESS_LEAD = new Rule(
            "dateless-lead",
            Basis.UNCERTAIN,
            "The lead does not say when: it may tell the news of the day on which the story is dated, or older news.",
            "SUND, March 3 - [Mayor Ada Kell left the council].");

    static final Rule DAY_IN_LEAD = new Rule(
            "day-in-lead",
            Basis.UNCERTAIN,
            "The lead names this day, on which it may only have been said. {}",
            "SUND, March 3 - [Mayor Ada Kell left the council], two members said on Wednesday.");

    /** The sentence that ends the reason of an event whose reports name one date. */
    static final String SAME_DATE = "Reported more than once with the same date and {} words in common.";
    /** The sentence that ends the reason of an event whose reports name dates within each other: a month and its day. */
    static final String DATE_WITHIN = "Reported more than once, one date within the other and {} words in common.";

    /** The sentence that ends the reason of an event that the lead tells of without a date. */
    static final String LEAD_WITHOUT = "The lead tells of it without a date, with {} words in common.";

    /** All rules, in order of trial; after each the grounds on which several reports of one event become one. */
    public static final RuleCatalogue ALL = new RuleCatalogue(
            "events",
            List.of(
                    DATE_IN_CLAUSE,
                    reported(
                            DATE_IN_CLAUSE,
                            SAME_DATE,
                            "On March 3, [the old mill burned down]. [The mill burned down] on March 3, firemen said."),
                    reported(
                            DATE_IN_CLAUSE,
                            DATE_WITHIN,
                            "[The old mill burned down] on March 3. [The old mill burned down] in March."),
                    reported(
                            DATE_IN_CLAUSE,
                            LEAD_WITHOUT,
                            "SUND, March 5 - [The old mill burned down]. [The mill burned down] on March 3, firemen said."),
                    LOOSE_DATE_IN_CLAUSE,
                    TIME_IN_CLAUSE,
                    HOURS_AFTER_DATE,
                    SHARED_DATE,
                    DAY_IN_LEAD,
                    NEWS_OF_THE_DAY,
                    reported(
                            NEWS_OF_THE_DAY,
                            DATE_WITHIN,
                            "SUND, March 3 - [Ada Kell has left the harbour board]. [Kell left the harbour board] in March."),
                    DATELESS_LEAD,
                    reported(
                            DATELESS_LEAD,
                            DATE_WITHIN,
                            "SUND, March 3 - [Ada Kell left the harbour board]. [Kell left the harbour board] in March.")));

    private EventRules() {}

    /** Returns {@code rule} for an event that more than one sentence reports, whose reason {@code ground} ends. */
    static Rule reported(Rule rule, String ground, String example) {
        return new Rule(rule.id(), rule.basis(), rule.reason() + " " + ground, example);
    }
}
