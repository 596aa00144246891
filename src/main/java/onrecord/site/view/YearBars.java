package onrecord.site.view;

import java.util.List;

/**
 * The events of a year, by month, drawn as bars.
 *
 * @param year the whole year
 * @param months its months with events, oldest first
 */
public record YearBars(CountBar year, List<CountBar> months) {}
