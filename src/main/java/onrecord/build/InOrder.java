package onrecord.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things at a time and hands the results on in their order, with few of them in memory. */
final class InOrder {
    /** How many things a worker takes at a time: it is woken for each, and whoever waits for the result too. */
    private static final int TOGETHER = 8;

    /** How often a worker may have taken things beyond the ones whose results are waited for. */
    private static final int AHEAD = 16;

    private InOrder() {}

    /**
     * Does {@code work} on all items.
     *
     * @param items taken one by one, by the calling thread
     * @param jobs how many are worked on at a time
     * @param known gives results that need no work, in the calling thread
     * @param work is called by several threads
     * @param sink takes the results in the order of the items, in the calling thread
     */
    static <T, R> void each(
            Iterator<T> items, int jobs, Function<T, Optional<R>> known, Function<T, R> work, Consumer<R> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        Deque<Future<List<R>>> ahead = new ArrayDeque<>();
        try {
            while (items.hasNext() || !ahead.isEmpty()) {
                while (items.hasNext() && ahead.size() < jobs * AHEAD) {
                    List<T> some = new ArrayList<>(TOGETHER);
                    Optional<R> ready = take(items, known, some);
                    if (!some.isEmpty()) {
                        ahead.add(workers.submit(() -> some.stream().map(work).toList()));
                    }
                    if (ready.isPresent() && ahead.isEmpty()) {
                        sink.accept(ready.get());
                    } else {
                        ready.ifPresent(one -> ahead.add(CompletableFuture.completedFuture(List.of(one))));
                    }
                }
                if (!ahead.isEmpty()) {
                    Parallel.result(ahead.remove()).forEach(sink);
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** Takes a few items, up to the first whose result is known, and gives that. */
    private static <T, R> Optional<R> take(Iterator<T> items, Function<T, Optional<R>> known, List<T> some) {
        Optional<R> ready = Optional.empty();
        while (items.hasNext() && some.size() < TOGETHER && ready.isEmpty()) {
            T item = items.next();
            ready = known.apply(item);
            if (ready.isEmpty()) {
                some.add(item);
            }
        }
        return ready;
    }
}
