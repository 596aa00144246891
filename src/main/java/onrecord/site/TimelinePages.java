package onrecord.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.EventReport;
import onrecord.archive.TemporalCoverage;
import onrecord.archive.TemporalCoverage.Part;
import onrecord.archive.TimelineEvent;
import onrecord.model.Basis;
import onrecord.model.PublishedAddress;
import onrecord.model.When;
import onrecord.site.view.DateAxis;
import onrecord.site.view.EventCard;
import onrecord.site.view.EventShelf;
import onrecord.site.view.Filter;
import onrecord.site.view.FormerEvent;
import onrecord.site.view.Pager;
import onrecord.site.view.TimelineView;
import onrecord.site.view.YearEvents;
import onrecord.site.view.YearShelf;

/** The timeline: an overview with the latest events, and a list for each month. */
final class TimelinePages implements PageMaker {
    private static final String OVERVIEW = "timeline/index.html";
    private static final int LATEST = 40;
    private static final int APART = 20;

    /**
     * What the overview is made of.
     *
     * @param events the latest within the time of the archive, then what has no date
     * @param before the latest before that time
     * @param after the first after it
     */
    private record TimelineOverview(
            List<TimelineEvent> events, List<TimelineEvent> before, List<TimelineEvent> after, List<YearShelf> years) {}

    /**
     * What a page of a month is made of.
     *
     * @param part its events
     * @param former what stood on it once
     */
    private record TimelinePart(ListPart<TimelineEvent> part, List<PublishedAddress> former) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        MonthLists<TimelineEvent> months = context.eventsByMonth();
        Archive archive = context.archive();
        List<TimelineEvent> events = new ArrayList<>(latest(archive, LATEST));
        events.addAll(first(months.lists().getOrDefault(MonthLists.UNDATED, List.of()), APART));
        TimelineOverview overview = new TimelineOverview(
                events,
                last(of(Part.BEFORE, archive), APART),
                first(of(Part.AFTER, archive), APART),
                months.overview(Links.root(OVERVIEW), "event", year -> ""));
        return Stream.concat(
                Stream.of(context.page(OVERVIEW, overview, TimelinePages::overview)),
                months.parts()
                        .map(part -> context.page(
                                part.path(),
                                new TimelinePart(part, context.addresses().formerEvents(part.path())),
                                TimelinePages::list)));
    }

    /** Returns the last {@code most} events within the time of the archive, oldest first. */
    static List<TimelineEvent> latest(Archive archive, int most) {
        return last(of(Part.WITHIN, archive), most);
    }

    /** Returns the events that have a date with a year and lie in {@code part} of the time of the archive, oldest first. */
    private static List<TimelineEvent> of(Part part, Archive archive) {
        Optional<TemporalCoverage> coverage = TemporalCoverage.of(archive.articles());
        return archive.events().stream()
                .filter(event -> !year(event).isEmpty())
                .filter(event -> part
                        == coverage.map(time -> time.part(event.when().orElseThrow()))
                                .orElse(Part.WITHIN))
                .toList();
    }

    private static List<TimelineEvent> first(List<TimelineEvent> events, int most) {
        return List.copyOf(events.subList(0, Math.min(most, events.size())));
    }

    private static List<TimelineEvent> last(List<TimelineEvent> events, int most) {
        return List.copyOf(events.subList(Math.max(0, events.size() - most), events.size()));
    }

    private static Page.Content overview(TimelineOverview overview, Scope scope) {
        return page(
                "Timeline",
                "Timeline",
                nothing(overview)
                        ? "No article reports a dated event yet."
                        : "What the articles say happened, on the day they say it happened."
                                + " Each date leads to the sentence it came from, and says how it is known.",
                overview.events(),
                apart(overview, scope),
                overview.years(),
                ListPart.ALONE,
                List.of(),
                scope);
    }

    private static boolean nothing(TimelineOverview overview) {
        return overview.events().isEmpty()
                && overview.before().isEmpty()
                && overview.after().isEmpty();
    }

    private static List<EventShelf> apart(TimelineOverview overview, Scope scope) {
        List<EventShelf> shelves = new ArrayList<>();
        if (!overview.after().isEmpty()) {
            shelves.add(new EventShelf(
                    "later",
                    "Long after the articles",
                    "Dated more than a month after the last article: planned, or foreseen.",
                    cards(overview.after(), scope)));
        }
        if (!overview.before().isEmpty()) {
            shelves.add(new EventShelf(
                    "earlier",
                    "Long before the articles",
                    "Dated more than a year before the first article: what the news recalls.",
                    cards(overview.before(), scope)));
        }
        return shelves;
    }

    private static List<EventCard> cards(List<TimelineEvent> events, Scope scope) {
        SourceLines lines = new SourceLines();
        return events.stream()
                .map(event -> EventCards.card(event, scope, lines))
                .toList();
    }

    private static Page.Content list(TimelinePart month, Scope scope) {
        ListPart<TimelineEvent> part = month.part();
        String name = MonthLists.name(part.list());
        boolean undated = part.list().equals(MonthLists.UNDATED);
        return page(
                "Timeline, " + name,
                undated ? "Events without a date" : "Timeline: " + name,
                undated ? "What the articles report without saying on which day it happened." : "Oldest first.",
                part.things(),
                List.of(),
                List.of(),
                part.pager(),
                AddressPages.former(month.former(), scope),
                scope);
    }

    private static Page.Content page(
            String title,
            String heading,
            String introduction,
            List<TimelineEvent> events,
            List<EventShelf> apart,
            List<YearShelf> shelves,
            Pager pager,
            List<FormerEvent> former,
            Scope scope) {
        Map<String, List<EventCard>> years = new LinkedHashMap<>();
        List<EventCard> loose = new ArrayList<>();
        List<TimelineEvent> dated = new ArrayList<>();
        SourceLines lines = new SourceLines();
        for (TimelineEvent event : events) {
            EventCard card = EventCards.card(event, scope, lines);
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
                        filters(Stream.of(
                                        years.values().stream().flatMap(List::stream),
                                        apart.stream().flatMap(shelf -> shelf.events().stream()))
                                .flatMap(cards -> cards)
                                .map(card -> card.date().basis())
                                .collect(Collectors.toSet())),
                        Wording.digits(events.size()
                                        + apart.stream()
                                                .mapToInt(
                                                        shelf -> shelf.events().size())
                                                .sum())
                                + " shown",
                        years.entrySet().stream()
                                .map(year -> new YearEvents(
                                        year.getKey(),
                                        Wording.count(year.getValue().size(), "event"),
                                        year.getValue()))
                                .toList(),
                        loose,
                        apart,
                        shelves,
                        pager,
                        former));
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

    /** Returns what can be shown alone, strongest basis first; nothing where all dates rest on the same. */
    private static List<Filter> filters(Set<String> present) {
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter("all", "All dates"));
        for (Basis basis : Basis.values()) {
            if (present.contains(basis.label())) {
                filters.add(new Filter(basis.label(), Wording.capital(basis.label())));
            }
        }
        return filters.size() > 2 ? filters : List.of();
    }
}
