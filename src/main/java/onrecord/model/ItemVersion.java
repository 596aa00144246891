package onrecord.model;

/**
 * Which version of a wire item a story is, as its own metadata have it.
 *
 * @param item what the item is known by, whatever becomes of it; empty where that is not said
 * @param number the number of the version, from 1; 0 where that is not said
 * @param created when the version was made, in seconds since 1970; {@link Long#MIN_VALUE} where that is not said
 */
public record ItemVersion(String item, int number, long created) {
    /** Returns what is known of a story that says nothing of it. */
    public static ItemVersion unknown() {
        return new ItemVersion("", 0, Long.MIN_VALUE);
    }
}
