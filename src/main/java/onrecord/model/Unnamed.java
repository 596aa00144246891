package onrecord.model;

import java.util.List;

/**
 * A source whom the article does not name.
 *
 * @param id unique in the article
 * @param name the description as the article gives it: {@code a ministry spokesman}
 * @param mentions where the article speaks of the source, in text order
 */
public record Unnamed(String id, String name, List<Mention> mentions) implements Entity {
    /** Copies the list. */
    public Unnamed {
        mentions = List.copyOf(mentions);
    }
}
