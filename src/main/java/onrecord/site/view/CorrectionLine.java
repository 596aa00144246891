package onrecord.site.view;

/**
 * What a person changed in what was found.
 *
 * @param what what was changed, beginning with a capital
 * @param words the article's words that it is about; empty for what is of the whole article
 * @param href where they stand; empty for what is of the whole article
 * @param was what had been found; empty for nothing
 * @param now what stands there instead; empty for nothing
 * @param why the reason, and who says so; may be empty
 */
public record CorrectionLine(String what, String words, String href, String was, String now, String why) {}
