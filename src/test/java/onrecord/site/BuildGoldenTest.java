package onrecord.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole sites, from files to files. */
class BuildGoldenTest {
    private static final Path SEEDS = Path.of("src/test/resources/golden/seeds");

    @TempDir
    Path folder;

    private Map<String, byte[]> build(String seeds) throws IOException {
        Path output = folder.resolve("site");
        OnRecord.build(
                Options.of(SEEDS.resolve(seeds), output).withCache(folder.resolve("cache")), (diagnostics, bug) -> {});
        return Golden.read(output);
    }

    @Test
    void a_folder_of_wire_copy_and_markdown_becomes_the_golden_site() throws IOException {
        Golden.check("archive", build("archive"));
    }

    @Test
    void one_wire_story_becomes_the_golden_site() throws IOException {
        Golden.check("wire", build("wire"));
    }
}
