package onrecord.extract.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.match.EventWords;
import onrecord.model.Paragraph;
import onrecord.model.Quote;
import onrecord.text.Span;

/**
 * Tells which findings of an article show words that another one shows, so that each statement is shown and counted once:
 * words quoted inside a paraphrase (“said the dam was “a disgrace””), and what the headline or the deck says before the lead
 * does. Both hold for the same speaker alone, so the speakers must be known.
 */
public final class Repetitions {
    /** One of the headline is compared with no more of the speaker's findings in the lead: it says what the lead says first. */
    private static final int COMPARED = 8;

    /** Fewer words in common than these may be chance, unless the headline has no more. */
    private static final int IN_COMMON = 2;

    /** A finding of the lead: the words that it is known by, and whether they are negated. */
    private record Reported(String id, Set<String> words, boolean negated) {}

    private final List<Quote> quotes;
    private final Tokens tokens;

    private Repetitions(List<Quote> quotes, Tokens tokens) {
        this.quotes = new ArrayList<>(quotes);
        this.tokens = tokens;
    }

    /**
     * Returns the same findings, where those that repeat another name it.
     *
     * @param quotes all findings in text order
     * @param paragraphs the paragraphs of the article with their roles
     * @param tokens those of the article
     */
    public static List<Quote> name(List<Quote> quotes, List<Paragraph> paragraphs, Tokens tokens) {
        Repetitions all = new Repetitions(quotes, tokens);
        all.nameParaphrases();
        all.nameLead(paragraphs);
        return all.quotes;
    }

    private void nameParaphrases() {
        // by speakers: of the paraphrases that have begun, the one that ends last; it holds what any of them holds
        Map<List<String>, Quote> begun = new HashMap<>();
        int next = 0;
        for (int q = 0; q < quotes.size(); q++) {
            Quote quote = quotes.get(q);
            while (next < quotes.size()
                    && quotes.get(next).span().start() <= quote.span().start()) {
                Quote other = quotes.get(next++);
                if (other.kind() == Quote.Kind.INDIRECT && !other.speakers().isEmpty()) {
                    begun.merge(other.speakers(), other, Repetitions::furthest);
                }
            }
            Quote around = begun.get(quote.speakers());
            if (around != null && quote.kind().inMarks() && holds(around, quote)) {
                quotes.set(q, quote.within(around.id()));
            }
        }
    }

    private static Quote furthest(Quote one, Quote later) {
        return later.span().end() > one.span().end() ? later : one;
    }

    private static boolean holds(Quote paraphrase, Quote quote) {
        return quote.spans().stream()
                .allMatch(words -> paraphrase.spans().stream().anyMatch(around -> around.contains(words)));
    }

    private void nameLead(List<Paragraph> paragraphs) {
        List<Integer> above = new ArrayList<>();
        Map<List<String>, List<Reported>> lead = new HashMap<>();
        int paragraph = 0;
        for (int q = 0; q < quotes.size(); q++) {
            Quote quote = quotes.get(q);
            int start = quote.span().start();
            while (paragraph < paragraphs.size()
                    && paragraphs.get(paragraph).span().end() <= start) {
                paragraph++;
            }
            if (paragraph == paragraphs.size()) {
                break;
            }
            if (quote.within().isPresent()
                    || quote.kind() == Quote.Kind.ABOUT
                    || quote.speakers().isEmpty()) {
                continue;
            }
            switch (paragraphs.get(paragraph).role()) {
                case HEADLINE, DECK -> above.add(q);
                case LEAD -> add(lead.computeIfAbsent(quote.speakers(), who -> new ArrayList<>()), quote);
                default -> {}
            }
        }
        for (int q : above) {
            Quote quote = quotes.get(q);
            repeated(quote, lead.getOrDefault(quote.speakers(), List.of()))
                    .ifPresent(id -> quotes.set(q, quote.sameAs(id)));
        }
    }

    private void add(List<Reported> lead, Quote quote) {
        if (lead.size() < COMPARED) {
            lead.add(new Reported(quote.id(), words(quote), isNegated(quote)));
        }
    }

    /** Returns the id of the finding that shares most words with {@code quote}, half of that one's at least; one is negated only with the other. */
    private Optional<String> repeated(Quote quote, List<Reported> lead) {
        if (lead.isEmpty()) {
            return Optional.empty();
        }
        Set<String> words = words(quote);
        boolean negated = isNegated(quote);
        int most = Math.max((words.size() + 1) / 2, Math.min(words.size(), IN_COMMON)) - 1;
        Optional<String> best = Optional.empty();
        for (Reported one : lead) {
            int shared = EventWords.shared(words, one.words());
            if (shared > most && shared > 0 && one.negated() == negated) {
                most = shared;
                best = Optional.of(one.id());
            }
        }
        return best;
    }

    private boolean isNegated(Quote quote) {
        for (Span span : quote.spans()) {
            int end = tokens.from(span.end());
            for (int i = tokens.from(span.start()); i < end; i++) {
                if (English.NEGATION.has(tokens, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<String> words(Quote quote) {
        Set<String> words = new HashSet<>();
        for (Span span : quote.spans()) {
            words.addAll(EventWords.of(span.of(tokens.text())));
        }
        return words;
    }
}
