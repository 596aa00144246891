package onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no browser sends for a page of the site, byte by byte; in what is sent, {@code @} stands for the server's port. */
class HostileRequestsTest {
    private static final int PATIENCE = 20_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    @TempDir
    Path folder;

    private SiteServer server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site/.hidden")).getParent();
        Files.writeString(site.resolve("index.html"), "<html><body></body></html>");
        Files.writeString(site.resolve("a.css"), "0123456789");
        Files.writeString(site.resolve(".hidden/a.css"), "secret");
        Files.writeString(folder.resolve("a.css"), "secret");
        server = SiteServer.on(0, site).orElseThrow();
        port = URI.create(server.address()).getPort();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Socket send(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE);
        try {
            socket.getOutputStream()
                    .write(request.replace("@", Integer.toString(port)).getBytes(StandardCharsets.ISO_8859_1));
        } catch (SocketException e) {
            // closed before all was sent
        }
        return socket;
    }

    /** Returns all that comes back, until the server closes; empty where it closes without a word. */
    private String answer(String request) throws IOException {
        try (Socket socket = send(request)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException e) {
            return "";
        }
    }

    /** Returns the codes of all answers, with blanks between them. */
    private static String codes(String answer) {
        return STATUS.matcher(answer).results().map(status -> status.group(1)).collect(Collectors.joining(" "));
    }

    private void expect(String codes, String request) throws IOException {
        String answer = answer(request);
        assertEquals(codes, codes(answer), request + "\n" + answer);
        assertTrue(!answer.contains("secret"), request + "\n" + answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | localhost:@",
                "200 | LOCALHOST:@",
                "200 | 127.0.0.1",
                "200 | [::1]:@",
                "403 | localhost:@.",
                "403 | localhost.:@",
                "403 | localhost:0@",
                "403 | localhost:@/",
                "403 | localhost:@#",
                "403 | localhost:@,marn.example",
                "403 | marn.example",
                "403 | marn.example:@",
                "403 | localhost.marn.example:@",
                "403 | localhost:1",
                "403 | localhost:",
                "403 | user%40localhost:@",
                "403 | 127.1:@",
                "403 | 127.0.0.2:@",
                "403 | 0.0.0.0:@",
                "403 | 2130706433:@",
                "403 | 0x7f.0.0.1:@",
                "403 | ::1",
                "403 | [::1%25lo]:@",
                "403 | [::ffff:127.0.0.1]:@",
                "403 | http://localhost:@",
                "403 | ''",
            })
    void only_its_own_names(int code, String host) throws IOException {
        expect(Integer.toString(code), "GET /a.css HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void one_host_and_no_bytes_within_it_that_are_none_of_a_name() throws IOException {
        String end = "Connection: close\r\n\r\n";
        expect("403", "GET /a.css HTTP/1.1\r\n" + end);
        expect("403", "GET /a.css HTTP/1.0\r\n\r\n");
        expect("403", "GET /a.css HTTP/1.1\r\nHost: localhost:@\r\nHost: localhost:@\r\n" + end);
        expect("403", "GET /a.css HTTP/1.1\r\nHost: localhost:@\r\nhost: marn.example\r\n" + end);
        expect("403", "GET /a.css HTTP/1.1\r\nHost: marn.example\r\nHost: localhost:@\r\n" + end);
        expect("403", "GET /a.css HTTP/1.1\r\nHost: localhost:@\0x\r\n" + end);
        expect("403", "GET /a.css HTTP/1.1\r\nHost: local\0host:@\r\n" + end);
        expect("403", "GET /a.css HTTP/1.1\r\nHost: localhost :@\r\n" + end);
        expect("403", "GET /a.css HTTP/1.1\r\nHost: localhost:@\r\n marn.example\r\n" + end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | http://localhost:@/a.css",
                "403 | http://marn.example/a.css",
                "403 | https://localhost:@/a.css",
                "403 | http://u@localhost:@/a.css",
                "403 | //localhost:@/a.css",
                "403 | //marn.example/a.css",
                "400 | /../a.css",
                "400 | /%2e%2e/a.css",
                "400 | /..%2fa.css",
                "400 | /%2e%2e%5ca.css",
                "400 | /x/%c0%ae%c0%ae/a.css",
                "400 | /a.css%00",
                "400 | /a.css%0d%0aX:%20y",
                "400 | /.hidden/a.css",
                "400 | /%2ehidden/a.css",
                "400 | /C:/a.css",
                "400 | /a.css::$DATA",
                "400 | /a%5cb",
                "400 | /a.css%zz",
                "400 | /a\\b",
                "404 | /a.css/",
                "404 | /A.CSS",
                "404 | /NUL",
                "404 | /a.css.",
                "404 | /_onrecord/../a.css",
                "404 | /_onrecord/SiteServer.class",
            })
    void only_addresses_of_the_site(int code, String target) throws IOException {
        expect(Integer.toString(code), "GET " + target + " HTTP/1.1\r\nHost: localhost:@\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "206 | bytes=0-0",
                "206 | bytes=-3",
                "206 | bytes=8-99999",
                "200 | bytes=9-1",
                "200 | bytes=a-b",
                "200 | bytes=99999999999999999999-",
                "200 | bytes=0-1,2-3",
                "200 | lines=0-1",
                "416 | bytes=-0",
                "416 | bytes=10-",
            })
    void bad_ranges(int code, String range) throws IOException {
        String end = "\r\nHost: localhost:@\r\nConnection: close\r\n\r\n";
        expect(Integer.toString(code), "GET /a.css HTTP/1.1\r\nRange: " + range + end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Origin: http://marn.example",
                "Origin: null",
                "Origin: https://localhost:@",
                "Origin: http://localhost:1",
                "Origin: http://127.0.0.1:@",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
            })
    void events_are_for_pages_of_its_own(String header) throws IOException {
        String events = "GET /_onrecord/events?page=/ HTTP/1.1\r\nHost: localhost:@\r\nConnection: close\r\n";
        expect("403", events + header + "\r\n\r\n");
        for (String own : List.of("Origin: http://localhost:@", "Sec-Fetch-Site: same-origin")) {
            try (Socket socket = send(events + own + "\r\n\r\n")) {
                assertTrue(begins(socket, "HTTP/1.1 200 "));
            }
        }
    }

    private static boolean begins(Socket socket, String words) throws IOException {
        return new String(socket.getInputStream().readNBytes(words.length()), StandardCharsets.ISO_8859_1)
                .equals(words);
    }

    @Test
    void what_is_too_long_is_not_read_and_what_is_pipelined_is_answered_in_order() throws IOException {
        String host = "Host: localhost:@\r\n";
        expect("404", "GET /" + "x".repeat(5_000) + " HTTP/1.1\r\nConnection: close\r\n" + host + "\r\n");
        expect("", "GET /" + "x".repeat(100_000) + " HTTP/1.1\r\n" + host + "\r\n");
        expect("", "GET /a.css HTTP/1.1\r\n" + host + "X: " + "x".repeat(100_000) + "\r\n\r\n");
        expect("", "GET /a.css HTTP/1.1\r\n" + host + manyHeaders() + "\r\n");
        String one = " HTTP/1.1\r\n" + host;
        expect(
                "200 404 403 200",
                "GET /a.css" + one + "\r\nGET /no" + one + "\r\nGET /a.css HTTP/1.1\r\nHost: marn.example\r\n\r\n"
                        + "GET /a.css" + one + "Connection: close\r\n\r\n");
    }

    private static String manyHeaders() {
        StringBuilder headers = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            headers.append("X").append(i).append(": y\r\n");
        }
        return headers.toString();
    }

    @Test
    void requests_that_never_end_and_strangers_streams_keep_nobody_out() throws IOException {
        List<Socket> strangers = new ArrayList<>();
        try {
            for (int i = 0; i < 130; i++) {
                strangers.add(send("GET /_onrecord/events?page=/" + i % 3 + " HTTP/1.1\r\nHost: localhost:@\r\n\r\n"));
                strangers.add(send("GET / HTTP/1.1\r\nHo"));
            }
            try (Socket own = send("GET /_onrecord/events?page=/ HTTP/1.1\r\nHost: localhost:@\r\n\r\n")) {
                assertTrue(begins(own, "HTTP/1.1 200 "));
                expect("200", "GET /a.css HTTP/1.1\r\nHost: localhost:@\r\nConnection: close\r\n\r\n");
            }
            long threads = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().equals("serve"))
                    .count();
            assertTrue(threads <= RequestThreads.MOST, threads + " threads");
        } finally {
            for (Socket each : strangers) {
                each.close();
            }
        }
    }

    @Test
    void connections_that_end_badly_are_forgotten() throws IOException {
        for (int i = 0; i < HttpLimits.CONNECTIONS + 50; i++) {
            send("GET / HTTP/1.1\r\nHo").close();
            Socket stream = send("GET /_onrecord/events?page=/ HTTP/1.1\r\nHost: localhost:@\r\n\r\n");
            try (InputStream in = stream.getInputStream()) {
                assertEquals('H', in.read());
            }
        }
        expect("200", "GET /a.css HTTP/1.1\r\nHost: localhost:@\r\nConnection: close\r\n\r\n");
    }
}
