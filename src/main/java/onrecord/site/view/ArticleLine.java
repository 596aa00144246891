package onrecord.site.view;

/**
 * An article in a list.
 *
 * @param headline its headline
 * @param href its page
 * @param origin agency and place
 * @param date when it was published
 * @param facts how many quotations and events it has, in words; empty where it has none
 */
public record ArticleLine(String headline, String href, String origin, DateText date, String facts) {}
