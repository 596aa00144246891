package onrecord.site.view;

import java.util.List;

/**
 * The events of a year.
 *
 * @param year the year in digits
 * @param count how many events are listed, in words
 * @param events the events, oldest first
 */
public record YearEvents(String year, String count, List<EventCard> events) {}
