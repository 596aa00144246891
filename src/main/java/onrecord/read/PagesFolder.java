package onrecord.read;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import onrecord.model.EditorialPage;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import onrecord.text.Slug;
import onrecord.text.Span;

/** The Markdown files that lie in {@code pages/}: a page of the site each. */
final class PagesFolder {
    private static final String FOLDER = "pages/";
    private static final String ENDING = ".md";

    private final String shownRoot;

    /** The files by path, which is the order of the pages. */
    private final Map<String, Path> files = new TreeMap<>();

    /** Begins without a page; {@code shownRoot} is the seeds folder as the user knows it, with a slash behind. */
    PagesFolder(String shownRoot) {
        this.shownRoot = shownRoot;
    }

    /** Returns whether {@code path} lies where pages are kept, and nothing else. */
    static boolean keeps(String path) {
        return path.startsWith(FOLDER);
    }

    /** Takes a file that lies there, and tells whether it can be a page. */
    boolean add(String path, Path file) {
        boolean page = path.indexOf('/', FOLDER.length()) < 0
                && path.toLowerCase(Locale.ROOT).endsWith(ENDING);
        if (page) {
            files.put(path, file);
        }
        return page;
    }

    /** Reads all of them. The first by path keeps an address; another of the same is told, and left out. */
    List<EditorialPage> read(List<Diagnostic> found) {
        Map<String, String> holders = new HashMap<>();
        Map<String, String> addresses = new HashMap<>();
        for (String path : files.keySet()) {
            String name = path.substring(FOLDER.length());
            String address = Slug.cut(Slug.of(name.substring(0, name.length() - ENDING.length())));
            String holder = holders.putIfAbsent(address, path);
            if (holder == null) {
                addresses.put(name, address);
            } else {
                found.add(Diagnostic.ofFile(
                        Severity.ERROR,
                        "same-address",
                        shownRoot + path,
                        "this page was left out: its address " + FOLDER + address + " is that of " + shownRoot + holder,
                        "give the file another name"));
            }
        }
        List<EditorialPage> pages = new ArrayList<>();
        files.forEach((path, file) -> {
            String address = addresses.get(path.substring(FOLDER.length()));
            if (address != null) {
                read(path, file, address, addresses, found).ifPresent(pages::add);
            }
        });
        return pages;
    }

    private Optional<EditorialPage> read(
            String path, Path file, String address, Map<String, String> addresses, List<Diagnostic> found) {
        String shown = shownRoot + path;
        return SeedReader.ownText(file, shown, found).flatMap(text -> {
            Problems problems = new Problems(shown, text);
            Optional<EditorialPage> page = page(text, address, addresses, problems);
            found.addAll(problems.found());
            return page;
        });
    }

    /**
     * Returns the page that {@code text} makes.
     *
     * @param addresses the addresses of all pages by the names of their files
     */
    static Optional<EditorialPage> page(String text, String address, Map<String, String> addresses, Problems problems) {
        Optional<FrontMatter> front = FrontMatter.read(text, problems);
        if (front.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> broken = MarkdownLimits.broken(text, front.get().end());
        if (broken.isPresent()) {
            problems.error(
                    "too-much-markup",
                    new Span(0, 0),
                    "this page was left out: " + broken.get(),
                    "write it plainer, or part it");
            return Optional.empty();
        }
        try {
            Node document = Markdown.parse(text, front.get().end());
            if (Markdown.blocks(document, text, problems).isEmpty()) {
                problems.error(
                        "empty", new Span(0, 0), "there is no text on this page", "write it, or remove the file");
                return Optional.empty();
            }
            Optional<Heading> heading = heading(document);
            Optional<String> words = heading.map(node -> Markdown.words(node, text));
            Optional<String> given = front.get().fields().flatMap(PagesFolder::title);
            Optional<String> title = given.or(() -> words);
            if (title.isEmpty()) {
                problems.warning(
                        "no-title",
                        new Span(0, 0),
                        "this page has no title; it is called by its address",
                        "begin with a heading, like “# About this archive”");
            }
            // the title stands above the page, once
            heading.filter(node -> words.equals(title)).ifPresent(Node::unlink);
            return Optional.of(new EditorialPage(
                    address, title.orElse(address), new PageHtml(text, addresses, problems).of(document)));
        } catch (StackOverflowError e) {
            problems.error("nested", new Span(0, 0), "quotations or lists are nested too deeply", "write it plainer");
            return Optional.empty();
        }
    }

    private static Optional<String> title(Fields fields) {
        Optional<String> title = fields.words("title");
        Optional<String> headline = fields.words("headline");
        fields.reportUnknown();
        return title.or(() -> headline);
    }

    private static Optional<Heading> heading(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }
}
