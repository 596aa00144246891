package onrecord.site;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import onrecord.model.Settings;
import onrecord.theme.Renderer;
import onrecord.theme.Templates;
import org.junit.jupiter.api.Test;

/** Pages of articles made by hand: what templates and page makers do, apart from extraction. */
class SiteGoldenTest {
    static Map<String, byte[]> render(Stream<Page> pages) {
        Renderer renderer = new Renderer(Templates.standard());
        Map<String, byte[]> files = new TreeMap<>();
        pages.forEach(page -> files.put(page.path(), renderer.render(page)));
        return files;
    }

    @Test
    void pages_of_a_story_with_all_kinds_of_findings_are_the_golden_ones() throws IOException {
        Golden.check("by-hand", render(Stories.pages(Settings.standard(), Stories.ferry())));
    }
}
