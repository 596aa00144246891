package onrecord.site.view;

/**
 * An event in one line.
 *
 * @param label the source's own words
 * @param href its place on the timeline
 * @param date its date; without text where it has none
 * @param status {@code Planned} or {@code Denied}; empty where it happened
 * @param find words of the article that it can be corrected by
 * @param nth which of several places of these words is meant; empty where there is one only
 */
public record EventLine(String label, String href, DateText date, String status, String find, String nth) {}
