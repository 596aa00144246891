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
public record ArticleLine(String headline, String href, String origin, DateText date, String facts) implements View {
    @Override
    public Object field(String of) {
        return switch (of) {
            case "headline" -> headline;
            case "href" -> href;
            case "origin" -> origin;
            case "date" -> date;
            case "facts" -> facts;
            default -> View.none(this, of);
        };
    }
}
