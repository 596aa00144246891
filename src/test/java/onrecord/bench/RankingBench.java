package onrecord.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import onrecord.build.ExtractionResult;
import onrecord.build.OnRecord;
import onrecord.search.Document;
import onrecord.search.LuceneRanking;

/** Prints how many of the first ten articles are those of Lucene, over the seeds in the folder given as argument. */
public final class RankingBench {
    private static final int QUERIES = 200;

    private RankingBench() {}

    /** Runs the comparison and prints the share. */
    public static void main(String[] arguments) throws IOException {
        List<Document> documents = new ArrayList<>();
        OnRecord.extract(
                OnRecord.look(Path.of(arguments[0])).seeds(),
                Runtime.getRuntime().availableProcessors(),
                RankingBench::documents,
                documents::addAll);
        documents.removeIf(document -> document.sentences().isEmpty());
        double overlap = new LuceneRanking(documents).overlap(QUERIES, new Random(19));
        System.out.printf(
                "%d articles, %d queries: %.4f of the first ten are those of Lucene%n",
                documents.size(), QUERIES, overlap);
    }

    private static List<Document> documents(ExtractionResult seed) {
        return seed.articles().stream()
                .map(article -> Document.of(article, voice -> Optional.empty()))
                .toList();
    }
}
