package onrecord.match;

/**
 * Two titles that nobody holds both of.
 *
 * @param kind why not
 * @param one the one title
 * @param other the other
 */
public record TitleClash(TitleClash.Kind kind, String one, String other) {
    /** Why two titles clash. */
    public enum Kind {
        /** They belong to walks of life that hardly meet. */
        WALK_OF_LIFE,
        /** They are one office at two places. */
        PLACE
    }
}
