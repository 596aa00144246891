package onrecord.model;

import java.util.List;

/**
 * Where something is.
 *
 * @param id unique in the article
 * @param name its name in the article
 * @param mentions where the article speaks of it, in text order
 */
public record Place(String id, String name, List<Mention> mentions) implements Entity {
    /** Copies the list. */
    public Place {
        mentions = List.copyOf(mentions);
    }
}
