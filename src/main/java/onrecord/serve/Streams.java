package onrecord.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import onrecord.text.Diagnostic;

/**
 * Tells open pages that they have changed, and what is wrong (server-sent events). Each stream has a thread, which looks
 * for itself whether its page on disk is still the one that was sent: whoever builds waits for nobody, and a page is told
 * as soon as it is written, long before a large site is complete. When there are too many, one gives way to the next: whoever
 * opens hundreds, keeps nobody out. Safe for use by many threads.
 */
final class Streams implements AutoCloseable {
    /** A browser opens one for each page that can be seen. */
    static final int MOST = 64;

    /** How often to look while pages are being written, and how often to see whether anybody still listens. */
    private static final long WHILE_WRITTEN = 60;

    private static final long PING = 15_000;

    private final Published site;
    private final RequestThreads threads;

    /** The first one first. */
    private final Set<Stream> open = new LinkedHashSet<>();

    private String problems = ProblemPage.lines(List.of());
    private int turn;
    private boolean writing;
    private boolean closed;

    /** A page that listens. */
    private static final class Stream {
        private final String page;
        private final Thread thread = Thread.currentThread();
        private String look;
        private String problems = "";

        Stream(String page, String look) {
            this.page = page;
            this.look = look;
        }
    }

    Streams(Published site, RequestThreads threads) {
        this.site = site;
        this.threads = threads;
    }

    /** Says that pages are being written from now on, or no longer. */
    synchronized void writing(boolean yes) {
        writing = yes;
        turn++;
        notifyAll();
    }

    /** Shows in all pages what is wrong, in place of what was. */
    synchronized void show(List<Diagnostic> diagnostics) {
        problems = ProblemPage.lines(diagnostics);
        turn++;
        notifyAll();
    }

    /** Returns the pages that are looked at. */
    synchronized Set<String> pages() {
        Set<String> pages = new HashSet<>();
        open.forEach(stream -> pages.add(Published.page(stream.page)));
        return pages;
    }

    /** Ends all streams. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private synchronized void opens(Stream stream) {
        threads.ends();
        if (open.size() == MOST) {
            giveWay();
        }
        open.add(stream);
    }

    /** Ends the oldest stream of the page that has most: to interrupt its thread closes the connection, though nobody reads from it. */
    private void giveWay() {
        Map<String, Integer> counts = new HashMap<>();
        open.forEach(stream -> counts.merge(stream.page, 1, Integer::sum));
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        open.stream()
                .filter(stream -> counts.getOrDefault(stream.page, 0) == most)
                .findFirst()
                .ifPresent(stream -> {
                    open.remove(stream);
                    stream.thread.interrupt();
                });
    }

    private synchronized void ends(Stream stream) {
        open.remove(stream);
        // what was meant to end this stream must not hit the next request
        Thread.interrupted();
    }

    /**
     * Keeps a page informed until it is closed, or gives way to others.
     *
     * @param page path of the page
     * @param look what stands for the page as it was sent, see {@link Published#look}
     */
    void serve(HttpExchange exchange, String page, String look) throws IOException {
        Stream stream = new Stream(page, look);
        opens(stream);
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write("retry: 500\n\n".getBytes(StandardCharsets.UTF_8));
                follow(stream, out);
            }
        } finally {
            ends(stream);
        }
    }

    private void follow(Stream stream, OutputStream out) throws IOException {
        long told = System.nanoTime();
        int seen = -1;
        while (!isClosed()) {
            int now = turn();
            String news = news(stream);
            long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - told);
            if (!news.isEmpty() || seen < 0 || since >= PING) {
                out.write((news.isEmpty() ? ": ping\n\n" : news).getBytes(StandardCharsets.UTF_8));
                out.flush();
                told = System.nanoTime();
            }
            seen = now;
            pause(seen);
        }
    }

    private String news(Stream stream) {
        StringBuilder news = new StringBuilder();
        String wrong = problems();
        if (!wrong.equals(stream.problems)) {
            stream.problems = wrong;
            event("problems", wrong, news);
        }
        String look = site.look(stream.page);
        if (!look.equals(stream.look)) {
            stream.look = look;
            event("reload", look, news);
        }
        return news.toString();
    }

    private static void event(String name, String lines, StringBuilder out) {
        out.append("event: ").append(name).append('\n');
        lines.lines().forEach(line -> out.append("data: ").append(line).append('\n'));
        out.append('\n');
    }

    private synchronized String problems() {
        return problems;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized int turn() {
        return turn;
    }

    /**
     * Waits until there may be something to tell.
     *
     * @throws InterruptedIOException if this stream gives way to another
     */
    private synchronized void pause(int seen) throws InterruptedIOException {
        try {
            if (!closed && turn == seen) {
                wait(writing ? WHILE_WRITTEN : PING);
            }
        } catch (InterruptedException e) {
            // its connection is closed as soon as anything is written, were it only the end
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
