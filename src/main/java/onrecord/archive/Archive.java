package onrecord.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.model.Authority;
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
        return of(summaries, Authority.none());
    }

    /** Puts the articles in order and links them; what {@code authority} says of people decides over all. */
    public static Archive of(List<Summary> summaries, Authority authority) {
        List<Summary> articles = new ArrayList<>(summaries);
        articles.sort(BY_DATE);
        return new Archive(articles, SpeakerLinks.link(articles, authority), EventLinks.link(articles));
    }

    /** Looks things up by article, once the archive is complete. */
    public static final class Index {
        private final Archive archive;
        private final Map<String, Integer> numbers = new HashMap<>();
        /** By article, beside its voices and events. */
        private final Optional<Speaker>[][] speakers;

        private final Optional<TimelineEvent>[][] events;

        /** Makes the index of {@code archive}. */
        public Index(Archive archive) {
            this.archive = archive;
            int size = archive.articles().size();
            this.speakers = table(size);
            this.events = table(size);
            for (int i = 0; i < size; i++) {
                Summary article = archive.articles().get(i);
                numbers.put(article.id(), i);
                speakers[i] = row(article.voices().size());
                events[i] = row(article.events().size());
            }
            for (Speaker speaker : archive.speakers()) {
                Optional<Speaker> entry = Optional.of(speaker);
                for (Speaker.Appearance one : speaker.appearances()) {
                    int place = voice(one.article(), one.voice().id());
                    speakers[one.article()][place] = entry;
                }
            }
            for (TimelineEvent event : archive.events()) {
                Optional<TimelineEvent> entry = Optional.of(event);
                for (TimelineEvent.Report one : event.reports()) {
                    events[one.article()][event(one.article(), one.happening().id())] = entry;
                }
            }
        }

        @SuppressWarnings("unchecked")
        private static <T> Optional<T>[][] table(int size) {
            return (Optional<T>[][]) new Optional<?>[size][];
        }

        @SuppressWarnings("unchecked")
        private static <T> Optional<T>[] row(int size) {
            Optional<?>[] row = new Optional<?>[size];
            Arrays.fill(row, Optional.empty());
            return (Optional<T>[]) row;
        }

        private int voice(int article, String id) {
            List<Summary.Voice> voices = archive.articles().get(article).voices();
            for (int i = 0; i < voices.size(); i++) {
                if (voices.get(i).id().equals(id)) {
                    return i;
                }
            }
            return -1;
        }

        private int event(int article, String id) {
            List<Summary.Happening> happenings = archive.articles().get(article).events();
            for (int i = 0; i < happenings.size(); i++) {
                if (happenings.get(i).id().equals(id)) {
                    return i;
                }
            }
            return -1;
        }

        /** Gives the place of an article in {@link Archive#articles()}; -1 where it is none of the archive's. */
        public int number(String article) {
            return numbers.getOrDefault(article, -1);
        }

        /** Gives the speakers that the voices of an article are linked to, in their order; empty where one is to none. */
        public List<Optional<Speaker>> speakers(int article) {
            return Arrays.asList(speakers[article]);
        }

        /** Gives the archive's events that those of an article are linked to, in their order; empty where one is to none. */
        public List<Optional<TimelineEvent>> events(int article) {
            return Arrays.asList(events[article]);
        }

        /** Gives the speaker that entity {@code entity} of article {@code article} is linked to. */
        public Optional<Speaker> speaker(String article, String entity) {
            int number = number(article);
            int place = number < 0 ? -1 : voice(number, entity);
            return place < 0 ? Optional.empty() : speakers[number][place];
        }

        /** Gives the archive's event that event {@code event} of article {@code article} is linked to. */
        public Optional<TimelineEvent> event(String article, String event) {
            int number = number(article);
            int place = number < 0 ? -1 : event(number, event);
            return place < 0 ? Optional.empty() : events[number][place];
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
