package onrecord.model;

import onrecord.text.Diagnostic;

/**
 * What is said of whether a story may be published.
 *
 * @param yes whether it is kept out of the archive; false where it is said that it need not be
 * @param told why, and where that stands
 */
public record Withheld(boolean yes, Diagnostic told) {}
