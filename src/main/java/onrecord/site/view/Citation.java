package onrecord.site.view;

/**
 * How to cite an article.
 *
 * @param text in words
 * @param note what in it was worked out and is not printed in the article; empty where nothing was
 */
public record Citation(String text, String note) {}
