package onrecord.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The threads of a build: as many as {@code --jobs} says beside the one that builds. With one job there is no other, and
 * all is done in the thread that asks for it.
 */
final class Workers implements AutoCloseable {
    /** How many items are handed to a worker at a time: it is woken for each batch, and whoever waits for the results too. */
    private static final int BATCH = 16;

    /** How many batches for each worker may be taken beyond the one whose results are waited for. */
    private static final int AHEAD = 8;

    private final int jobs;
    private final Optional<ExecutorService> pool;
    private final Executor executor;

    /** Creates workers; no thread is started before there is something to do for it. */
    Workers(int jobs) {
        this.jobs = jobs;
        this.pool = jobs == 1 ? Optional.empty() : Optional.of(Executors.newFixedThreadPool(jobs));
        this.executor = pool.isPresent() ? pool.get() : Runnable::run;
    }

    /** Starts a task; with one job, it is done when this returns. */
    <R> Future<R> start(Callable<R> task) {
        FutureTask<R> future = new FutureTask<>(task);
        executor.execute(future);
        return future;
    }

    /**
     * Does {@code work} on all items and hands the results on in their order, with few of them in memory. What goes wrong
     * with one ends it all; no worker is still at it when this returns.
     *
     * @param items taken one by one, by the calling thread
     * @param work is called by several threads
     * @param sink takes the results, in the calling thread
     */
    <T, R> void inOrder(Iterator<T> items, Function<T, R> work, Consumer<R> sink) {
        AtomicBoolean stopped = new AtomicBoolean();
        Deque<Future<List<R>>> ahead = new ArrayDeque<>();
        try {
            while (items.hasNext() || !ahead.isEmpty()) {
                if (items.hasNext() && ahead.size() < jobs * AHEAD) {
                    List<T> batch = take(items);
                    ahead.add(start(() -> results(batch, work, stopped)));
                } else {
                    result(ahead.remove()).forEach(sink);
                }
            }
        } finally {
            stopped.set(true);
            ahead.forEach(Workers::await);
        }
    }

    /** Does {@code work} on all items, in any order. */
    <T> void each(Iterator<T> items, Consumer<T> work) {
        inOrder(
                items,
                item -> {
                    work.accept(item);
                    return item;
                },
                item -> {});
    }

    private static <T> List<T> take(Iterator<T> items) {
        List<T> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && items.hasNext()) {
            batch.add(items.next());
        }
        return batch;
    }

    private static <T, R> List<R> results(List<T> batch, Function<T, R> work, AtomicBoolean stopped) {
        List<R> results = new ArrayList<>(batch.size());
        for (T item : batch) {
            if (!stopped.get()) {
                results.add(work.apply(item));
            }
        }
        return results;
    }

    /** Waits for a task, and gives on what went wrong in it as if it had been done here. */
    static <R> R result(Future<R> task) {
        try {
            return task.get();
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

    /** Waits for a task, whatever comes of it: something else has gone wrong, and is told. */
    private static void await(Future<?> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            // the first problem is told
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the threads, and waits until none works any more: what comes next may undo their work. */
    @Override
    public void close() {
        pool.ifPresent(ExecutorService::shutdown);
        try {
            while (pool.isPresent() && !pool.get().awaitTermination(1, TimeUnit.MINUTES)) {
                // a page takes milliseconds; whoever waits here waits for the disk
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
