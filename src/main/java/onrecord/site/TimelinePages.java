package onrecord.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.EventReport;
import onrecord.archive.TimelineEvent;
import onrecord.model.Basis;
import onrecord.model.When;
import onrecord.site.view.DateAxis;
import onrecord.site.view.EventCard;
import onrecord.site.view.Filter;
import onrecord.site.view.Pager;
import onrecord.site.view.TimelineView;
import onrecord.site.view.YearEvents;
import onrecord.site.view.YearShelf;

/** The timeline: an overview with the latest events, and a list for each month. */
final class TimelinePages implements PageMaker {
    private static final String OVERVIEW = "timeline/index.html";
    private static final int LATEST = 40;
    private static final int LOOSE = 20;

    /** What the overview is made of. */
    private record TimelineOverview(List<TimelineEvent> events, List<YearShelf> years) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        MonthLists<TimelineEvent> months = context.eventsByMonth();
        List<TimelineEvent> events = new ArrayList<>(latest(context.archive(), LATEST));
        months.lists().getOrDefault(MonthLists.UNDATED, List.of()).stream()
                .limit(LOOSE)
                .forEach(events::add);
        TimelineOverview overview = new TimelineOverview(events, months.overview(Links.root(OVERVIEW), "event"));
        return Stream.concat(
                Stream.of(context.page(OVERVIEW, overview, TimelinePages::overview)),
                months.parts().map(part -> context.page(part.path(), part, TimelinePages::list)));
    }

    /** Returns the last {@code most} events that have a date with a year, oldest first. */
    static List<TimelineEvent> latest(Archive archive, int most) {
        List<TimelineEvent> dated = archive.events().stream()
                .filter(event -> !year(event).isEmpty())
                .toList();
        return dated.subList(Math.max(0, dated.size() - most), dated.size());
    }

    private static Page.Content overview(TimelineOverview overview, Scope scope) {
        return page(
                "Timeline",
                "Timeline",
                overview.events().isEmpty()
                        ? "No article reports a dated event yet."
                        : "What the articles say happened, on the day they say it happened."
                                + " Each date leads to the sentence it came from, and says how it is known.",
                overview.events(),
                overview.years(),
                ListPart.ALONE,
                scope);
    }

    private static Page.Content list(ListPart<TimelineEvent> part, Scope scope) {
        String name = MonthLists.name(part.list());
        boolean undated = part.list().equals(MonthLists.UNDATED);
        return page(
                "Timeline, " + name,
                undated ? "Events without a date" : "Timeline: " + name,
                undated ? "What the articles report without saying on which day it happened." : "Oldest first.",
                part.things(),
                List.of(),
                part.pager(),
                scope);
    }

    private static Page.Content page(
            String title,
            String heading,
            String introduction,
            List<TimelineEvent> events,
            List<YearShelf> shelves,
            Pager pager,
            Scope scope) {
        Map<String, List<EventCard>> years = new LinkedHashMap<>();
        List<EventCard> loose = new ArrayList<>();
        List<TimelineEvent> dated = new ArrayList<>();
        for (TimelineEvent event : events) {
            EventCard card = EventCards.card(event, scope);
            if (year(event).isEmpty()) {
                loose.add(card);
                continue;
            }
            addGap(dated, event, years);
            dated.add(event);
            years.computeIfAbsent(year(event), key -> new ArrayList<>()).add(card);
        }
        return new Page.Filled(
                "timeline.peb",
                new TimelineView(
                        scope.frame("timeline", title, "Events reported in the archive, with their sources."),
                        heading,
                        introduction,
                        axis(dated, scope),
                        filters(years),
                        Wording.digits(events.size()) + " shown",
                        years.entrySet().stream()
                                .map(year -> new YearEvents(
                                        year.getKey(),
                                        Wording.count(year.getValue().size(), "event"),
                                        year.getValue()))
                                .toList(),
                        loose,
                        shelves,
                        pager));
    }

    private static String year(TimelineEvent event) {
        return event.when()
                .flatMap(When::firstDay)
                .map(day -> day.substring(0, 4))
                .orElse("");
    }

    /** Says behind the last event so far how long it is to {@code next}. */
    private static void addGap(List<TimelineEvent> dated, TimelineEvent next, Map<String, List<EventCard>> years) {
        if (dated.isEmpty()) {
            return;
        }
        TimelineEvent last = dated.get(dated.size() - 1);
        if (last.when().orElseThrow() instanceof When.Day from && next.when().orElseThrow() instanceof When.Day to) {
            long days = ChronoUnit.DAYS.between(LocalDate.parse(from.iso()), LocalDate.parse(to.iso()));
            List<EventCard> list = years.computeIfAbsent(year(last), year -> new ArrayList<>());
            list.set(list.size() - 1, EventCards.before(list.get(list.size() - 1), days));
        }
    }

    /** Draws events that have a date to scale. */
    static DateAxis axis(List<TimelineEvent> dated, Scope scope) {
        return DateAxes.of(dated.stream()
                .map(event -> new DateAxes.Point(event.when().orElseThrow(), basis(event, scope)))
                .toList());
    }

    /** Returns on what the date of an event rests, by its first report. */
    private static Basis basis(TimelineEvent event, Scope scope) {
        EventReport report = event.reports().get(0);
        return scope.article(scope.summary(report.article())).events().stream()
                .filter(one -> one.id().equals(report.event().id()))
                .flatMap(one -> one.date().stream())
                .map(date -> date.evidence().basis())
                .findFirst()
                .orElse(Basis.UNCERTAIN);
    }

    private static List<Filter> filters(Map<String, List<EventCard>> years) {
        Set<String> kinds = new LinkedHashSet<>();
        for (Basis basis : Basis.values()) {
            boolean present = years.values().stream()
                    .flatMap(List::stream)
                    .anyMatch(card -> card.date().basis().equals(basis.label()));
            if (present) {
                kinds.add(basis.label());
            }
        }
        if (kinds.size() < 2) {
            return List.of();
        }
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter("all", "All dates"));
        kinds.forEach(one -> filters.add(new Filter(one, Wording.capital(one))));
        return filters;
    }
}
