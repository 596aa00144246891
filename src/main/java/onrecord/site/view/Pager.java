package onrecord.site.view;

/**
 * The way through a list of several pages.
 *
 * @param text which page this is and what is on it, in words; empty where there is only one
 * @param first address of the first page; empty on that itself
 * @param previous address of the page before; empty on the first
 * @param next address of the page behind; empty on the last
 * @param last address of the last page; empty on that itself
 */
public record Pager(String text, String first, String previous, String next, String last) {}
