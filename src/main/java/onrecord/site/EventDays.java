package onrecord.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.archive.TimelineEvent;
import onrecord.model.When;
import onrecord.site.view.DaysView;
import onrecord.site.view.YearShelf;

/**
 * The days of the calendar that several years have events on, a page for each month. A page of the timeline says of a day that
 * there are others, and not which: so an event more changes one of these pages, and none of other years.
 *
 * @param pages the days by month
 * @param paths by day, such as {@code 03-09}: the page that it is on
 */
record EventDays(List<ListPart<EventDays.CalendarDay>> pages, Map<String, String> paths) {
    /** So many links make a page. */
    private static final int LINKS = 600;

    private static final int MONTH = 2;

    /**
     * A day of the calendar.
     *
     * @param day month and day, such as {@code 03-09}
     * @param years the years that have events on it, oldest first
     */
    record CalendarDay(String day, List<DayOfYear> years) {}

    /**
     * A day of a year.
     *
     * @param year in digits
     * @param path the page with the first event of that day
     * @param count how many events it has
     */
    record DayOfYear(String year, String path, int count) {}

    /** Finds the days in all events of an archive. */
    static EventDays of(SiteContext context) {
        Map<String, List<DayOfYear>> days = new TreeMap<>();
        List<TimelineEvent> events = context.archive().events();
        int next = 0;
        while (next < events.size()) {
            int first = next;
            String day = day(events.get(first));
            while (next < events.size() && day(events.get(next)).equals(day)) {
                next++;
            }
            if (!day.isEmpty()) {
                days.computeIfAbsent(day.substring(5), none -> new ArrayList<>(1))
                        .add(new DayOfYear(day.substring(0, 4), context.eventPage(first), next - first));
            }
        }
        Map<String, List<CalendarDay>> months = new TreeMap<>();
        days.forEach((day, years) -> {
            if (years.size() > 1) {
                months.computeIfAbsent(day.substring(0, MONTH), none -> new ArrayList<>())
                        .add(new CalendarDay(day, List.copyOf(years)));
            }
        });
        List<ListPart<CalendarDay>> pages = new ArrayList<>();
        months.forEach((month, of) -> pages.addAll(ListPart.of(month, of, size(of), number -> path(month, number))));
        Map<String, String> paths = new HashMap<>();
        pages.forEach(page -> page.things().forEach(day -> paths.put(day.day(), page.path())));
        return new EventDays(pages, paths);
    }

    /** Returns the page that has a day, given as {@code yyyy-MM-dd}, in all years; empty where there is none. */
    String path(String day) {
        return paths.getOrDefault(day.substring(day.indexOf('-') + 1), "");
    }

    /** Returns how many days stand on a page, by how many years the fullest has. */
    private static int size(List<CalendarDay> days) {
        int most = days.stream().mapToInt(day -> day.years().size()).max().orElse(1);
        return Math.max(1, LINKS / most);
    }

    private static String path(String month, int number) {
        return "timeline/days/" + month + (number == 1 ? "" : "-" + number) + ".html";
    }

    /** Returns the day of an event as {@code yyyy-MM-dd}; empty where it is not known to the day. */
    static String day(TimelineEvent event) {
        return event.when().orElse(null) instanceof When.Day day ? day.iso() : "";
    }

    /** Returns the fragment of a day within its month. */
    static String anchor(String day) {
        return "d" + day.substring(day.length() - 2);
    }

    /** Returns a day in words: {@code 9 March}. */
    static String words(String day, DateWords dates) {
        return dates.day(Integer.parseInt(day.substring(0, MONTH)), Integer.parseInt(day.substring(MONTH + 1)));
    }

    /** Creates the page of a month. */
    static Page.Content page(ListPart<CalendarDay> part, Scope scope) {
        String month = scope.dates().month(Integer.parseInt(part.list()));
        return new Page.Filled(
                "days.peb",
                new DaysView(
                        scope.frame(
                                "timeline",
                                scope.wording().say("days.heading", month),
                                scope.wording().say("days.description", month)),
                        scope.wording().say("days.heading", month),
                        scope.wording().say("days.text"),
                        part.things().stream()
                                .map(day -> new DaysView.DayYears(
                                        anchor(day.day()), words(day.day(), scope.dates()), years(day, scope)))
                                .toList(),
                        part.pager(scope.wording())));
    }

    private static List<YearShelf.ShelfLink> years(CalendarDay day, Scope scope) {
        return day.years().stream()
                .map(year -> new YearShelf.ShelfLink(
                        year.year(),
                        scope.href(year.path()) + "#" + anchor(day.day()),
                        scope.wording().digits(year.count())))
                .toList();
    }
}
