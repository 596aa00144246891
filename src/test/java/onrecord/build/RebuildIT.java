package onrecord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link RebuildTest} tries a few times, many times over: a page that is not made again when it should be is found here. */
class RebuildIT {
    private static final int STEPS = 8;

    @TempDir
    Path folder;

    /** One change at a time, in a small archive: nothing else makes a forgotten page again. */
    @RepeatedTest(5)
    void one_change_is_seen_everywhere(RepetitionInfo repetition) throws IOException {
        Newsroom newsroom = new Newsroom(folder.resolve("seeds"), 100 + repetition.getCurrentRepetition());
        for (int i = 0; i < 12; i++) {
            newsroom.work();
        }
        newsroom.rebuild();
        for (int step = 0; step < STEPS; step++) {
            if (step % 2 == 0) {
                newsroom.work();
            } else {
                newsroom.workOnTheWhole();
            }
            newsroom.rebuild();
            assertEquals("", newsroom.differencesToCleanBuild());
        }
    }

    /** Many changes, in an archive whose lists have several pages. */
    @RepeatedTest(3)
    void changes_of_long_lists_are_seen_everywhere(RepetitionInfo repetition) throws IOException {
        Newsroom newsroom = new Newsroom(folder.resolve("seeds"), 200 + repetition.getCurrentRepetition());
        for (int i = 0; i < 240; i++) {
            newsroom.add();
        }
        newsroom.rebuild();
        for (int step = 0; step < STEPS; step++) {
            for (int change = step * step; change >= 0; change--) {
                newsroom.work();
            }
            newsroom.workOnTheWhole();
            newsroom.rebuild();
            assertEquals("", newsroom.differencesToCleanBuild());
        }
    }

    /** An archive that shrinks and grows over the size from which each month has tables of its own. */
    @Test
    void a_large_archive_that_becomes_small_is_seen_everywhere() throws IOException {
        Newsroom newsroom = new Newsroom(folder.resolve("seeds"), 300);
        for (int size : List.of(1_002, 999, 1_001)) {
            while (newsroom.size() < size) {
                newsroom.add();
            }
            while (newsroom.size() > size) {
                newsroom.remove();
            }
            newsroom.rebuild();
            assertEquals("", newsroom.differencesToCleanBuild());
        }
    }

    @Test
    void the_search_index_of_many_stories_equals_that_of_a_clean_build() throws IOException {
        Newsroom newsroom = new Newsroom(folder.resolve("seeds"), 11);
        for (int i = 0; i < 400; i++) {
            newsroom.add();
        }
        newsroom.rebuild();
        assertTrue(scripts("words").size() > 1, scripts("words").toString());
        for (int step = 0; step < 3; step++) {
            for (int change = 0; change < 1 + 40 * step; change++) {
                newsroom.work();
            }
            newsroom.rebuild();
            assertEquals("", newsroom.differencesToCleanBuild());
        }
        newsroom.clear();
        newsroom.add();
        newsroom.rebuild();
        assertEquals("", newsroom.differencesToCleanBuild());
    }

    private List<String> scripts(String prefix) {
        return Newsroom.files(folder.resolve("site")).keySet().stream()
                .filter(path -> path.startsWith("search/" + prefix))
                .toList();
    }
}
