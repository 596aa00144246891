package onrecord.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.archive.Archive;
import onrecord.archive.ArchiveLookup;
import onrecord.archive.EventReport;
import onrecord.archive.Summary;
import onrecord.archive.TimelineEvent;

/** Events that several agencies report, each on its own: their reports stand side by side on a page. */
final class Comparisons {
    private static final int MOST = 8;
    private static final String FOLDER = "events/";
    private static final String ENDING = ".html";

    /**
     * An event with the reports that are shown side by side.
     *
     * @param event the event; its address is that of the page
     * @param other the same event as others of the reports tell it, with another date; empty where none does
     * @param reports the reports, one of each story, in the archive's order
     * @param left how many further stories report it
     */
    record Comparison(TimelineEvent event, Optional<TimelineEvent> other, List<EventReport> reports, int left) {
        /** Returns where its page lies. */
        String path() {
            return FOLDER + event.address() + ENDING;
        }
    }

    private final Archive archive;
    private final ArchiveLookup lookup;
    private final Headings agencies;
    private final List<Comparison> all = new ArrayList<>();

    /** By event: the path of the page. */
    private final String[] paths;

    /** Finds the events that several of the {@code agencies} of an archive report. */
    Comparisons(Archive archive, ArchiveLookup lookup, Headings agencies) {
        this.archive = archive;
        this.lookup = lookup;
        this.agencies = agencies;
        this.paths = new String[archive.events().size()];
        Arrays.fill(paths, "");
        for (int i = 0; i < paths.length; i++) {
            add(i);
        }
    }

    private void add(int place) {
        TimelineEvent event = archive.events().get(place);
        int other = event.otherDate().map(TimelineEvent.OtherDate::event).orElse(ArchiveLookup.NONE);
        boolean isSecond = other != ArchiveLookup.NONE && other < place;
        if (isSecond || event.reports().size() < 2 && other == ArchiveLookup.NONE) {
            return;
        }
        Optional<TimelineEvent> second = other == ArchiveLookup.NONE
                ? Optional.empty()
                : Optional.of(archive.events().get(other));
        List<EventReport> reports = stories(event, second);
        List<EventReport> shown = shown(reports);
        if (!shown.isEmpty()) {
            Comparison comparison = new Comparison(event, second, shown, reports.size() - shown.size());
            all.add(comparison);
            paths[place] = comparison.path();
            second.ifPresent(told -> paths[other] = comparison.path());
        }
    }

    /** Returns the report of the latest version of each story. */
    private List<EventReport> stories(TimelineEvent event, Optional<TimelineEvent> second) {
        Map<Integer, EventReport> stories = new LinkedHashMap<>();
        List<EventReport> reports = new ArrayList<>(event.reports());
        second.ifPresent(told -> reports.addAll(told.reports()));
        for (EventReport report : reports) {
            int story = lookup.story(report.article());
            // stories and articles are counted apart
            stories.merge(story == ArchiveLookup.NONE ? report.article() : -2 - story, report, this::later);
        }
        return stories.values().stream()
                .sorted(Comparator.comparing(EventReport::article).thenComparing(EventReport::place))
                .toList();
    }

    /** Returns the one of two reports of a story that stands in the later version. */
    private EventReport later(EventReport one, EventReport other) {
        return version(other) > version(one) ? other : one;
    }

    private int version(EventReport report) {
        int story = lookup.story(report.article());
        if (story == ArchiveLookup.NONE) {
            return 0;
        }
        int place = 0;
        while (archive.versions().get(story).all().get(place).article() != report.article()) {
            place++;
        }
        return place;
    }

    /** Returns those that are shown: the first of each agency, then others; nothing where they are all of one agency. */
    private List<EventReport> shown(List<EventReport> reports) {
        Set<String> named = new HashSet<>();
        List<EventReport> first = new ArrayList<>();
        List<EventReport> further = new ArrayList<>();
        for (EventReport report : reports) {
            boolean isFirst = agency(report).filter(named::add).isPresent();
            (isFirst ? first : further).add(report);
        }
        if (first.size() < 2) {
            return List.of();
        }
        first.addAll(further);
        List<EventReport> shown = new ArrayList<>(first.subList(0, Math.min(MOST, first.size())));
        shown.sort(Comparator.comparing(EventReport::article).thenComparing(EventReport::place));
        return List.copyOf(shown);
    }

    private Optional<String> agency(EventReport report) {
        Summary article = archive.articles().get(report.article());
        return article.agency().flatMap(agencies::of).map(Heading::address);
    }

    /** Returns the address on the timeline of the event whose reports the page at {@code path} compares; empty where that is none. */
    static String event(String path) {
        return path.startsWith(FOLDER) && path.endsWith(ENDING)
                ? path.substring(FOLDER.length(), path.length() - ENDING.length())
                : "";
    }

    /** Returns all events that several agencies report, in the archive's order. */
    List<Comparison> all() {
        return all;
    }

    /** Returns the path of the page that compares the reports of an event, by its place in the archive; empty where there is none. */
    String path(int event) {
        return paths[event];
    }
}
