package onrecord.site.view;

/**
 * An event that stood on a page of the timeline once.
 *
 * @param id its fragment there
 * @param text what became of it, in words
 * @param link the way to where it stands now, or to the article that told it; without an address where there is none
 */
public record FormerEvent(String id, String text, Link link) {}
