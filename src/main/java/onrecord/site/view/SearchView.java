package onrecord.site.view;

/**
 * The search page. It finds articles by scripts beside it.
 *
 * @param frame the frame
 */
public record SearchView(Frame frame) {}
