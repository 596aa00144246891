package onrecord.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import onrecord.build.BuildReport;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import onrecord.serve.SiteServer;
import onrecord.site.Browsers;
import onrecord.text.Diagnostic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Hostile words in every place that reaches a page, a feed, a table or a script, before a real browser: from disk and from a
 * server, with the policy of the pages and without it, so that the escaping holds alone. Nothing runs, nothing is asked for,
 * and every page is built of what the pages of a harmless archive are built of. {@code -Donrecord.hostile=all} puts every
 * vector into every place and opens every page in two of the four ways, once with the policy and once without.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileIT {
    private static final boolean ALL = "all".equals(System.getProperty("onrecord.hostile"));

    /** Rounds in an archive, and those of the short run, which spread over the vectors. */
    private static final int ROUNDS = ALL ? 20 : 3;

    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>\n";

    /** A stream that ends with its server, and what the page for unknown addresses asks of the server that it is not on. */
    private static final String EXPECTED = "http://127[^ ]+/_onrecord/.*|file:///(?!tmp)[^ ]*site\\.(css|js) .*";

    private final AtomicInteger asked = new AtomicInteger();
    /** What elements are of harmless words; and the button below more hits than these have. */
    private final Set<String> harmless = new TreeSet<>(Set.of("p>button[class id type]"));

    private final Set<String> wrong = new TreeSet<>();
    private String look = "";
    private HttpServer canary;
    private ChromeDriver browser;
    private Payloads payloads;
    private int opened;
    private int filled;
    private int ran;

    @TempDir
    Path folder;

    /** A way to open a page. */
    private record Way(String name, String root) {}

    @BeforeAll
    void start() throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        canary.start();
        payloads = new Payloads("http://127.0.0.1:" + canary.getAddress().getPort() + "/canary");
        look = Files.readString(Path.of("src/test/resources/hostile/look.js"));
        browser = Browsers.start(true);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.quit();
        }
        canary.stop(0);
    }

    /** Builds an archive of some rounds, and returns its site. */
    private Path site(String name, int from, int end, HostileArchive.Words words, List<Diagnostic> told)
            throws IOException {
        Path all = folder.resolve(name);
        HostileArchive.Written written = HostileArchive.write(all.resolve("seeds"), from, end, words);
        filled += written.filled() + HostileArchive.addresses(all.resolve("addresses.csv"), from, end, words);
        BuildReport built = OnRecord.build(
                new Options(
                        all.resolve("seeds"),
                        all.resolve("site"),
                        Optional.empty(),
                        all.resolve("cache"),
                        Optional.empty(),
                        Runtime.getRuntime().availableProcessors(),
                        false,
                        true,
                        Optional.of(all.resolve("addresses.csv"))),
                (diagnostics, bug) -> {
                    bug.ifPresent(words_ -> wrong.add("bug: " + words_));
                    told.addAll(diagnostics);
                });
        told.addAll(built.diagnostics());
        assertEquals(6 * (end - from), built.articles(), () -> name + ": " + told);
        return all.resolve("site");
    }

    /** Copies a site without the policy of its pages. */
    private static Path bare(Path site) throws IOException {
        Path bare = site.resolveSibling("bare");
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path to = bare.resolve(site.relativize(file).toString());
                Files.createDirectories(to.getParent());
                if (file.toString().endsWith(".html")) {
                    Files.writeString(to, Files.readString(file).replaceFirst(POLICY, ""));
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return bare;
    }

    private static List<String> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> site.toUri().relativize(file.toUri()).getRawPath())
                    .sorted()
                    .toList();
        }
    }

    /** Opens a page, and keeps what its elements are or compares them with those. */
    @SuppressWarnings("unchecked")
    private void open(Way way, String page, boolean known) {
        browser.get(way.root() + page);
        opened++;
        if (page.startsWith("search.html?")) {
            new WebDriverWait(browser, Duration.ofSeconds(10))
                    .until(any -> !any.findElement(By.id("count")).getText().isEmpty());
        }
        String shown = way.name() + " " + page;
        try {
            Map<String, Object> seen = (Map<String, Object>) look();
            if (!seen.get("ran").equals("")) {
                ran++;
                wrong.add("ran: " + shown);
            }
            if (!seen.get("at").toString().startsWith(way.root())) {
                wrong.add("led away: " + shown + " to " + seen.get("at"));
            }
            List<String> shape = (List<String>) seen.get("shape");
            if (known) {
                shape.stream()
                        .filter(one -> !harmless.contains(one) && !(page.startsWith("pages/") && isMarkdown(one)))
                        .forEach(one -> wrong.add("shape: " + one + " in " + shown));
            } else {
                harmless.addAll(shape);
            }
            for (String scheme : (List<String>) seen.get("schemes")) {
                if (!Set.of("http:", "https:", "mailto:", "file:", "data:").contains(scheme)) {
                    wrong.add("address: " + scheme + " in " + shown);
                }
            }
        } catch (RuntimeException e) {
            wrong.add(e.getClass().getSimpleName() + ": " + shown + ": "
                    + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    /** Returns whether a page of the editors' own may have an element wherever it has words: what Markdown makes of marks in them. */
    private static boolean isMarkdown(String shape) {
        return shape.matches("\\w+>(em|strong|code|blockquote|[uo]l|li|h[1-6])\\[]");
    }

    /** Looks at what is shown, again where the page has just led on to another. */
    private Object look() {
        try {
            return browser.executeScript(look);
        } catch (JavascriptException e) {
            new WebDriverWait(browser, Duration.ofSeconds(5))
                    .until(page ->
                            Boolean.TRUE.equals(browser.executeScript("return document.readyState === 'complete'")));
            return browser.executeScript(look);
        }
    }

    /** Types words into the search, holds them against the articles as quotations, and opens a hit. */
    private void search(Way way, List<String> queries, boolean known) {
        browser.get(way.root() + "search.html");
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        Object found = browser.executeAsyncScript("""
                var queries = arguments[0], done = arguments[1], q = document.getElementById('q'), i = 0, hits = 0;
                (function next() {
                  hits += document.querySelectorAll('#results > li').length;
                  if (document.querySelector('#results script, #results img, #results svg, #results iframe')) hits = -1e9;
                  if (i === queries.length) { done(hits); return; }
                  q.value = queries[i++];
                  q.form.requestSubmit();
                  setTimeout(next, 150);
                })();
                """, queries);
        assertTrue((Long) found > 0, way.name() + ": " + found + " hits");
        browser.get(way.root() + "search.html");
        browser.findElement(By.id("q")).sendKeys("<img src=x onerror=window.__ran=1>");
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(page -> !page.findElement(By.id("count")).getText().isEmpty());
        browser.findElement(By.id("q")).sendKeys(Keys.chord(Keys.CONTROL, "a") + "council marn");
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(page -> !page.findElements(By.cssSelector("#results a")).isEmpty());
        browser.executeScript(
                "document.querySelector('.drafted').open = true; document.getElementById('draft').value = arguments[0]; document.getElementById('drafted').requestSubmit()",
                "\"" + String.join("\" said <b>Kell</b>.\n\"", queries) + "\"");
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(page -> !page.findElement(By.id("held")).getText().isEmpty());
        assertTrue(browser.findElements(
                        By.cssSelector("#quotations script, #quotations img, #quotations svg, #quotations b"))
                .isEmpty());
        String hit = (String) browser.executeScript(
                "return window.__ran ? 'ran' : document.querySelector('#results a').getAttribute('href')");
        open(way, "search.html?q=council%20OR%20marn%20OR%20the", known);
        open(
                way,
                "search.html?q=" + java.net.URLEncoder.encode(queries.get(0), java.nio.charset.StandardCharsets.UTF_8),
                known);
        assertTrue(hit.startsWith("articles/"), hit);
        open(way, hit, known);
    }

    /** Opens pages of a site in some of the four ways. */
    private void look(Path site, boolean known, List<Diagnostic> told, boolean twice) throws IOException {
        Path bare = bare(site);
        try (SiteServer strict = SiteServer.on(0, site).orElseThrow();
                SiteServer loose = SiteServer.on(0, bare).orElseThrow()) {
            strict.show(told);
            loose.show(told);
            List<Way> ways = List.of(
                    new Way("disk, no policy", bare.toUri().toString()),
                    new Way("server, policy", strict.address()),
                    new Way("disk, policy", site.toUri().toString()),
                    new Way("server, no policy", loose.address()));
            List<String> pages = pages(site);
            for (int i = 0; i < pages.size(); i++) {
                for (int way = 0; way < ways.size(); way++) {
                    if (i % ways.size() == way || twice && i % ways.size() == (way ^ 1)) {
                        open(ways.get(way), pages.get(i), known);
                    }
                }
            }
            overlay(ways.get(3), known);
            // whole payloads are asked for, and words of them, for their sentences are to be shown
            List<String> queries = Stream.concat(
                            Stream.iterate(0, i -> i + 1)
                                    .limit(ALL ? 60 : 12)
                                    .map(i -> known
                                            ? Payloads.encodable(payloads.at(i, i * 5))
                                            : "the t".substring(i % 3)),
                            Stream.of("alert OR ran", "img OR svg OR script", "council"))
                    .toList();
            search(ways.get(0), queries, known);
            search(ways.get(1), queries, known);
            browser.get("about:blank");
        }
        browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> !entry.getMessage().matches(EXPECTED))
                .forEach(entry -> wrong.add("console: " + entry.getMessage()));
    }

    /** Waits until the server shows what is wrong with the seeds. */
    private void overlay(Way way, boolean known) {
        open(way, "index.html", known);
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(page -> !page.findElements(By.id("onrecord-problems")).isEmpty());
        String inside = (String)
                browser.executeScript(
                        "return Array.from(document.getElementById('onrecord-problems').shadowRoot.querySelectorAll('*'), e => e.localName)"
                                + ".filter(n => !/^(link|section|div|h2|button|ol|li|p|pre)$/.test(n)).join() + (window.__ran || '')");
        if (!inside.isEmpty()) {
            wrong.add("overlay: " + inside);
        }
    }

    @Test
    void hostile_words_stay_words() throws Exception {
        List<Diagnostic> told = new ArrayList<>();
        for (int from : List.of(1, 3, 4)) {
            // the lists of many articles have pages
            int end = ALL && from == 4 ? from + ROUNDS : from + 1;
            told.clear();
            look(site("harmless" + from, from, end, Harmless::at, told), false, told, false);
        }
        opened = 0;
        filled = 0;
        int step = ALL ? ROUNDS : payloads.vectors();
        for (int from = 0; from < payloads.vectors(); from += step) {
            told.clear();
            Path site = site("hostile" + from, from, Math.min(from + ROUNDS, payloads.vectors()), payloads::at, told);
            SiteData.check(site, wrong);
            look(site, true, told, ALL);
            if (ALL) {
                System.out.printf(
                        "hostile: from %d, %d in a place, %d pages, %d ran, %d wrong%n",
                        from, filled, opened, ran, wrong.size());
                wrong.forEach(System.out::println);
            }
        }
        System.out.printf(
                "hostile: %d vectors, %d times in a place, %d pages opened, %d ran, %d asked for, %d wrong%n",
                payloads.vectors(), filled, opened, ran, asked.get(), wrong.size());
        assertEquals(0, asked.get());
        assertEquals("", String.join("\n", wrong));
    }
}
