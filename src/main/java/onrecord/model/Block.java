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
        /** A caption, table cell or other text that is no running copy. */
        OTHER
    }
}
