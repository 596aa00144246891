package onrecord.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.archive.Summary;
import onrecord.site.view.CalendarView;
import onrecord.site.view.CalendarView.CalendarDay;
import onrecord.site.view.CalendarView.CalendarMonth;
import onrecord.site.view.CalendarView.Week;
import onrecord.site.view.CalendarView.Weekday;
import onrecord.site.view.Link;
import onrecord.site.view.YearShelf;

/** A calendar for each year in which articles were published: the way to each day. */
final class CalendarPages implements PageMaker {
    private static final int MONTHS = 12;
    private static final int WEEK = 7;

    /**
     * What a page is made of.
     *
     * @param year the year
     * @param previous the year with articles before it; empty where there is none
     * @param next the one after it; empty where there is none
     * @param months the lists of its articles
     * @param days the days on which articles were published
     */
    private record Calendar(int year, String previous, String next, List<Shelf> months, List<Days.Day> days) {}

    /** A list of articles: its name in {@link MonthLists}, its first page, and how much is in it. */
    private record Shelf(String name, String path, int articles) {}

    /** Returns the path of the calendar of a year. */
    static String path(String year) {
        return "articles/" + year + "/index.html";
    }

    @Override
    public Stream<Page> pages(SiteContext context) {
        MonthLists<Summary> lists = context.articlesByMonth();
        List<String> years = years(lists);
        return IntStream.range(0, years.size()).mapToObj(i -> {
            int year = Integer.parseInt(years.get(i));
            Calendar calendar = new Calendar(
                    year,
                    i == 0 ? "" : years.get(i - 1),
                    i == years.size() - 1 ? "" : years.get(i + 1),
                    lists.lists().entrySet().stream()
                            .filter(list -> MonthLists.year(list.getKey()).equals(years.get(i)))
                            .map(list -> new Shelf(
                                    list.getKey(),
                                    lists.path(list.getKey(), 1),
                                    list.getValue().size()))
                            .toList(),
                    context.days().of(year));
            return context.page(path(years.get(i)), calendar, CalendarPages::page);
        });
    }

    /** Returns the years that have articles, in order. */
    private static List<String> years(MonthLists<Summary> lists) {
        return lists.lists().keySet().stream()
                .map(MonthLists::year)
                .filter(year -> !year.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static Page.Content page(Calendar calendar, Scope scope) {
        String year = String.valueOf(calendar.year());
        int articles = calendar.months().stream().mapToInt(Shelf::articles).sum();
        return new Page.Filled(
                "calendar.peb",
                new CalendarView(
                        scope.frame(
                                "articles",
                                scope.wording().say("articles.title", year),
                                scope.wording().say("calendar.description", year)),
                        scope.wording().say("articles.of", year),
                        scope.wording().count("calendar.text", articles),
                        link(calendar.previous(), scope),
                        link(calendar.next(), scope),
                        IntStream.rangeClosed(1, WEEK)
                                .mapToObj(day -> new Weekday(
                                        scope.wording().say("weekday." + day),
                                        scope.wording().say("weekday.brief." + day)))
                                .toList(),
                        IntStream.rangeClosed(1, MONTHS)
                                .mapToObj(month -> month(calendar, month, scope))
                                .toList(),
                        calendar.months().stream()
                                .filter(list -> !MonthLists.isMonth(list.name()))
                                .map(list -> new YearShelf.ShelfLink(
                                        MonthLists.month(list.name(), scope.wording()),
                                        scope.near(list.path()),
                                        scope.wording().count("count.articles", list.articles())))
                                .toList()));
    }

    private static Link link(String year, Scope scope) {
        return new Link(year, year.isEmpty() ? "" : scope.href(path(year)));
    }

    private static CalendarMonth month(Calendar calendar, int month, Scope scope) {
        Optional<Shelf> list = calendar.months().stream()
                .filter(one -> MonthLists.isMonth(one.name())
                        && MonthLists.month(one.name(), scope.wording())
                                .equals(scope.dates().month(month)))
                .findFirst();
        return new CalendarMonth(
                scope.dates().month(month),
                list.map(one -> scope.near(one.path())).orElse(""),
                list.map(one -> scope.wording().count("count.articles", one.articles()))
                        .orElse(""),
                weeks(calendar, month, scope));
    }

    private static List<Week> weeks(Calendar calendar, int month, Scope scope) {
        Map<Integer, Days.Day> days = Days.ofMonth(calendar.days(), month);
        LocalDate first = LocalDate.of(calendar.year(), month, 1);
        List<Week> weeks = new ArrayList<>();
        int number = 2 - first.getDayOfWeek().getValue();
        while (number <= first.lengthOfMonth()) {
            List<CalendarDay> week = new ArrayList<>(WEEK);
            for (int i = 0; i < WEEK; i++, number++) {
                boolean isHere = number >= 1 && number <= first.lengthOfMonth();
                week.add(
                        isHere
                                ? day(number, Optional.ofNullable(days.get(number)), scope)
                                : new CalendarDay("", "", ""));
            }
            weeks.add(new Week(week));
        }
        return weeks;
    }

    private static CalendarDay day(int number, Optional<Days.Day> day, Scope scope) {
        return new CalendarDay(
                String.valueOf(number),
                day.map(one -> scope.near(one.path()) + "#" + one.anchor()).orElse(""),
                day.map(one -> scope.wording()
                                .say(
                                        "calendar.day",
                                        scope.dates().full(one.date()),
                                        scope.wording().count("count.articles", one.articles())))
                        .orElse(""));
    }
}
