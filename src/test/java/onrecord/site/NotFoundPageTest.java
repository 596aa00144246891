package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import onrecord.publish.SiteCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page for unknown addresses, which is shown from disk and by a server at any depth. */
class NotFoundPageTest {
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"([^\"]*site\\.(?:css|js))\"");

    @TempDir
    Path folder;

    private String page(String settings) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("archive.yaml"), settings);
        Path site = folder.resolve("site");
        OnRecord.build(Options.of(seeds, site).withCache(folder.resolve("cache")), (wrong, bug) -> {});
        assertEquals(List.of(), SiteCheck.of(site));
        return Files.readString(site.resolve("404.html"));
    }

    private static List<String> files(String page) {
        return FILE.matcher(page).results().map(found -> found.group(1)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/marn, /marn/",
        "https://example.org/marn/, /marn/",
        "https://example.org, /",
        "http://example.org:8080//elsewhere.example/a, /elsewhere.example/a/"
    })
    void stylesheet_and_script_are_found_beside_the_page_and_by_their_path_on_the_server(String url, String path)
            throws IOException {
        String page = page("baseUrl: " + url + "\n");
        assertEquals(List.of("site.css", path + "site.css", "site.js", path + "site.js"), files(page));
        assertTrue(page.contains("href=\"" + url.replaceFirst("/$", "") + "/index.html\""), page);
    }

    @Test
    void without_an_address_all_of_it_is_relative() throws IOException {
        String page = page("title: Marn\n");
        assertEquals(List.of("site.css", "site.js"), files(page));
        assertTrue(page.contains("href=\"index.html\""), page);
        assertFalse(page.contains("\"/"), page);
    }
}
