package onrecord.site;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.archive.TimelineEvent;
import onrecord.model.PublishedAddress;
import onrecord.model.When;
import onrecord.site.view.DateAxis;
import onrecord.site.view.DayEvents;
import onrecord.site.view.EventCard;
import onrecord.site.view.EventsView;
import onrecord.site.view.Link;

/** The lists of the timeline: the events of each month by day, and the days of the calendar in different years. */
final class TimelinePages implements PageMaker {
    /** Events on a page, with all that is told of them. */
    static final int PAGE = 40;

    /**
     * What a page of a month is made of.
     *
     * @param part its events
     * @param former what stood on it once
     * @param otherYears the pages of those of its days that other years have events on, too
     * @param year the path of the overview of its year; empty where it has none
     */
    private record TimelinePart(
            ListPart<TimelineEvent> part, List<PublishedAddress> former, List<DayPage> otherYears, String year) {}

    /** A day as {@code yyyy-MM-dd}, and the page that has it in all years. */
    private record DayPage(String day, String path) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        MonthLists<TimelineEvent> months = context.eventsByMonth();
        EventDays days = EventDays.of(context);
        List<YearCount> years = YearCount.of(months);
        Map<String, String> overviews =
                years.stream().filter(YearCount::hasPage).collect(Collectors.toMap(YearCount::year, YearCount::path));
        return Stream.of(
                        Stream.of(TimelineOverview.page(context, years)),
                        years.stream().filter(YearCount::hasPage).map(year -> TimelineOverview.page(context, year)),
                        months.parts()
                                .map(part -> context.page(
                                        part.path(), of(part, days, overviews, context), TimelinePages::list)),
                        days.pages().stream().map(part -> context.page(part.path(), part, EventDays::page)))
                .flatMap(pages -> pages);
    }

    private static TimelinePart of(
            ListPart<TimelineEvent> part, EventDays days, Map<String, String> overviews, SiteContext context) {
        List<DayPage> otherYears = part.things().stream()
                .map(EventDays::day)
                .filter(day -> !day.isEmpty() && !days.path(day).isEmpty())
                .distinct()
                .map(day -> new DayPage(day, days.path(day)))
                .toList();
        return new TimelinePart(
                part,
                context.addresses().formerEvents(part.path()),
                otherYears,
                overviews.getOrDefault(MonthLists.year(part.list()), ""));
    }

    private static Page.Content list(TimelinePart month, Scope scope) {
        ListPart<TimelineEvent> part = month.part();
        String name = MonthLists.name(part.list(), scope.wording());
        boolean undated = part.list().equals(MonthLists.UNDATED);
        List<Link> up = new ArrayList<>();
        if (!month.year().isEmpty()) {
            up.add(new Link(
                    scope.wording().say("link.all-of", MonthLists.year(part.list())), scope.href(month.year())));
        }
        up.add(new Link(scope.wording().say("link.all-years"), scope.href(TimelineOverview.PATH)));
        up.add(new Link(scope.wording().say("finder.label"), scope.href(TimelineOverview.PATH) + "#find"));
        List<EventCard> cards = EventCards.cards(part.things(), scope);
        return new Page.Filled(
                "events.peb",
                new EventsView(
                        scope.frame(
                                "timeline",
                                scope.wording().say("timeline.title", name),
                                scope.wording().say("timeline.description")),
                        undated
                                ? scope.wording().say("events.undated")
                                : scope.wording().say("timeline.of", name),
                        scope.wording().say(undated ? "timeline.shelf.undated-text" : "list.oldest-first"),
                        up,
                        undated ? DateAxes.none() : axis(part.things(), scope),
                        days(part.things(), cards, month.otherYears(), scope),
                        part.pager(scope.wording()),
                        AddressPages.former(month.former(), scope)));
    }

    /** Puts the events of a page together that have the same date. */
    private static List<DayEvents> days(
            List<TimelineEvent> events, List<EventCard> cards, List<DayPage> otherYears, Scope scope) {
        List<DayEvents> days = new ArrayList<>();
        int next = 0;
        while (next < events.size()) {
            int first = next;
            String date = date(events.get(first), scope);
            while (next < events.size() && date(events.get(next), scope).equals(date)) {
                next++;
            }
            long gap = next < events.size() ? between(events.get(first), events.get(next)) : 0;
            int size = gapSize(gap);
            String day = EventDays.day(events.get(first));
            days.add(new DayEvents(
                    day.isEmpty() ? "" : EventDays.anchor(day),
                    date,
                    events.get(first)
                            .when()
                            .map(DateWords::datetime)
                            .filter(value -> !date.isEmpty())
                            .orElse(""),
                    otherYears.stream()
                            .filter(other -> other.day().equals(day))
                            .findFirst()
                            .map(other -> new Link(
                                    scope.wording()
                                            .say(
                                                    "events.other-years",
                                                    EventDays.words(day.substring(5), scope.dates())),
                                    scope.href(other.path()) + "#" + EventDays.anchor(day)))
                            .orElse(new Link("", "")),
                    cards.subList(first, next),
                    size == 0 ? "" : scope.wording().count("count.days", (int) gap),
                    size));
        }
        return days;
    }

    /** Returns the date of an event in words; empty where no year is known, for such events are not put together. */
    private static String date(TimelineEvent event, Scope scope) {
        return event.when()
                .filter(when -> when.firstDay().isPresent())
                .map(scope.dates()::full)
                .orElse("");
    }

    private static long between(TimelineEvent one, TimelineEvent next) {
        return one.when().orElse(null) instanceof When.Day from && next.when().orElse(null) instanceof When.Day to
                ? ChronoUnit.DAYS.between(from.date(), to.date())
                : 0;
    }

    /** Returns how wide a gap of some days is drawn, 1 to 5; 0 where there is none. */
    static int gapSize(long days) {
        return days < 2 ? 0 : days < 8 ? 1 : days < 31 ? 2 : days < 92 ? 3 : days < 366 ? 4 : 5;
    }

    /** Draws events that have a date to scale. */
    static DateAxis axis(List<TimelineEvent> dated, Scope scope) {
        return DateAxes.of(
                dated.stream()
                        .map(event -> new DateAxes.Point(
                                event.when().orElseThrow(),
                                ToldEvent.first(event, scope).basis()))
                        .toList(),
                scope.wording());
    }
}
