package onrecord.model;

import onrecord.text.Span;

/**
 * A paragraph-like piece of a manuscript, in reading order, not overlapping any other.
 *
 * @param kind what the format says of it
 * @param span its words in the reading text, without white space around them
 */
public record Block(Kind kind, Span span) {
    /** What a format can say of a block. */
    public enum Kind {
        /** The title, where the format marks one (a first heading, an HTML headline). */
        TITLE,
        /** A heading inside the copy. */
        HEADING,
        /** Ordinary copy. */
        PARAGRAPH,
        /** Words set off as a quotation. */
        BLOCK_QUOTE,
        /** An item of a list. */
        LIST_ITEM,
        /** What stands around the copy for desks, not readers: a wire's header line, the header of a mail. */
        ENVELOPE,
        /** The same, where it says what the story is about: the subject of a mail. */
        SUBJECT,
        /** The same, where it says when the story was published. */
        DATED,
        /** The same, where it says when the story was sent. */
        SENT,
        /** What sums up the story above its copy, where the format tells. */
        DECK,
        /** Who wrote it, where a label says so. */
        BYLINE,
        /** What a picture shows. */
        CAPTION,
        /** What a page sets around its copy: the section, the date, related stories, pleas for support. */
        FURNITURE,
        /** A table cell or other text that is no running copy. */
        OTHER;

        /** Returns whether this stands around the copy. */
        public boolean isEnvelope() {
            return this == ENVELOPE || this == SUBJECT || this == DATED || this == SENT;
        }
    }
}
