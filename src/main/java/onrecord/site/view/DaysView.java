package onrecord.site.view;

import java.util.List;

/**
 * What happened on the days of a month in different years.
 *
 * @param frame the frame
 * @param heading title of the page
 * @param introduction what is in it
 * @param days the days that several years have events on
 * @param pager the way through a list of several pages
 */
public record DaysView(Frame frame, String heading, String introduction, List<DayYears> days, Pager pager) {
    /**
     * A day of the calendar.
     *
     * @param id fragment of its heading
     * @param text the day in words
     * @param years the years with events on that day, oldest first
     */
    public record DayYears(String id, String text, List<YearShelf.ShelfLink> years) {}
}
