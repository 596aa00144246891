package onrecord.site.view;

/**
 * A page at an old address that leads to the new one.
 *
 * @param frame the frame
 * @param title title of the page that was moved
 * @param href its new address
 */
public record MovedView(Frame frame, String title, String href) {}
