package onrecord.site.view;

/**
 * Words that may lead somewhere.
 *
 * @param text the words
 * @param href where they lead; empty where nowhere
 */
public record Link(String text, String href) implements View {
    @Override
    public Object field(String of) {
        return switch (of) {
            case "text" -> text;
            case "href" -> href;
            default -> View.none(this, of);
        };
    }
}
