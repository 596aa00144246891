package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run of {@code serve} in this process, on any port that is free, with all its folders in one. */
public final class Serving implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Thread thread;
    private volatile int code = -1;

    private Serving(List<String> arguments) {
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        thread = new Thread(() -> code = Commands.run(to, to, arguments.toArray(String[]::new)));
        thread.start();
    }

    /** Serves what lies in {@code folder}. */
    public static Serving in(Path folder, String... options) {
        List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0"));
        for (String each : List.of("seeds", "templates", "output", "cache")) {
            arguments.addAll(List.of("--" + each, folder.resolve(each).toString()));
        }
        arguments.addAll(List.of(options));
        return new Serving(arguments);
    }

    /** Returns all that was said. */
    public String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Waits until this was said. */
    public String said(String words) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!said().contains(words) && System.nanoTime() < end && thread.isAlive()) {
            Thread.sleep(10);
        }
        assertTrue(said().contains(words), () -> "“" + words + "” was not said:\n" + said());
        return said();
    }

    /** Waits until it serves, and gives its address. */
    public String address() throws InterruptedException {
        Matcher address = ADDRESS.matcher(said("Ctrl-C"));
        assertTrue(address.find());
        return address.group();
    }

    /** Ends it, and gives what it ended with. */
    public int end() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (thread.isAlive() && System.nanoTime() < end) {
            // once may not be enough: the store's library swallows what interrupts it while it closes
            thread.interrupt();
            thread.join(100);
        }
        assertFalse(thread.isAlive(), "it does not end");
        return code;
    }

    /** Saves a file as many editors do: another one takes its place. */
    public static void save(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + "~");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws InterruptedException {
        end();
    }
}
