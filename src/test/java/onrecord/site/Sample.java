package onrecord.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Settings;

/** A site with every kind of page, long lists too, for the tests that look at pages from outside. */
final class Sample {
    /** One page of every kind. */
    static final List<String> KINDS = List.of(
            "index.html",
            "articles/2031/marn-minister-asks-ferry-line-for-a-winter-plan-0a1b2c.html",
            "articles/2031/hostile-ffffff.html",
            "articles/index.html",
            "articles/2032/01.html",
            "articles/2032/index.html",
            "agencies/index.html",
            "places/index.html",
            "places/sund.html",
            "speakers/by-name/unnamed.html",
            "timeline/index.html",
            "timeline/2031/index.html",
            "timeline/2032/01.html",
            "timeline/undated/index.html",
            "speakers/index.html",
            "speakers/ada-kell.html",
            "speakers/mira-sund.html",
            "speakers/mira-sund/1.html",
            "speakers/carl-brandt.html",
            "search.html",
            "data/index.html",
            "pages/about-the-file.html",
            "review.html",
            "404.html");

    private static final int BULLETINS = 60;

    private static Map<String, byte[]> files = Map.of();

    private Sample() {}

    static synchronized Map<String, byte[]> files() {
        if (files.isEmpty()) {
            files = SiteGoldenTest.render(pages());
        }
        return files;
    }

    /** Returns the pages, not made yet. */
    static Stream<Page> pages() {
        List<Article> articles = new ArrayList<>(List.of(
                Stories.ferry(),
                Stories.hostile(),
                Stories.brandt("undated/talk-0a", "striker"),
                Stories.brandt("undated/talk-0b", "finance minister")));
        for (int i = 0; i < BULLETINS; i++) {
            articles.add(Stories.bulletin(i));
        }
        Settings settings = new Settings(
                "The Marn File",
                "Wire copy of the straits.",
                "en",
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of("https://example.org/marn/file"),
                List.of(),
                false,
                false);
        return Stories.pages(settings, articles.toArray(Article[]::new));
    }

    /** Writes the site into {@code folder}. */
    static void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
