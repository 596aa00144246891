package onrecord.site.view;

import java.util.List;

/**
 * The months of a year that have a list of their own.
 *
 * @param year the year in digits
 * @param href the calendar of the year; empty where there is none
 * @param months the months, oldest first
 */
public record YearShelf(String year, String href, List<ShelfLink> months) {
    /**
     * A list that one can turn to.
     *
     * @param text its name
     * @param href its first page
     * @param count how much is in it, in words
     */
    public record ShelfLink(String text, String href, String count) {}
}
