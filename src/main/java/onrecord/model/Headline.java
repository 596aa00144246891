package onrecord.model;

import java.util.Locale;
import java.util.Optional;
import onrecord.text.Labelled;
import onrecord.text.Span;

/**
 * The headline of an article.
 *
 * @param text its words
 * @param span where they stand in the reading text; empty where they were given from outside
 * @param from who gave it
 */
public record Headline(String text, Optional<Span> span, HeadlineSource from) {
    /** Who gave a headline. */
    public enum HeadlineSource implements Labelled {
        /** The copy itself. */
        TEXT,
        /** The side-car. */
        SIDE_CAR,
        /** The file's own metadata. */
        METADATA;

        private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

        @Override
        public String label() {
            return label;
        }
    }
}
