package onrecord.model;

import java.util.List;

/**
 * A body that can act and speak: an agency, a ministry, a company, a party, a state.
 *
 * @param id unique in the article
 * @param name its fullest name in the article, without article
 * @param aliases other names of it in the article
 * @param mentions where the article speaks of it, in text order
 */
public record Organisation(String id, String name, List<String> aliases, List<Mention> mentions) implements Entity {
    /** Copies the lists. */
    public Organisation {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
