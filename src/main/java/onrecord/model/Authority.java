package onrecord.model;

import java.util.List;

/**
 * The authority file {@code people.yaml}: who is who, as the archive's editors say.
 *
 * @param people in the order of the file
 */
public record Authority(List<AuthorityRecord> people) {
    private static final Authority NONE = new Authority(List.of());

    /** Copies the list. */
    public Authority {
        people = List.copyOf(people);
    }

    /** Returns the authority of an archive without {@code people.yaml}. */
    public static Authority none() {
        return NONE;
    }

    /**
     * One person.
     *
     * @param name the canonical name, unique in the file
     * @param aliases other names for the same person
     * @param links pages about the person (Wikidata, VIAF and the like); http or https
     * @param notSameAs ids of articles ({@code 2022/…}) in which somebody else bears this name
     */
    public record AuthorityRecord(String name, List<String> aliases, List<String> links, List<String> notSameAs) {
        /** Copies the lists. */
        public AuthorityRecord {
            aliases = List.copyOf(aliases);
            links = List.copyOf(links);
            notSameAs = List.copyOf(notSameAs);
        }
    }
}
