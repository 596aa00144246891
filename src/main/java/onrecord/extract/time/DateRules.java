package onrecord.extract.time;

import java.util.List;
import onrecord.model.Basis;
import onrecord.model.Rule;
import onrecord.model.RuleCatalogue;

/** The rules by which time expressions get their values. The examples are of copy published on Thursday, 3 March 2022. */
public final class DateRules {
    static final Rule DURATION =
            new Rule("duration", Basis.INFERRED, "The words tell how long.", "The strike lasted for [three weeks].");
    /** Without “for” or a hyphen, or without a number, the words may tell when or how much as well. */
    static final Rule LOOSE_DURATION = new Rule(
            "duration", Basis.UNCERTAIN, "The words name an amount of time.", "The strike cost [six months] of pay.");

    static final Rule REPEATED =
            new Rule("repeated", Basis.UNCERTAIN, "The words tell how often.", "The ferry sails [every Monday].");
    static final Rule REFERENCE = new Rule(
            "reference",
            Basis.UNCERTAIN,
            "The words point at no date of the calendar.",
            "The harbour was deepened [recently].");

    static final Rule FULL_DATE = new Rule(
            "full-date",
            Basis.STATED,
            "Day, month and year are in the text.",
            "The bridge was opened on [December 17, 2021].");
    static final Rule NUMERIC_DATE = new Rule(
            "numeric-date",
            Basis.UNCERTAIN,
            "Read as month/day/year; it could be day/month/year.",
            "The form was stamped on [7/8/2021].");
    static final Rule MONTH_AND_YEAR = new Rule(
            "month-and-year",
            Basis.STATED,
            "Month and year are in the text.",
            "The bridge was opened in [December 2021].");
    static final Rule YEAR =
            new Rule("year", Basis.STATED, "The year is in the text.", "The bridge was opened in [2019].");
    static final Rule LIKE_YEAR = new Rule(
            "year",
            Basis.UNCERTAIN,
            "A number that stands like a year.",
            "The Marn Biennale [2019] drew fewer guests.");
    static final Rule DECADE_OR_CENTURY =
            new Rule("decade-or-century", Basis.STATED, "The {} is in the text.", "The mill was built in [the 1990s].");
    /** The archive's dates begin with the year 1: only the value of TIMEX3 says this one. */
    static final Rule BEFORE_CHRIST = new Rule(
            "before-christ",
            Basis.STATED,
            "The year or century before Christ is in the text.",
            "The wall was built in [234 BC].");

    static final Rule PART_OF_YEAR = new Rule(
            "part-of-year",
            Basis.STATED,
            "The year and the part of it are in the text.",
            "Exports fell in [the third quarter of 2021].");

    static final Rule AMID_HISTORY = new Rule(
            "amid-history",
            Basis.UNCERTAIN,
            "The text tells of the past here; the date named before is {}.",
            "The siege began on March 3, 1644, and the town fell on April 9, 1644. The duke died on [May 1].");
    static final Rule DAY_OF_PUBLICATION =
            new Rule("day-of-publication", Basis.STATED, "The day of publication, {}.", "The council met [today].");
    static final Rule NEXT_AFTER = new Rule(
            "next-after-publication",
            Basis.INFERRED,
            "The next {} after publication on {}.",
            "The council will meet on [March 17].");
    static final Rule LAST_BEFORE = new Rule(
            "last-before-publication",
            Basis.INFERRED,
            "The last {} before publication on {}.",
            "The council met on [January 26].");
    static final Rule MONTH_OF_PUBLICATION = new Rule(
            "last-before-publication",
            Basis.INFERRED,
            "The month of publication.",
            "The council has met once in [March].");
    static final Rule DAY_AS_NAME = new Rule(
            "day-as-name",
            Basis.UNCERTAIN,
            "{} The words name by its day what can be years ago.",
            "Ada Kell recalled the [October 4] attacks.");

    static final Rule WEEKDAY_OF_PUBLICATION = new Rule(
            "weekday-of-publication",
            Basis.STATED,
            "The story was published on a {}, {}.",
            "The council met on [Thursday].");
    static final Rule WEEKDAY_AHEAD = new Rule(
            "weekday-ahead",
            Basis.INFERRED,
            "The first {} after publication on {}; the sentence looks ahead.",
            "The council will meet on [Monday].");
    static final Rule WEEKDAY_BEFORE = new Rule(
            "weekday-before-publication",
            Basis.INFERRED,
            "The last {} before publication on {}.",
            "The council met on [Monday].");
    static final Rule COUNTED = new Rule(
            "counted-from-publication",
            Basis.STATED,
            "Counted from publication on {}.",
            "The council met [yesterday].");
    public static final Rule COUNTED_FROM_TOLD = new Rule(
            "counted-from-date-before",
            Basis.UNCERTAIN,
            "Counted from the date named before, {}.",
            "The dam broke on February 7, 2022. [Two days later] the mill burned down.");
    static final Rule COUNTED_FROM_NAMED = new Rule(
            "counted-from-named-day",
            Basis.INFERRED,
            "Counted from the day that the words name, {}.",
            "The ferry returns [two days after March 10].");
    static final Rule COUNTED_IN_MONTH = new Rule(
            "counted-in-month",
            Basis.STATED,
            "Counted within the month. {}",
            "The bridge was opened on [the first Monday in May 2019].");
    static final Rule OTHER_END = new Rule(
            "end-of-range",
            Basis.INFERRED,
            "The words name a range whose other end is {}.",
            "The fair will run from Friday through [Sunday].");
    static final Rule SAME_OF_YEAR = new Rule(
            "counted-from-date-before",
            Basis.UNCERTAIN,
            "The same part of another year as the date named before, {}.",
            "Lowport shipped more in January 2022 than in [the same month last year].");
    static final Rule NEAREST_PART_OF_YEAR = new Rule(
            "part-of-year",
            Basis.INFERRED,
            "The one nearest to publication on {}.",
            "The bridge will be closed [this summer].");

    static final Rule TIME_OF_DAY =
            new Rule("time-of-day", Basis.STATED, "The time of day is in the text.", "Doors open at [7 p.m.] in Sund.");
    /** A time of a day that the words name: the day’s own reason holds, and bounds the basis. */
    static final Rule TIME_OF_NAMED_DAY =
            new Rule("time-of-day", Basis.STATED, "{}", "The council met at [7 p.m. Monday].");

    static final Rule WITHIN_SPAN = new Rule(
            "within-time-of-publication",
            Basis.INFERRED,
            "The same whichever day of {} the story was published.",
            "Copy of which the month is known: The council met on [January 26].");

    static final Rule UNRESOLVED = new Rule(
            "unresolved",
            Basis.UNCERTAIN,
            "Nothing says which year or day this is counted from.",
            "Copy without a date: The council met on [January 26].");

    /** All rules, in order of trial. */
    public static final RuleCatalogue ALL = new RuleCatalogue(
            "dates",
            List.of(
                    DURATION,
                    LOOSE_DURATION,
                    REPEATED,
                    REFERENCE,
                    FULL_DATE,
                    NUMERIC_DATE,
                    MONTH_AND_YEAR,
                    YEAR,
                    LIKE_YEAR,
                    DECADE_OR_CENTURY,
                    BEFORE_CHRIST,
                    PART_OF_YEAR,
                    AMID_HISTORY,
                    DAY_OF_PUBLICATION,
                    NEXT_AFTER,
                    LAST_BEFORE,
                    MONTH_OF_PUBLICATION,
                    DAY_AS_NAME,
                    WEEKDAY_OF_PUBLICATION,
                    WEEKDAY_AHEAD,
                    WEEKDAY_BEFORE,
                    COUNTED,
                    COUNTED_FROM_TOLD,
                    COUNTED_FROM_NAMED,
                    COUNTED_IN_MONTH,
                    OTHER_END,
                    SAME_OF_YEAR,
                    NEAREST_PART_OF_YEAR,
                    TIME_OF_DAY,
                    TIME_OF_NAMED_DAY,
                    WITHIN_SPAN,
                    UNRESOLVED));

    private DateRules() {}
}
