package onrecord.model;

import java.util.Locale;
import onrecord.text.Labelled;
import onrecord.text.Span;

/**
 * A paragraph of an article.
 *
 * @param span its words
 * @param role what it is for
 */
public record Paragraph(Span span, Role role) {
    /** What a paragraph is for. */
    public enum Role implements Labelled {
        /** The headline. */
        HEADLINE,
        /** The summary below the headline. */
        DECK,
        /** A dateline on a line of its own. */
        DATELINE,
        /** Who wrote it. */
        BYLINE,
        /** The first paragraph of the copy. */
        LEAD,
        /** All other copy. */
        BODY;

        private final String label = name().toLowerCase(Locale.ROOT);

        @Override
        public String label() {
            return label;
        }
    }
}
