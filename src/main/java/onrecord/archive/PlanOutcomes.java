package onrecord.archive;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.match.EventWords;
import onrecord.model.Event;
import onrecord.model.When;

/**
 * Finds what was to happen when an article told of it, and whether a later report says that it happened. That a plan and its
 * fulfilment stay two events of the timeline is well: what was planned is not what came.
 */
public final class PlanOutcomes {
    /** So many words must both have in common, and three quarters of those of the shorter one. */
    private static final int ENOUGH = 3;

    private PlanOutcomes() {}

    /** Returns the events that were still to come when an article told of them as planned, in the order of the archive. */
    public static Stream<TimelineEvent> plans(Archive archive) {
        return archive.events().stream()
                .filter(event -> event.reports().stream().anyMatch(report -> isPlan(report, archive)));
    }

    private static boolean isPlan(EventReport report, Archive archive) {
        Optional<String> day = report.event().when().flatMap(When::firstDay);
        Optional<String> published = published(report, archive).lastDay();
        return report.event().status() == Event.Status.PLANNED
                && day.isPresent()
                && published.isPresent()
                && day.get().compareTo(published.get()) > 0;
    }

    private static When published(EventReport report, Archive archive) {
        return archive.articles().get(report.article()).published().dating().when();
    }

    /**
     * Returns the first report which says that a plan was carried out: one of the same event; or of what happened on the same
     * day in nearly the same words, in an article that was published on that day or later. Empty where there is none.
     */
    public static Optional<EventReport> outcome(TimelineEvent plan, Archive archive) {
        Optional<EventReport> own = happened(plan).findFirst();
        if (own.isPresent() || !(plan.when().orElse(null) instanceof When.Day day)) {
            return own;
        }
        Set<String> words = new HashSet<>(plan.reports().get(0).event().words());
        return archive.events().stream()
                .filter(event -> event.when().orElse(null) instanceof When.Day other
                        && other.iso().equals(day.iso()))
                .flatMap(PlanOutcomes::happened)
                .filter(report -> isLater(report, day, archive))
                .filter(report -> areAlike(words, new HashSet<>(report.event().words())))
                .findFirst();
    }

    private static Stream<EventReport> happened(TimelineEvent event) {
        return event.reports().stream().filter(report -> report.event().status() == Event.Status.HAPPENED);
    }

    private static boolean isLater(EventReport report, When.Day day, Archive archive) {
        return published(report, archive)
                .firstDay()
                .filter(first -> first.compareTo(day.iso()) >= 0)
                .isPresent();
    }

    private static boolean areAlike(Set<String> words, Set<String> other) {
        int shared = EventWords.shared(words, other);
        return shared >= ENOUGH && shared * 4 >= 3 * Math.min(words.size(), other.size());
    }
}
