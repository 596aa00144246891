package onrecord.model;

/**
 * A change that a person made to what was found. The article JSON has room for it; nothing makes one.
 *
 * @param what what was changed, in words
 * @param reason why
 * @param by who says so
 */
public record Correction(String what, String reason, String by) {}
