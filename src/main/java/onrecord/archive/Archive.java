package onrecord.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import onrecord.model.Article;
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
 * @param versions the stories of which there are several versions, in the order of their main ones
 * @param remembered what was published before, in the order in which it was
 * @param notes what the authority file says that fits no article
 */
public record Archive(
        List<Summary> articles,
        List<Speaker> speakers,
        List<TimelineEvent> events,
        List<Versions> versions,
        List<PublishedAddress> remembered,
        List<Diagnostic> notes) {
    /** Copies the lists. */
    public Archive {
        articles = List.copyOf(articles);
        speakers = List.copyOf(speakers);
        events = List.copyOf(events);
        versions = List.copyOf(versions);
        remembered = List.copyOf(remembered);
        notes = List.copyOf(notes);
    }

    /** Returns the rules by which people, events and stories are linked across articles. */
    public static List<RuleCatalogue> catalogues() {
        return List.of(PeopleRules.ALL, EventLinkRules.ALL, VersionRules.ALL);
    }

    /** Puts the articles in order and links them. The order of {@code summaries} does not matter. */
    public static Archive of(List<Summary> summaries) {
        return of(summaries, Authority.none());
    }

    /** Puts the articles in order and links their people and events, without looking for versions of one story. */
    public static Archive of(List<Summary> summaries, Authority authority) {
        List<Summary> articles = inOrder(summaries);
        return of(articles, authority, List.of(), CountedOnce.of(List.of(), articles, one -> {
            throw new IllegalArgumentException("nobody asks for " + one.path());
        }));
    }

    /**
     * Puts the articles in order and links them; what {@code authority} says of people decides over all, and what was published
     * keeps its address. The order of {@code summaries} does not matter.
     *
     * @param texts gives back the article of a summary; few are asked for
     */
    public static Archive of(
            List<Summary> summaries,
            Authority authority,
            List<PublishedAddress> remembered,
            Function<Summary, Article> texts) {
        List<Summary> articles = inOrder(summaries);
        List<Versions> versions = VersionLinks.link(articles, texts);
        return of(articles, authority, remembered, CountedOnce.of(versions, articles, texts));
    }

    private static Archive of(
            List<Summary> articles, Authority authority, List<PublishedAddress> remembered, CountedOnce counted) {
        Entries entries = new Entries(authority.people());
        List<Speaker> speakers = SpeakerLinks.link(articles, entries, remembered);
        List<TimelineEvent> events =
                EventAddresses.settle(EventLinks.link(articles, speakers, counted.versions()), articles, remembered);
        return new Archive(
                articles,
                counted.counted(speakers),
                events,
                counted.versions(),
                remembered,
                entries.unmatched(articles));
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
