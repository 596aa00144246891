package onrecord.archive;

import java.util.ArrayList;
import java.util.List;
import onrecord.model.Authority;
import onrecord.model.PublishedAddress;
import onrecord.model.RuleCatalogue;
import onrecord.text.Diagnostic;

/**
 * All articles, put in order and linked.
 *
 * @param articles oldest first, those without a year last; ties by path
 * @param speakers who speaks, ordered by the name to sort by
 * @param events what happened, oldest first, those without a date last
 * @param remembered what was published before, in the order in which it was
 * @param notes what the authority file says that fits no article
 */
public record Archive(
        List<Summary> articles,
        List<Speaker> speakers,
        List<TimelineEvent> events,
        List<PublishedAddress> remembered,
        List<Diagnostic> notes) {
    /** Copies the lists. */
    public Archive {
        articles = List.copyOf(articles);
        speakers = List.copyOf(speakers);
        events = List.copyOf(events);
        remembered = List.copyOf(remembered);
        notes = List.copyOf(notes);
    }

    /** Returns the rules by which people and events are linked across articles. */
    public static List<RuleCatalogue> catalogues() {
        return List.of(PeopleRules.ALL, EventLinkRules.ALL);
    }

    /** Puts the articles in order and links them. The order of {@code summaries} does not matter. */
    public static Archive of(List<Summary> summaries) {
        return of(summaries, Authority.none(), List.of());
    }

    /**
     * Puts the articles in order and links them; what {@code authority} says of people decides over all, and what was published
     * keeps its address.
     */
    public static Archive of(List<Summary> summaries, Authority authority, List<PublishedAddress> remembered) {
        List<Summary> articles = inOrder(summaries);
        Entries entries = new Entries(authority.people());
        List<Speaker> speakers = SpeakerLinks.link(articles, entries, remembered);
        List<TimelineEvent> events = EventAddresses.settle(EventLinks.link(articles, speakers), articles, remembered);
        return new Archive(articles, speakers, events, remembered, entries.unmatched(articles));
    }

    private static List<Summary> inOrder(List<Summary> summaries) {
        List<Filed> filed = new ArrayList<>(summaries.size());
        for (Summary one : summaries) {
            filed.add(Filed.of(one));
        }
        filed.sort(Filed::compareTo);
        List<Summary> articles = new ArrayList<>(filed.size());
        for (Filed one : filed) {
            articles.add(one.article());
        }
        return articles;
    }

    /** An article with the day that it is put in order by. */
    private record Filed(int day, Summary article) {
        static Filed of(Summary article) {
            return new Filed(EventLinks.firstDay(article.published().dating().when()), article);
        }

        int compareTo(Filed other) {
            return day != other.day
                    ? Integer.compare(day, other.day)
                    : article.path().compareTo(other.article.path());
        }
    }
}
