package onrecord.extract.time;

/**
 * A calendar date as the words give it, before it is resolved: “February 14”, “December 17, 2021”, “January 2022”.
 *
 * @param year the year, or 0 where the words give none
 * @param month 1–12, or 0
 * @param day 1–31, or 0
 * @param first first token
 * @param last last token, included
 */
public record CalendarDate(int year, int month, int day, int first, int last) {}
