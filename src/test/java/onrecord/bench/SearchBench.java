package onrecord.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import onrecord.site.Browsers;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What a first search of a built site loads, and how long it takes: {@code SearchBench SITE QUERY…}, by hand. Prints for each
 * query, on a page of its own, opened from disk, the hits, the bytes of the index that were loaded, and the milliseconds from
 * the page's begin to its first hits.
 */
public final class SearchBench {
    private static final String WAIT = "const done = arguments[0]; (function look() {"
            + " const count = document.getElementById('count').textContent;"
            + " if (!count || count.startsWith('Reading')) { setTimeout(look, 5); return; }"
            + " const all = [...document.scripts].map(s => s.src);"
            + " done([count, Math.round(performance.now()), all.filter(n => n.includes('/search/')).join(' ')]); })();";

    private SearchBench() {}

    /** Runs the queries. */
    public static void main(String[] args) throws Exception {
        Path site = Path.of(args[0]).toAbsolutePath();
        List<Long> bytes = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        ChromeDriver browser = Browsers.start(true);
        try {
            browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
            for (String query : List.of(args).subList(1, args.length)) {
                browser.get("about:blank");
                browser.get(
                        site.resolve("search.html").toUri() + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
                List<?> found = (List<?>) browser.executeAsyncScript(WAIT);
                long size = 0;
                for (String script : String.valueOf(found.get(2)).split(" ")) {
                    size += Files.size(Path.of(URI.create(script)));
                }
                bytes.add(size);
                times.add((Long) found.get(1));
                System.out.printf("%8d B %6d ms  %s: %s%n", size, times.get(times.size() - 1), query, found.get(0));
            }
        } finally {
            browser.quit();
        }
        System.out.printf(
                "median %d B, most %d B; median %d ms%n", median(bytes), Collections.max(bytes), median(times));
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElse(0L);
    }
}
