package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import onrecord.archive.EventReport;
import onrecord.archive.Summary;
import onrecord.archive.TimelineEvent;
import onrecord.model.Article;
import onrecord.site.view.EventLine;
import onrecord.site.view.HeadingView;
import onrecord.site.view.Link;

/** The pages of each agency, place and subject: what is filed under it, and what is reported to have happened there. */
final class HeadingPages implements PageMaker {
    private static final int PAGE = 50;
    private static final int BESIDE = 12;

    /**
     * What a page of articles is made of.
     *
     * @param articles the articles on it
     * @param events the latest of what happened there; on the first page only
     * @param allEvents how many events there are, on the first page
     * @param eventsPath the list of all of them
     */
    private record Filed(
            Heading.Kind kind,
            String name,
            ListPart<Summary> articles,
            List<TimelineEvent> events,
            int allEvents,
            String eventsPath) {}

    /** What a page of events is made of. */
    private record Happened(Heading.Kind kind, String name, String path, ListPart<TimelineEvent> events) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        return Stream.of(Heading.Kind.values())
                .flatMap(kind -> context.headings(kind).all().stream())
                .filter(Heading::hasPages)
                .mapMulti((heading, sink) -> pages(heading, context, sink));
    }

    private static void pages(Heading heading, SiteContext context, Consumer<Page> sink) {
        List<TimelineEvent> events = heading.events();
        List<TimelineEvent> latest = latest(events);
        for (ListPart<Summary> part : ListPart.of(heading.name(), heading.articles(), PAGE, heading::path)) {
            Filed filed = new Filed(
                    heading.kind(),
                    heading.name(),
                    part,
                    part.number() == 1 ? latest : List.of(),
                    part.number() == 1 ? events.size() : 0,
                    heading.eventsPath(1));
            sink.accept(context.page(part.path(), filed, HeadingPages::filed));
        }
        if (events.size() > latest.size()) {
            for (ListPart<TimelineEvent> part : ListPart.of(heading.name(), events, PAGE, heading::eventsPath)) {
                Happened happened = new Happened(heading.kind(), heading.name(), heading.path(), part);
                sink.accept(context.page(part.path(), happened, HeadingPages::happened));
            }
        }
    }

    /** Returns the latest events that have a date; all where there are few. */
    private static List<TimelineEvent> latest(List<TimelineEvent> events) {
        if (events.size() <= BESIDE) {
            return events;
        }
        List<TimelineEvent> dated =
                events.stream().filter(event -> event.when().isPresent()).toList();
        return List.copyOf(dated.subList(Math.max(0, dated.size() - BESIDE), dated.size()));
    }

    private static Page.Content filed(Filed filed, Scope scope) {
        boolean isCut = filed.allEvents() > filed.events().size();
        String happened =
                filed.allEvents() == 0 ? "" : scope.wording().say(isCut ? "heading.events-latest" : "heading.events");
        return page(
                filed.kind(),
                filed.name(),
                filed.articles().things(),
                filed.events(),
                happened,
                isCut
                        ? new Link(
                                scope.wording().count("heading.all-events", filed.allEvents()),
                                scope.href(filed.eventsPath()))
                        : new Link("", ""),
                new Link(
                        filed.kind().title(scope.wording()),
                        scope.href(filed.kind().overview())),
                filed.articles(),
                scope);
    }

    private static Page.Content happened(Happened happened, Scope scope) {
        return page(
                happened.kind(),
                happened.name(),
                List.of(),
                happened.events().things(),
                scope.wording().say("heading.events"),
                new Link("", ""),
                new Link(happened.name(), scope.href(happened.path())),
                happened.events(),
                scope);
    }

    private static Page.Content page(
            Heading.Kind kind,
            String name,
            List<Summary> articles,
            List<TimelineEvent> events,
            String eventsHeading,
            Link more,
            Link up,
            ListPart<?> part,
            Scope scope) {
        String introduction = introduction(kind, name, scope);
        return new Page.Filled(
                "heading.peb",
                new HeadingView(
                        scope.frame("articles", name, introduction),
                        name,
                        introduction,
                        up,
                        scope.wording().say(kind == Heading.Kind.PLACE ? "heading.filed" : "heading.articles"),
                        ArticleLists.lines(articles, scope),
                        eventsHeading,
                        lines(events, scope),
                        more,
                        part.pager(scope.wording())));
    }

    private static String introduction(Heading.Kind kind, String name, Scope scope) {
        return switch (kind) {
            case AGENCY -> scope.wording().say("heading.agency", name);
            case PLACE -> scope.wording().say("heading.place", name);
            case SUBJECT -> scope.wording().say("heading.subject", name);
        };
    }

    private static List<EventLine> lines(List<TimelineEvent> events, Scope scope) {
        List<EventLine> lines = new ArrayList<>();
        for (TimelineEvent event : events) {
            EventReport first = event.reports().get(0);
            Article article = scope.article(scope.summary(first.article()));
            article.events().stream()
                    .filter(one -> one.id().equals(first.event().id()))
                    .map(one -> EventCards.line(article, one, scope))
                    .forEach(lines::add);
        }
        return lines;
    }
}
