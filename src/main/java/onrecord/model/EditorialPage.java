package onrecord.model;

/**
 * A page that the archive's editors wrote: about the archive, not a part of what it holds.
 *
 * @param address its address below {@code pages/}, without ending
 * @param title its title, one line of plain text
 * @param body what stands below the title: HTML that holds no markup but that of Markdown, and no address that may not be linked
 */
public record EditorialPage(String address, String title, String body) {}
