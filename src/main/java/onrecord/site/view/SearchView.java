package onrecord.site.view;

/**
 * The search page. It finds sentences by scripts beside it.
 *
 * @param frame the frame
 */
public record SearchView(Frame frame) implements View {
    @Override
    public Object field(String of) {
        return switch (of) {
            case "frame" -> frame;
            default -> View.none(this, of);
        };
    }
}
