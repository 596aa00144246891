package onrecord.site.view;

/**
 * A date for readers.
 *
 * @param text the date in words, as precise as it is known
 * @param datetime value for {@code <time datetime>}; empty where HTML has none for such a date
 * @param basis {@code stated}, {@code inferred} or {@code uncertain}
 * @param saying the basis in words: {@code Year inferred}
 */
public record DateText(String text, String datetime, String basis, String saying) {}
