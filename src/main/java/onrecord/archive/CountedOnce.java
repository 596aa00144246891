package onrecord.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import onrecord.archive.Versions.Version;
import onrecord.model.Article;
import onrecord.model.Quote;
import onrecord.text.Span;

/** Finds what several versions of a story quote in the same words, so that it counts once: in the latest version that has it. */
final class CountedOnce {
    /** By article: the statements that a later version has, too. */
    private final Map<Integer, Set<String>> repeated = new HashMap<>();

    private final Map<Integer, Article> texts = new HashMap<>();
    private final List<Versions> versions = new ArrayList<>();

    /**
     * Looks through the versions of each story.
     *
     * @param articles gives back the article of an index in {@link Archive#articles()}
     */
    CountedOnce(List<Versions> stories, Function<Integer, Article> articles) {
        for (Versions story : stories) {
            Set<Integer> later = new HashSet<>();
            List<Version> counted = new ArrayList<>(story.all());
            for (int i = counted.size() - 1; i >= 0; i--) {
                Version version = counted.get(i);
                Article article = articles.apply(version.article());
                texts.put(version.article(), article);
                counted.set(i, counted(version, article, later));
            }
            versions.add(new Versions(counted, story.links()));
        }
    }

    /** Returns what there is to count where no story has several versions. */
    static CountedOnce nothing() {
        return new CountedOnce(List.of(), article -> {
            throw new IllegalArgumentException("no article " + article);
        });
    }

    private Version counted(Version version, Article article, Set<Integer> later) {
        Set<String> known = new HashSet<>();
        List<Integer> own = new ArrayList<>();
        int inMarks = 0;
        for (Quote quote : article.statements().toList()) {
            int words = words(article, quote);
            if (later.contains(words)) {
                known.add(quote.id());
                inMarks += quote.kind().inMarks() ? 1 : 0;
            }
            own.add(words);
        }
        later.addAll(own);
        repeated.put(version.article(), known);
        return new Version(version.article(), version.copy(), inMarks);
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
        return repeated.values().stream().allMatch(Set::isEmpty)
                ? speakers
                : speakers.stream()
                        .map(one -> one.with(
                                one.appearances().stream().map(this::counted).toList()))
                        .toList();
    }

    private Speaker.Appearance counted(Speaker.Appearance one) {
        Set<String> known = repeated.getOrDefault(one.article(), Set.of());
        Article article = texts.get(one.article());
        if (known.isEmpty() || article == null) {
            return one;
        }
        List<Quote> left = article.statements()
                .filter(quote -> !known.contains(quote.id()))
                .toList();
        List<Quote> said = article.statements()
                .filter(quote -> quote.speakers().contains(one.voice().id()))
                .toList();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (known.contains(said.get(i).id())) {
                places.add(i);
            }
        }
        return new Speaker.Appearance(one.article(), one.place(), one.voice().counting(left), places);
    }
}
