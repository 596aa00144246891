package onrecord.site.view;

/**
 * How to cite an article.
 *
 * @param text in words
 * @param bibtex as BibTeX
 * @param note what in both was worked out and is not printed in the article; empty where nothing was
 */
public record Citation(String text, String bibtex, String note) implements View {
    @Override
    public Object field(String of) {
        return switch (of) {
            case "text" -> text;
            case "bibtex" -> bibtex;
            case "note" -> note;
            default -> View.none(this, of);
        };
    }
}
