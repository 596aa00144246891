package onrecord.site.view;

/**
 * A count.
 *
 * @param count the number, in digits
 * @param noun what was counted, in the right number
 */
public record Tally(String count, String noun) {}
