package onrecord.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks up what a voice or an event of an article is linked to, once the archive is complete. It is made once in a run, of
 * a few ten thousand things: what is done for each is a method of its own, for a loop alone would not be compiled in time.
 */
public final class ArchiveLookup {
    /** What a voice or an event is linked to that is linked to none. */
    public static final int NONE = -1;

    private final Archive archive;

    /** The places of the articles, by their ids. */
    private final Map<String, Integer> articles = new HashMap<>();

    /** By article: where its voices begin in {@link #speakers}, its events in {@link #events}. */
    private final int[] voicesFrom;

    private final int[] eventsFrom;
    private final int[] speakers;
    private final int[] events;

    /** By article: the story of which it is one of several versions. */
    private final int[] stories;

    /** Creates the index of {@code archive}. */
    public ArchiveLookup(Archive archive) {
        this.archive = archive;
        int size = archive.articles().size();
        this.voicesFrom = new int[size + 1];
        this.eventsFrom = new int[size + 1];
        for (int i = 0; i < size; i++) {
            enter(archive.articles().get(i), i);
        }
        this.speakers = none(voicesFrom[size]);
        this.events = none(eventsFrom[size]);
        this.stories = none(size);
        for (int i = 0; i < archive.versions().size(); i++) {
            enter(archive.versions().get(i), i);
        }
        for (int i = 0; i < archive.speakers().size(); i++) {
            enter(archive.speakers().get(i), i);
        }
        for (int i = 0; i < archive.events().size(); i++) {
            enter(archive.events().get(i), i);
        }
    }

    private void enter(Summary article, int number) {
        articles.put(article.id(), number);
        voicesFrom[number + 1] = voicesFrom[number] + article.voices().size();
        eventsFrom[number + 1] = eventsFrom[number] + article.events().size();
    }

    private void enter(Speaker speaker, int number) {
        for (Speaker.Appearance one : speaker.appearances()) {
            speakers[voicesFrom[one.article()] + one.place()] = number;
        }
    }

    private void enter(TimelineEvent event, int number) {
        for (EventReport one : event.reports()) {
            events[eventsFrom[one.article()] + one.place()] = number;
        }
    }

    private void enter(Versions story, int number) {
        for (Versions.Version one : story.all()) {
            stories[one.article()] = number;
        }
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    /** Returns the place of the article {@code id} in {@link Archive#articles()}; {@link #NONE} where it has none. */
    public int article(String id) {
        return articles.getOrDefault(id, NONE);
    }

    /** Returns the place in {@link Archive#versions()} of the story that an article is a version of, by its place. */
    public int story(int article) {
        return stories[article];
    }

    /** Returns the place in {@link Archive#speakers()} of who a voice of an article is, by its place there. */
    public int speaker(int article, int voice) {
        return speakers[voicesFrom[article] + voice];
    }

    /** Returns the place in {@link Archive#events()} of what an event of an article is, by its place there. */
    public int event(int article, int event) {
        return events[eventsFrom[article] + event];
    }

    /** Returns the place in {@link Archive#speakers()} of who the voice {@code id} of article {@code article} is. */
    public int speaker(String article, String id) {
        int number = article(article);
        if (number != NONE) {
            List<EntitySummary> voices = archive.articles().get(number).voices();
            for (int i = 0; i < voices.size(); i++) {
                if (voices.get(i).id().equals(id)) {
                    return speaker(number, i);
                }
            }
        }
        return NONE;
    }

    /** Returns the place in {@link Archive#events()} of what the event {@code id} of article {@code article} is. */
    public int event(String article, String id) {
        int number = article(article);
        if (number != NONE) {
            List<EventSummary> summaries = archive.articles().get(number).events();
            for (int i = 0; i < summaries.size(); i++) {
                if (summaries.get(i).id().equals(id)) {
                    return event(number, i);
                }
            }
        }
        return NONE;
    }
}
