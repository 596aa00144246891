package onrecord.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Headline;
import onrecord.model.Quote;
import onrecord.model.When;
import onrecord.text.Labelled;
import onrecord.text.Spaces;
import onrecord.text.Span;

/**
 * What of an article can be searched.
 *
 * @param id its address below {@code articles/}, without ending
 * @param key its seed, with the key of its item
 * @param headline the headline, or the file's name where there is none
 * @param agency who published it
 * @param published when
 * @param places of the dateline, and of events
 * @param sentences its sentences in order
 * @param findings what was said, in text order, then what happened and when
 */
public record Document(
        String id,
        String key,
        String headline,
        Optional<String> agency,
        When published,
        Set<String> places,
        List<Sentence> sentences,
        List<Finding> findings) {
    /** Copies the lists. */
    public Document {
        places = Set.copyOf(places);
        sentences = List.copyOf(sentences);
        findings = List.copyOf(findings);
    }

    /**
     * A sentence.
     *
     * @param text its words
     * @param note what people changed in it, see {@link SentenceNotes}; empty where nothing was
     */
    public record Sentence(String text, String note) {}

    /**
     * A statement, or an event with a date.
     *
     * @param kind which
     * @param speakers who speaks
     * @param addressees to whom
     * @param basis on what the attribution rests, or the date of the event
     * @param sentences the sentences it stands in, counted from 0
     */
    public record Finding(
            Kind kind, List<Voice> speakers, List<Voice> addressees, Basis basis, List<Integer> sentences) {
        /** Copies the lists. */
        public Finding {
            speakers = List.copyOf(speakers);
            addressees = List.copyOf(addressees);
            sentences = List.copyOf(sentences);
        }
    }

    /** What a finding is: a {@link Quote.Kind}, or an event. */
    public enum Kind implements Labelled {
        /** A whole sentence or more in quotation marks. */
        DIRECT,
        /** Words in quotation marks inside a reported clause. */
        PARTIAL,
        /** Paraphrase. */
        INDIRECT,
        /** The text says that somebody spoke, not what. */
        ABOUT,
        /** An event with a date. */
        EVENT;

        private final String label = name().toLowerCase(Locale.ROOT);

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * Somebody who speaks or is spoken to.
     *
     * @param names the archive's name, then those of the article
     */
    public record Voice(List<String> names) {
        /** Copies the list. */
        public Voice {
            names = List.copyOf(names);
        }

        /** Returns the name to show. */
        public String name() {
            return names.get(0);
        }
    }

    /**
     * Returns what of {@code article} can be searched.
     *
     * @param archiveName the name in the archive of somebody, by the id in the article; empty where the archive has none
     */
    public static Document of(Article article, Function<String, Optional<String>> archiveName) {
        List<String> notes = SentenceNotes.of(article);
        Map<String, Voice> voices =
                article.voices().collect(Collectors.toMap(Entity::id, voice -> voice(voice, archiveName)));
        return new Document(
                article.id(),
                article.manuscript().source().key(),
                article.headline()
                        .map(Headline::text)
                        .orElse(article.manuscript().source().fileName()),
                article.agency(),
                article.published().dating().when(),
                Set.copyOf(FieldTerms.places(article)),
                IntStream.range(0, article.sentences().size())
                        .mapToObj(i -> new Sentence(
                                Spaces.fold(article.sentences().get(i).of(article.text())),
                                notes.isEmpty() ? "" : notes.get(i)))
                        .toList(),
                Stream.concat(
                                article.quotes().stream().map(quote -> statement(quote, article, voices)),
                                article.events().stream().flatMap(event -> event(event, article).stream()))
                        .toList());
    }

    private static Voice voice(Entity entity, Function<String, Optional<String>> archiveName) {
        Set<String> names = new LinkedHashSet<>();
        archiveName.apply(entity.id()).ifPresent(names::add);
        names.addAll(FieldTerms.names(entity));
        return new Voice(List.copyOf(names));
    }

    private static Finding statement(Quote quote, Article article, Map<String, Voice> voices) {
        return new Finding(
                Kind.valueOf(quote.kind().name()),
                voices(quote.speakers(), voices),
                voices(quote.addressees(), voices),
                quote.evidence().basis(),
                sentences(quote.spans().stream(), article));
    }

    private static Optional<Finding> event(Event event, Article article) {
        return event.date()
                .map(Dating::evidence)
                .map(evidence -> new Finding(
                        Kind.EVENT,
                        List.of(),
                        List.of(),
                        evidence.basis(),
                        sentences(event.mentions().stream().map(Event.Report::sentence), article)));
    }

    private static List<Voice> voices(List<String> ids, Map<String, Voice> voices) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(voices.get(id)).stream())
                .toList();
    }

    private static List<Integer> sentences(Stream<Span> spans, Article article) {
        return SentenceFacts.sentences(spans, article).stream()
                .map(number -> number - 1)
                .toList();
    }
}
