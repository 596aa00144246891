package onrecord.site.view;

import java.util.List;

/**
 * The events of a month, or of another list of the timeline.
 *
 * @param frame the frame
 * @param heading title of the page
 * @param introduction what is in it
 * @param up the overviews that it belongs to
 * @param ruler its dates to scale; without dots where there are too few
 * @param days the events by day, oldest first
 * @param pager the way through a list of several pages
 * @param former the events that stood on the page once and stand there no more
 */
public record EventsView(
        Frame frame,
        String heading,
        String introduction,
        List<Link> up,
        DateAxis ruler,
        List<DayEvents> days,
        Pager pager,
        List<FormerEvent> former) {}
