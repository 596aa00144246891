package onrecord.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.archive.TimelineEvent;
import onrecord.files.Fingerprint;
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
    private static final int LATEST = 40;
    private static final int LOOSE = 20;

    @Override
    public Stream<Page> pages(SiteContext context) {
        MonthLists<TimelineEvent> shelves = context.eventShelves();
        return Stream.concat(
                Stream.of("timeline/index.html").map(path -> overview(context, path)),
                shelves.lists().keySet().stream().flatMap(shelf -> IntStream.rangeClosed(1, shelves.pages(shelf))
                        .mapToObj(number -> list(context, shelf, number))));
    }

    private static Page overview(SiteContext context, String path) {
        String root = SiteContext.root(path);
        List<TimelineEvent> latest = context.latestEvents(LATEST);
        List<TimelineEvent> loose = context.eventShelves().lists().getOrDefault(MonthLists.UNDATED, List.of()).stream()
                .limit(LOOSE)
                .toList();
        boolean empty = latest.isEmpty() && loose.isEmpty();
        Fingerprint inputs = context.counts();
        latest.forEach(event -> inputs.add(context.inputs(event)));
        loose.forEach(event -> inputs.add(context.inputs(event)));
        return page(
                context,
                path,
                inputs.value(),
                "Timeline",
                "Timeline",
                empty
                        ? "No article reports a dated event yet."
                        : "What the articles say happened, on the day they say it happened."
                                + " Each date leads to the sentence it came from, and says how it is known.",
                Stream.concat(latest.stream(), loose.stream()).toList(),
                context.eventShelves().overview(root, "event"),
                new Pager("", "", ""));
    }

    private static Page list(SiteContext context, String shelf, int number) {
        MonthLists<TimelineEvent> shelves = context.eventShelves();
        String path = shelves.path(shelf, number);
        String name = MonthLists.name(shelf);
        boolean undated = shelf.equals(MonthLists.UNDATED);
        Fingerprint inputs = shelves.inputs(shelf, number);
        shelves.on(shelf, number).forEach(event -> inputs.add(context.inputs(event)));
        return page(
                context,
                path,
                inputs.value(),
                "Timeline, " + name,
                undated ? "Events without a date" : "Timeline: " + name,
                undated ? "What the articles report without saying on which day it happened." : "Oldest first.",
                shelves.on(shelf, number),
                List.of(),
                shelves.pager(shelf, number, SiteContext.root(path)));
    }

    private static Page page(
            SiteContext context,
            String path,
            long inputs,
            String title,
            String heading,
            String introduction,
            List<TimelineEvent> events,
            List<YearShelf> shelves,
            Pager pager) {
        return Page.filled(
                path,
                inputs,
                "timeline.peb",
                () -> view(context, path, title, heading, introduction, events, shelves, pager));
    }

    private static TimelineView view(
            SiteContext context,
            String path,
            String title,
            String heading,
            String introduction,
            List<TimelineEvent> events,
            List<YearShelf> shelves,
            Pager pager) {
        String root = SiteContext.root(path);
        Map<String, List<EventCard>> years = new LinkedHashMap<>();
        List<EventCard> loose = new ArrayList<>();
        List<TimelineEvent> dated = new ArrayList<>();
        for (TimelineEvent event : events) {
            EventCard card = EventCards.card(event, context, root);
            if (year(event).isEmpty()) {
                loose.add(card);
                continue;
            }
            addGap(dated, event, years);
            dated.add(event);
            years.computeIfAbsent(year(event), key -> new ArrayList<>()).add(card);
        }
        List<EventCard> all = Stream.concat(years.values().stream().flatMap(List::stream), loose.stream())
                .toList();
        return new TimelineView(
                context.frame(path, "timeline", title, "Events reported in the archive, with their sources."),
                heading,
                introduction,
                ruler(dated, context),
                filters(years),
                Wording.digits(all.size()) + " shown",
                years.entrySet().stream()
                        .map(year -> new YearEvents(
                                year.getKey(), Wording.count(year.getValue().size(), "event"), year.getValue()))
                        .toList(),
                loose,
                shelves,
                pager);
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

    /** Draws events of the archive to scale. */
    static DateAxis ruler(List<TimelineEvent> dated, SiteContext context) {
        return DateAxes.of(dated.stream()
                .map(event -> new DateAxes.Point(event.when().orElseThrow(), context.basis(event)))
                .toList());
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
