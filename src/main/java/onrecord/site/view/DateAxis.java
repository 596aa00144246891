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
public record DateAxis(String label, String step, List<Tick> ticks, List<Dot> dots, List<Tick> gaps) implements View {
    @Override
    public Object field(String of) {
        return switch (of) {
            case "label" -> label;
            case "step" -> step;
            case "ticks" -> ticks;
            case "dots" -> dots;
            case "gaps" -> gaps;
            default -> View.none(this, of);
        };
    }

    /**
     * A place on the line with words.
     *
     * @param x the place
     * @param text the words; empty where there is no room for them
     * @param anchor how the words stand to the place: {@code start}, {@code middle} or {@code end}
     */
    public record Tick(String x, String text, String anchor) implements View {
        @Override
        public Object field(String of) {
            return switch (of) {
                case "x" -> x;
                case "text" -> text;
                case "anchor" -> anchor;
                default -> View.none(this, of);
            };
        }
    }

    /**
     * A date on the line.
     *
     * @param x the place
     * @param text day and month; empty where there is no room for it
     * @param year the year, which narrow screens leave out
     * @param anchor how the words stand to the place: {@code start}, {@code middle} or {@code end}
     * @param basis {@code stated}, {@code inferred} or {@code uncertain}
     */
    public record Dot(String x, String text, String year, String anchor, String basis) implements View {
        @Override
        public Object field(String of) {
            return switch (of) {
                case "x" -> x;
                case "text" -> text;
                case "year" -> year;
                case "anchor" -> anchor;
                case "basis" -> basis;
                default -> View.none(this, of);
            };
        }
    }
}
