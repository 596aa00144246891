package onrecord.site.view;

/**
 * The way through a list of several pages.
 *
 * @param text which page this is, in words; empty where there is only one
 * @param previous address of the page before; empty on the first
 * @param next address of the page behind; empty on the last
 */
public record Pager(String text, String previous, String next) {}
