package onrecord.site.view;

/**
 * Words that may lead somewhere.
 *
 * @param text the words
 * @param href where they lead; empty where nowhere
 */
public record Link(String text, String href) {}
