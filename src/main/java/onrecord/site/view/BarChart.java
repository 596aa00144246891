package onrecord.site.view;

import java.util.List;

/**
 * Counts over time as bars, in units of the drawing, which a page stretches to its width.
 *
 * @param label what it shows, in words
 * @param width how wide the drawing is; 0 where there is nothing to draw
 * @param height how high it is
 * @param bars the bars, from left to right
 * @param from the words at its left end
 * @param to the words at its right end
 */
public record BarChart(String label, int width, int height, List<Bar> bars, String from, String to) {
    /**
     * A bar, which stands on the ground of the drawing.
     *
     * @param x its left edge
     * @param y its top
     * @param width its width
     * @param height its height
     */
    public record Bar(int x, int y, int width, int height) {}
}
