package onrecord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markup and script stand in every place that reaches a page; on the pages they are words. */
class HostileSeedsTest {
    private static final String EVIL =
            "<script>alert(1)</script><img src=x onerror=alert(2)>\"'`]]>--></title></script>";

    @TempDir
    Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("seeds").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void markup_and_script_stay_words_on_every_page() throws IOException {
        write(
                "a.txt",
                EVIL + " headline\nVELDEN, March 3 /" + EVIL + "/ - The mayor " + EVIL + " said.\n\"No, " + EVIL
                        + "\" Marit Oudekerk <b onclick=alert(3)> told reporters on March 2.\n");
        write("<script>alert(4)<!--.txt", "Harbour board\nVELDEN, March 3 - The board met.\n");
        write("b.txt", "Harbour board\nVELDEN, March 3 - The board met, \"all of it,\" Ada Kell said.\n");
        write(
                "b.txt.yaml",
                "headline: " + yaml(EVIL) + "\nagency: " + yaml(EVIL) + "\nrights: " + yaml(EVIL)
                        + "\npublished: 2022-03-03\nurl: javascript:alert(5)\nlanguage: "
                        + yaml("en\" onload=\"alert(6)") + "\n");
        write(
                "c.md",
                "---\nheadline: " + yaml(EVIL) + "\nurl: \"data:text/html,<script>alert(7)</script>\"\n---\n# " + EVIL
                        + "\n\n[words](javascript:alert(8)) and ![picture](javascript:alert(9)) <javascript:alert(10)> said.\n\n<script>alert(11)</script>\n");
        write(
                "archive.yaml",
                "title: " + yaml(EVIL) + "\ndescription: " + yaml(EVIL) + "\nrepository: javascript:alert(12)\n");
        write(
                "people.yaml",
                "- name: Ada Kell\n  links: [\"javascript:alert(13)\", \"https://example.org/?a=1&b=<script>\"]\n");

        BuildReport built = OnRecord.build(
                Options.of(folder.resolve("seeds"), folder.resolve("site")).withCache(folder.resolve("cache")),
                (diagnostics, bug) -> {
                    assertTrue(bug.isEmpty(), bug::toString);
                });

        assertEquals(4, built.articles());
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            assertTrue(pages.size() > 5);
            for (Path page : pages) {
                check(page, Jsoup.parse(Files.readString(page, StandardCharsets.UTF_8)));
            }
        }
    }

    private static String yaml(String words) {
        return "'" + words.replace("'", "''") + "'";
    }

    private static void check(Path page, Document html) {
        for (Element element : html.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                assertFalse(name.startsWith("on"), page + ": " + element);
                if (name.equals("href") || name.equals("src") || name.equals("action")) {
                    String scheme = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                    assertFalse(
                            scheme.startsWith("javascript:") || scheme.startsWith("data:text"), page + ": " + element);
                }
            }
        }
        for (Element script : html.select("script")) {
            assertFalse(script.data().startsWith("alert("), page + ": " + script);
        }
        assertTrue(html.select("img[src=x]").isEmpty(), page.toString());
        assertEquals(1, html.select("title").size(), page.toString());
    }
}
