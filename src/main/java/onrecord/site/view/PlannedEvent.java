package onrecord.site.view;

/**
 * Something that an article said was to happen.
 *
 * @param event the event
 * @param outcome whether a later report says that it happened, in words
 * @param report that report; without address where there is none
 */
public record PlannedEvent(EventCard event, String outcome, Link report) {}
