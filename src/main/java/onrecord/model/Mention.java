package onrecord.model;

import java.util.Locale;
import onrecord.text.Labelled;
import onrecord.text.Span;

/**
 * A place where an article speaks of somebody or something.
 *
 * @param span the words
 * @param kind how it is spoken of
 */
public record Mention(Span span, Kind kind) {
    /** How an article can speak of somebody. */
    public enum Kind implements Labelled {
        /** “Mara Velden”, with or without title. */
        FULL_NAME,
        /** “Velden”, “Ms Velden”. */
        SURNAME,
        /** “the minister”. */
        TITLE,
        /** “she”. */
        PRONOUN,
        /** “a resident of the valley”; also the name of an organisation or a place in other words. */
        DESCRIPTION;

        private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

        @Override
        public String label() {
            return label;
        }
    }
}
