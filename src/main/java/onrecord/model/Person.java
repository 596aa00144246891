package onrecord.model;

import java.util.List;

/**
 * Somebody with a name.
 *
 * @param id unique in the article
 * @param name the fullest form of the name in the article, without titles
 * @param sortName family name first: {@code Velden, Mara}
 * @param titles titles and roles as the article gives them, in order of appearance
 * @param aliases other forms of the name in the article
 * @param mentions where the article speaks of the person, in text order
 */
public record Person(
        String id, String name, String sortName, List<String> titles, List<String> aliases, List<Mention> mentions)
        implements Entity {
    /** Copies the lists. */
    public Person {
        titles = List.copyOf(titles);
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
