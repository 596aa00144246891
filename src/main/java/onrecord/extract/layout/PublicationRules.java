package onrecord.extract.layout;

import java.util.List;
import onrecord.model.Basis;
import onrecord.model.Rule;
import onrecord.model.RuleCatalogue;

/**
 * The rules by which an article is dated: from outside, by its dateline with the year that the copy adds, by a date that
 * stands by itself, by the name of its file. A dateline with its year is evidence enough, see {@link DatelineRules}.
 */
public final class PublicationRules {
    static final Rule GIVEN_BY_SIDE_CAR =
            new Rule("published-side-car", Basis.STATED, "The side-car file says so.", "published: [2022-03-03]");
    static final Rule GIVEN_BY_METADATA = new Rule(
            "published-metadata",
            Basis.STATED,
            "The file's own metadata say so.",
            "---\ndate: [2022-03-03]\n---\nThe council of Marn met on Tuesday.");

    static final Rule DATE_LABEL = new Rule(
            "date-label",
            Basis.STATED,
            "A line around the copy is labelled as its date.",
            "HEADLINE: Council meets\nDATE: [March 3, 2022]\nTEXT: The council of Marn met.");
    static final Rule MAIL_DATE = new Rule(
            "mail-date",
            Basis.INFERRED,
            "The mail that carries it was sent on this day.",
            "From: Ada Kell\nDate: [3 March 2022]\nSubject: Council meets\n\nThe council of Marn met.");

    static final Rule WIRE_STAMP = new Rule(
            "wire-stamp",
            Basis.INFERRED,
            "The wire's or the station's own stamp, beside the copy, bears this date.",
            "Council meets\nThe council of Marn met.\n[NVA-03-03-22 1830]");

    static final Rule YEAR_FROM_WIRE_STAMP = year(
            "year-from-wire-stamp",
            "The wire's own stamp bears the date {}.",
            "SUND, [March 3] (Norpress) -- The council of Marn met.\nNVA-03-04-22 0030");
    static final Rule YEAR_FROM_STAMP = year(
            "year-from-stamp",
            "The text bears the date {}.",
            "SUND, [March 3] (Norpress) -- The council of Marn met.\nUpdated: 2022-03-03 10:15");
    static final Rule YEAR_FROM_COPYRIGHT = year(
            "year-from-copyright",
            "The copyright is of {}.",
            "SUND, [March 3] (Norpress) -- The council of Marn met.\nCopyright 2022 Norpress.");
    static final Rule YEAR_FROM_COMPARISON = year(
            "year-from-comparison",
            "The text compares this year with {}.",
            "SUND, [March 3] (Norpress) -- Lowport expects more ships this year, compared with 40 in 2021.");
    static final Rule YEAR_AFTER_PAST_DATES = year(
            "year-after-past-dates",
            "What the text tells of happened on {} and then on {}; the first {} after these is in {}.",
            "SUND, [March 3] (Norpress) -- On December 17, 2021, Ada Kell resigned. On January 26, Mara Velden followed her.");
    static final Rule YEAR_FROM_ELAPSED_TIME = year(
            "year-from-elapsed-time",
            "The text says that it is “{}” from {}, which {} is in {} only.",
            "SUND, [March 3] (Norpress) -- The show, which opened on January 27, 2022, closes after five weeks.");
    static final Rule YEAR_FROM_WEEKDAY = year(
            "year-from-weekday",
            "The text tells of {}; the next {} was in {}, and a {}, as the dateline says.",
            "SUND, Thursday, [March 3] (Norpress) -- On December 17, 2021, Ada Kell resigned.");
    static final Rule YEAR_FROM_FILE_NAME = year(
            "year-from-file-name",
            "The name of the file or of its folder says {}.",
            "SUND, [March 3] (Norpress) -- The council of Marn met.");

    static final Rule DATELINE_WITHOUT_YEAR = new Rule(
            "dateline-without-year",
            Basis.UNCERTAIN,
            "The dateline gives no year, and nothing in the text settles it. A side-car file with the line “published:” and"
                    + " the whole date would.",
            "SUND, [March 3] (Norpress) -- The council of Marn met.");
    static final Rule DATE_IN_FIRST_LINE = new Rule(
            "date-in-first-line",
            Basis.STATED,
            "The first line is a date.",
            "[March 3, 2022]\nThe council of Marn met.");
    static final Rule DATE_STAMP = new Rule(
            "date-stamp",
            Basis.INFERRED,
            "The text bears this date, apart from its sentences.",
            "Council votes for the new bridge\nThe council of Marn met.\nUpdated: [March 3, 2022]");
    static final Rule FILE_NAME = new Rule(
            "file-name", Basis.INFERRED, "The name of the file or of its folder says so.", "[2022-03-03]-council.txt");
    static final Rule UNKNOWN = new Rule(
            "publication-unknown",
            Basis.UNCERTAIN,
            "Neither the text nor the file's name says when it was published. A side-car file with the line “published:” and"
                    + " the date would.",
            "The council of Marn met.");

    /** All rules, in order of trial. */
    public static final RuleCatalogue ALL = new RuleCatalogue(
            "publication",
            List.of(
                    GIVEN_BY_SIDE_CAR,
                    GIVEN_BY_METADATA,
                    DATE_LABEL,
                    WIRE_STAMP,
                    MAIL_DATE,
                    YEAR_FROM_WIRE_STAMP,
                    YEAR_FROM_STAMP,
                    YEAR_FROM_COPYRIGHT,
                    YEAR_FROM_COMPARISON,
                    YEAR_AFTER_PAST_DATES,
                    YEAR_FROM_ELAPSED_TIME,
                    YEAR_FROM_WEEKDAY,
                    YEAR_FROM_FILE_NAME,
                    DATELINE_WITHOUT_YEAR,
                    DATE_IN_FIRST_LINE,
                    DATE_STAMP,
                    FILE_NAME,
                    UNKNOWN));

    private PublicationRules() {}

    /** Returns a rule that settles the year of a dateline which prints none. */
    private static Rule year(String id, String clue, String example) {
        return new Rule(id, Basis.INFERRED, "The dateline gives no year. " + clue, example);
    }
}
