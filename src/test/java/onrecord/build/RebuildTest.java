package onrecord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.store.ArticleStore;
import onrecord.store.CacheEntry;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build after a change gives the same site, to the byte, as a build of everything; and touches nothing else. */
class RebuildTest {
    @TempDir
    Path folder;

    private Newsroom newsroom(long seed) throws IOException {
        return new Newsroom(folder.resolve("seeds"), seed);
    }

    /** A few rounds; RebuildIT goes many. */
    @RepeatedTest(4)
    void a_rebuild_equals_a_clean_build(RepetitionInfo repetition) throws IOException {
        int number = repetition.getCurrentRepetition();
        Newsroom newsroom = newsroom(number);
        for (int step = 0; step < 3; step++) {
            for (int change = 0; change < 1 + number * step; change++) {
                newsroom.work();
            }
            newsroom.workOnTheWhole();
            newsroom.rebuild();
            assertEquals("", newsroom.differencesToCleanBuild());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void words_that_a_build_cut_short_did_not_keep_are_read_again(boolean all) throws IOException {
        Newsroom newsroom = newsroom(12);
        newsroom.add();
        newsroom.rebuild();
        Map<String, byte[]> before = words(Map.of());
        words(before);
        newsroom.add();
        newsroom.add();
        newsroom.rebuild();
        // the articles are those of the second build, the words none, or those of the first
        words(all ? Map.of() : before);
        newsroom.add();
        newsroom.rebuild();
        assertEquals("", newsroom.differencesToCleanBuild());
    }

    /** Puts other words into the cache, and gives those that were there. */
    private Map<String, byte[]> words(Map<String, byte[]> others) {
        try (ArticleStore store = ArticleStore.in(folder.resolve("cache"), ProgramVersion.version())) {
            Map<String, byte[]> before = Map.copyOf(store.words());
            store.words().clear();
            store.words().putAll(others);
            return before;
        }
    }

    @Test
    void an_edit_of_one_item_in_a_file_gives_the_site_of_a_clean_build() throws IOException {
        Newsroom newsroom = newsroom(13);
        newsroom.write("story.txt", "The pier opened\nVELDEN, March 3, 1999 - The pier opened, Ada Kell said.\n");
        String board = item("\"id\": \"board\", ", "The board met");
        String ferry = item("\"id\": \"ferry\", ", "The ferry left");
        String crane = item("", "The crane fell");
        String broken = "{\"id\": \"crane\", \"text\": 7}";
        assertEquals(4, articles(newsroom, List.of(board, ferry, crane)));
        assertEquals(4, articles(newsroom, List.of(board, item("\"id\": \"ferry\", ", "The ferry sank"), crane)));
        assertEquals(3, articles(newsroom, List.of(ferry, board)));
        assertEquals(4, articles(newsroom, List.of(ferry, board, broken, crane)));
        assertEquals(6, articles(newsroom, List.of(crane, crane, crane, crane, crane)));
        assertEquals(1, articles(newsroom, List.of(broken)));
        assertEquals(2, articles(newsroom, List.of(board)));
    }

    private static int articles(Newsroom newsroom, List<String> items) throws IOException {
        newsroom.write("wire.json", "[" + String.join(",\n", items) + "]");
        int articles = newsroom.rebuild().articles();
        assertEquals("", newsroom.differencesToCleanBuild());
        assertEquals(0, newsroom.rebuild().written().changed());
        return articles;
    }

    private static String item(String id, String what) {
        return "{" + id + "\"versioncreated\": \"1999-03-04\", \"headline\": \"" + what + "\", \"text\": \"" + what
                + " on Tuesday, Ada Kell said. \\\"So it goes,\\\" she told Otto Brandt.\"}";
    }

    /** How rare a word is is a figure of the whole archive: stories of other days can part two reports, and join them again. */
    @Test
    void what_is_joined_elsewhere_is_seen_everywhere() throws IOException {
        Newsroom newsroom = newsroom(14);
        newsroom.write(
                "one.txt", "Fish\nOSTRA, March 4, 1999 - Fish prices rose at Ostra on March 3, Ada Kell said.\n");
        newsroom.write(
                "two.txt", "Eel\nOSTRA, March 4, 1999 - Prices of eel rose at Ostra on March 3, Otto Brandt said.\n");
        newsroom.rebuild();
        assertEquals(1, timelineEntries());
        StringBuilder others = new StringBuilder();
        for (int day = 1; day <= 30; day++) {
            others.append(day == 1 ? "[" : ",")
                    .append("{\"versioncreated\": \"1999-05-31\", \"headline\": \"Fish\", \"text\": \"")
                    .append("Prices rose at Marn on May " + day + ", 1999, Ada Kell said.\"}");
        }
        newsroom.write("wire.json", others + "]");
        newsroom.rebuild();
        assertEquals(2, timelineEntries());
        assertEquals("", newsroom.differencesToCleanBuild());
        newsroom.write("wire.json", "[]");
        newsroom.rebuild();
        assertEquals(1, timelineEntries());
        assertEquals("", newsroom.differencesToCleanBuild());
    }

    /** Returns how many events the timeline has of March 1999. */
    private int timelineEntries() throws IOException {
        String page = Files.readString(folder.resolve("site/timeline/1999/03.html"));
        return Jsoup.parse(page).select("ol.events > [id^=e]").size();
    }

    @Test
    void a_build_of_the_same_touches_nothing() throws IOException {
        Newsroom newsroom = newsroom(7);
        for (int i = 0; i < 8; i++) {
            newsroom.work();
        }
        newsroom.rebuild();
        Map<String, FileTime> before = stamps();
        BuildReport again = newsroom.rebuild();
        assertEquals(0, again.written().changed());
        assertEquals(0, again.written().removed());
        assertEquals(before, stamps());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_change_is_seen_though_size_and_time_are_put_back() throws Exception {
        Newsroom newsroom = newsroom(15);
        Path story = folder.resolve("seeds/story.txt");
        Path car = folder.resolve("seeds/story.txt.yaml");
        newsroom.write("story.txt", "The pier opened\nVELDEN, March 3, 1999 - The pier opened, Ada Kell said.\n");
        newsroom.write("story.txt.yaml", "agency: NVA\n");
        settle();
        newsroom.rebuild();
        for (Path file : List.of(story, car)) {
            FileTime time = Files.getLastModifiedTime(file);
            Files.writeString(
                    file, Files.readString(file).replace("opened", "closed").replace("NVA", "KRS"));
            Files.setLastModifiedTime(file, time);
            settle();
            assertTrue(newsroom.rebuild().written().changed() > 0, file::toString);
            assertEquals("", newsroom.differencesToCleanBuild());
        }
    }

    @Test
    void a_copy_of_the_seeds_is_read_and_not_looked_through_again() throws Exception {
        Newsroom newsroom = newsroom(16);
        for (int i = 0; i < 4; i++) {
            newsroom.add();
        }
        settle();
        newsroom.rebuild();
        countQuotes(9);
        for (String path : Newsroom.files(folder.resolve("seeds")).keySet()) {
            Path seed = folder.resolve("seeds").resolve(path);
            Path copy = Files.copy(seed, folder.resolve("copy"), StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(copy, seed, StandardCopyOption.REPLACE_EXISTING);
        }
        settle();
        // as many as the cache says: a story that is looked through is counted
        BuildReport built = newsroom.rebuild();
        assertEquals(9 * built.articles(), built.quotes());
        assertEquals(0, built.written().changed());
    }

    /** Waits until a change shows in the time of a file. */
    private static void settle() throws InterruptedException {
        Thread.sleep(60);
    }

    private void countQuotes(int quotes) {
        try (ArticleStore store = ArticleStore.in(folder.resolve("cache"), ProgramVersion.version())) {
            store.kept()
                    .values()
                    .forEach(one -> store.put(new CacheEntry(
                            one.path(),
                            one.item(),
                            one.id(),
                            one.isNamed(),
                            one.stamp(),
                            one.digest(),
                            one.content(),
                            one.version(),
                            one.words(),
                            one.place(),
                            one.length(),
                            quotes,
                            one.events(),
                            one.aliases(),
                            one.withheld(),
                            one.diagnostics())));
        }
    }

    @Test
    void a_damaged_page_is_made_again() throws IOException {
        Newsroom newsroom = newsroom(8);
        newsroom.add();
        newsroom.rebuild();
        Files.writeString(folder.resolve("site/index.html"), "gone");
        Files.delete(folder.resolve("site/search.html"));
        assertEquals(2, newsroom.rebuild().written().changed());
        assertEquals("", newsroom.differencesToCleanBuild());
    }

    @Test
    void a_broken_cache_is_dropped_with_a_note() throws IOException {
        Newsroom newsroom = newsroom(9);
        newsroom.add();
        newsroom.rebuild();
        for (Path file : List.of(folder.resolve("cache/articles.mv"))) {
            byte[] bytes = Files.readAllBytes(file);
            java.util.Arrays.fill(bytes, (byte) 'x');
            Files.write(file, bytes);
        }
        newsroom.add();
        BuildReport built = newsroom.rebuild();
        assertTrue(built.diagnostics().stream().anyMatch(one -> one.code().equals("cache-broken")));
        assertEquals("", newsroom.differencesToCleanBuild());
    }

    @Test
    void without_its_cache_a_build_still_leaves_alone_what_is_the_same() throws IOException {
        Newsroom newsroom = newsroom(10);
        newsroom.add();
        newsroom.rebuild();
        BuildReport built = newsroom.build(folder.resolve("site"), folder.resolve("other-cache"), 2);
        assertEquals(0, built.written().changed());
    }

    private Map<String, FileTime> stamps() throws IOException {
        Map<String, FileTime> stamps = new HashMap<>();
        for (String path : Newsroom.files(folder.resolve("site")).keySet()) {
            stamps.put(path, Files.getLastModifiedTime(folder.resolve("site").resolve(path)));
        }
        return stamps;
    }
}
