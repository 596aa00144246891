package onrecord.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.archive.TimelineEvent;
import onrecord.site.view.CountBar;
import onrecord.site.view.YearBars;

/**
 * A year of the timeline with the lists that it has.
 *
 * @param year in digits; empty for what has no date
 * @param lists its months, and what is of the year alone
 */
record YearCount(String year, List<ListCount> lists) {
    private static final int PERCENT = 100;

    /**
     * A list of events.
     *
     * @param shelf see {@link MonthLists}
     * @param path its first page
     * @param count how many events it has
     */
    record ListCount(String shelf, String path, int count) {}

    /** Returns the years of the timeline, oldest first; what has no date comes last. */
    static List<YearCount> of(MonthLists<TimelineEvent> months) {
        Map<String, List<ListCount>> years = new LinkedHashMap<>();
        months.lists()
                .forEach((shelf, events) -> years.computeIfAbsent(MonthLists.year(shelf), year -> new ArrayList<>())
                        .add(new ListCount(shelf, months.path(shelf, 1), events.size())));
        return years.entrySet().stream()
                .map(year -> new YearCount(
                        year.getKey(),
                        year.getValue().stream()
                                // that of no month behind the months
                                .sorted(Comparator.comparing(ListCount::shelf))
                                .toList()))
                .toList();
    }

    /** Returns how many events the year has. */
    int count() {
        return lists.stream().mapToInt(ListCount::count).sum();
    }

    /** Returns whether the year has a page of its own, for it has several lists. */
    boolean hasPage() {
        return lists.size() > 1;
    }

    /** Returns the path of its page: its own, or that of its only list. */
    String path() {
        return hasPage() ? "timeline/" + year + "/index.html" : lists.get(0).path();
    }

    /**
     * Draws years with their months, each beside the greatest of its kind.
     */
    static List<YearBars> bars(List<YearCount> years, String root, Wording words) {
        int mostOfYear = years.stream().mapToInt(YearCount::count).max().orElse(0);
        int mostOfList = years.stream()
                .flatMap(year -> year.lists().stream())
                .mapToInt(ListCount::count)
                .max()
                .orElse(0);
        return years.stream()
                .map(year -> new YearBars(
                        bar(year.year(), year.path(), year.count(), mostOfYear, root, words),
                        year.lists().stream()
                                .map(list -> bar(
                                        MonthLists.month(list.shelf(), words),
                                        list.path(),
                                        list.count(),
                                        mostOfList,
                                        root,
                                        words))
                                .toList()))
                .toList();
    }

    /**
     * Draws a count beside the greatest, {@code most}. What is not empty can be seen.
     *
     * @param root the way to the site's root
     */
    static CountBar bar(String text, String path, int count, int most, String root, Wording words) {
        return new CountBar(
                text,
                root + Links.encode(path),
                words.digits(count),
                words.count("count.events", count),
                Math.max(1, Math.round((float) PERCENT * count / most)) + "%");
    }
}
