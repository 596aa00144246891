package onrecord.build;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Works on many things at a time, in any order; each worker holds one. */
final class Parallel {
    private Parallel() {}

    /**
     * Does {@code work} on all items. What goes wrong with one ends it all.
     *
     * @param items taken one by one, by one thread at a time
     * @param jobs how many are worked on at a time
     * @param work is called by several threads
     */
    static <T> void each(Iterator<T> items, int jobs, Consumer<T> work) {
        each(List.of(items), jobs, some -> some.forEach(work));
    }

    /**
     * Does the same with a few items at a time, which come from several sources. Each worker begins with a source of its
     * own, and goes on with those of the others: so they wait for one another as little as can be, even where it takes a
     * while to find the next item.
     */
    static <T> void each(List<Iterator<T>> sources, int jobs, Consumer<List<T>> work) {
        AtomicBoolean failed = new AtomicBoolean();
        AtomicInteger numbers = new AtomicInteger();
        Runnable worker = () -> {
            int first = numbers.getAndIncrement() * sources.size() / jobs;
            List<T> some = new ArrayList<>();
            for (int i = 0; i < sources.size(); i++) {
                Iterator<T> items = sources.get((first + i) % sources.size());
                while (!failed.get() && take(items, some)) {
                    try {
                        work.accept(some);
                    } catch (RuntimeException | Error e) {
                        failed.set(true);
                        throw e;
                    }
                }
            }
        };
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < jobs; i++) {
                all.add(workers.submit(worker));
            }
            for (Future<?> one : all) {
                result(one);
            }
        } finally {
            failed.set(true);
            end(workers);
        }
    }

    /** Waits until nobody works any more: what comes next may undo their work. */
    private static void end(ExecutorService workers) {
        workers.shutdown();
        try {
            while (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
                // a page takes milliseconds; whoever waits here waits for the disk
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes a few items, so that the workers seldom wait for one another. */
    private static <T> boolean take(Iterator<T> items, List<T> some) {
        some.clear();
        synchronized (items) {
            while (some.size() < 8 && items.hasNext()) {
                some.add(items.next());
            }
        }
        return !some.isEmpty();
    }

    /** Waits for a task, and gives on what went wrong in it as if it had been done here. */
    static <R> R result(Future<R> future) {
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
