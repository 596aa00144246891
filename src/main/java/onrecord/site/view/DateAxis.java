package onrecord.site.view;

import java.util.List;

/**
 * Dates drawn to scale on a line. All places are percentages of its width, with the sign.
 *
 * @param label what it shows, in words
 * @param step distance between two small ticks
 * @param ticks the long ticks with their words
 * @param dots the dates
 * @param gaps the times between them
 */
public record DateAxis(String label, String step, List<Tick> ticks, List<Dot> dots, List<Tick> gaps) {
    /**
     * A place on the line with words.
     *
     * @param x the place
     * @param text the words; empty where there is no room for them
     * @param anchor how the words stand to the place: {@code start}, {@code middle} or {@code end}
     */
    public record Tick(String x, String text, String anchor) {}

    /**
     * A date on the line.
     *
     * @param x the place
     * @param text day and month; empty where there is no room for it
     * @param year the year, which narrow screens leave out
     * @param anchor how the words stand to the place: {@code start}, {@code middle} or {@code end}
     * @param basis {@code stated}, {@code inferred} or {@code uncertain}
     */
    public record Dot(String x, String text, String year, String anchor, String basis) {}
}
