package onrecord.site.view;

/**
 * How to cite an article.
 *
 * @param text in words
 * @param bibtex as BibTeX
 * @param note what in both was worked out and is not printed in the article; empty where nothing was
 */
public record Citation(String text, String bibtex, String note) {}
