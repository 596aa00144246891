package onrecord.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import onrecord.archive.Versions.Version;
import onrecord.model.Article;
import onrecord.model.Quote;
import onrecord.text.Span;

/**
 * Finds what several versions of a story quote in the same words, so that it counts once: in the latest version that has it. Of versions
 * of the same copy only one is read.
 */
final class CountedOnce {
    private final List<Summary> articles;
    private final Function<Summary, Article> texts;
    private final List<Versions> versions = new ArrayList<>();

    /** By article: of its voices, by their places, what counts and which statements do not. */
    private final Map<Integer, List<Counted>> voices = new HashMap<>();

    /** What counts of a voice in an article, and which of its statements do not. */
    private record Counted(EntitySummary voice, List<Integer> repeated) {}

    private CountedOnce(List<Summary> articles, Function<Summary, Article> texts) {
        this.articles = articles;
        this.texts = texts;
    }

    /**
     * Looks through the versions of each story.
     *
     * @param texts gives back the article of a summary
     */
    static CountedOnce of(List<Versions> stories, List<Summary> articles, Function<Summary, Article> texts) {
        CountedOnce all = new CountedOnce(articles, texts);
        stories.forEach(all::count);
        return all;
    }

    private void count(Versions story) {
        List<Version> counted = new ArrayList<>(story.all());
        Set<Long> copies = new HashSet<>();
        Set<Integer> later = new HashSet<>();
        boolean differ = story.all().stream().map(Version::copy).distinct().count() > 1;
        for (int i = counted.size() - 1; i >= 0; i--) {
            Version version = counted.get(i);
            Summary article = articles.get(version.article());
            if (!copies.add(version.copy())) {
                counted.set(i, silent(version, article));
            } else if (differ) {
                counted.set(i, counted(version, texts.apply(article), later));
            }
        }
        versions.add(new Versions(counted, story.links()));
    }

    /** Returns a version of which a later one has all. */
    private Version silent(Version version, Summary article) {
        voices.put(
                version.article(),
                article.voices().stream()
                        .map(voice -> new Counted(
                                voice.silent(),
                                IntStream.range(0, voice.statements()).boxed().toList()))
                        .toList());
        return new Version(version.article(), version.copy(), article.quotes());
    }

    private Version counted(Version version, Article article, Set<Integer> later) {
        List<Quote> left = new ArrayList<>();
        List<Quote> known = new ArrayList<>();
        List<Integer> own = new ArrayList<>();
        for (Quote quote : article.statements().toList()) {
            int words = words(article, quote);
            own.add(words);
            (later.contains(words) ? known : left).add(quote);
        }
        later.addAll(own);
        if (!known.isEmpty()) {
            voices.put(
                    version.article(),
                    EntitySummary.of(article, left).stream()
                            .map(voice -> new Counted(voice, places(article, voice.id(), known)))
                            .toList());
        }
        int inMarks =
                (int) known.stream().filter(quote -> quote.kind().inMarks()).count();
        return new Version(version.article(), version.copy(), inMarks);
    }

    /** Returns which of the statements of a voice are among {@code known}. */
    private static List<Integer> places(Article article, String voice, List<Quote> known) {
        List<Quote> said = article.statements()
                .filter(quote -> quote.speakers().contains(voice))
                .toList();
        return IntStream.range(0, said.size())
                .filter(place -> known.contains(said.get(place)))
                .boxed()
                .toList();
    }

    private static int words(Article article, Quote quote) {
        StringBuilder words = new StringBuilder();
        for (Span span : quote.spans()) {
            words.append(span.of(article.text())).append(' ');
        }
        return SentenceAnchors.number(words.toString());
    }

    /** Returns the stories, each version with how much of it a later one has. */
    List<Versions> versions() {
        return versions;
    }

    /** Returns speakers whose appearances count what is said in several versions of a story once. */
    List<Speaker> counted(List<Speaker> speakers) {
        List<Speaker> all = new ArrayList<>(speakers.size());
        for (Speaker one : speakers) {
            boolean isConcerned = one.appearances().stream().anyMatch(each -> voices.containsKey(each.article()));
            all.add(
                    isConcerned
                            ? one.with(one.appearances().stream()
                                    .map(this::counted)
                                    .toList())
                            : one);
        }
        return all;
    }

    private Speaker.Appearance counted(Speaker.Appearance one) {
        List<Counted> all = voices.getOrDefault(one.article(), List.of());
        if (all.isEmpty()) {
            return one;
        }
        Counted counted = all.get(one.place());
        // what the authority file says of its titles stays
        return new Speaker.Appearance(
                one.article(), one.place(), counted.voice().titled(one.voice().titles()), counted.repeated());
    }
}
