package onrecord.model;

import java.util.Locale;
import onrecord.text.Labelled;

/**
 * The language of an article.
 *
 * @param tag BCP 47 tag; {@code und} where it is not known
 * @param reading how much of it the rules read
 * @param evidence how it is known
 */
public record Language(String tag, Reading reading, Evidence evidence) {
    /** How much of the copy the rules read. */
    public enum Reading implements Labelled {
        /** All of it. */
        WHOLE,
        /** Datelines, dates, and who said what stands in quotation marks; no paraphrases, no events. */
        QUOTATIONS,
        /** Its layout, dates in figures, and what stands in quotation marks. */
        MARKS;

        private final String label = name().toLowerCase(Locale.ROOT);

        @Override
        public String label() {
            return label;
        }
    }

    /** The tag of an unknown language. */
    public static final String UNKNOWN = "und";

    /** Returns whether it is known. */
    public boolean isKnown() {
        return !UNKNOWN.equals(tag);
    }
}
