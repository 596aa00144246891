package onrecord.site.view;

import java.util.List;

/**
 * The calendar of a year, with the days on which articles were published.
 *
 * @param frame the frame
 * @param heading title of the page
 * @param introduction what is on it
 * @param previous the year with articles before it; without words where there is none
 * @param next the one after it; without words where there is none
 * @param weekdays the days of the week, from Monday on
 * @param months all twelve months
 * @param others lists of articles of the year of which no month is known
 */
public record CalendarView(
        Frame frame,
        String heading,
        String introduction,
        Link previous,
        Link next,
        List<Weekday> weekdays,
        List<CalendarMonth> months,
        List<YearShelf.ShelfLink> others) {
    /**
     * A day of the week.
     *
     * @param name its name
     * @param brief the same in two letters
     */
    public record Weekday(String name, String brief) {}

    /**
     * A month.
     *
     * @param name its name
     * @param href the list of its articles; empty where it has none
     * @param count how many articles it has, in words; empty where it has none
     * @param weeks its weeks
     */
    public record CalendarMonth(String name, String href, String count, List<Week> weeks) {}

    /**
     * A week of a month.
     *
     * @param days its seven days; without a number where they belong to another month
     */
    public record Week(List<CalendarDay> days) {}

    /**
     * A day.
     *
     * @param number the day of the month in digits; empty where it belongs to another month
     * @param href its articles; empty where it has none
     * @param label the day and how many articles it has, in words; empty where it has none
     */
    public record CalendarDay(String number, String href, String label) {}
}
