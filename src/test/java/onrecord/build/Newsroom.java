package onrecord.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onrecord.model.PublishedAddress;
import onrecord.text.Diagnostic;
import onrecord.theme.Templates;

/** A folder of invented copy, with settings and templates, that is worked on at random, and the sites built from it. */
final class Newsroom {
    private static final List<String> FOLDERS = List.of("", "a/", "a/b/", "c/");
    /** Two of them quarrel over an address, and one is no page. */
    private static final List<String> PAGES = List.of("about.md", "our rules.md", "our-rules.md", "rules.txt");

    private static final List<String> THEME = List.of(
            "article.peb",
            "articles.peb",
            "part-pager.peb",
            "macros.peb",
            "feed.peb",
            "page.peb",
            "messages.properties",
            "site.css",
            "search.js",
            "correct.js",
            "cite.js");

    private final Path folder;
    private final Path seeds;
    private final Path templates;
    private final Random random;
    private final CopyDesk desk;
    private final List<String> done = new ArrayList<>();
    private List<String> articles = List.of();
    private Optional<String> baseUrl = Optional.empty();
    private List<String> told = List.of();
    private int written;
    private int builds;

    /** Opens a newsroom with its copy in {@code seeds}, and all else beside it. The same happens for the same {@code seed}. */
    Newsroom(Path seeds, long seed) throws IOException {
        this.seeds = Files.createDirectories(seeds);
        this.folder = Objects.requireNonNull(seeds.getParent());
        this.templates = folder.resolve("templates");
        this.random = new Random(seed);
        this.desk = new CopyDesk(random);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Does one thing to stories: one is added, edited, filed again, moved or removed, or its side-car is. */
    void work() throws IOException {
        List<Path> stories = stories();
        int what = stories.size() < 3 ? 0 : random.nextInt(14);
        if (what > 11) {
            fileAgain(any(stories));
        } else if (what < 4) {
            add();
        } else if (what < 6) {
            edit(any(stories));
        } else if (what == 6) {
            move(any(stories), seeds.resolve(any(FOLDERS) + "moved-" + random.nextInt(1000)));
        } else if (what == 7) {
            remove(any(stories));
        } else if (what < 11) {
            write(sideCarOf(any(stories)), desk.sideCar() + (random.nextBoolean() ? desk.corrections() : ""));
        } else {
            Files.deleteIfExists(log("delete", sideCarOf(any(stories))));
        }
    }

    /** Does one thing to what many pages depend on: a folder, the settings, the people, the theme, a page, the address. */
    void workOnTheWhole() throws IOException {
        switch (random.nextInt(10)) {
            case 0 -> moveFolder();
            case 1 -> removeFolder();
            case 2 -> writeOrDelete(seeds.resolve("archive.yaml"), desk.settings());
            case 3, 4 -> writeOrDelete(seeds.resolve("people.yaml"), desk.people(articles));
            case 5 -> workOnTheme();
            case 6, 7 -> writeOrDelete(seeds.resolve("pages/" + any(PAGES)), desk.page(PAGES));
            case 8 -> writeOrDelete(seeds.resolve(".onrecordignore"), desk.patterns());
            default -> {
                baseUrl = Optional.of(desk.baseUrl()).filter(url -> random.nextBoolean());
                done.add("base URL " + baseUrl);
            }
        }
    }

    /** Adds a story. */
    void add() throws IOException {
        String ending = any(CopyDesk.ENDINGS);
        write(seeds.resolve(any(FOLDERS) + "story-" + random.nextInt(10_000) + ending), desk.story(ending));
    }

    /** Files a story again, as it is or as a lead with other last words. */
    private void fileAgain(Path story) throws IOException {
        String text = Files.readString(story, StandardCharsets.UTF_8);
        boolean isLead = ending(story).equals(".txt") && random.nextBoolean();
        write(
                seeds.resolve(any(FOLDERS) + "again-" + random.nextInt(10_000) + ending(story)),
                isLead ? (1 + random.nextInt(9)) + "th LEAD: " + text + "Nothing else was heard of it.\n" : text);
    }

    /** Removes a story. */
    void remove() throws IOException {
        remove(any(stories()));
    }

    /** Writes a story anew. */
    private void edit(Path story) throws IOException {
        write(story, desk.story(ending(story)));
    }

    private static String ending(Path story) {
        String name = story.getFileName().toString();
        return name.substring(name.lastIndexOf('.'));
    }

    private List<Path> stories() throws IOException {
        return below(
                seeds,
                path -> !path.startsWith(seeds.resolve("pages"))
                        && CopyDesk.ENDINGS.stream()
                                .anyMatch(ending -> path.toString().endsWith(ending)));
    }

    /** Returns the number of stories. */
    int size() throws IOException {
        return stories().size();
    }

    private static List<Path> below(Path folder, Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(which).sorted().toList();
        }
    }

    /** Removes all stories. */
    void clear() throws IOException {
        for (Path story : stories()) {
            remove(story);
        }
    }

    private static Path sideCarOf(Path story) {
        return story.resolveSibling(story.getFileName() + ".yaml");
    }

    /** Moves a story, with its side-car or without, to a place whose ending is the story's own. */
    private void move(Path story, Path place) throws IOException {
        Path to = place.resolveSibling(place.getFileName() + ending(story));
        Files.createDirectories(to.getParent());
        Path car = sideCarOf(log("move to " + seeds.relativize(to), story));
        Files.move(story, to, StandardCopyOption.REPLACE_EXISTING);
        if (Files.exists(car) && random.nextBoolean()) {
            Files.move(car, sideCarOf(to), StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(car);
        }
    }

    private void remove(Path story) throws IOException {
        Files.deleteIfExists(sideCarOf(story));
        Files.delete(log("delete", story));
    }

    /** Gives a story, or a folder, the same name with its first letter as a capital, or the other way about. */
    void renameCase() throws IOException {
        List<Path> all = new ArrayList<>(stories());
        all.addAll(folders());
        all.removeIf(path -> path.equals(seeds.resolve("pages")));
        if (all.isEmpty()) {
            return;
        }
        Path one = any(all);
        String name = one.getFileName().toString();
        char first = name.charAt(0);
        char other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        Path to = one.resolveSibling(other + name.substring(1));
        if (!Files.exists(to) || Files.isSameFile(one, to)) {
            Files.move(log("rename to " + to.getFileName(), one), to);
            if (Files.exists(sideCarOf(one))) {
                Files.move(sideCarOf(one), sideCarOf(to));
            }
        }
    }

    private List<Path> folders() throws IOException {
        return below(seeds, path -> Files.isDirectory(path) && !path.equals(seeds));
    }

    private void moveFolder() throws IOException {
        List<Path> folders = folders();
        Path to = seeds.resolve("desk-" + random.nextInt(1000));
        if (!folders.isEmpty() && !Files.exists(to)) {
            Files.move(log("move to " + seeds.relativize(to), any(folders)), to);
        }
    }

    private void removeFolder() throws IOException {
        List<Path> folders = folders();
        if (!folders.isEmpty()) {
            List<Path> within = new ArrayList<>(below(log("delete", any(folders)), path -> true));
            within.sort(Comparator.reverseOrder());
            for (Path one : within) {
                Files.delete(one);
            }
        }
    }

    /** Writes one of the theme's files with a remark in it, or goes back to the one of the standard theme. */
    private void workOnTheme() throws IOException {
        String name = any(THEME);
        boolean script = name.endsWith(".js") || name.endsWith(".css");
        String remark = "remark " + random.nextInt(1000);
        String text = new String(Templates.standard().bytes(name), StandardCharsets.UTF_8);
        // a macro's own text appears where the macro does, that of the file around it nowhere; a message is words alone
        writeOrDelete(
                templates.resolve(name),
                name.matches("macros.peb|messages.properties")
                        ? text.replaceFirst("(\\{% macro [^%]*%\\}|frame.skip=)", "$1<!-- " + remark + " -->")
                        : text + (script ? "/* " + remark + " */\n" : "<!-- " + remark + " -->\n"));
    }

    private void writeOrDelete(Path file, String text) throws IOException {
        if (Files.exists(file) && random.nextInt(4) == 0) {
            Files.delete(log("delete", file));
        } else {
            write(file, text);
        }
    }

    /** Writes a seed. */
    void write(String name, String text) throws IOException {
        write(seeds.resolve(name), text);
    }

    /** Writes a file; now and then with the time stamp of an old one, which the next build need not open again. */
    private void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(log("write", file), text);
        if (random.nextInt(3) > 0) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L + 1000L * written));
        }
        written++;
    }

    private Path log(String what, Path file) {
        done.add(what + " " + folder.relativize(file));
        return file;
    }

    /** Returns what was done since this was asked last, in words. */
    private String done() {
        String words = String.join("\n", done);
        done.clear();
        return words;
    }

    /** Builds the newsroom's own site of what is there now. */
    BuildReport rebuild() throws IOException {
        return rebuild(2);
    }

    /** Does so with as many threads as {@code jobs}. */
    BuildReport rebuild(int jobs) throws IOException {
        remember();
        BuildReport built = build(folder.resolve("site"), folder.resolve("cache"), jobs, Optional.empty());
        Path pages = folder.resolve("site/articles");
        if (Files.isDirectory(pages)) {
            articles = below(pages, path -> path.toString().endsWith(".json")).stream()
                    .map(path ->
                            pages.relativize(path).toString().replace('\\', '/').replace(".json", ""))
                    .toList();
        }
        return built;
    }

    /** Keeps the addresses of the site as it is: what the next build begins with. */
    private void remember() throws IOException {
        Path addresses = site().resolve(PublishedAddress.PATH);
        if (Files.exists(addresses)) {
            Files.copy(addresses, before(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path before() {
        return folder.resolve("addresses-before.csv");
    }

    /** Builds a site of what is there now, with the addresses of the one before where that lies in the output. */
    BuildReport build(Path output, Path cache, int jobs) {
        return build(output, cache, jobs, Optional.empty());
    }

    /**
     * Builds a site of what is there now.
     *
     * @param addresses those of the last published site; empty where they lie in the output
     */
    BuildReport build(Path output, Path cache, int jobs, Optional<Path> addresses) {
        Options options = new Options(
                seeds,
                output,
                Optional.of(templates).filter(Files::isDirectory),
                cache,
                baseUrl,
                jobs,
                false,
                false,
                addresses);
        List<Diagnostic> found = new ArrayList<>();
        BuildReport built = OnRecord.build(options, (diagnostics, bug) -> {
            bug.ifPresent(thrown -> {
                throw new IllegalStateException(thrown);
            });
            found.addAll(diagnostics);
        });
        found.addAll(built.diagnostics());
        told = found.stream()
                .map(Diagnostic::toString)
                .filter(one -> !one.contains(output.toString()) && !one.contains(cache.toString()))
                .toList();
        return built;
    }

    /** Builds a site from nothing, and says in words where the last build differs; empty where it does not. */
    String differencesToCleanBuild() {
        List<String> before = told;
        builds++;
        Path clean = folder.resolve("clean-" + builds);
        build(clean, folder.resolve("cache-" + builds), 1, Optional.of(before()).filter(Files::exists));
        List<String> paths = differences(files(clean), files(folder.resolve("site")));
        String work = done();
        if (!before.equals(told)) {
            return before + " was told, not " + told + " after\n" + work;
        }
        return paths.isEmpty() ? "" : paths + " differ after\n" + work;
    }

    /** Returns what a command line says for a build from nothing, but for the seeds, which may be a copy. */
    List<String> cleanBuild(Path copy, Path output, Path cache) {
        List<String> words =
                new ArrayList<>(List.of("build", "--seeds=" + copy, "--output=" + output, "--cache=" + cache));
        Optional.of(templates).filter(Files::isDirectory).ifPresent(place -> words.add("--templates=" + place));
        baseUrl.ifPresent(url -> words.add("--base-url=" + url));
        Optional.of(before()).filter(Files::exists).ifPresent(file -> words.add("--addresses=" + file));
        return words;
    }

    /** Returns the newsroom's own site. */
    Path site() {
        return folder.resolve("site");
    }

    /** Returns the files of a folder with their content. */
    static Map<String, String> files(Path folder) {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                all.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Returns the paths whose content differs, or which only one of the two has. */
    static List<String> differences(Map<String, String> one, Map<String, String> other) {
        List<String> paths = new ArrayList<>(one.keySet());
        paths.addAll(other.keySet());
        return paths.stream()
                .distinct()
                .filter(path -> !Arrays.asList(one.get(path)).equals(Arrays.asList(other.get(path))))
                .sorted()
                .toList();
    }
}
