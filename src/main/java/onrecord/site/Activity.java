package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.site.view.BarChart;

/** Draws how much falls into each month, or into each year where there are many months. */
final class Activity {
    /** Beyond, a bar for each month would be thinner than the gap beside it. */
    private static final int MOST_MONTHS = 48;

    private static final int STEP = 10;
    private static final int BAR = 8;
    private static final int HEIGHT = 40;

    private Activity() {}

    /**
     * What falls into a month.
     *
     * @param month the month, counted from the year 0
     * @param count how much
     */
    record MonthCount(int month, int count) {}

    /** Returns a chart without bars: nothing to draw. */
    static BarChart none() {
        return new BarChart("", 0, 0, List.of(), "", "");
    }

    /**
     * Draws statements by month; nothing where all fall into one.
     *
     * @param months the months that have something, in order
     */
    static BarChart of(List<MonthCount> months, Wording words) {
        if (months.size() < 2) {
            return none();
        }
        boolean years = months.get(months.size() - 1).month() - months.get(0).month() >= MOST_MONTHS;
        TreeMap<Integer, Integer> periods = new TreeMap<>();
        months.forEach(one -> periods.merge(years ? one.month() / 12 : one.month(), one.count(), Integer::sum));
        int first = periods.firstKey();
        int length = periods.lastKey() - first + 1;
        int most = periods.firstKey();
        int highest = 0;
        for (Map.Entry<Integer, Integer> period : periods.entrySet()) {
            if (period.getValue() > highest) {
                most = period.getKey();
                highest = period.getValue();
            }
        }
        int top = highest;
        List<BarChart.Bar> bars = new ArrayList<>();
        periods.forEach((period, count) -> {
            int height = Math.max(2, count * HEIGHT / top);
            bars.add(new BarChart.Bar((period - first) * STEP + 1, HEIGHT - height, BAR, height));
        });
        String from = name(first, years, words);
        String to = name(periods.lastKey(), years, words);
        String label = words.say(
                years ? "activity.by-year" : "activity.by-month",
                from,
                to,
                name(most, years, words),
                words.digits(highest));
        return new BarChart(label, length * STEP, HEIGHT, bars, from, to);
    }

    private static String name(int period, boolean years, Wording words) {
        return years ? String.valueOf(period) : words.dates().month(period / 12, period % 12 + 1);
    }
}
