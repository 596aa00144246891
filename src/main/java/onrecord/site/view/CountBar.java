package onrecord.site.view;

/**
 * How much is in a list, drawn as a bar.
 *
 * @param text name of the list
 * @param href the list
 * @param count how much is in it, in digits
 * @param label the same in words
 * @param width length of the bar, in percent of the longest, with the sign
 */
public record CountBar(String text, String href, String count, String label, String width) {}
