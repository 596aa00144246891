package onrecord.model;

import onrecord.text.Span;

/**
 * Words of a manuscript that lead somewhere else.
 *
 * @param span the words, in one block and without white space around them
 * @param url where they lead, on the web or to a mailbox
 */
public record Hyperlink(Span span, String url) {}
