package onrecord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene with its own BM25 over the stems of the same words, as the measure of how search ranks. */
public final class LuceneRanking {
    private static final String FIELD = "text";
    private static final int TOP = 10;

    /** Lucene keeps scores as floats: what differs by less is equal. */
    private static final double EQUAL = 1e-5;

    private final List<Document> documents;
    private final IndexSearcher searcher;

    /** Hands over words that are there already. */
    private static final class Given extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Iterator<String> words;

        Given(List<String> words) {
            this.words = words.iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (words.hasNext()) {
                term.append(words.next());
                return true;
            }
            return false;
        }
    }

    /** Indexes documents. */
    public LuceneRanking(List<Document> documents) throws IOException {
        this.documents = documents;
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(null).setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Document document : documents) {
                org.apache.lucene.document.Document row = new org.apache.lucene.document.Document();
                row.add(new TextField(
                        FIELD, new Given(words(document).map(Stem::of).toList())));
                writer.addDocument(row);
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    private static Stream<String> words(Document document) {
        return document.sentences().stream().flatMap(sentence -> Words.of(sentence.text()).stream());
    }

    /**
     * Asks random queries of one to three words that stand together in some document, and gives the share of the first ten that
     * are among the first ten of Lucene, where documents of one score are as good as each other.
     */
    public double overlap(int queries, Random random) {
        int all = 0;
        int same = 0;
        for (int i = 0; i < queries; i++) {
            List<String> words =
                    words(documents.get(random.nextInt(documents.size()))).toList();
            List<String> asked = new ArrayList<>();
            for (int n = 1 + i % 3; n > 0; n--) {
                asked.add(words.get(random.nextInt(words.size())));
            }
            boolean or = random.nextBoolean();
            List<String> ours = ours(String.join(or ? " OR " : " ", asked));
            Map<String, Double> scores = scores(asked, or ? BooleanClause.Occur.SHOULD : BooleanClause.Occur.MUST);
            double least = scores.values().stream()
                    .sorted((a, b) -> Double.compare(b, a))
                    .limit(TOP)
                    .reduce(0.0, (a, b) -> b);
            all += Math.min(TOP, scores.size());
            same += (int) ours.stream()
                    .filter(key -> scores.getOrDefault(key, 0.0) >= least - EQUAL)
                    .count();
        }
        return (double) same / all;
    }

    private List<String> ours(String query) {
        DocumentSearch search = new DocumentSearch(ParsedQuery.of(query).query().orElseThrow());
        documents.forEach(search::add);
        return search.hits(DocumentSearch.Order.RELEVANCE).stream()
                .limit(TOP)
                .map(hit -> hit.document().key())
                .toList();
    }

    private Map<String, Double> scores(List<String> words, BooleanClause.Occur occur) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new TermQuery(new Term(FIELD, Stem.of(word))), occur));
        Map<String, Double> scores = new HashMap<>();
        try {
            for (ScoreDoc hit : searcher.search(query.build(), documents.size()).scoreDocs) {
                scores.put(documents.get(hit.doc).key(), (double) hit.score);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scores;
    }
}
