package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.build.ExtractionResult;
import onrecord.build.OnRecord;
import onrecord.build.Options;
import onrecord.files.Sha256;
import onrecord.model.Correction;
import onrecord.read.Seed;
import onrecord.read.Seeds;
import onrecord.site.Golden;
import onrecord.text.Diagnostic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each key that the README of the seeds shows makes a difference on the site, and there are no other keys. They are taken from
 * its blocks of YAML, each line of which sets one key.
 */
class SeedsReadmeTest {
    private static final Pattern LINE = Pattern.compile("(- |  )?(\\w+): .*");

    /** What is said of a line that counts in side-cars alone. */
    private static final String NOT_IN_FRONT_MATTER = "only in a side-car";

    private static final Pattern CHECKSUM = Pattern.compile("\\b(?:[0-9a-f]{64}|[0-9a-f]{16})\\b");

    /** Articles in which each documented example can count, as it stands in the README. */
    private static final Map<String, String> STORIES = Map.of(
            "seeds/story.txt",
            """
            Caf\u00e9 owners of Marn protest
            MARN, March 3, 2031. /KRS/. The coffee house was closed on Monday, Mayor Tomas Vell said.
            """,
            "seeds/wire.html",
            """
            <html><head><meta property="article:published_time" content="2031-03-09T23:30:00-05:00"></head>
            <body><article><h1>Ferry sails</h1><p>The ferry of Marn sailed late.</p></article></body></html>
            """,
            "seeds/kell.txt",
            """
            Harbour waits
            MARN, March 4, 2031. /KRS/. "We wait," Mayor Ada Kell said.
            """,
            "seeds/kell-m.txt",
            """
            Harbour waits on
            MARN, March 5, 2031. /KRS/. "We wait on," harbour master Ada M. Kell said.
            """,
            "seeds/paintings.txt",
            """
            Paintings shown
            MARN, March 6, 2031. /KRS/. "They are blue," Ada Kell said.
            """,
            "seeds/paintings.txt.yaml",
            "id: 2031/paintings-of-ada-kell-1a2b3c\n");

    @TempDir
    Path folder;

    private int builds;

    /** A place where keys may stand: the section that documents it, and what stands around a key in its file. */
    private enum Place {
        SIDE_CAR("A side-car", "story.txt.yaml", "", ""),
        FRONT_MATTER(
                "A side-car",
                "note.md",
                "---\n",
                "---\n# Gauge read\n\nMARN, March 7, 2031. /KRS/. The gauge was read.\n"),
        SETTINGS("archive.yaml", "archive.yaml", "", ""),
        PEOPLE("people.yaml", "people.yaml", "- name: Ada Kell (painter)\n", ""),
        PAGE("Pages", "pages/about.md", "---\n", "---\n# Who we are\n\nWe file.\n");

        final String section;
        final String file;
        final String before;
        final String after;

        Place(String section, String file, String before, String after) {
            this.section = section;
            this.file = file;
            this.before = before;
            this.after = after;
        }

        String with(String line) {
            return (line.startsWith("- ") ? "" : before) + line + "\n" + after;
        }
    }

    /** A key at a place where it may stand. */
    private record Documented(Place place, String key, String line) {
        @Override
        public String toString() {
            return place + " " + key;
        }
    }

    /** Returns the lines of the YAML blocks by the section they stand in. */
    private static Map<String, List<String>> blocks() throws IOException {
        Map<String, List<String>> blocks = new TreeMap<>();
        String section = "";
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("seeds/README.md"))) {
            if (line.startsWith("#")) {
                section = line.replaceAll("^#+ ", "");
            } else if (line.startsWith("```")) {
                inside = line.equals("```yaml");
            } else if (inside) {
                blocks.computeIfAbsent(section, none -> new ArrayList<>()).add(line);
            }
        }
        return blocks;
    }

    static List<Documented> documented() throws IOException {
        Map<String, List<String>> blocks = blocks();
        List<Documented> all = new ArrayList<>();
        Set<String> sections = new TreeSet<>();
        for (Place place : Place.values()) {
            sections.add(place.section);
            for (String line : blocks.getOrDefault(place.section, List.of())) {
                Matcher key = LINE.matcher(line);
                assertTrue(key.matches(), () -> "a line that sets no key: " + line);
                if (place != Place.FRONT_MATTER || !line.contains(NOT_IN_FRONT_MATTER)) {
                    all.add(new Documented(place, key.group(2), line));
                }
            }
        }
        assertEquals(sections, new TreeSet<>(blocks.keySet()), "sections that show keys");
        return all;
    }

    /** Builds the archive with one more file, and gives its site without checksums of what was written for the test. */
    /** What was published once, and whose seed is no longer there. */
    private static final String GONE = "address,kind,of,known_by,leads_to\n"
            + "articles/1999/the-old-pier-0a1b2c.html,article,pier.txt,0123456789abcdef,\n";

    private Map<String, String> site(String name, String text, List<Diagnostic> found) throws IOException {
        Path home = folder.resolve("archive-" + builds++);
        Map<String, String> seeds = new HashMap<>(STORIES);
        seeds.put("seeds/" + name, text);
        for (Map.Entry<String, String> seed : seeds.entrySet()) {
            Path file = home.resolve(seed.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, seed.getValue());
        }
        if (text.contains("ollowLinks: true")) {
            Path linked =
                    Files.writeString(home.resolve("linked.txt"), "Pier opens\n\nMARN, March 8, 2031 - It did.\n");
            Files.createSymbolicLink(home.resolve("seeds/linked.txt"), linked);
        }
        Path addresses = home.resolve("site/data/addresses.csv");
        Files.createDirectories(addresses.getParent());
        Files.writeString(addresses, GONE);
        Files.writeString(
                home.resolve("site/data/SHA256SUMS"),
                Sha256.hex(GONE.getBytes(StandardCharsets.UTF_8)) + "  data/addresses.csv\n");
        Options options =
                Options.of(home.resolve("seeds"), home.resolve("site")).withCache(home.resolve("cache"));
        found.addAll(OnRecord.build(options, (told, bug) -> found.addAll(told)).diagnostics());
        Map<String, String> site = new TreeMap<>();
        Golden.read(home.resolve("site"))
                .forEach((path, bytes) -> site.put(
                        path,
                        CHECKSUM.matcher(new String(bytes, StandardCharsets.UTF_8))
                                .replaceAll("")));
        return site;
    }

    private Map<String, String> site(Place place, String line) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, String> site = site(place.file, place.with(line), found);
        found.removeIf(each -> Set.of("link", "withheld").contains(each.code()));
        assertEquals(List.of(), found);
        return site;
    }

    @ParameterizedTest
    @MethodSource("documented")
    void a_documented_key_makes_a_difference(Documented one) throws IOException {
        String line = one.line();
        // a comment of the same length: nothing but the key is another
        Map<String, String> without = line.startsWith("- ")
                ? site(one.place().file, "[]\n", new ArrayList<>())
                : site(one.place(), "#" + line.substring(1));
        assertNotEquals(without, site(one.place(), line), line);
    }

    @Test
    void a_comment_makes_no_difference() throws IOException {
        for (Place place : Place.values()) {
            assertEquals(site(place, "# one"), site(place, "# two"), place.file);
        }
    }

    @Test
    void no_key_is_known_that_is_not_documented() throws IOException {
        Map<Place, Set<String>> documented = new TreeMap<>();
        for (Documented one : documented()) {
            documented
                    .computeIfAbsent(one.place(), none -> new LinkedHashSet<>())
                    .add(one.key());
        }
        for (Place place : Place.values()) {
            List<Diagnostic> found = new ArrayList<>();
            site(place.file, place.with(place == Place.PEOPLE ? "  shelf: 7" : "shelf: 7"), found);
            assertEquals(1, found.size(), found.toString());
            assertEquals(
                    place == Place.FRONT_MATTER ? "other-key" : "unknown-key",
                    found.get(0).code());
            String known = found.get(0).hint().replace("known are ", "");
            assertEquals(documented.get(place), Set.of(known.split(", ")), place.file);
        }
    }

    /** Returns the first block of the README in {@code language}. */
    private static String block(String language) throws IOException {
        String readme = Files.readString(Path.of("seeds/README.md"));
        int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
        return readme.substring(start, readme.indexOf("```", start));
    }

    @Test
    void the_corrections_that_are_shown_fit_the_story_beside_them() throws IOException {
        Files.writeString(folder.resolve("harbour.txt"), block("text"));
        Files.writeString(folder.resolve("harbour.txt.yaml"), block("yml"));
        ExtractionResult result = OnRecord.extract(OnRecord.look(folder).seeds().get(0));
        assertEquals(List.of(), result.diagnostics());
        assertEquals(
                "speaker, date, status, label, quote added, person dropped, place, headline, agency",
                result.articles().get(0).corrections().stream()
                        .map(Correction::what)
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void the_patterns_that_are_shown_leave_out_what_is_said_of_them() throws IOException {
        Files.writeString(folder.resolve(".onrecordignore"), block("gitignore"));
        List<String> kept =
                List.of("2031/page-12.html", "drafts.txt", "inbox/a/b.txt", "inbox/kept.txt", "page-1.html");
        List<String> out =
                List.of("2031/a/b/page-1.html", "2031/page-1.html", "a/drafts/x.txt", "a/y.bak.txt", "inbox/b.txt");
        for (String path : Stream.concat(kept.stream(), out.stream()).toList()) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), "x");
        }
        Seeds seeds = OnRecord.look(folder);
        assertEquals(kept, seeds.seeds().stream().map(Seed::path).toList());
        assertEquals(List.of(), seeds.diagnostics());
        assertEquals(out.size(), seeds.leftOut());
    }

    @Test
    void a_story_is_dated_by_the_day_of_the_newsroom() throws IOException {
        assertTrue(site(Place.SETTINGS, "timeZone: Europe/Lisbon")
                .get("articles/2031/03.html")
                .contains("datetime=\"2031-03-10\""));
        assertTrue(site(Place.SETTINGS, "# timeZone: Europe/Lisbon")
                .get("articles/2031/03.html")
                .contains("datetime=\"2031-03-09\""));
    }

    @Test
    void a_link_of_a_person_is_on_her_page_and_in_the_data() throws IOException {
        Map<String, String> site = site(Place.PEOPLE, "  links: [https://example.org/ada-kell/]");
        assertEquals(
                List.of("example.org/ada-kell"),
                Jsoup.parse(site.get("speakers/ada-kell-painter.html"))
                        .select("a[href=https://example.org/ada-kell/]")
                        .eachText());
        assertTrue(site.get("data/people.json").contains("\"sameAs\":[\"https://example.org/ada-kell/\"]"));
    }

    @Test
    void a_place_is_in_no_list_of_speakers() throws IOException {
        String name = "Ada Kell (painter)";
        Map<String, String> known = site(Place.PEOPLE, "# a person");
        Map<String, String> place = site(Place.PEOPLE, "  kind: place");
        List<String> lists = known.keySet().stream()
                .filter(path ->
                        path.startsWith("speakers/") || path.startsWith("data/people") || path.startsWith("search/"))
                .filter(path -> known.get(path).contains(name))
                .toList();
        assertTrue(lists.contains("data/people.json"), lists.toString());
        assertTrue(lists.contains("speakers/ada-kell-painter.html"), lists.toString());
        for (String path : lists) {
            assertFalse(place.getOrDefault(path, "").contains(name), path);
        }
    }

    @Test
    void what_people_yaml_corrects_is_on_the_page_and_in_the_data() throws IOException {
        Map<String, String> site = site(
                Place.PEOPLE,
                "  same: [Ada M. Kell]\n  titles: [warden of the quay]\n  notTitles: [mayor]\n"
                        + "  reason: so the register says\n  by: R. Moor");
        Document page = Jsoup.parse(site.get("speakers/ada-kell-painter.html"));
        assertEquals(
                List.of(
                        "Name: Ada Kell (painter), not Ada M. Kell so the register says (R. Moor)",
                        "Same: Ada M. Kell so the register says (R. Moor)",
                        "Title: warden of the quay so the register says (R. Moor)",
                        "Title: not Mayor so the register says (R. Moor)"),
                page.select("#corrections li").eachText());
        assertEquals("warden of the quay", page.select(".role").text());
        String data = site.get("data/people.json");
        assertTrue(
                data.contains("{\"what\":\"same\",\"was\":\"\",\"now\":\"Ada M. Kell\","
                        + "\"reason\":\"so the register says\",\"by\":\"R. Moor\"}"),
                data);
    }

    @Test
    void a_page_says_nothing_of_corrections_where_there_are_none() throws IOException {
        Map<String, String> site = site(Place.SETTINGS, "timeZone: Europe/Lisbon");
        assertTrue(
                site.keySet().stream()
                        .filter(path -> path.startsWith("speakers/") && path.endsWith(".html"))
                        .anyMatch(path -> Jsoup.parse(site.get(path))
                                        .select("#corrections")
                                        .isEmpty()
                                && Jsoup.parse(site.get(path)).select(".said").size() > 0),
                site.keySet().toString());
    }

    /** It is told again by each build, though nothing has changed. */
    @Test
    void an_entry_that_fits_no_article_is_noted_by_each_build() throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(folder.resolve("seeds/kell.txt"), STORIES.get("seeds/kell.txt"));
        Files.writeString(folder.resolve("seeds/people.yaml"), "- name: Ada Kell\n- name: Ida Moor\n");
        Options options =
                Options.of(folder.resolve("seeds"), folder.resolve("site")).withCache(folder.resolve("cache"));
        for (int build = 0; build < 2; build++) {
            List<String> told = OnRecord.build(options, (diagnostics, bug) -> {}).diagnostics().stream()
                    .map(each ->
                            each.severity().label() + " " + each.line() + ":" + each.column() + " " + each.message())
                    .toList();
            assertEquals(List.of("note 2:3 no article names “Ida Moor”"), told);
        }
    }
}
