package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nu.validator.client.EmbeddedValidator;
import onrecord.model.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every page and the stylesheet before the Nu HTML checker, and the weight of a page. */
class HtmlIT {
    private static final int KILOBYTE = 1000;
    private static final int STACK = 64 * 1024 * 1024;

    private final EmbeddedValidator validator = new EmbeddedValidator();

    @BeforeEach
    void errors_one_a_line() {
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    }

    @Test
    void every_page_is_valid_html() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : Sample.files().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                String found = check(file.getValue());
                if (!found.isBlank()) {
                    wrong.add(file.getKey() + "\n" + found);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void the_stylesheet_is_valid_css() throws Exception {
        String css = new String(Sample.files().get("site.css"), StandardCharsets.UTF_8);
        String page = "<!DOCTYPE html><html lang=\"en\"><title>x</title><style>" + css + "</style><p>x";
        assertEquals("", check(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_checker_does_find_errors() throws Exception {
        String page = "<!DOCTYPE html><html lang=\"en\"><title>x</title><style>p { colr: red }</style><p>x";
        assertTrue(check(page.getBytes(StandardCharsets.UTF_8)).contains("colr"));
    }

    /** TextRuns the checker with room for its schemas, which are deeply nested. */
    private String check(byte[] page) throws Exception {
        FutureTask<String> task = new FutureTask<>(() -> {
            Path file = Files.createTempFile("page", ".html");
            try {
                Files.write(file, page);
                // a page on disk has no origin that the checker would take for the policy's 'self'
                return validator
                        .validate(file)
                        .lines()
                        .filter(line -> !line.contains("violates Content Security Policy"))
                        .collect(Collectors.joining("\n"));
            } finally {
                Files.delete(file);
            }
        });
        new Thread(null, task, "checker", STACK).start();
        return task.get();
    }

    @Test
    void an_article_page_stays_within_its_weight() throws IOException {
        Map<String, byte[]> files = SiteGoldenTest.render(Stories.pages(Settings.standard(), Stories.ferry()));
        int html = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("0a1b2c.html"))
                .mapToInt(file -> packed(file.getValue()))
                .sum();
        assertTrue(html > 0 && html < 15 * KILOBYTE, "HTML: " + html);
        assertTrue(packed(files.get("site.css")) < 8 * KILOBYTE, "CSS: " + packed(files.get("site.css")));
        int script = packed(files.get("site.js"));
        assertTrue(script < 4 * KILOBYTE, "script: " + script);
        int search = Stream.of("query.js", "index.js", "evaluate.js", "search.js")
                .mapToInt(name -> packed(files.get(name)))
                .sum();
        assertTrue(script + search < 20 * KILOBYTE, "scripts of the search page: " + (script + search));
    }

    private static int packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.size();
    }
}
