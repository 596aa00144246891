package onrecord.archive;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.files.Sha256;
import onrecord.model.Article;
import onrecord.model.Dateline;
import onrecord.model.Dating;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.EventWords;
import onrecord.model.Headline;
import onrecord.model.Organisation;
import onrecord.model.Person;
import onrecord.model.Publication;
import onrecord.model.Quote;
import onrecord.model.When;

/**
 * What the archive keeps in memory of one article: enough to link and to list it, never its text.
 *
 * @param id the article's address below {@code articles/}, without ending
 * @param path the seed, relative to the seeds folder
 * @param headline the headline, or the file's name where there is none
 * @param agency who published it
 * @param filedAt the dateline's places
 * @param published when it was published, in brief
 * @param sentences number of sentences
 * @param quotes number of quotations in marks
 * @param voices people and bodies with what they are reported to have said
 * @param events its events
 * @param aliases old addresses that lead here
 * @param version changes whenever anything in the article does
 */
public record Summary(
        String id,
        String path,
        String headline,
        Optional<String> agency,
        List<String> filedAt,
        Publication published,
        int sentences,
        int quotes,
        List<Voice> voices,
        List<Happening> events,
        List<String> aliases,
        long version) {
    /** Copies the lists. */
    public Summary {
        filedAt = List.copyOf(filedAt);
        voices = List.copyOf(voices);
        events = List.copyOf(events);
        aliases = List.copyOf(aliases);
    }

    /**
     * A person or body in one article.
     *
     * @param id its id in the article
     * @param person whether it is a person
     * @param name its name there
     * @param sortName the name to sort by
     * @param titles its titles there
     * @param direct number of its quotations in marks
     * @param indirect number of its paraphrases
     * @param about number of times that the text says that it spoke, not what
     * @param addressed number of times that it was spoken to
     */
    public record Voice(
            String id,
            boolean person,
            String name,
            String sortName,
            List<String> titles,
            int direct,
            int indirect,
            int about,
            int addressed) {
        /** Copies the list. */
        public Voice {
            titles = List.copyOf(titles);
        }

        /** Returns whether it is reported to have spoken. */
        public boolean speaks() {
            return direct + indirect + about > 0;
        }
    }

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
    public record Happening(
            String id,
            int number,
            Optional<When> when,
            Event.Status status,
            List<String> words,
            List<String> participants) {
        /** Copies the lists. */
        public Happening {
            words = List.copyOf(words);
            participants = List.copyOf(participants);
        }

        /** Returns the plain value of its date; empty where it has none. */
        String date() {
            return when.flatMap(When::value).orElse("");
        }
    }

    /**
     * Returns what is kept of {@code article}.
     *
     * @param version changes whenever anything in the article does
     */
    public static Summary of(Article article, long version) {
        return new Summary(
                article.id(),
                article.manuscript().source().path(),
                article.headline()
                        .map(Headline::text)
                        .orElse(article.manuscript().source().fileName()),
                article.agency(),
                article.dateline().stream()
                        .flatMap(line -> line.places().stream())
                        .map(Dateline.FiledAt::name)
                        .toList(),
                article.published().brief(),
                article.sentences().size(),
                (int) article.quotes().stream()
                        .filter(quote -> quote.kind().inMarks())
                        .count(),
                voices(article),
                happenings(article),
                article.manuscript().metadata().aliases(),
                version);
    }

    /** Returns the same with other old addresses. */
    public Summary with(List<String> otherAliases) {
        return otherAliases.equals(aliases)
                ? this
                : new Summary(
                        id,
                        path,
                        headline,
                        agency,
                        filedAt,
                        published,
                        sentences,
                        quotes,
                        voices,
                        events,
                        otherAliases,
                        version);
    }

    private static List<Voice> voices(Article article) {
        List<Voice> voices = new ArrayList<>();
        for (Person person : article.people()) {
            voices.add(voice(article, person.id(), true, person.name(), person.sortName(), person.titles()));
        }
        for (Organisation body : article.organisations()) {
            voices.add(voice(article, body.id(), false, body.name(), body.name(), List.of()));
        }
        return voices;
    }

    private static Voice voice(
            Article article, String id, boolean person, String name, String sortName, List<String> titles) {
        int direct = 0;
        int indirect = 0;
        int about = 0;
        int addressed = 0;
        for (Quote quote : article.quotes()) {
            if (quote.speakers().contains(id)) {
                direct += quote.kind().inMarks() ? 1 : 0;
                indirect += quote.kind() == Quote.Kind.INDIRECT ? 1 : 0;
                about += quote.kind() == Quote.Kind.ABOUT ? 1 : 0;
            }
            addressed += quote.addressees().contains(id) ? 1 : 0;
        }
        return new Voice(id, person, name, sortName, titles, direct, indirect, about, addressed);
    }

    private static List<Happening> happenings(Article article) {
        List<Happening> happenings = new ArrayList<>();
        for (Event event : article.events()) {
            String label = event.labelText(article.text());
            List<String> participants = article.voices()
                    .filter(voice -> event.people().contains(voice.id())
                            || event.organisations().contains(voice.id()))
                    .map(Entity::name)
                    .toList();
            String known = article.manuscript().source().path() + "\n" + event.id() + "\n" + label;
            happenings.add(new Happening(
                    event.id(),
                    ByteBuffer.wrap(Sha256.of(known)).getInt(),
                    event.date().map(Dating::when),
                    event.status(),
                    List.copyOf(EventWords.of(label)),
                    participants));
        }
        return happenings;
    }
}
