package onrecord.archive;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.files.Sha256;
import onrecord.match.EventWords;
import onrecord.model.Article;
import onrecord.model.Dating;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.When;

/**
 * An event in one article.
 *
 * @param id its id in the article
 * @param number stands for the event's words and its article: the archive's address for it, see
 *     {@link TimelineEvent#address()}
 * @param when its date; empty where it is dated only loosely
 * @param status whether it happened
 * @param words the words it is known by, see {@link EventWords}
 * @param participants names of those who take part
 */
public record EventSummary(
        String id,
        int number,
        Optional<When> when,
        Event.Status status,
        List<String> words,
        List<String> participants) {
    /** Copies the lists. */
    public EventSummary {
        words = List.copyOf(words);
        participants = List.copyOf(participants);
    }

    /** Returns the events of {@code article}. */
    static List<EventSummary> of(Article article) {
        List<EventSummary> events = new ArrayList<>();
        for (Event event : article.events()) {
            String label = event.labelText(article.text());
            List<String> participants = article.voices()
                    .filter(voice -> event.people().contains(voice.id())
                            || event.organisations().contains(voice.id()))
                    .map(Entity::name)
                    .toList();
            String known = article.manuscript().source().key() + "\n" + event.id() + "\n" + label;
            events.add(new EventSummary(
                    event.id(),
                    ByteBuffer.wrap(Sha256.of(known)).getInt(),
                    event.date().map(Dating::when),
                    event.status(),
                    List.copyOf(EventWords.of(label)),
                    participants));
        }
        return events;
    }

    /** Returns the plain value of its date; empty where it has none. */
    String date() {
        return when.flatMap(When::value).orElse("");
    }
}
