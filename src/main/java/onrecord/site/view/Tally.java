package onrecord.site.view;

/**
 * A count.
 *
 * @param count the number, in digits
 * @param noun what was counted, in the right number
 */
public record Tally(String count, String noun) implements View {
    @Override
    public Object field(String of) {
        return switch (of) {
            case "count" -> count;
            case "noun" -> noun;
            default -> View.none(this, of);
        };
    }
}
