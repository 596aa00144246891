package onrecord.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Quote;
import onrecord.text.Span;

/**
 * What was found in the sentences of an article: the statements, and the events with a date.
 *
 * @param facts by the number of the first sentence it stands in: what was found there
 * @param voices the names of each of those who speak or are spoken to, the one to be shown first
 */
public record SentenceFacts(Map<Integer, List<Fact>> facts, List<List<String>> voices) {
    /** Copies the collections. */
    public SentenceFacts {
        voices = List.copyOf(voices);
        facts = Map.copyOf(facts);
    }

    /**
     * A statement or an event.
     *
     * @param code its kind, {@code d p i a} as {@link Quote.Kind} or {@code e} for an event, and its basis, {@code s i u}
     * @param speakers who says it, by place in {@link SentenceFacts#voices}
     * @param addressees whom it is said to
     * @param sentences the numbers of the sentences it stands in, in order; never empty
     * @param date of an event; empty of a statement
     */
    public record Fact(
            String code, List<Integer> speakers, List<Integer> addressees, List<Integer> sentences, String date) {
        /** Copies the lists. */
        public Fact {
            speakers = List.copyOf(speakers);
            addressees = List.copyOf(addressees);
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Returns what was found in an article.
     *
     * @param archiveNames by its id there, the name of somebody in the archive, where that is another one
     */
    public static SentenceFacts of(Article article, Map<String, String> archiveNames) {
        Voices voices = new Voices(article, archiveNames);
        Stream<Fact> statements = article.quotes().stream()
                .map(one -> new Fact(
                        code(one.kind()) + code(one.evidence().basis()),
                        voices.places(one.speakers()),
                        voices.places(one.addressees()),
                        sentences(one.spans().stream(), article),
                        ""));
        Stream<Fact> events = article.events().stream().flatMap(event -> event.date().stream()
                .map(date -> new Fact(
                        "e" + code(date.evidence().basis()),
                        List.of(),
                        List.of(),
                        sentences(event.mentions().stream().map(Event.Report::sentence), article),
                        date.when().value().orElse(""))));
        return new SentenceFacts(
                Stream.concat(statements, events)
                        .filter(fact -> !fact.sentences().isEmpty())
                        .collect(Collectors.groupingBy(fact -> fact.sentences().get(0))),
                voices.names);
    }

    /** Returns the numbers of the sentences that some words stand in, in order; none for words outside of all. */
    static List<Integer> sentences(Stream<Span> spans, Article article) {
        return spans.flatMap(span -> IntStream.rangeClosed(
                                Math.max(1, article.sentenceAt(span.start())), article.sentenceAt(span.end() - 1))
                        .boxed())
                .distinct()
                .sorted()
                .toList();
    }

    /** Gives those who speak or are spoken to their places, in the order in which they come up. */
    private static final class Voices {
        private final Map<String, Entity> all;
        private final Map<String, String> archiveNames;
        private final Map<String, Integer> places = new HashMap<>();
        private final List<List<String>> names = new ArrayList<>();

        Voices(Article article, Map<String, String> archiveNames) {
            this.archiveNames = archiveNames;
            all = article.voices().collect(Collectors.toMap(Entity::id, voice -> voice, (one, other) -> one));
        }

        List<Integer> places(List<String> ids) {
            return ids.stream()
                    .flatMap(id -> Stream.ofNullable(all.get(id)))
                    .map(this::place)
                    .toList();
        }

        private Integer place(Entity voice) {
            return places.computeIfAbsent(voice.id(), id -> {
                names.add(apart(Stream.concat(Stream.ofNullable(archiveNames.get(id)), FieldTerms.names(voice).stream())
                        .toList()));
                return names.size() - 1;
            });
        }
    }

    /** Returns names without those whose words stand side by side in another one. */
    private static List<String> apart(List<String> names) {
        List<String> words = names.stream()
                .map(name -> " " + String.join(" ", Words.of(name)) + " ")
                .toList();
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean within = false;
            for (int j = 0; j < names.size() && i > 0; j++) {
                String other = words.get(j);
                within |= j < i && other.equals(words.get(i))
                        || other.length() > words.get(i).length() && other.contains(words.get(i));
            }
            if (!within) {
                apart.add(names.get(i));
            }
        }
        return apart;
    }

    private static String code(Quote.Kind kind) {
        return switch (kind) {
            case DIRECT -> "d";
            case PARTIAL -> "p";
            case INDIRECT -> "i";
            case ABOUT -> "a";
        };
    }

    private static String code(Basis basis) {
        return switch (basis) {
            case STATED -> "s";
            case INFERRED -> "i";
            case UNCERTAIN -> "u";
        };
    }
}
