package onrecord.site.view;

/**
 * The page that a server shows for an address that it does not know.
 *
 * @param frame the frame; its root is absolute where the archive has a base URL
 */
public record NotFoundView(Frame frame) {}
