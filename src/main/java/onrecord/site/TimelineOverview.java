package onrecord.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.EventReport;
import onrecord.archive.PlanOutcomes;
import onrecord.archive.TemporalCoverage;
import onrecord.archive.TemporalCoverage.Part;
import onrecord.archive.TimelineEvent;
import onrecord.model.When;
import onrecord.site.view.CountBar;
import onrecord.site.view.EventCard;
import onrecord.site.view.EventShelf;
import onrecord.site.view.Link;
import onrecord.site.view.PlannedEvent;
import onrecord.site.view.TimelineView;

/** The overview of the timeline: its years and months, the latest events, and what stands apart; and one of each year. */
final class TimelineOverview {
    /** The path of the overview of all years. */
    static final String PATH = "timeline/index.html";

    private static final int LATEST = 30;
    private static final int APART = 12;

    /** So many years, those with most events, are shown with their months. */
    private static final int YEARS = 8;

    /**
     * What the overview is made of.
     *
     * @param years those of the time of the archive that have most events, in their order
     * @param otherYears all others
     * @param undated what has no date
     * @param events the latest within the time of the archive
     * @param planned the last of what was planned
     * @param before the latest before that time
     * @param after the first after it
     * @param loose the first of what has no date
     */
    private record Overview(
            List<YearCount> years,
            List<YearCount> otherYears,
            List<YearCount> undated,
            List<TimelineEvent> events,
            List<Plan> planned,
            List<TimelineEvent> before,
            List<TimelineEvent> after,
            List<TimelineEvent> loose) {}

    /**
     * An event that was to happen when an article told of it.
     *
     * @param happened a later report that says that it happened; empty where none does
     */
    private record Plan(TimelineEvent event, Optional<EventReport> happened) {}

    private TimelineOverview() {}

    /** Creates the overview of all years. */
    static Page page(SiteContext context, List<YearCount> years) {
        Archive archive = context.archive();
        Optional<TemporalCoverage> coverage = TemporalCoverage.of(archive.articles());
        List<YearCount> within = years.stream()
                .filter(year -> !year.year().isEmpty() && isWithin(year.year(), coverage))
                .toList();
        Set<YearCount> fullest = within.stream()
                .sorted(Comparator.comparingInt(YearCount::count).reversed())
                .limit(YEARS)
                .collect(Collectors.toSet());
        List<YearCount> shown = within.stream().filter(fullest::contains).toList();
        Overview overview = new Overview(
                shown,
                years.stream()
                        .filter(year -> !year.year().isEmpty() && !shown.contains(year))
                        .toList(),
                years.stream().filter(year -> year.year().isEmpty()).toList(),
                latest(archive, LATEST),
                plans(archive),
                last(of(Part.BEFORE, archive), APART),
                first(of(Part.AFTER, archive), APART),
                first(context.eventsByMonth().lists().getOrDefault(MonthLists.UNDATED, List.of()), APART));
        return context.page(PATH, overview, TimelineOverview::overview);
    }

    /** Creates the overview of a year. */
    static Page page(SiteContext context, YearCount year) {
        return context.page(year.path(), year, TimelineOverview::year);
    }

    private static boolean isWithin(String year, Optional<TemporalCoverage> coverage) {
        return coverage.map(time -> year.compareTo(time.from().substring(0, 4)) >= 0
                        && year.compareTo(time.to().substring(0, 4)) <= 0)
                .orElse(true);
    }

    /** Returns the last {@code most} events within the time of the archive, oldest first. */
    static List<TimelineEvent> latest(Archive archive, int most) {
        return last(of(Part.WITHIN, archive), most);
    }

    /** Returns the events that have a date with a year and lie in {@code part} of the time of the archive, oldest first. */
    private static List<TimelineEvent> of(Part part, Archive archive) {
        Optional<TemporalCoverage> coverage = TemporalCoverage.of(archive.articles());
        Predicate<When> lies =
                when -> part == coverage.map(time -> time.part(when)).orElse(Part.WITHIN);
        return archive.events().stream()
                .filter(event -> event.when()
                        .filter(when -> when.firstDay().isPresent())
                        .filter(lies)
                        .isPresent())
                .toList();
    }

    /** Returns the last that was to happen when an article told of it, oldest first. */
    private static List<Plan> plans(Archive archive) {
        return last(PlanOutcomes.plans(archive).toList(), APART).stream()
                .map(event -> new Plan(event, PlanOutcomes.outcome(event, archive)))
                .toList();
    }

    private static <T> List<T> first(List<T> all, int most) {
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    private static <T> List<T> last(List<T> all, int most) {
        return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
    }

    private static Page.Content overview(Overview all, Scope scope) {
        int most = all.undated().stream().mapToInt(YearCount::count).sum();
        return new Page.Filled(
                "timeline.peb",
                new TimelineView(
                        scope.frame(
                                "timeline",
                                scope.wording().say("frame.timeline"),
                                scope.wording().say("timeline.description")),
                        scope.wording().say("frame.timeline"),
                        all.years().isEmpty() && all.otherYears().isEmpty()
                                ? scope.wording().say("timeline.none")
                                : scope.wording().say("timeline.text"),
                        true,
                        YearCount.bars(all.years(), scope.root(), scope.wording()),
                        all.otherYears().stream()
                                .map(year -> YearCount.bar(
                                        year.year(),
                                        year.path(),
                                        year.count(),
                                        year.count(),
                                        scope.root(),
                                        scope.wording()))
                                .toList(),
                        all.undated().stream()
                                .map(none -> YearCount.bar(
                                        scope.wording().say("date.without"),
                                        none.path(),
                                        most,
                                        most,
                                        scope.root(),
                                        scope.wording()))
                                .findFirst()
                                .orElse(new CountBar("", "", "", "", "")),
                        TimelinePages.axis(all.events(), scope),
                        shelves(all, scope),
                        all.planned().stream().map(plan -> planned(plan, scope)).toList()));
    }

    private static List<EventShelf> shelves(Overview all, Scope scope) {
        return Stream.of(
                        shelf(
                                "latest",
                                scope.wording().say("timeline.shelf.latest"),
                                scope.wording().say("timeline.shelf.latest-text"),
                                all.events(),
                                scope),
                        shelf(
                                "later",
                                scope.wording().say("timeline.shelf.later"),
                                scope.wording().say("timeline.shelf.later-text"),
                                all.after(),
                                scope),
                        shelf(
                                "earlier",
                                scope.wording().say("timeline.shelf.earlier"),
                                scope.wording().say("timeline.shelf.earlier-text"),
                                all.before(),
                                scope),
                        shelf(
                                "undated",
                                scope.wording().say("date.without"),
                                scope.wording().say("timeline.shelf.undated-text"),
                                all.loose(),
                                scope))
                .filter(shelf -> !shelf.events().isEmpty())
                .toList();
    }

    private static EventShelf shelf(String id, String heading, String text, List<TimelineEvent> events, Scope scope) {
        return new EventShelf(id, heading, text, lines(events, scope));
    }

    private static List<EventCard> lines(List<TimelineEvent> events, Scope scope) {
        return events.stream().map(event -> EventCards.line(event, scope)).toList();
    }

    private static PlannedEvent planned(Plan plan, Scope scope) {
        Optional<Link> report =
                plan.happened().flatMap(one -> ToldEvent.of(one, scope)).map(told -> told.link(scope));
        return new PlannedEvent(
                EventCards.line(plan.event(), scope),
                report.isPresent()
                        ? scope.wording().say("timeline.planned.reported")
                        : scope.wording().say("timeline.planned.unknown"),
                report.orElse(new Link("", "")));
    }

    private static Page.Content year(YearCount year, Scope scope) {
        String title = scope.wording().say("timeline.of", year.year());
        return new Page.Filled(
                "timeline.peb",
                new TimelineView(
                        scope.frame(
                                "timeline",
                                scope.wording().say("timeline.title", year.year()),
                                scope.wording().say("timeline.year-description", year.year())),
                        title,
                        scope.wording().count("timeline.by-month", year.count()),
                        false,
                        YearCount.bars(List.of(year), scope.root(), scope.wording()),
                        List.of(),
                        new CountBar("", "", "", "", ""),
                        DateAxes.none(),
                        List.of(),
                        List.of()));
    }
}
