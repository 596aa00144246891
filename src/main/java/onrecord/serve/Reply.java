package onrecord.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers a request as RFC 9110 wants it: what the browser has already is not sent again, and a part where one is asked for. */
final class Reply {
    private Reply() {}

    /** Sends all of a body, or to {@code HEAD} what would be said of it. */
    static void send(HttpExchange exchange, int status, String type, Body body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        part(exchange, status, body, new ByteRange(0, body.size()));
    }

    /**
     * Sends a file, a part of it, or that it has not changed.
     *
     * @param tag stands for its bytes, in quotation marks
     */
    static void sendFile(HttpExchange exchange, String type, String tag, Body body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("ETag", tag);
        headers.set("Accept-Ranges", "bytes");
        if (asked(exchange, "If-None-Match").filter(tags -> matches(tags, tag)).isPresent()) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        long size = body.size();
        Optional<ByteRange> range = asked(exchange, "Range")
                .filter(header -> exchange.getRequestMethod().equals("GET"))
                .filter(header -> asked(exchange, "If-Range").map(tag::equals).orElse(true))
                .flatMap(header -> ByteRange.of(header, size));
        if (range.isEmpty()) {
            send(exchange, 200, type, body);
        } else if (range.get().length() == 0) {
            headers.set("Content-Range", "bytes */" + size);
            exchange.sendResponseHeaders(416, -1);
        } else {
            ByteRange one = range.get();
            headers.set("Content-Type", type);
            headers.set("Content-Range", "bytes " + one.from() + "-" + (one.from() + one.length() - 1) + "/" + size);
            part(exchange, 206, body, one);
        }
    }

    private static Optional<String> asked(HttpExchange exchange, String header) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(header));
    }

    private static boolean matches(String tags, String tag) {
        return Stream.of(tags.split(","))
                .map(String::strip)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(one -> one.equals("*") || one.equals(tag));
    }

    private static void part(HttpExchange exchange, int status, Body body, ByteRange part) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Long.toString(part.length()));
        }
        if (exchange.getRequestMethod().equals("HEAD") || part.length() == 0) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, part.length());
        try (OutputStream out = exchange.getResponseBody()) {
            body.write(part.from(), part.length(), out);
        }
    }
}
