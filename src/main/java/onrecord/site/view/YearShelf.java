package onrecord.site.view;

import java.util.List;

/**
 * The months of a year that have a list of their own.
 *
 * @param year the year in digits
 * @param months the months, oldest first
 */
public record YearShelf(String year, List<Entry> months) implements View {
    @Override
    public Object field(String of) {
        return switch (of) {
            case "year" -> year;
            case "months" -> months;
            default -> View.none(this, of);
        };
    }

    /**
     * A list that one can turn to.
     *
     * @param text its name
     * @param href its first page
     * @param count how much is in it, in words
     */
    public record Entry(String text, String href, String count) implements View {
        @Override
        public Object field(String of) {
            return switch (of) {
                case "text" -> text;
                case "href" -> href;
                case "count" -> count;
                default -> View.none(this, of);
            };
        }
    }
}
