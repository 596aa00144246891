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
        BODY,
        /** What a picture shows; facts of the story, and no running copy. */
        CAPTION,
        /** What desks and wires put around copy for each other: header lines, slugs, notes to editors, mail headers. */
        ENVELOPE,
        /** What closes a story and is none of it: credits, end marks, initials, whom to ask. */
        SIGN_OFF,
        /** What a page sets between the paragraphs of a story: advertisements, share rows, links to other stories. */
        FURNITURE;

        private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** Returns whether this stands on the page beside the copy, so that nothing is found in it. */
        public boolean isAside() {
            return this == ENVELOPE || this == SIGN_OFF || this == FURNITURE;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
