package onrecord.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.archive.Summary;
import onrecord.model.When;
import onrecord.text.Digits;

/** The days on which articles were published, and where the lists by month have them. */
final class Days {
    /**
     * A day.
     *
     * @param date the day
     * @param path the first page that has articles of it
     * @param articles how many articles it has
     */
    record Day(When.Day date, String path, int articles) {
        /** Returns the fragment of its heading on a page of its month. */
        String anchor() {
            return Days.anchor(date);
        }
    }

    /** The days by year, then by month and day. */
    private final Map<Integer, Map<Integer, Day>> years = new HashMap<>();

    private Days() {}

    /** Returns the days of lists by month. */
    static Days of(MonthLists<Summary> months) {
        Days days = new Days();
        months.parts().forEach(part -> part.things().forEach(article -> days.add(article, part.path())));
        return days;
    }

    /** Returns the day on which an article was published; empty where only a month, or less, is known. */
    static Optional<When.Day> date(Summary article) {
        return article.published().dating().when() instanceof When.Day day ? Optional.of(day) : Optional.empty();
    }

    /** Returns the fragment of the heading of a day on a page of its month. */
    static String anchor(When.Day day) {
        return "d" + Digits.of(day.day(), 2);
    }

    private void add(Summary article, String path) {
        date(article).ifPresent(day -> years.computeIfAbsent(day.year(), none -> new TreeMap<>())
                .merge(
                        place(day.month(), day.day()),
                        new Day(day, path, 1),
                        (one, more) -> new Day(one.date(), one.path(), one.articles() + 1)));
    }

    private static int place(int month, int day) {
        return month * 100 + day;
    }

    /** Returns the days of a year on which articles were published, in order. */
    List<Day> of(int year) {
        return List.copyOf(years.getOrDefault(year, Map.of()).values());
    }

    /** Returns those of {@code days} that lie in a month, by the day of the month. */
    static Map<Integer, Day> ofMonth(List<Day> days, int month) {
        return days.stream()
                .filter(day -> day.date().month() == month)
                .collect(Collectors.toMap(day -> day.date().day(), Function.identity()));
    }

    /** Returns the day on which an article was published; empty where that is not known. */
    Optional<Day> of(Summary article) {
        return date(article).map(day -> years.getOrDefault(day.year(), Map.of()).get(place(day.month(), day.day())));
    }
}
