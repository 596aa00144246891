package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo archive: three years of two invented agencies and a paper, from files to files. */
class DemoTest {
    private static final Path SEEDS = Path.of("src/test/resources/demo/seeds");

    /** Of the site, a page of each kind, and the tables of all that was found. */
    private static final List<String> KINDS = List.of(
            "index\\.html",
            "articles/2032/index\\.html",
            "articles/2032/06\\.html",
            "articles/2032/deepwater-terminal-opens-in-ostra-[0-9a-f]+\\.html",
            "agencies/kns\\.html",
            "places/halm\\.html",
            "subjects/courts\\.html",
            "events/.*\\.html",
            "timeline/index\\.html",
            "timeline/2032/11\\.html",
            "speakers/index\\.html",
            "speakers/nils-averday.*\\.html",
            "speakers/sunniva-thorvane\\.(html|xml)",
            "data/(quotes|events)\\.csv");

    @Test
    void the_demo_archive_becomes_its_site_without_a_word_of_warning(@TempDir Path folder) throws IOException {
        StringBuilder told = new StringBuilder();
        Path site = folder.resolve("site");
        OnRecord.build(
                Options.of(SEEDS, site).withCache(folder.resolve("cache")),
                (wrong, bug) -> wrong.forEach(told::append));
        Map<String, byte[]> all = Golden.read(site);
        Map<String, byte[]> kept = new TreeMap<>();
        StringBuilder paths = new StringBuilder();
        all.forEach((path, bytes) -> {
            paths.append(path).append('\n');
            if (KINDS.stream().anyMatch(path::matches)) {
                kept.put(path, bytes);
            }
        });
        kept.put("paths.txt", paths.toString().getBytes(StandardCharsets.UTF_8));
        Golden.check("demo", kept);
        assertEquals("", told.toString());
    }
}
