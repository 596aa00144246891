package onrecord;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things at a time and hands the results on in their order, with few of them in memory. */
final class InOrder {
    /** How many things a worker may be ahead of the one whose result is waited for. */
    private static final int AHEAD = 64;

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
        Deque<Future<R>> ahead = new ArrayDeque<>();
        try {
            while (items.hasNext() || !ahead.isEmpty()) {
                while (items.hasNext() && ahead.size() < jobs * AHEAD) {
                    T item = items.next();
                    Optional<R> ready = known.apply(item);
                    if (ready.isPresent() && ahead.isEmpty()) {
                        sink.accept(ready.get());
                    } else {
                        ahead.add(
                                ready.isPresent()
                                        ? CompletableFuture.completedFuture(ready.get())
                                        : workers.submit(() -> work.apply(item)));
                    }
                }
                if (!ahead.isEmpty()) {
                    sink.accept(Parallel.result(ahead.remove()));
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }
}
