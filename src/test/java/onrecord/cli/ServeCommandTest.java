package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import onrecord.serve.Listener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    private static final String STORY = "Harbour board puts off vote\nVELDEN, March 3 - The board put off a vote.\n"
            + "\"No,\" chairwoman Marit Oudekerk told reporters.\n";

    @TempDir
    Path folder;

    private Path story;
    private Path templates;

    @BeforeEach
    void write_seeds() throws IOException {
        story = Files.createDirectories(folder.resolve("seeds")).resolve("story.txt");
        Files.writeString(story, STORY);
        templates = Files.createDirectories(folder.resolve("templates"));
    }

    private static String get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                all.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        return all;
    }

    @Test
    void a_seed_that_is_saved_is_built_and_its_page_told() throws Exception {
        try (Serving serving = Serving.in(folder)) {
            String address = serving.address();
            assertTrue(serving.said().startsWith("Built 1 article with "), serving.said());
            try (Listener home = Listener.on(address, "")) {
                home.next("problems");
                Serving.save(story, STORY.replace("Harbour board", "Ferry board"));
                assertTrue(home.next("reload").startsWith("reload"));
                serving.said("story.txt: ");
                assertTrue(get(address).contains("Ferry board puts off vote"));
            }
            assertFalse(serving.said().contains("error"), serving.said());
        }
    }

    @Test
    void a_story_that_is_left_out_from_now_on_goes_at_once() throws Exception {
        try (Serving serving = Serving.in(folder)) {
            String address = serving.address();
            Serving.save(folder.resolve("seeds/.onrecordignore"), "st*.txt\n");
            serving.said(".onrecordignore: ");
            assertFalse(get(address).contains("Harbour board"));
            Serving.save(folder.resolve("seeds/.onrecordignore"), "st[.txt\n");
            serving.said(".onrecordignore: nothing done");
            assertFalse(get(address).contains("Harbour board"), "what cannot be read publishes nothing");
        }
    }

    @Test
    void an_editorial_page_that_is_saved_is_built() throws Exception {
        Path about = Files.createDirectories(folder.resolve("seeds/pages")).resolve("about.md");
        Files.writeString(about, "# About us\n\nWe file.\n");
        try (Serving serving = Serving.in(folder)) {
            String address = serving.address();
            Serving.save(about, "# About us\n\nWe file and keep.\n");
            serving.said("about.md: 1 file written in ");
            assertTrue(get(address + "pages/about.html").contains("<p>We file and keep.</p>"));
            Serving.save(about, "# Who we are\n\nWe file and keep.\n");
            serving.said(" files written in ");
            assertTrue(get(address + "speakers/index.html").contains(">Who we are</a>"), "every page names it");
        }
    }

    @Test
    void what_it_leaves_is_what_build_writes() throws Exception {
        Files.writeString(templates.resolve("site.css"), "body { color: red }\n");
        Serving serving = Serving.in(folder);
        serving.address();
        Serving.save(story, STORY + "He said no more.\n");
        serving.said("story.txt: ");
        Serving.save(templates.resolve("site.css"), "body { color: blue }\n");
        serving.said("site.css: 1 file written in ");
        assertEquals(ExitCode.DONE, serving.end());
        Path other = folder.resolve("other");
        Run.of(
                "build",
                "--seeds",
                folder.resolve("seeds"),
                "--templates",
                templates,
                "--output",
                other,
                "--cache",
                folder.resolve("c"));
        assertEquals(files(other), files(folder.resolve("output")));
    }

    @Test
    void broken_side_car_is_shown_until_it_is_mended() throws Exception {
        try (Serving serving = Serving.in(folder);
                Listener home = Listener.on(serving.address(), "")) {
            Path car = folder.resolve("seeds/story.txt.yaml");
            Serving.save(car, "published: tomorrow\n");
            assertTrue(home.next("is no date")
                    .contains("story.txt.yaml:1:12\t“tomorrow” is no date\tpublished: tomorrow\t"));
            serving.said("story.txt.yaml:1:12: error: “tomorrow” is no date\n  published: tomorrow\n             ^\n");
            serving.said("; 1 error.");
            Serving.save(story, STORY + "More.\n");
            serving.said("story.txt: ");
            Files.delete(car);
            assertTrue(home.next("problems\n1\t0").startsWith("problems"));
            assertEquals(2, serving.said().split("is no date", -1).length, "said once:\n" + serving.said());
        }
    }

    @Test
    void broken_template_leaves_the_site_as_it_was() throws Exception {
        try (Serving serving = Serving.in(folder);
                Listener home = Listener.on(serving.address(), "")) {
            String before = get(serving.address());
            Serving.save(
                    templates.resolve("home.peb"),
                    "{% extends \"base.peb\" %}\n{% block main %}{{ page.nonsense }}{% endblock %}\n");
            String told = home.next("nonsense");
            assertTrue(told.contains("templates/home.peb:2\tthere is no field “nonsense” in HomeView"), told);
            serving.said("templates/home.peb:2: error: there is no field “nonsense”");
            assertEquals(before, get(serving.address()));
            Files.delete(templates.resolve("home.peb"));
            assertTrue(home.next("problems\n1\t0").startsWith("problems"));
        }
    }

    @Test
    void broken_settings_leave_the_site_as_it_was() throws Exception {
        Path settings = folder.resolve("seeds/archive.yaml");
        Files.writeString(settings, "title: The Velden File\n");
        try (Serving serving = Serving.in(folder);
                Listener home = Listener.on(serving.address(), "")) {
            Serving.save(settings, "title: [\n");
            assertTrue(home.next("archive.yaml").contains("this is no YAML"));
            Serving.save(story, STORY + "More.\n");
            serving.said("story.txt: ");
            assertTrue(get(serving.address()).contains("The Velden File"));
            Serving.save(settings, "title: The Marn File\n");
            assertTrue(home.next("reload").startsWith("reload"));
            assertTrue(get(serving.address()).contains("The Marn File"));
        }
    }

    @Test
    void it_starts_with_a_broken_template_and_shows_it() throws Exception {
        Path template = templates.resolve("base.peb");
        Files.writeString(template, "{% if %}");
        try (Serving serving = Serving.in(folder);
                Listener home = Listener.on(serving.address(), "")) {
            assertTrue(home.next("base.peb").contains("templates/base.peb:1\t"));
            Files.delete(template);
            assertTrue(home.next("reload").startsWith("reload"));
            assertTrue(get(serving.address()).contains("Harbour board puts off vote"));
        }
    }

    @Test
    void seeds_that_are_gone_do_not_end_it() throws Exception {
        try (Serving serving = Serving.in(folder);
                Listener home = Listener.on(serving.address(), "")) {
            Files.move(folder.resolve("seeds"), folder.resolve("elsewhere"));
            assertTrue(home.next("there is no folder").contains("\tname the folder of your seeds with --seeds"));
            assertTrue(get(serving.address()).contains("Harbour board puts off vote"));
            Files.move(folder.resolve("elsewhere"), folder.resolve("seeds"));
            assertTrue(home.next("problems\n1\t0").startsWith("problems"));
        }
    }

    @Test
    void port_that_is_taken_or_does_not_exist_is_refused() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            Run taken = Run.of(
                    "serve", "--seeds", folder.resolve("seeds"), "--output", folder.resolve("o"), "--port", port);
            assertEquals(ExitCode.USAGE, taken.code());
            assertEquals(
                    "onrecord: error: port " + port + " is taken by another program\n"
                            + "  hint: name another one, or leave --port away\n",
                    taken.err());
        }
        assertFalse(Files.exists(folder.resolve("o")), "nothing was done");
        Run none = Run.of("serve", "--seeds", folder.resolve("seeds"), "--port", 70_000);
        assertEquals(ExitCode.USAGE, none.code());
        assertTrue(none.err().startsWith("onrecord: error: there is no port 70000\n"), none.err());
    }
}
