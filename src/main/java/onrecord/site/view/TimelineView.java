package onrecord.site.view;

import java.util.List;

/**
 * The overview of the timeline, or of one of its years.
 *
 * @param frame the frame
 * @param heading title of the page
 * @param introduction what is in it
 * @param whole whether it is the overview of all years, where events are looked for
 * @param years the years with their months, oldest first
 * @param otherYears the years that lie far from the articles, and those whose months are not listed, oldest first
 * @param undated the list of what has no date; without address where there is nothing
 * @param ruler the latest events to scale; without dots where there are too few
 * @param shelves the latest events, those that stand apart, and those without a date
 * @param planned what was planned when an article told of it, oldest first
 */
public record TimelineView(
        Frame frame,
        String heading,
        String introduction,
        boolean whole,
        List<YearBars> years,
        List<CountBar> otherYears,
        CountBar undated,
        DateAxis ruler,
        List<EventShelf> shelves,
        List<PlannedEvent> planned) {}
