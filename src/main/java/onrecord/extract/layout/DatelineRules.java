package onrecord.extract.layout;

import java.util.List;
import onrecord.model.Basis;
import onrecord.model.Rule;
import onrecord.model.RuleCatalogue;

/** The rules by which datelines are told from other first lines, and those of the date in one. */
public final class DatelineRules {
    static final Rule PLACE_DATE_AGENCY = new Rule(
            "dateline-place-date-agency",
            Basis.STATED,
            "The line begins with a place, a date and an agency.",
            "[SUND, March 3 (Norpress) --] The council of Marn met on Tuesday.");
    static final Rule PLACE_DATE = new Rule(
            "dateline-place-date",
            Basis.STATED,
            "The line begins with a place and a date.",
            "[SUND, March 3 -] The council of Marn met on Tuesday.");
    static final Rule SMALL_PLACE_DATE = new Rule(
            "dateline-place-date",
            Basis.INFERRED,
            "The line begins with a place and a date, in small letters.",
            "[lowport, march 3 --] The council of Marn met on Tuesday.");
    static final Rule PLACE_WHOLE_DATE_OPEN = new Rule(
            "dateline-place-date-open",
            Basis.INFERRED,
            "The line begins with a place and a whole date.",
            "[Sund, March 3, 2022.] The council of Marn met on Tuesday.");
    static final Rule CAPITALS_DATE_OPEN = new Rule(
            "dateline-place-date-open",
            Basis.INFERRED,
            "The line begins with a place in capitals and a date; no dash parts them from the copy.",
            "[SUND, March 3] The council of Marn met on Tuesday.");
    static final Rule PLACE_AGENCY = new Rule(
            "dateline-place-agency",
            Basis.STATED,
            "The line begins with a place and an agency.",
            "[SUND (AP) --] The council of Marn met on Tuesday.");
    static final Rule PLACE_BRACKET = new Rule(
            "dateline-place-bracket",
            Basis.INFERRED,
            "The line begins with a place in capitals and a name in brackets, as agencies print theirs.",
            "[SUND (Marn Courier) -] The council of Marn met on Tuesday.");
    static final Rule DATE_AGENCY = new Rule(
            "dateline-date-agency",
            Basis.STATED,
            "The line begins with an agency.",
            "[March 3 (Norpress) --] The council of Marn met on Tuesday.");
    static final Rule AGENCY = new Rule(
            "dateline-agency",
            Basis.STATED,
            "The line begins with an agency.",
            "[(AP) --] The council of Marn met on Tuesday.");
    static final Rule AGENCY_NAME = new Rule(
            "dateline-agency-name",
            Basis.INFERRED,
            "The line begins with the name of an agency and a dash.",
            "[Reuters -] The council of Marn met on Tuesday.");
    static final Rule PLACE_LINE = new Rule(
            "dateline-place-line",
            Basis.INFERRED,
            "A well-known place in capitals stands on a line of its own, where the dateline does.",
            "[GENEVA]\nThe council of Marn met on Tuesday.");
    static final Rule PLACE = new Rule(
            "dateline-place",
            Basis.STATED,
            "The line begins with a well-known place in capitals and a dash.",
            "[GENEVA -] The council of Marn met on Tuesday.");
    static final Rule PLACE_COLON = new Rule(
            "dateline-place-colon",
            Basis.INFERRED,
            "The line begins with a well-known place in capitals and a colon.",
            "[GENEVA:] The council of the town met on Tuesday in the old hall by the lake.");
    static final Rule PLACE_ALONE = new Rule(
            "dateline-place-alone",
            Basis.INFERRED,
            "The line begins with what looks like a place, and a dash.",
            "[Geneva -] The council of Marn met on Tuesday.");
    static final Rule DATE_LINE = new Rule(
            "dateline-date-line",
            Basis.STATED,
            "A date stands where the dateline does.",
            "[Monday, March 3]\nThe council of Marn met on Tuesday.");
    static final Rule DATE_ALONE = new Rule(
            "dateline-date-alone",
            Basis.INFERRED,
            "The line begins with a date, without a place.",
            "[March 3 -] The council of Marn met on Tuesday.");

    static final Rule WHOLE_DATE = new Rule(
            "dateline-date",
            Basis.STATED,
            "The dateline gives the whole date.",
            "SUND, [March 3, 2022] (Norpress) -- The council of Marn met on Tuesday.");
    static final Rule SHORT_YEAR = new Rule(
            "dateline-short-year",
            Basis.INFERRED,
            "The dateline gives the year without its century.",
            "SUND, [3 MAR 88] (Norpress) -- The council of Marn met on Tuesday.");
    static final Rule DATE_WITHOUT_YEAR = new Rule(
            "dateline-date",
            Basis.STATED,
            "The dateline gives day and month, but no year.",
            "SUND, [March 3] (Norpress) -- The council of Marn met on Tuesday.");
    static final Rule MISPRINTED_DATE = new Rule(
            "dateline-date-misprint",
            Basis.UNCERTAIN,
            "The date is misprinted; this is what it most likely was.",
            "SUND, [Narch 3, 2022] (Norpress) -- The council of Marn met on Tuesday.");
    static final Rule YEAR_FROM_PUBLICATION = new Rule(
            "year-from-publication",
            Basis.INFERRED,
            "The dateline gives no year; the date of publication does.",
            "SUND, [March 3] (Norpress) -- The council of Marn met on Tuesday.");

    /** All rules: of the dateline, in order of trial, each where its date is misprinted too; then of its date. */
    public static final RuleCatalogue ALL = new RuleCatalogue(
            "datelines",
            List.of(
                    PLACE_DATE_AGENCY,
                    misprinted(PLACE_DATE_AGENCY, "[SUND, Narch 3 (Norpress) --] The council of Marn met on Tuesday."),
                    PLACE_DATE,
                    misprinted(PLACE_DATE, "[SUND, Narch 3 -] The council of Marn met on Tuesday."),
                    SMALL_PLACE_DATE,
                    PLACE_WHOLE_DATE_OPEN,
                    CAPITALS_DATE_OPEN,
                    PLACE_AGENCY,
                    PLACE_BRACKET,
                    DATE_AGENCY,
                    misprinted(DATE_AGENCY, "[Narch 3 (Norpress) --] The council of Marn met on Tuesday."),
                    AGENCY,
                    AGENCY_NAME,
                    PLACE_LINE,
                    PLACE,
                    PLACE_COLON,
                    PLACE_ALONE,
                    DATE_LINE,
                    DATE_ALONE,
                    WHOLE_DATE,
                    SHORT_YEAR,
                    DATE_WITHOUT_YEAR,
                    MISPRINTED_DATE,
                    YEAR_FROM_PUBLICATION));

    private DatelineRules() {}

    /** Returns {@code rule} for a dateline whose date is misprinted: what would be read as printed says so. */
    static Rule misprinted(Rule rule) {
        return rule.basis() == Basis.STATED ? misprinted(rule, rule.example()) : rule.atMost(Basis.UNCERTAIN);
    }

    private static Rule misprinted(Rule rule, String example) {
        return new Rule(rule.id(), Basis.UNCERTAIN, rule.reason() + " The date is misprinted.", example);
    }
}
