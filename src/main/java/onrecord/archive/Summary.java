package onrecord.archive;

import java.util.List;
import java.util.Optional;
import onrecord.model.Article;
import onrecord.model.Dateline;
import onrecord.model.Headline;
import onrecord.model.Publication;

/**
 * What the archive keeps in memory of one article: enough to link and to list it, never its text.
 *
 * @param id the article's address below {@code articles/}, without ending
 * @param path the seed, relative to the seeds folder, with the key of its item
 * @param content the first digits of the SHA-256 of its file
 * @param headline the headline, or the file's name where there is none
 * @param agency who published it
 * @param filedAt the dateline's places
 * @param about words with a capital that it uses again and again, or that are states, the most frequent first
 * @param subjects what it is about, as the side-car or the file says
 * @param published when it was published, in brief
 * @param sentences number of sentences
 * @param words number of words in these, as search counts them
 * @param quotes number of quotations in marks, each once
 * @param voices people and bodies with what they are reported to have said
 * @param unnamed the sources that it does not name, and that speak
 * @param events its events
 * @param sketch what other articles with nearly the same copy are found by
 * @param edition what it says of itself as a version of a story
 * @param aliases old addresses that lead here
 * @param version changes whenever anything in the article does
 */
public record Summary(
        String id,
        String path,
        String content,
        String headline,
        Optional<String> agency,
        List<String> filedAt,
        List<Spoken> about,
        List<String> subjects,
        Publication published,
        int sentences,
        int words,
        int quotes,
        List<EntitySummary> voices,
        List<UnnamedSource> unnamed,
        List<EventSummary> events,
        CopySketch sketch,
        Edition edition,
        List<String> aliases,
        long version) {
    /**
     * A word, and how often an article uses it.
     *
     * @param word the shortest of its forms there
     * @param times how often, in all its forms
     * @param state whether it stands before what only states have: a foreign ministry, a prime minister
     */
    public record Spoken(String word, int times, boolean state) {}

    /** Copies the lists. */
    public Summary {
        filedAt = List.copyOf(filedAt);
        about = List.copyOf(about);
        subjects = List.copyOf(subjects);
        voices = List.copyOf(voices);
        unnamed = List.copyOf(unnamed);
        events = List.copyOf(events);
        aliases = List.copyOf(aliases);
    }

    /**
     * Returns what is kept of {@code article}.
     *
     * @param words number of words in its sentences
     * @param version changes whenever anything in the article does
     */
    public static Summary of(Article article, int words, long version) {
        return new Summary(
                article.id(),
                article.manuscript().source().key(),
                article.manuscript().source().content(),
                article.headline()
                        .map(Headline::text)
                        .orElse(article.manuscript().source().fileName()),
                article.agency(),
                article.dateline().stream()
                        .flatMap(line -> line.places().stream())
                        .map(Dateline.FiledAt::name)
                        .toList(),
                AboutWords.of(article),
                article.manuscript().metadata().subjects(),
                article.published().brief(),
                article.sentences().size(),
                words,
                (int) article.statements()
                        .filter(quote -> quote.kind().inMarks())
                        .count(),
                EntitySummary.of(article),
                UnnamedSource.of(article),
                EventSummary.of(article),
                CopySketch.of(CopyWords.of(article)),
                Edition.of(article),
                article.manuscript().metadata().aliases(),
                version);
    }

    /** Returns the same at another address, with other old ones. */
    public Summary at(String address, List<String> otherAliases) {
        return address.equals(id) && otherAliases.equals(aliases)
                ? this
                : new Summary(
                        address,
                        path,
                        content,
                        headline,
                        agency,
                        filedAt,
                        about,
                        subjects,
                        published,
                        sentences,
                        words,
                        quotes,
                        voices,
                        unnamed,
                        events,
                        sketch,
                        edition,
                        otherAliases,
                        version);
    }
}
