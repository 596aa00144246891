package onrecord.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Tells articles apart that share a {@link DocKey}: the first of them by path has rank 0. One article more changes the
 * ranks of the few behind it at its place, and no others.
 */
public final class DocRanks {
    private final Map<String, Integer> ranks = new HashMap<>();

    /**
     * Ranks articles.
     *
     * @param place gives the {@link DocKey} of one
     * @param path gives its seed
     */
    public <T> DocRanks(Collection<T> articles, ToIntFunction<T> place, Function<T, String> path) {
        List<T> sorted = articles.stream()
                .sorted(Comparator.comparingInt(place).thenComparing(path))
                .toList();
        int last = -1;
        int rank = 0;
        for (T article : sorted) {
            rank = place.applyAsInt(article) == last ? rank + 1 : 0;
            last = place.applyAsInt(article);
            put(path.apply(article), rank);
        }
    }

    /** Returns the rank of an article; 0 of one that is not known. */
    public int of(String path) {
        return ranks.getOrDefault(path, 0);
    }

    /** Notes that an article has another rank. */
    public void put(String path, int rank) {
        if (rank == 0) {
            ranks.remove(path);
        } else {
            ranks.put(path, rank);
        }
    }
}
