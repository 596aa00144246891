package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A headline from outside hides no words of the text: what the text has in its place stands on the page as well. */
class GivenHeadlineTest {
    private static final String COPY =
            "\n\nThe council of Marn voted on Monday to close the old bridge, which is unsafe.\n";

    @TempDir
    Path folder;

    private String page(String text, String headline) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("a.txt"), text + COPY);
        Files.writeString(seeds.resolve("a.txt.yaml"), "headline: " + headline + "\npublished: 2031-03-04\n");
        OnRecord.build(Options.of(seeds, folder.resolve("site")), (diagnostics, bug) -> {});
        try (Stream<Path> pages = Files.walk(folder.resolve("site/articles"))) {
            List<Path> articles = pages.filter(
                            each -> each.getFileName().toString().matches(".*-[0-9a-f]{6}\\.html"))
                    .toList();
            assertEquals(1, articles.size(), articles::toString);
            return Jsoup.parse(Files.readString(articles.get(0))).select("main").text();
        }
    }

    @Test
    void another_line_above_the_copy_is_shown_below_it() throws IOException {
        String page = page("Bridge of Marn falls silent", "Marn closes its bridge");
        assertTrue(page.contains("Marn closes its bridge"), page);
        assertTrue(page.contains("Bridge of Marn falls silent"), page);
    }

    @Test
    void the_same_words_are_shown_once() throws IOException {
        String page = page("MARN CLOSES ITS BRIDGE", "Marn closes its bridge");
        assertTrue(!page.contains("MARN CLOSES ITS BRIDGE"), page);
    }
}
