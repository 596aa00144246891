package onrecord.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.text.Span;

/**
 * Searches documents without an index, each looked at once: what the search page finds by its index is held against it. Add all
 * documents, then ask for the hits. For one thread.
 */
public final class DocumentSearch {
    /** BM25, as Lucene has it. */
    private static final double K1 = 1.2;

    private static final double B = 0.75;

    private static final Comparator<SearchHit> NEWEST_FIRST = Comparator.comparing(
                    (SearchHit hit) -> hit.document().published().firstDay().orElse(""), Comparator.reverseOrder())
            // as the page has them, which knows an article by its place in the index
            .thenComparing(hit -> DocKey.of(
                    hit.document().published().firstDay(), hit.document().key()))
            .thenComparing(hit -> hit.document().key());

    private final Query query;

    /** What counts for the rank, each a word, words that begin so, or a word just so. */
    private final List<Query> terms;

    /** By term: how many documents have it. */
    private final int[] having;

    private final List<Candidate> candidates = new ArrayList<>();
    private int size;
    private long length;

    /** The order of hits. */
    public enum Order {
        /** The best first; of equal ones the newest. */
        RELEVANCE,
        /** The newest first, those without a date last. */
        DATE
    }

    /** A document of which the query holds, with how often each term stands in it. */
    private record Candidate(Document document, int length, int[] counts) {}

    /** Begins a search. */
    public DocumentSearch(Query query) {
        this.query = query;
        this.terms = terms(query).distinct().toList();
        this.having = new int[terms.size()];
    }

    /** Returns the terms of a query, in the order in which it asks for them. */
    private static Stream<Query> terms(Query query) {
        if (query instanceof Query.And and) {
            return and.parts().stream().flatMap(DocumentSearch::terms);
        }
        if (query instanceof Query.Or or) {
            return or.parts().stream().flatMap(DocumentSearch::terms);
        }
        if (query instanceof Query.Phrase phrase) {
            return phrase.words().stream().map(word -> new Query.Phrase(List.of(word)));
        }
        return DocumentMatch.isText(query) ? Stream.of(query) : Stream.empty();
    }

    /** Looks at a document. */
    public void add(Document document) {
        DocumentMatch match = new DocumentMatch(document);
        int words = match.length();
        int[] counts = terms.stream().mapToInt(match::count).toArray();
        size++;
        length += words;
        for (int i = 0; i < counts.length; i++) {
            having[i] += counts[i] > 0 ? 1 : 0;
        }
        if (match.holds(query)) {
            candidates.add(new Candidate(document, words, counts));
        }
    }

    /** Returns the documents of which the query holds, among all that were added. */
    public List<SearchHit> hits(Order order) {
        Comparator<SearchHit> comparator = order == Order.DATE
                ? NEWEST_FIRST
                : Comparator.comparingDouble(SearchHit::score).reversed().thenComparing(NEWEST_FIRST);
        return candidates.stream()
                .map(candidate -> {
                    DocumentMatch match = new DocumentMatch(candidate.document());
                    return new SearchHit(candidate.document(), score(query, candidate, match), shown(match));
                })
                .sorted(comparator)
                .toList();
    }

    private double score(Query part, Candidate candidate, DocumentMatch match) {
        if (part instanceof Query.And and) {
            return and.parts().stream()
                    .mapToDouble(one -> score(one, candidate, match))
                    .sum();
        }
        if (part instanceof Query.Or or) {
            return or.parts().stream()
                    .filter(match::holds)
                    .mapToDouble(one -> score(one, candidate, match))
                    .sum();
        }
        return terms(part)
                .mapToDouble(term -> score(terms.indexOf(term), candidate))
                .sum();
    }

    private double score(int term, Candidate candidate) {
        double idf = StrictMath.log(1 + (size - having[term] + 0.5) / (having[term] + 0.5));
        int count = candidate.counts()[term];
        double usual = (double) length / size;
        return count == 0 ? 0 : idf * count / (count + K1 * (1 - B + B * candidate.length() / usual));
    }

    private List<SearchHit.Shown> shown(DocumentMatch match) {
        List<SearchHit.Shown> shown = new ArrayList<>();
        for (Map.Entry<Integer, Set<Span>> sentence : match.shown(query).entrySet()) {
            shown.add(new SearchHit.Shown(sentence.getKey(), apart(sentence.getValue())));
        }
        return shown;
    }

    /** Puts marks in order; of those that overlap, the first and longest stays. */
    private static List<Span> apart(Collection<Span> marks) {
        List<Span> inOrder = new ArrayList<>(marks);
        inOrder.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
        List<Span> apart = new ArrayList<>();
        int end = 0;
        for (Span mark : inOrder) {
            if (mark.start() >= end) {
                apart.add(mark);
                end = mark.end();
            }
        }
        return apart;
    }
}
