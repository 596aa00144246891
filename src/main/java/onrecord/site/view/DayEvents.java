package onrecord.site.view;

import java.util.List;

/**
 * The events of a day, or of a date that is not known to the day.
 *
 * @param id fragment of its heading; empty where it is not a day
 * @param date the date in words; empty for what has none
 * @param datetime value for {@code <time datetime>}; empty where HTML has none for such a date
 * @param otherYears the way to what happened on this day in other years; without address where nothing did
 * @param events the events, in the order of the timeline
 * @param gap how long it is to the next day with events, in words; empty where that is no matter
 * @param gapSize how wide the gap is to be drawn, 1 to 5; 0 without a gap
 */
public record DayEvents(
        String id, String date, String datetime, Link otherYears, List<EventCard> events, String gap, int gapSize) {}
