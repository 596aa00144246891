package onrecord.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that read requests and answer them: a limited number. While all are busy, the request that is at it longest is
 * cut off for one that waits: who sends a request bit by bit, or does not take the answer, keeps nobody out. Safe for use
 * by many threads.
 */
final class RequestThreads implements Executor, AutoCloseable {
    /** How many: so many besides the event streams. */
    static final int MOST = Streams.MOST + 32;

    /** How long no request is cut off, whoever waits. */
    private static final long FAIR = TimeUnit.SECONDS.toNanos(1);

    /** How long a thread stays that has nothing to do, in seconds. */
    private static final long STAY = 5;

    /** How long to wait before the next one is cut off, in milliseconds. */
    private static final long PAUSE = 50;

    private final Pool pool = new Pool();

    /** Those who are at a request, and since when, the first one first. */
    private final Map<Thread, Long> busy = new LinkedHashMap<>();

    private final class Pool extends ThreadPoolExecutor {
        Pool() {
            super(0, MOST, STAY, TimeUnit.SECONDS, new SynchronousQueue<>(), RequestThreads::newThread);
            setRejectedExecutionHandler((work, pool) -> takeTurn(work));
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable work) {
            begins(thread);
        }

        @Override
        protected void afterExecute(Runnable work, Throwable failure) {
            ends();
        }
    }

    private static Thread newThread(Runnable work) {
        Thread thread = new Thread(work, "serve");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable work) {
        pool.execute(work);
    }

    private void takeTurn(Runnable work) {
        try {
            while (!pool.isShutdown()) {
                cutOff();
                if (pool.getQueue().offer(work, PAUSE, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RejectedExecutionException("closed");
    }

    private synchronized void begins(Thread thread) {
        busy.put(thread, System.nanoTime());
    }

    /** Takes this thread from those that can be cut off: its request is done, or goes on for as long as it likes. */
    synchronized void ends() {
        busy.remove(Thread.currentThread());
        // what was meant to cut off this request must not hit the next one
        Thread.interrupted();
    }

    /** Cuts off the request that is at it longest: to interrupt a thread closes the connection that it waits for. */
    private synchronized void cutOff() {
        busy.entrySet().stream()
                .findFirst()
                .filter(oldest -> System.nanoTime() - oldest.getValue() > FAIR)
                .map(Map.Entry::getKey)
                .ifPresent(thread -> {
                    busy.remove(thread);
                    thread.interrupt();
                });
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
