package onrecord.model;

import java.util.List;

/**
 * Somebody or something that an article speaks of. Ids are local to the article: {@code person:}, {@code org:},
 * {@code unnamed:} or {@code place:} and a slug of the name.
 *
 * <ul>
 *   <li>{@link Person} – somebody with a name
 *   <li>{@link Organisation} – a body that can act and speak: agency, ministry, company, state
 *   <li>{@link Unnamed} – a source without a name: “a spokesman”
 *   <li>{@link Place} – where something is
 * </ul>
 */
public sealed interface Entity permits Person, Organisation, Unnamed, Place {
    /** Returns the id, unique in the article. */
    String id();

    /** Returns the name to show, or the description of an unnamed source. */
    String name();

    /** Returns where the article speaks of it, in text order. */
    List<Mention> mentions();
}
