package onrecord.site.view;

import java.util.List;

/**
 * A page of the timeline.
 *
 * @param frame the frame
 * @param heading title of the page
 * @param introduction what is in it
 * @param ruler its dates to scale; without dots where there are too few
 * @param filters which parts can be shown; empty where all events rest on the same basis
 * @param count how many events are shown, in words
 * @param years the events by year
 * @param loose the events without a date
 * @param apart the events of long after or long before the articles; on the overview only
 * @param shelves the pages by month; on the overview only
 * @param pager the way through a list of several pages
 * @param former the events that stood on the page once and stand there no more
 */
public record TimelineView(
        Frame frame,
        String heading,
        String introduction,
        DateAxis ruler,
        List<Filter> filters,
        String count,
        List<YearEvents> years,
        List<EventCard> loose,
        List<EventShelf> apart,
        List<YearShelf> shelves,
        Pager pager,
        List<FormerEvent> former) {}
