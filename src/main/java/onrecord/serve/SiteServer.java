package onrecord.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.files.MediaTypes;
import onrecord.text.Diagnostic;

/**
 * Serves the files of a site's folder to browsers on the same machine, and nothing else. Pages get a script that reloads
 * them and shows what is wrong. Nothing is kept: every request is answered from the disk, where each file is whole at any
 * time. Safe for use by many threads.
 */
public final class SiteServer implements AutoCloseable {
    private static final int TRIES = 4;

    private final HttpServer server;
    private final RequestThreads threads = new RequestThreads();
    private final Published site;
    private final Streams streams;
    private final LocalNames names;

    private SiteServer(HttpServer server, Path folder) {
        this.server = server;
        this.site = new Published(folder);
        this.streams = new Streams(site, threads);
        this.names = new LocalNames(server.getAddress().getPort());
    }

    /**
     * Begins to serve {@code folder}, which need not be there yet.
     *
     * @param port where; 0 for any port that is free
     * @return empty where the port is taken
     * @throws UncheckedIOException if it cannot be done on this port for another reason
     */
    public static Optional<SiteServer> on(int port, Path folder) {
        HttpLimits.set();
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            SiteServer server = new SiteServer(http, folder);
            http.setExecutor(server.threads);
            http.createContext("/", server::handle);
            http.start();
            return Optional.of(server);
        } catch (BindException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the address of the site's first page. */
    public String address() {
        InetAddress host = server.getAddress().getAddress();
        return "http://" + (host instanceof Inet6Address ? "[::1]" : host.getHostAddress()) + ":"
                + server.getAddress().getPort() + "/";
    }

    /** Returns the paths of the pages that are looked at. */
    public Set<String> pages() {
        return streams.pages();
    }

    /** Says that pages are being written from now on, or no longer: open pages look out for it. */
    public void writing(boolean yes) {
        streams.writing(yes);
    }

    /** Shows in all open pages what is wrong, in place of what was; nothing, if it is nothing. */
    public void show(List<Diagnostic> diagnostics) {
        streams.show(diagnostics);
    }

    /** Ends all connections. */
    @Override
    public void close() {
        streams.close();
        server.stop(0);
        threads.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-cache");
            headers.set("X-Content-Type-Options", "nosniff");
            // no page of another site may take in what is served here, as a script or an image
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            answer(exchange);
        } catch (RuntimeException bug) {
            say(exchange, 500, "This is a bug in On Record: " + bug);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String raw = Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("");
        Optional<String> path = Published.path(raw);
        if (!names.isMeant(exchange)) {
            say(exchange, 403, "This server answers to its own address only: " + address());
        } else if (!exchange.getRequestMethod().equals("GET") && !isHead(exchange)) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            say(exchange, 405, "This can be read only.");
        } else if (raw.startsWith(Reload.FOLDER)) {
            own(exchange, raw);
        } else if (path.isEmpty()) {
            say(exchange, 400, "This is no address of a page.");
        } else if (site.file(path.get()).isPresent()) {
            file(exchange, path.get());
        } else if (site.file(path.get() + "/").isPresent()) {
            String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                    .map(words -> "?" + words)
                    .orElse("");
            exchange.getResponseHeaders().set("Location", raw + "/" + query);
            say(exchange, 301, "This is a folder.");
        } else {
            missing(exchange, path.get());
        }
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }

    /** Answers what is asked by the script in a page. */
    private void own(HttpExchange exchange, String raw) throws IOException {
        if (raw.equals(Reload.EVENTS) && !isHead(exchange)) {
            if (names.isFromOwnPage(exchange)) {
                String page = Published.path(parameter(exchange, "page")).orElse("");
                streams.serve(exchange, page, parameter(exchange, "look"));
            } else {
                say(exchange, 403, "This is told to the pages of this server only.");
            }
            return;
        }
        String name = raw.substring(Reload.FOLDER.length());
        Optional<byte[]> file = Reload.file(name);
        if (file.isEmpty()) {
            say(exchange, 404, "There is nothing here.");
        } else {
            Reply.send(exchange, 200, MediaTypes.of(name), new Body.Bytes(file.get()));
        }
    }

    private static String parameter(HttpExchange exchange, String name) {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return Stream.of(query.split("&"))
                .filter(one -> one.startsWith(name + "="))
                .map(one -> URLDecoder.decode(one.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        for (int i = 1; i <= TRIES; i++) {
            Optional<Path> file = site.file(path);
            if (file.isEmpty()) {
                break;
            }
            String type = MediaTypes.of(String.valueOf(file.get().getFileName()));
            boolean page = type.equals(MediaTypes.HTML);
            String look = page ? site.look(path) : site.version(path);
            try (Body.Open open = Published.open(file.get())) {
                Body body = page ? new Body.Bytes(Reload.into(open.bytes(), look)) : open;
                // a file that was replaced after its version was taken is looked at again
                if (look.equals(page ? site.look(path) : site.version(path)) || i == TRIES) {
                    Reply.sendFile(exchange, type, "\"" + look + "\"", body);
                    return;
                }
            } catch (NoSuchFileException e) {
                // gone, or about to come
            }
        }
        missing(exchange, path);
    }

    private void missing(HttpExchange exchange, String path) throws IOException {
        Optional<Path> page = site.file("404.html");
        byte[] html =
                ("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Not found</title></head>\n"
                                + "<body><p>There is no page at this address.</p></body>\n</html>\n")
                        .getBytes(StandardCharsets.UTF_8);
        if (page.isPresent()) {
            try (Body.Open open = Published.open(page.get())) {
                html = Reload.rooted(open.bytes());
            }
        }
        Reply.send(exchange, 404, MediaTypes.HTML, new Body.Bytes(Reload.into(html, site.look(path))));
    }

    private static void say(HttpExchange exchange, int status, String words) throws IOException {
        Reply.send(exchange, status, MediaTypes.TEXT, new Body.Bytes((words + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
