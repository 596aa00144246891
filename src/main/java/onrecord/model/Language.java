package onrecord.model;

/**
 * The language of an article.
 *
 * @param tag BCP 47 tag; {@code und} where it is not known
 * @param read whether the rules read it; else of the copy but its layout, dates in figures and what stands in marks is found
 * @param evidence how it is known
 */
public record Language(String tag, boolean read, Evidence evidence) {
    /** The tag of an unknown language. */
    public static final String UNKNOWN = "und";

    /** Returns whether it is known. */
    public boolean isKnown() {
        return !UNKNOWN.equals(tag);
    }
}
