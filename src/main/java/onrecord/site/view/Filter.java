package onrecord.site.view;

/**
 * A button that shows a part of a list.
 *
 * @param kind what it shows: the kind of an item, or {@code all}
 * @param text its words
 */
public record Filter(String kind, String text) {}
