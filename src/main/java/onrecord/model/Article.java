package onrecord.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.text.Diagnostic;
import onrecord.text.Span;

/**
 * All that was found in one article.
 *
 * @param id its address below {@code articles/}, without ending
 * @param manuscript the words it was found in; every span here is an offset into its reading text
 * @param language the language it is written in
 * @param headline the headline; empty for a text without one
 * @param deck the summary below the headline
 * @param dateline where and when it was filed
 * @param bylines who wrote it
 * @param agency who published it: the dateline's, or the side-car's
 * @param published when it was published
 * @param paragraphs all paragraphs in text order, the headline's and the deck's too
 * @param sentences all sentences in text order; headline and deck count as sentences, the dateline belongs to none
 * @param people who is named
 * @param organisations which bodies are named
 * @param unnamed which sources are not named
 * @param places which places are named
 * @param quotes what was said, in text order; an id may be missing where people dropped one
 * @param dates every time expression, in text order, the dateline's too
 * @param events what happened, in order of date, undated ones last
 * @param corrections what people changed, in the order of the side-car
 * @param diagnostics what was wrong
 */
public record Article(
        String id,
        Manuscript manuscript,
        Language language,
        Optional<Headline> headline,
        Optional<Span> deck,
        Optional<Dateline> dateline,
        List<Span> bylines,
        Optional<String> agency,
        Publication published,
        List<Paragraph> paragraphs,
        List<Span> sentences,
        List<Person> people,
        List<Organisation> organisations,
        List<Unnamed> unnamed,
        List<Place> places,
        List<Quote> quotes,
        List<TimeExpression> dates,
        List<Event> events,
        List<Correction> corrections,
        List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public Article {
        bylines = List.copyOf(bylines);
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        unnamed = List.copyOf(unnamed);
        places = List.copyOf(places);
        quotes = List.copyOf(quotes);
        dates = List.copyOf(dates);
        events = List.copyOf(events);
        corrections = List.copyOf(corrections);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the same article at another address. */
    public Article at(String address) {
        return address.equals(id)
                ? this
                : new Article(
                        address,
                        manuscript,
                        language,
                        headline,
                        deck,
                        dateline,
                        bylines,
                        agency,
                        published,
                        paragraphs,
                        sentences,
                        people,
                        organisations,
                        unnamed,
                        places,
                        quotes,
                        dates,
                        events,
                        corrections,
                        diagnostics);
    }

    /** Returns the reading text that all spans point into. */
    public String text() {
        return manuscript.text();
    }

    /** Returns what is shown and counted as said: each statement once, however many findings give it, in text order. */
    public Stream<Quote> statements() {
        return quotes.stream().filter(Quote::standsAlone);
    }

    /** Returns the words in quotation marks inside paraphrases, in text order, by the id of the paraphrase. */
    public Map<String, List<Quote>> quotedInParaphrases() {
        return quotes.stream()
                .filter(quote -> quote.within().isPresent())
                .collect(Collectors.groupingBy(quote -> quote.within().orElseThrow()));
    }

    /** Returns all entities that can speak: people, organisations and unnamed sources. */
    public Stream<Entity> voices() {
        return Stream.of(people, organisations, unnamed).flatMap(List::stream);
    }

    /** Returns the 1-based number of the sentence that holds {@code offset}, or of the last one before it; 0 if none. */
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
