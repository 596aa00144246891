package onrecord.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.ArchiveLookup;
import onrecord.archive.EntitySummary;
import onrecord.archive.EventReport;
import onrecord.archive.Summary;
import onrecord.archive.TimelineEvent;
import onrecord.data.EventScript;
import onrecord.model.When;

/** The scripts by which all events of the timeline are filtered: one for each year, and one that names them. */
final class TimelineScripts implements PageMaker {
    private static final String FOLDER = "timeline/";

    /** So many events make a script, about 150 KB; a year with more has one for each month. */
    private static final int MOST = 800;

    /** So many of those who take part are named. */
    private static final int MOST_WHO = 6;

    /**
     * What a script is made of.
     *
     * @param name the year or month
     */
    private record Part(String name, List<Entry> events) {
        String path() {
            return FOLDER + "events-" + name + ".js";
        }
    }

    /**
     * An event in a script.
     *
     * @param page its page below {@code timeline/}, without ending
     * @param who those who take part, by the names that the archive shows
     */
    private record Entry(TimelineEvent event, String page, List<String> who) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        List<Part> parts = parts(context);
        List<String> names = parts.stream().map(Part::name).toList();
        return Stream.concat(
                Stream.of(context.page(FOLDER + "events.js", names, TimelineScripts::lookup)),
                parts.stream().map(part -> context.page(part.path(), part, TimelineScripts::script)));
    }

    private static List<Part> parts(SiteContext context) {
        Map<String, List<ListPart<TimelineEvent>>> years = new LinkedHashMap<>();
        context.eventsByMonth().parts().forEach(part -> years.computeIfAbsent(
                        MonthLists.year(part.list()), year -> new ArrayList<>())
                .add(part));
        List<Part> parts = new ArrayList<>();
        years.forEach((year, lists) -> {
            String name = year.isEmpty() ? MonthLists.UNDATED : year;
            if (lists.stream().mapToInt(list -> list.things().size()).sum() <= MOST) {
                parts.add(part(name, lists, context));
                return;
            }
            Map<String, List<ListPart<TimelineEvent>>> months = new LinkedHashMap<>();
            lists.forEach(list -> months.computeIfAbsent(list.list(), month -> new ArrayList<>())
                    .add(list));
            months.forEach((month, pages) -> ListPart.of(month, pages, MOST / TimelinePages.PAGE, Integer::toString)
                    .forEach(few -> parts.add(part(
                            month.replace('/', '-') + (few.number() == 1 ? "" : "-" + few.number()),
                            few.things(),
                            context))));
        });
        return parts;
    }

    private static Part part(String name, List<ListPart<TimelineEvent>> pages, SiteContext context) {
        return new Part(
                name,
                pages.stream()
                        .flatMap(page -> page.things().stream()
                                .map(event -> new Entry(event, name(page.path()), who(event, context))))
                        .toList());
    }

    private static String name(String path) {
        return path.substring(FOLDER.length(), path.length() - ".html".length());
    }

    private static List<String> who(TimelineEvent event, SiteContext context) {
        return event.reports().stream()
                .flatMap(report -> report.event().participants().stream()
                        .map(name -> shown(name, report.article(), context.archive(), context.lookup())))
                .distinct()
                .limit(MOST_WHO)
                .toList();
    }

    /** Returns the name that the archive shows for one of an article: that of the speaker's page, where there is one. */
    private static String shown(String name, int article, Archive archive, ArchiveLookup lookup) {
        List<EntitySummary> voices = archive.articles().get(article).voices();
        return IntStream.range(0, voices.size())
                .filter(voice -> voices.get(voice).name().equals(name))
                .map(voice -> lookup.speaker(article, voice))
                .filter(speaker -> speaker != ArchiveLookup.NONE)
                .mapToObj(speaker -> archive.speakers().get(speaker).name())
                .findFirst()
                .orElse(name);
    }

    private static Page.Content lookup(List<String> names, Scope scope) {
        return new Page.Data(EventScript.lookup(names));
    }

    private static Page.Content script(Part part, Scope scope) {
        return new Page.Data(EventScript.script(
                part.name(),
                part.events().stream().map(entry -> row(entry, scope)).toList()));
    }

    private static EventScript.Row row(Entry entry, Scope scope) {
        TimelineEvent event = entry.event();
        ToldEvent first = ToldEvent.first(event, scope);
        When when = event.when().orElse(new When.Unknown());
        return new EventScript.Row(
                entry.page(),
                event.address(),
                when.edtf(),
                when instanceof When.Unknown ? "" : scope.dates().brief(when),
                first.basis().ordinal(),
                first.event().status().ordinal(),
                first.label(),
                entry.who(),
                first.place(),
                agencies(event.reports(), scope));
    }

    private static List<String> agencies(List<EventReport> reports, Scope scope) {
        return reports.stream()
                .map(report -> scope.summary(report.article()))
                .flatMap((Summary article) -> article.agency().stream())
                .distinct()
                .toList();
    }
}
