package onrecord.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import onrecord.archive.Archive;
import onrecord.archive.ArchiveLookup;
import onrecord.archive.EventReport;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.archive.TimelineEvent;

/**
 * Finds what stands around an article in the archive. Of many others it takes the nearest ones before the article, and those behind it only
 * where there are too few: a new article at the end of the archive then changes few pages, however many it has something in common with.
 */
final class Neighbours {
    private static final int MOST = 3;

    private final SiteContext context;
    private final Archive archive;
    private final ArchiveLookup lookup;

    /** By article: what other pages show of it, once one does. */
    private final Neighbour[] neighbours;

    /** By speaker: the articles in which it speaks, in order. */
    private final int[][] spoken;

    /** Takes note of an archive. */
    Neighbours(SiteContext context) {
        this.context = context;
        this.archive = context.archive();
        this.lookup = context.lookup();
        this.neighbours = new Neighbour[archive.articles().size()];
        this.spoken = archive.speakers().stream().map(Neighbours::spoken).toArray(int[][]::new);
    }

    private static int[] spoken(Speaker speaker) {
        return speaker.appearances().stream()
                .filter(one -> one.voice().speaks())
                .mapToInt(Speaker.Appearance::article)
                .sorted()
                .distinct()
                .toArray();
    }

    private Neighbour neighbour(int article) {
        Neighbour known = neighbours[article];
        if (known == null) {
            Summary summary = archive.articles().get(article);
            known = new Neighbour(
                    summary.headline(),
                    summary.id(),
                    summary.agency().orElse(""),
                    context.dates().brief(summary.published().dating().when()));
            neighbours[article] = known;
        }
        return known;
    }

    /** Returns what stands around the article at {@code place} in the archive. */
    Neighbourhood of(int place) {
        Summary article = archive.articles().get(place);
        Optional<Days.Day> day = context.days().of(article);
        return new Neighbourhood(
                at(place - 1),
                at(place + 1),
                day.map(one -> new Neighbourhood.DayPage(
                        context.dates().full(one.date()), one.path(), one.anchor(), one.articles() > 1)),
                bySpeakers(place, article),
                retold(place, article));
    }

    private Optional<Neighbour> at(int place) {
        return place < 0 || place >= neighbours.length ? Optional.empty() : Optional.of(neighbour(place));
    }

    /** Returns those of {@code articles}, which are in order, that are nearest before {@code place}, the nearest first, then those behind it. */
    private static List<Integer> nearest(int[] articles, int place, IntPredicate which) {
        List<Integer> nearest = new ArrayList<>(MOST);
        int found = Arrays.binarySearch(articles, place);
        int at = found < 0 ? -found - 1 : found;
        for (int i = at - 1; i >= 0 && nearest.size() < MOST; i--) {
            if (which.test(articles[i])) {
                nearest.add(articles[i]);
            }
        }
        for (int i = found < 0 ? at : at + 1; i < articles.length && nearest.size() < MOST; i++) {
            if (which.test(articles[i])) {
                nearest.add(articles[i]);
            }
        }
        return nearest;
    }

    /** Returns whether two articles are no versions of one story: versions stand on the page already. */
    private boolean isOther(int one, int other) {
        return one != other && (lookup.story(one) == ArchiveLookup.NONE || lookup.story(one) != lookup.story(other));
    }

    private List<Neighbourhood.SameSpeaker> bySpeakers(int place, Summary article) {
        Map<Integer, Integer> speakers = new HashMap<>();
        for (int voice = 0; voice < article.voices().size(); voice++) {
            int speaker = lookup.speaker(place, voice);
            if (speaker != ArchiveLookup.NONE && article.voices().get(voice).speaks()) {
                nearest(spoken[speaker], place, other -> isOther(place, other))
                        .forEach(other -> speakers.putIfAbsent(other, speaker));
            }
        }
        int[] candidates =
                speakers.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        return nearest(candidates, place, other -> true).stream()
                .map(other -> {
                    Speaker speaker = archive.speakers().get(speakers.getOrDefault(other, 0));
                    return new Neighbourhood.SameSpeaker(neighbour(other), speaker.name());
                })
                .toList();
    }

    private List<Neighbourhood.Retold> retold(int place, Summary article) {
        List<Neighbourhood.Retold> retold = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i < article.events().size(); i++) {
            int event = lookup.event(place, i);
            if (event != ArchiveLookup.NONE && told.add(event)) {
                List<Neighbourhood.OtherReport> reports =
                        reports(archive.events().get(event), place);
                if (!reports.isEmpty() || !context.comparisons().path(event).isEmpty()) {
                    retold.add(new Neighbourhood.Retold(article.events().get(i).id(), reports));
                }
            }
        }
        return retold;
    }

    private List<Neighbourhood.OtherReport> reports(TimelineEvent event, int place) {
        if (event.reports().size() < 2) {
            return List.of();
        }
        int[] articles = event.reports().stream()
                .mapToInt(EventReport::article)
                .distinct()
                .toArray();
        IntFunction<EventReport> first = article -> event.reports().stream()
                .filter(report -> report.article() == article)
                .min(Comparator.comparing(EventReport::place))
                .orElseThrow();
        return nearest(articles, place, other -> isOther(place, other)).stream()
                .map(other -> new Neighbourhood.OtherReport(
                        neighbour(other), first.apply(other).event().sentence()))
                .toList();
    }
}
