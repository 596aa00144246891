package onrecord.site.view;

/**
 * A page at an old address that leads to the new one.
 *
 * @param frame the frame
 * @param title title of the page that was moved
 * @param href its new address
 */
public record MovedView(Frame frame, String title, String href) implements View {
    @Override
    public Object field(String of) {
        return switch (of) {
            case "frame" -> frame;
            case "title" -> title;
            case "href" -> href;
            default -> View.none(this, of);
        };
    }
}
