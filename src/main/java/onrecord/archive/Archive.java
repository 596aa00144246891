package onrecord.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.model.When;

/**
 * All articles, put in order and linked.
 *
 * @param articles oldest first, those without a year last; ties by path
 * @param speakers who speaks, ordered by the name to sort by
 * @param events what happened, oldest first, those without a date last
 */
public record Archive(List<Summary> articles, List<Speaker> speakers, List<TimelineEvent> events) {
    private static final Comparator<Summary> BY_DATE = Comparator.<Summary, String>comparing(
                    article -> article.published().dating().when().firstDay().orElse("~"))
            .thenComparing(Summary::path);

    /** Copies the lists. */
    public Archive {
        articles = List.copyOf(articles);
        speakers = List.copyOf(speakers);
        events = List.copyOf(events);
    }

    /** Puts the articles in order and links them. The order of {@code summaries} does not matter. */
    public static Archive of(List<Summary> summaries) {
        List<Summary> articles = new ArrayList<>(summaries);
        articles.sort(BY_DATE);
        return new Archive(articles, SpeakerLinks.link(articles), EventLinks.link(articles));
    }

    /** Looks things up by article, once the archive is complete. */
    public static final class Index {
        private final Map<String, Speaker> speakers = new HashMap<>();
        private final Map<String, TimelineEvent> events = new HashMap<>();

        /** Makes the index of {@code archive}. */
        public Index(Archive archive) {
            for (Speaker speaker : archive.speakers()) {
                for (Speaker.Appearance one : speaker.appearances()) {
                    speakers.put(
                            archive.articles().get(one.article()).id() + "#"
                                    + one.voice().id(),
                            speaker);
                }
            }
            for (TimelineEvent event : archive.events()) {
                for (TimelineEvent.Report one : event.reports()) {
                    events.put(
                            archive.articles().get(one.article()).id() + "#"
                                    + one.happening().id(),
                            event);
                }
            }
        }

        /** Gives the speaker that entity {@code entity} of article {@code article} is linked to. */
        public Optional<Speaker> speaker(String article, String entity) {
            return Optional.ofNullable(speakers.get(article + "#" + entity));
        }

        /** Gives the archive's event that event {@code event} of article {@code article} is linked to. */
        public Optional<TimelineEvent> event(String article, String event) {
            return Optional.ofNullable(events.get(article + "#" + event));
        }
    }

    /**
     * Gives the list that an article stands in: {@code 2022/02}, {@code 2022/undated} where only the year is known, or
     * {@code undated} where not even that is.
     */
    public static String shelf(When published) {
        Optional<String> first = published.firstDay();
        if (first.isEmpty()) {
            return "undated";
        }
        String year = first.get().substring(0, 4);
        boolean monthKnown = published instanceof When.Day || published instanceof When.Month;
        return year + "/" + (monthKnown ? first.get().substring(5, 7) : "undated");
    }
}
