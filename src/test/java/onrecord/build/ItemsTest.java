package onrecord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onrecord.read.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file can hold several stories; what becomes of one leaves the pages of the others alone. */
class ItemsTest {
    private static final String MARN =
            "{\"uri\": \"urn:nva:1\", \"headline\": \"Harbour opens\", \"text\": \"Ada Kell said the harbour was open.\"}";
    private static final String OSTRA =
            "{\"uri\": \"urn:nva:2\", \"headline\": \"Ferry sails\", \"text\": \"Orla Brandt said the ferry had sailed.\"}";

    @TempDir
    Path folder;

    private BuildReport build(String json) throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(folder.resolve("seeds/day.json"), json);
        Options options =
                Options.of(folder.resolve("seeds"), folder.resolve("site")).withCache(folder.resolve("cache"));
        return OnRecord.build(options, (found, bug) -> assertEquals(List.of(), found));
    }

    private List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("site/articles/undated"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void each_item_has_a_page_that_stays_when_others_come_and_go() throws IOException {
        assertEquals(2, build("[" + MARN + "," + OSTRA + "]").articles());
        List<String> both = pages();
        assertEquals(2, both.size());
        assertEquals(1, build("[" + OSTRA + "]").articles());
        assertEquals(List.of(both.get(0)), pages(), "ferry");
        assertEquals(2, build("[" + OSTRA + "," + MARN + "]").articles());
        assertEquals(both, pages());
    }

    @Test
    void what_is_wrong_with_any_file_is_told_by_each_build() throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Path seeds = folder.resolve("seeds");
        Files.writeString(seeds.resolve("day.json"), "[" + MARN + "," + OSTRA + "]");
        Files.writeString(seeds.resolve("empty.json"), "[]");
        Files.writeString(seeds.resolve("wire.json"), "[" + MARN.replace("1", "3") + ", 7, {\"text\": \"Board\"}]");
        for (Path file :
                List.of(seeds, seeds.resolve("day.json"), seeds.resolve("empty.json"), seeds.resolve("wire.json"))) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        }
        Options options = Options.of(seeds, folder.resolve("site")).withCache(folder.resolve("cache"));
        for (int build = 0; build < 3; build++) {
            List<String> told = new ArrayList<>();
            OnRecord.build(options, (found, bug) -> found.forEach(one -> told.add(one.code())));
            assertEquals(List.of("empty", "no-item", "only-a-headline"), told);
        }
    }

    @Test
    void a_list_is_not_kept_with_each_of_its_items() throws IOException {
        String item = MARN.replace("was open", "was open" + ", and open".repeat(100));
        StringBuilder list = new StringBuilder("[").append(item);
        for (int i = 2; i < 200; i++) {
            list.append(",\n").append(item.replace("urn:nva:1", "urn:nva:" + i));
        }
        build(list.append(']').toString());
        long cache = Files.size(folder.resolve("cache/articles.mv"));
        assertTrue(cache < 10L * list.length(), cache + " bytes for " + list.length());
    }

    @Test
    void data_tell_file_and_item_and_the_place_of_the_words_in_the_file() throws IOException {
        String file = "[" + MARN + "," + OSTRA + "]";
        build(file);
        String json = Files.readString(folder.resolve("site/articles/undated").resolve(pages().get(0)));
        assertTrue(json.contains("\"file\":\"day.json\",\"item\":\"urn:nva:2\""), json);
        int at = file.indexOf("the ferry had sailed");
        assertTrue(json.contains("\"start\":" + at + ","), json);
    }

    @Test
    void what_is_wrong_with_one_is_told_once_and_hinders_no_other() throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Path seed = Files.writeString(folder.resolve("seeds/day.json"), "[" + MARN + ", 7, " + OSTRA + "]");
        ExtractionResult extracted = OnRecord.extract(
                Seeds.of(List.of(seed), folder.resolve("seeds")).get(0));
        assertEquals(2, extracted.articles().size());
        assertEquals(
                List.of("no-item"),
                extracted.diagnostics().stream().map(one -> one.code()).toList());
    }
}
