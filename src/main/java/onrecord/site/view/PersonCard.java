package onrecord.site.view;

/**
 * Somebody, or a body, in one article.
 *
 * @param anchor its address on the page
 * @param name its name
 * @param href its page among the speakers; empty where it has none
 * @param titles its titles as the article gives them
 * @param facts how often it was quoted, paraphrased and spoken to, in whole sentences
 */
public record PersonCard(String anchor, String name, String href, String titles, String facts) {}
