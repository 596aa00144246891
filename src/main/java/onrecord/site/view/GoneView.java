package onrecord.site.view;

import java.util.List;

/**
 * The page at an address that was published once and whose page is no more.
 *
 * @param frame the frame
 * @param text what became of it, in words
 * @param links where to go on from here
 * @param events the events that stood there, where it was a page of the timeline
 */
public record GoneView(Frame frame, String text, List<Link> links, List<FormerEvent> events) {}
