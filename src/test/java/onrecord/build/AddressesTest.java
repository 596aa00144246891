package onrecord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import onrecord.model.PublishedAddress;
import onrecord.model.PublishedAddress.Kind;
import onrecord.publish.SiteCheck;
import onrecord.read.AddressesFile;
import onrecord.text.Diagnostic;
import onrecord.text.RefusedException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published keeps its address, whatever happens to the seeds. */
class AddressesTest {
    private static final String FIRE = """
            Fire destroys the ropery
            MARN, March 3, 2031. /KRS/. A fire destroyed the ropery of Marn on March 2, 2031, Mayor Ada Kell said.

            "Nobody was hurt," Kell told reporters. The harbour was closed on March 1, 2031, the Marn Port Council said.
            """;

    private static final String FERRY = """
            Ferry aground off Sund
            SUND, April 9, 2031. /KRS/. A ferry ran aground off Sund on April 8, 2031, captain Otto Brandt said.
            """;

    @TempDir
    Path folder;

    private int clean;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("seeds").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void move(String from, String to) throws IOException {
        Path target = folder.resolve("seeds").resolve(to);
        Files.createDirectories(target.getParent());
        Files.move(folder.resolve("seeds").resolve(from), target);
    }

    /** Builds, and looks whether every address that was published answers, and whether a clean build gives the same. */
    private List<Diagnostic> build() throws IOException {
        Path addresses = folder.resolve("site/data/addresses.csv");
        Optional<Path> before = Optional.empty();
        if (Files.exists(addresses)) {
            before = Optional.of(Files.copy(addresses, folder.resolve("before-" + clean + ".csv")));
        }
        List<Diagnostic> told = build("site", Optional.empty());
        String other = "clean-" + clean++;
        build(other, before);
        assertEquals(List.of(), Newsroom.differences(Newsroom.files(folder.resolve(other)), Newsroom.files(site())));
        assertEquals(List.of(), SiteCheck.of(site()));
        return told;
    }

    private List<Diagnostic> build(String name, Optional<Path> addresses) {
        List<Diagnostic> told = new ArrayList<>();
        Options options = new Options(
                folder.resolve("seeds"),
                folder.resolve(name),
                Optional.empty(),
                folder.resolve("cache-" + name),
                Optional.empty(),
                1,
                false,
                false,
                addresses);
        told.addAll(OnRecord.build(options, (found, bug) -> told.addAll(found)).diagnostics());
        return told;
    }

    private Path site() {
        return folder.resolve("site");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site().resolve(path)));
    }

    private List<PublishedAddress> rows() {
        return AddressesFile.read(site().resolve(PublishedAddress.PATH), new ArrayList<>());
    }

    /** Returns the addresses of a kind, each with where it leads. */
    private Map<String, String> addresses(Kind kind) {
        Map<String, String> addresses = new TreeMap<>();
        rows().stream().filter(row -> row.kind() == kind).forEach(row -> addresses.put(row.address(), row.leadsTo()));
        return addresses;
    }

    private String only(Kind kind) {
        Map<String, String> all = addresses(kind);
        assertEquals(1, all.size(), all.toString());
        return all.keySet().iterator().next();
    }

    @Test
    void an_article_keeps_its_address_when_its_headline_and_date_are_set_right() throws IOException {
        write("fire.txt", FIRE);
        build();
        String address = only(Kind.ARTICLE);
        write("fire.txt.yaml", "headline: Blaze ends the ropery\npublished: 2030-03-03\n");
        build();
        assertEquals(Map.of(address, ""), addresses(Kind.ARTICLE));
        assertEquals("Blaze ends the ropery", page(address).select("h1").text());
    }

    @Test
    void an_article_keeps_its_address_when_its_file_is_moved_or_moved_and_edited() throws IOException {
        write("fire.txt", FIRE);
        build();
        String address = only(Kind.ARTICLE);
        Map<String, String> events = addresses(Kind.EVENT);
        move("fire.txt", "2031/ropery.txt");
        build();
        move("2031/ropery.txt", "old/ropery.txt");
        write("old/ropery.txt", FIRE.replace("Nobody was hurt", "No one was hurt"));
        build();
        assertEquals(Map.of(address, ""), addresses(Kind.ARTICLE));
        assertEquals(events, addresses(Kind.EVENT));
    }

    @Test
    void a_file_whose_name_a_spreadsheet_would_run_keeps_its_address_when_it_is_edited() throws IOException {
        write("=fire.txt", FIRE);
        build();
        String address = only(Kind.ARTICLE);
        write("=fire.txt", FIRE.replace("Fire destroys", "Blaze destroys"));
        build();
        assertEquals(Map.of(address, ""), addresses(Kind.ARTICLE));
        assertEquals(
                "=fire.txt",
                rows().stream()
                        .filter(row -> row.kind() == Kind.ARTICLE)
                        .findFirst()
                        .orElseThrow()
                        .of());
    }

    @Test
    void addresses_follow_the_words_when_files_swap_names() throws IOException {
        write("one.txt", FIRE);
        write("two.txt", FERRY);
        build();
        Map<String, String> before = addresses(Kind.ARTICLE);
        move("one.txt", "three.txt");
        move("two.txt", "one.txt");
        move("three.txt", "two.txt");
        build();
        assertEquals(before, addresses(Kind.ARTICLE));
        before.keySet()
                .forEach(address -> assertTrue(
                        text(address).contains(address.contains("ferry") ? "ran aground" : "destroyed the ropery"),
                        address));
    }

    private String text(String address) {
        try {
            return page(address).text();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_address_that_people_give_leads_there_from_the_old_one_and_back_again() throws IOException {
        write("fire.txt", FIRE);
        build();
        String address = only(Kind.ARTICLE);
        write("fire.txt.yaml", "id: 2031/ropery\n");
        build();
        assertEquals(
                Map.of(address, "articles/2031/ropery.html", "articles/2031/ropery.html", ""), addresses(Kind.ARTICLE));
        assertEquals(
                "0; url=../../articles/2031/ropery.html",
                page(address).select("meta[http-equiv=refresh]").attr("content").strip());
        Files.delete(folder.resolve("seeds/fire.txt.yaml"));
        build();
        assertEquals(Map.of(address, "", "articles/2031/ropery.html", address), addresses(Kind.ARTICLE));
    }

    @Test
    void a_new_story_never_gets_the_address_of_another_that_was_published() throws IOException {
        write("fire.txt", FIRE);
        build();
        String address = only(Kind.ARTICLE);
        write("fire.txt.yaml", "id: 2031/ropery\n");
        move("fire.txt.yaml", "ropery.txt.yaml");
        move("fire.txt", "ropery.txt");
        write("fire.txt", FIRE.replace("Nobody", "No one"));
        build();
        Map<String, String> now = addresses(Kind.ARTICLE);
        assertEquals("articles/2031/ropery.html", now.get(address));
        assertEquals("", now.get(address.replace(".html", "-2.html")), now.toString());
    }

    @Test
    void an_address_that_people_give_never_takes_the_place_of_another_story() throws IOException {
        write("fire.txt", FIRE);
        build();
        String address = only(Kind.ARTICLE);
        write("a-ferry.txt", FERRY);
        write("a-ferry.txt.yaml", "id: " + address.replace("articles/", "").replace(".html", "") + "\n");
        List<Diagnostic> told = build();
        assertEquals(
                List.of("same-address"), told.stream().map(Diagnostic::code).toList());
        assertTrue(
                told.get(0).message().endsWith("which is that of " + folder.resolve("seeds/fire.txt")),
                told.toString());
        assertEquals("", addresses(Kind.ARTICLE).get(address));
        assertEquals("", addresses(Kind.ARTICLE).get(address.replace(".html", "-2.html")));
        assertEquals("Fire destroys the ropery", page(address).select("h1").text());
    }

    @Test
    void a_story_that_is_taken_out_leaves_nothing_but_where_the_archive_says_so() throws IOException {
        write("fire.txt", FIRE);
        write("ferry.txt", FERRY);
        write("archive.yaml", "tombstones: true\n");
        build();
        Files.delete(folder.resolve("seeds/fire.txt"));
        build();
        String gone = addresses(Kind.ARTICLE).keySet().stream()
                .filter(address -> address.contains("fire"))
                .findFirst()
                .orElseThrow();
        assertEquals("gone", addresses(Kind.ARTICLE).get(gone));
        assertEquals(
                "The article that stood here was taken out of the archive.",
                page(gone).select(".pagehead p").text());
        assertEquals("gone", addresses(Kind.PERSON).get("speakers/ada-kell.html"));
        Files.delete(folder.resolve("seeds/archive.yaml"));
        build();
        assertFalse(Files.readString(site().resolve(PublishedAddress.PATH)).contains("fire"));
        assertFalse(Files.exists(site().resolve(gone)));
        assertEquals(1, addresses(Kind.ARTICLE).size());
    }

    @Test
    void a_file_that_cannot_be_read_today_is_not_taken_out() throws IOException {
        write("fire.txt", FIRE);
        build();
        String address = only(Kind.ARTICLE);
        Files.write(folder.resolve("seeds/fire.txt"), new byte[] {0, 1, 2, (byte) 0xff});
        build();
        assertEquals(Map.of(address, "gone"), addresses(Kind.ARTICLE));
        write("fire.txt", FIRE);
        build();
        assertEquals(Map.of(address, ""), addresses(Kind.ARTICLE));
    }

    @Test
    void a_speaker_keeps_the_address_when_another_name_becomes_the_fullest() throws IOException {
        write("fire.txt", FIRE);
        build();
        write("flood.txt", FIRE.replace("Ada Kell", "Ada B. Kell").replace("Fire destroys", "Flood reaches"));
        build();
        assertEquals("", addresses(Kind.PERSON).get("speakers/ada-kell.html"));
        assertEquals("Ada B. Kell", page("speakers/ada-kell.html").select("h1").text());
    }

    @Test
    void who_was_published_first_keeps_the_bare_name_and_the_page_of_the_name_lists_both() throws IOException {
        write("fire.txt", FIRE);
        build();
        write(
                "play.txt",
                FIRE.replace("Mayor Ada Kell", "goalkeeper Ada B. Kell").replace("Fire destroys", "Cup at"));
        write("song.txt", FIRE.replace("Mayor Ada Kell", "singer Ada Q. Kell").replace("Fire destroys", "Song for"));
        build();
        Map<String, String> people = addresses(Kind.PERSON);
        assertEquals("", people.get("speakers/ada-kell.html"));
        assertEquals(3, people.size(), people.toString());
        assertEquals(
                3,
                page("speakers/ada-kell/names.html").select("main a[href*=ada]").stream()
                        .map(link -> link.attr("href"))
                        .distinct()
                        .count());
    }

    @Test
    void two_that_are_found_to_be_one_share_the_address_that_came_first_and_part_again() throws IOException {
        write("fire.txt", FIRE);
        write("ferry.txt", FERRY);
        build();
        write("people.yaml", "- name: Ada Kell\n  same: [Otto Brandt]\n");
        build();
        assertEquals(
                Map.of("speakers/otto-brandt.html", "", "speakers/ada-kell.html", "speakers/otto-brandt.html"),
                addresses(Kind.PERSON));
        assertEquals("Ada Kell", page("speakers/otto-brandt.html").select("h1").text());
        Files.delete(folder.resolve("seeds/people.yaml"));
        build();
        assertEquals(Map.of("speakers/ada-kell.html", "", "speakers/otto-brandt.html", ""), addresses(Kind.PERSON));
        assertEquals("Ada Kell", page("speakers/ada-kell.html").select("h1").text());
        assertEquals(
                "Otto Brandt", page("speakers/otto-brandt.html").select("h1").text());
    }

    @Test
    void an_event_whose_date_is_set_right_answers_where_it_stood() throws IOException {
        write("ferry.txt", FERRY);
        build();
        String before = only(Kind.EVENT);
        assertTrue(before.startsWith("timeline/2031/04.html#"), before);
        write(
                "ferry.txt.yaml",
                "corrections:\n- {find: A ferry ran aground off Sund on April 8, date: 2031-02-08, reason: misdated}\n");
        List<Diagnostic> told = build();
        assertEquals(List.of(), told);
        String now = before.replace("/04.html", "/02.html");
        assertEquals(Map.of(before, now, now, ""), addresses(Kind.EVENT));
        assertEquals(
                "../../" + now,
                page("timeline/2031/04.html")
                        .select("#" + before.substring(before.indexOf('#') + 1) + " a")
                        .attr("href"));
    }

    @Test
    void an_event_that_is_no_longer_told_leads_to_its_article() throws IOException {
        write("ferry.txt", FERRY);
        build();
        String event = only(Kind.EVENT);
        write(
                "ferry.txt.yaml",
                "corrections:\n- {find: A ferry ran aground off Sund on April 8, drop: event, reason: no}\n");
        build();
        assertEquals(Map.of(event, only(Kind.ARTICLE)), addresses(Kind.EVENT));
    }

    @Test
    void events_keep_their_addresses_when_another_sentence_is_edited() throws IOException {
        write("fire.txt", FIRE);
        build();
        Map<String, String> before = addresses(Kind.EVENT);
        assertEquals(2, before.size());
        write("fire.txt", FIRE.replace("\"Nobody was hurt,\"", "Rain fell on February 27, 2031. \"Nobody was hurt,\""));
        build();
        before.forEach((address, leadsTo) ->
                assertEquals(leadsTo, addresses(Kind.EVENT).get(address), address));
    }

    @Test
    void a_row_that_is_no_address_is_told_and_a_file_that_holds_none_is_refused() throws IOException {
        Path file = folder.resolve("addresses.csv");
        String header = String.join(",", PublishedAddress.COLUMNS);
        Files.writeString(
                file,
                String.join(
                        "\r\n",
                        header,
                        "articles/1999/pier.html,article,pier.txt,00,",
                        "articles/../../pier.html,article,pier.txt,00,",
                        "articles/1999/pier.html,article,other.txt,00,",
                        "speakers/ada.html,ship,x,y,",
                        "articles/1999/quay.html,article",
                        "timeline/1999/01.html,event,a,b,",
                        "timeline/1999/01.html#e0,event,a,b,",
                        "articles/index.html,article,index.txt,00,",
                        "articles/1999/03.html,article,march.txt,00,",
                        "speakers/ada/2.html,person,x,Ada,",
                        ""));
        List<Diagnostic> told = new ArrayList<>();
        assertEquals(1, AddressesFile.read(file, told).size());
        assertEquals(
                List.of(3, 4, 5, 6, 7, 8, 9, 10, 11),
                told.stream().map(Diagnostic::line).toList());
        Files.write(file, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThrows(RefusedException.class, () -> AddressesFile.read(file, told));
        write("fire.txt", FIRE);
        assertThrows(RefusedException.class, () -> build("site", Optional.of(folder.resolve("none.csv"))));
        assertFalse(Files.exists(site().resolve("index.html")));
    }
}
