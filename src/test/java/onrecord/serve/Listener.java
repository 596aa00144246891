package onrecord.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A page that listens, as the script in it does. */
public final class Listener implements AutoCloseable {
    private static final int PATIENCE = 20;

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final InputStream body;

    private Listener(InputStream body) {
        this.body = body;
        Thread reader = new Thread(this::read, "listener");
        reader.setDaemon(true);
        reader.start();
    }

    /** Opens the page at {@code path} of a server, and listens. */
    public static Listener on(String address, String path) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        String page = client.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                .body();
        String look = page.replaceAll("(?s).*data-look=\"([^\"]*)\".*", "$1");
        String query = "page=" + URLEncoder.encode("/" + path, StandardCharsets.UTF_8) + "&look=" + look;
        return new Listener(client.send(
                        HttpRequest.newBuilder(URI.create(address + "_onrecord/events?" + query))
                                .build(),
                        BodyHandlers.ofInputStream())
                .body());
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            StringBuilder event = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ") || line.startsWith("data: ")) {
                    event.append(line.substring(line.indexOf(' ') + 1)).append('\n');
                } else if (line.isEmpty() && event.length() > 0) {
                    events.add(event.toString());
                    event.setLength(0);
                }
            }
        } catch (IOException e) {
            // closed
        }
        events.add("end");
    }

    /** Returns the next event: its name and its data, a line each; {@code end} once the stream has ended. */
    public String next() throws InterruptedException {
        return String.valueOf(events.poll(PATIENCE, TimeUnit.SECONDS));
    }

    /** Waits for an event that holds these words. */
    public String next(String words) throws InterruptedException {
        String event = next();
        while (!event.contains(words) && !event.equals("end") && !event.equals("null")) {
            event = next();
        }
        return event;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
