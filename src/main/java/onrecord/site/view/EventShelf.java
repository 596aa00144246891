package onrecord.site.view;

import java.util.List;

/**
 * Events on the overview of the timeline.
 *
 * @param id fragment of its heading
 * @param heading what they are
 * @param text the same in a sentence
 * @param events the events, oldest first
 */
public record EventShelf(String id, String heading, String text, List<EventCard> events) {}
