package onrecord;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things at a time and hands the results on in their order, with few of them in memory. */
final class InOrder {
    /** How many things a worker may be ahead of the one whose result is waited for. */
    private static final int AHEAD = 16;

    private InOrder() {}

    /**
     * Does {@code work} on all items.
     *
     * @param items taken one by one, by the calling thread
     * @param jobs how many are worked on at a time
     * @param work is called by several threads
     * @param sink takes the results in the order of the items, in the calling thread
     */
    static <T, R> void each(Iterator<T> items, int jobs, Function<T, R> work, Consumer<R> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        Deque<Future<R>> ahead = new ArrayDeque<>();
        try {
            while (items.hasNext() || !ahead.isEmpty()) {
                while (items.hasNext() && ahead.size() < jobs * AHEAD) {
                    T item = items.next();
                    ahead.add(workers.submit(() -> work.apply(item)));
                }
                sink.accept(result(ahead.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
