package onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SiteServerTest {
    private static final String PAGE = "<html><body><p>Marn, the café.</p></body></html>\n";

    @TempDir
    Path folder;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Path site;
    private SiteServer server;

    @BeforeEach
    void start() throws IOException {
        site = folder.resolve("site");
        write("index.html", PAGE);
        write("articles/index.html", PAGE);
        write("site.css", "0123456789");
        write("data/SHA256SUMS", "sums");
        write("data/empty.csv", "");
        write(".secret/key.txt", "secret");
        write(
                "404.html",
                "<html><head><link href=\"site.css\"></head><body><a href=\"index.html\">Home</a>"
                        + "<a href=\"#main\">Skip</a><a href=\"https://example.org/\">Out</a></body></html>");
        Files.writeString(folder.resolve("outside.txt"), "outside");
        server = SiteServer.on(0, site).orElseThrow();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(".draft");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Sends just these bytes; gives all that comes back. */
    private String raw(String request) throws IOException {
        URI address = URI.create(server.address());
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String asked(String method, String target) throws IOException {
        String host = URI.create(server.address()).getAuthority();
        return raw(method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void page_is_served_with_the_script_before_its_end_and_stays_as_it_is_on_disk() throws Exception {
        HttpResponse<String> response = get("");
        assertEquals(200, response.statusCode());
        assertEquals("text/html; charset=utf-8", header(response, "Content-Type"));
        assertTrue(
                response.body()
                        .matches("(?s)<html><body><p>Marn, the café\\.</p>"
                                + "<script src=\"/_onrecord/reload\\.js\" data-look=\"[0-9a-f-]+\" defer></script>\n"
                                + "</body></html>\n"),
                response.body());
        assertEquals(
                response.body().getBytes(StandardCharsets.UTF_8).length,
                Integer.parseInt(header(response, "Content-Length")));
        assertEquals(PAGE, Files.readString(site.resolve("index.html")));
    }

    @Test
    void files_have_their_types() throws Exception {
        write("feed.xml", "<feed/>");
        write("a.json", "{}");
        write("a.bin", "x");
        assertEquals("text/css; charset=utf-8", header(get("site.css"), "Content-Type"));
        assertEquals("application/json", header(get("a.json"), "Content-Type"));
        assertEquals("application/xml", header(get("feed.xml"), "Content-Type"));
        assertEquals("text/plain; charset=utf-8", header(get("data/SHA256SUMS"), "Content-Type"));
        assertEquals("text/csv; charset=utf-8", header(get("data/empty.csv"), "Content-Type"));
        assertEquals("application/octet-stream", header(get("a.bin"), "Content-Type"));
        assertEquals("text/javascript; charset=utf-8", header(get("_onrecord/reload.js"), "Content-Type"));
        assertEquals("nosniff", header(get("site.css"), "X-Content-Type-Options"));
        assertEquals("same-origin", header(get("site.css"), "Cross-Origin-Resource-Policy"));
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        for (String path : List.of("", "site.css")) {
            HttpResponse<String> first = get(path);
            String tag = header(first, "ETag");
            assertEquals("no-cache", header(first, "Cache-Control"));
            HttpResponse<String> again = get(path, "If-None-Match", "\"other\", W/" + tag);
            assertEquals(304, again.statusCode());
            assertEquals("", again.body());
            assertEquals(tag, header(again, "ETag"));
        }
        String page = header(get(""), "ETag");
        write("site.css", "9876543210");
        assertEquals(200, get("", "If-None-Match", page).statusCode(), "the page looks different now");
    }

    @Test
    void a_part_of_a_file_is_sent_where_one_is_asked_for() throws Exception {
        assertEquals("bytes", header(get("site.css"), "Accept-Ranges"));
        HttpResponse<String> part = get("site.css", "Range", "bytes=2-4");
        assertEquals(206, part.statusCode());
        assertEquals("234", part.body());
        assertEquals("bytes 2-4/10", header(part, "Content-Range"));
        assertEquals("789", get("site.css", "Range", "bytes=7-").body());
        HttpResponse<String> beyond = get("site.css", "Range", "bytes=10-");
        assertEquals(416, beyond.statusCode());
        assertEquals("bytes */10", header(beyond, "Content-Range"));
        String tag = header(get("site.css"), "ETag");
        assertEquals(206, get("site.css", "Range", "bytes=0-0", "If-Range", tag).statusCode());
        assertEquals(200, get("site.css", "Range", "bytes=0-1,3-4").statusCode());
        assertEquals(
                200,
                get("site.css", "Range", "bytes=0-0", "If-Range", "\"old\"").statusCode());
    }

    @Test
    void a_part_of_a_page_is_one_of_the_page_as_it_is_served() throws Exception {
        byte[] whole = client.send(
                        HttpRequest.newBuilder(URI.create(server.address())).build(), BodyHandlers.ofByteArray())
                .body();
        HttpResponse<String> part = get("", "Range", "bytes=" + (whole.length - 8) + "-");
        assertEquals("</html>\n", part.body());
        assertEquals(
                "bytes " + (whole.length - 8) + "-" + (whole.length - 1) + "/" + whole.length,
                header(part, "Content-Range"));
    }

    @Test
    void head_says_what_get_would() throws Exception {
        for (String path : List.of("", "site.css", "articles", "nowhere", "data/empty.csv")) {
            HttpResponse<byte[]> head = client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + path))
                            .method("HEAD", HttpRequest.BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofByteArray());
            HttpResponse<String> got = get(path);
            assertEquals(got.statusCode(), head.statusCode(), path);
            assertEquals(0, head.body().length, path);
            for (String name : List.of("Content-Length", "Content-Type", "ETag", "Location", "Accept-Ranges")) {
                assertEquals(header(got, name), header(head, name), path + " " + name);
            }
        }
    }

    @Test
    void folder_leads_to_its_index() throws Exception {
        HttpResponse<String> response = get("articles?q=1");
        assertEquals(301, response.statusCode());
        assertEquals("/articles/?q=1", header(response, "Location"));
        assertEquals(200, get("articles/").statusCode());
        for (String path : List.of("data", "data/", "articles//")) {
            assertTrue(get(path).statusCode() >= 400, "no list of files: " + path);
        }
    }

    @Test
    void address_that_does_not_exist_gets_the_sites_own_page_with_links_that_work() throws Exception {
        HttpResponse<String> response = get("articles/1999/nowhere.html");
        assertEquals(404, response.statusCode());
        assertTrue(response.body().contains("<link href=\"/site.css\">"), response.body());
        assertTrue(response.body().contains("<a href=\"/index.html\">Home</a><a href=\"#main\">"), response.body());
        assertTrue(response.body().contains("<a href=\"https://example.org/\">"), response.body());
        assertTrue(response.body().contains("reload.js"), response.body());
        write(
                "404.html",
                "<link href=\"https://example.org/marn/site.css\"><a href=\"https://example.org/marn/index.html\">");
        assertTrue(get("no").body().startsWith("<link href=\"/site.css\"><a href=\"/index.html\">"));
        write(
                "404.html",
                "<link href=\"site.css\"><link href=\"/marn/site.css\"><a href=\"https://example.org/marn/index.html\">");
        assertTrue(get("no")
                .body()
                .startsWith("<link href=\"/site.css\"><link href=\"/site.css\"><a href=\"/index.html\">"));
        Files.delete(site.resolve("404.html"));
        assertTrue(get("no").body().contains("There is no page at this address"));
    }

    @Test
    void nothing_outside_the_folder_is_served() throws IOException {
        for (String target : List.of(
                "/../outside.txt",
                "/articles/../../outside.txt",
                "/%2e%2e/outside.txt",
                "/..%2foutside.txt",
                "/%2e%2e%2foutside.txt",
                "/..%5coutside.txt",
                "/..\\outside.txt",
                "/articles/..%c0%afoutside.txt",
                "/%252e%252e/outside.txt",
                "/site.css%00.html",
                "/site.css%",
                "/site.css%2",
                "/site.css::$DATA",
                "/C:/outside.txt",
                "//outside.txt",
                "/" + folder.resolve("outside.txt"),
                "//" + folder.resolve("outside.txt"),
                "/.secret/key.txt",
                "/.secret",
                "/%2esecret/key.txt",
                "/./site.css",
                "site.css",
                "*",
                "http://example.org/../outside.txt")) {
            String answer = asked("GET", target);
            assertFalse(
                    answer.contains("outside\n") || answer.endsWith("outside") || answer.contains("secret"), target);
            assertFalse(answer.startsWith("HTTP/1.1 2"), target + "\n" + answer);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a symbolic link needs a right there that few users have")
    void no_link_is_followed() throws Exception {
        Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("outside.txt"));
        Files.createSymbolicLink(site.resolve("up"), folder);
        Files.createSymbolicLink(site.resolve("within.css"), site.resolve("site.css"));
        Files.createSymbolicLink(site.resolve("stories"), site.resolve("articles"));
        for (String path :
                List.of("link.txt", "up", "up/outside.txt", "within.css", "stories/", "stories/index.html")) {
            assertEquals(404, get(path).statusCode(), path);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a symbolic link needs a right there that few users have")
    void folder_whose_place_a_link_takes_is_served_no_more() throws Exception {
        Files.move(site.resolve("articles"), folder.resolve("moved"));
        Files.createSymbolicLink(site.resolve("articles"), folder.resolve("moved"));
        assertEquals(404, get("articles/").statusCode());
        Files.move(site, folder.resolve("elsewhere"));
        Files.createSymbolicLink(site, folder.resolve("elsewhere"));
        assertEquals(404, get("").statusCode());
        assertEquals(404, get("site.css").statusCode());
        Files.delete(site);
        Files.move(folder.resolve("elsewhere"), site);
        assertEquals(200, get("site.css").statusCode());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a symbolic link needs a right there that few users have")
    void folder_may_be_named_by_a_link() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), site);
        try (SiteServer other = SiteServer.on(0, link).orElseThrow()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(other.address() + "site.css"))
                    .build();
            assertEquals(
                    "0123456789", client.send(request, BodyHandlers.ofString()).body());
        }
    }

    @Test
    void only_reading_is_allowed() throws IOException {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE")) {
            String answer = asked(method, "/site.css");
            assertTrue(answer.startsWith("HTTP/1.1 405 "), method + "\n" + answer);
            assertTrue(answer.contains("Allow: GET, HEAD\r\n"), answer);
        }
    }

    @Test
    void only_this_machines_own_names_are_answered_to() throws IOException {
        int port = URI.create(server.address()).getPort();
        for (String host :
                List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port, "LocalHost:" + port, "localhost")) {
            String answer = raw("GET /site.css HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 200 "), host);
        }
        for (String host : List.of("marn.example:" + port, "127.0.0.1:1", "localhost.marn.example:" + port)) {
            for (String target : List.of("/site.css", "/_onrecord/events?page=/")) {
                String answer = raw("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
                assertTrue(answer.startsWith("HTTP/1.1 403 "), host + "\n" + answer);
            }
        }
        assertTrue(raw("GET /site.css HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 403 "));
    }

    @Test
    void one_connection_serves_many_requests() throws IOException {
        URI address = URI.create(server.address());
        String request = "GET /site.css HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n";
        String answers = raw(request + "\r\n" + request + "\r\n" + request + "Connection: close\r\n\r\n");
        assertEquals(4, answers.split("0123456789", -1).length, answers);
    }

    @Test
    void page_is_told_as_soon_as_it_or_a_stylesheet_is_another() throws Exception {
        try (Listener home = Listener.on(server.address(), "");
                Listener list = Listener.on(server.address(), "articles/");
                Listener missing = Listener.on(server.address(), "articles/new.html")) {
            home.next("problems");
            list.next("problems");
            missing.next("problems");
            assertEquals(Set.of("index.html", "articles/index.html", "articles/new.html"), server.pages());
            server.writing(true);
            write("articles/index.html", PAGE + "more");
            assertTrue(list.next().startsWith("reload\n"));
            write("articles/new.html", PAGE);
            assertTrue(missing.next().startsWith("reload\n"));
            write("site.css", "x");
            assertTrue(home.next().startsWith("reload\n"));
            server.writing(false);
        }
    }

    @Test
    void page_that_changed_before_it_could_listen_is_told_at_once() throws Exception {
        String old = get("").body().replaceAll("(?s).*data-look=\"([^\"]*)\".*", "$1");
        write("index.html", PAGE + "more");
        HttpResponse<InputStream> stream = client.send(
                HttpRequest.newBuilder(URI.create(server.address() + "_onrecord/events?page=%2F&look=" + old))
                        .build(),
                BodyHandlers.ofInputStream());
        try (InputStream in = stream.body()) {
            StringBuilder read = new StringBuilder();
            while (read.indexOf("event: reload") < 0) {
                read.append((char) in.read());
            }
        }
    }

    @Test
    void problems_are_shown_and_gone_when_mended() throws Exception {
        Diagnostic note = Diagnostic.ofFile(Severity.NOTE, "n", "seeds/a.txt", "only a note", "");
        Diagnostic warning =
                Diagnostic.ofFile(Severity.WARNING, "w", "seeds/b.txt", "odd\tor\nnot", "look <b>twice</b>");
        Diagnostic error = Diagnostic.ofFile(Severity.ERROR, "e", "seeds/c.txt", "wrong", "");
        try (Listener page = Listener.on(server.address(), "")) {
            assertTrue(page.next().endsWith("\t0\n"));
            server.show(List.of(note, warning, error));
            List<String> lines = page.next().lines().toList();
            assertEquals("problems", lines.get(0));
            assertEquals(
                    List.of("error\tseeds/c.txt\twrong\t\t", "warning\tseeds/b.txt\todd or not\t\tlook <b>twice</b>"),
                    lines.subList(2, lines.size()));
            server.show(List.of());
            assertEquals(2, page.next().lines().count());
        }
    }

    @Test
    void streams_end_with_the_server_and_the_port_is_free_again() throws Exception {
        int port = URI.create(server.address()).getPort();
        assertTrue(SiteServer.on(port, site).isEmpty(), "taken");
        try (Listener page = Listener.on(server.address(), "")) {
            page.next("problems");
            server.close();
            assertEquals("end", page.next());
        }
        try (SiteServer again = SiteServer.on(port, site).orElseThrow()) {
            assertEquals(server.address(), again.address());
        }
    }

    @Test
    void listeners_that_are_gone_are_forgotten() throws Exception {
        for (int i = 0; i < 3; i++) {
            Listener.on(server.address(), "").close();
        }
        for (int i = 0; i < 100 && server.pages().contains("index.html"); i++) {
            server.show(List.of(Diagnostic.ofFile(Severity.ERROR, "e", "seeds/c.txt", "wrong " + i, "")));
            Thread.sleep(50);
        }
        assertFalse(server.pages().contains("index.html"));
    }

    @Test
    void bytes_that_are_no_text_come_through_unchanged() throws Exception {
        byte[] all = new byte[70_000];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (i * 7 + i / 256);
        }
        Files.write(site.resolve("picture.png"), all);
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "picture.png"))
                .build();
        assertArrayEquals(all, client.send(request, BodyHandlers.ofByteArray()).body());
    }
}
