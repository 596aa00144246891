package onrecord.extract.time;

/**
 * How long, as the words tell it.
 *
 * @param value TIMEX3’s duration, {@code P2W}
 * @param first first token
 * @param last last token, included
 */
public record ToldDuration(String value, int first, int last) {}
