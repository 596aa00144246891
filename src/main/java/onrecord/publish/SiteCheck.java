package onrecord.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.files.FolderSnapshot;
import onrecord.files.Sha256;
import onrecord.model.PublishedAddress;
import onrecord.read.AddressesFile;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import onrecord.text.Span;

/**
 * Checks a built site: that every file is there as it was written, that nothing else lies among them, that every link
 * within the site leads somewhere, that a link leads to every page, and that every address that was ever published answers.
 */
public final class SiteCheck {
    private static final Pattern LINK = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*", Pattern.DOTALL);

    private final Path root;
    private final FolderSnapshot folder;
    private final String shown;
    /** Where one gets without a link. Pages at old addresses are the other kind. */
    private static final Set<String> WITHOUT_LINKS = Set.of("index.html", "404.html");

    private final Set<Path> reached = new HashSet<>();
    private final Map<Path, Set<String>> ids = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private SiteCheck(FolderSnapshot folder) {
        this.folder = folder;
        this.root = folder.root();
        this.shown = root.toString().replace('\\', '/') + "/";
    }

    /**
     * Returns what is wrong with the site in {@code folder}, by path.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<Diagnostic> of(Path folder) {
        try {
            SiteCheck check = new SiteCheck(FolderSnapshot.ofOwn(folder.normalize()));
            check.files();
            return check.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void files() throws IOException {
        Checksums sums = new Checksums();
        obstacles();
        if (folder.obstacle(root.resolve(Checksums.PATH)).isPresent()) {
            return;
        }
        sums.read(root.resolve(Checksums.PATH));
        if (sums.isEmpty()) {
            error("no-site", Checksums.PATH, "there is no list of what the site must hold", "build the site first");
        }
        for (String path : sums.paths()) {
            Optional<Path> file = at(path);
            if (file.flatMap(folder::obstacle).isPresent()) {
                continue;
            }
            if (!file.filter(folder::holds).isPresent()) {
                error("missing", path, "this file of the site is missing", "build the site again");
                continue;
            }
            byte[] bytes = bytes(file.get());
            if (!sums.lists(path, Sha256.hex(bytes))) {
                error("changed", path, "this file is not as it was written", "build the site again");
            }
            if (path.endsWith(".html")) {
                links(path, new String(bytes, StandardCharsets.UTF_8));
            }
        }
        addresses();
        orphans(sums);
    }

    /** Returns the file at a path of the site; empty where the system, or the locale, can have none of this name. */
    private Optional<Path> at(String path) {
        try {
            return Optional.of(root.resolve(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Tells once of each thing that is not followed or opened, whatever the site should hold there. */
    private void obstacles() {
        for (Path file : folder.files().keySet().stream().sorted().toList()) {
            if (!folder.holds(file)) {
                error(
                        "not-a-file",
                        folder.name(file),
                        "this is no regular file, but a link, a pipe, a device or unreadable; it was not opened",
                        "remove it, and build the site again");
            }
        }
    }

    /** Reads a file, unless a link took its place just now. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readAllBytes();
        }
    }

    /** Looks for something at every address that was published once. */
    private void addresses() throws IOException {
        Path file = root.resolve(PublishedAddress.PATH);
        if (!folder.holds(file)) {
            return;
        }
        for (PublishedAddress row : AddressesFile.read(file, found)) {
            Optional<Path> page = at(row.path());
            if (page.flatMap(folder::obstacle).isPresent()) {
                continue;
            }
            if (!page.filter(folder::holds).isPresent()
                    || !row.fragment().isEmpty() && !ids(page.get()).contains(row.fragment())) {
                error(
                        "dead-address",
                        row.address(),
                        "this address was published once, and nothing answers there",
                        "build the site again with this data/addresses.csv");
            } else if (!row.leadsTo().isEmpty()) {
                reached.add(page.get());
            }
        }
    }

    /** Finds files that are none of the site's, and pages that nothing leads to. */
    private void orphans(Checksums sums) {
        for (String path : folder.files().keySet().stream()
                .filter(folder::holds)
                .map(folder::name)
                .sorted()
                .toList()) {
            if (!sums.lists(path) && !path.equals(Checksums.PATH)) {
                found.add(Diagnostic.ofFile(
                        Severity.WARNING,
                        "not-listed",
                        shown + path,
                        "this file is not part of the site",
                        "remove it if nobody needs it"));
            } else if (path.endsWith(".html")
                    && !WITHOUT_LINKS.contains(path)
                    && !reached.contains(root.resolve(path))) {
                found.add(Diagnostic.ofFile(
                        Severity.WARNING, "orphan", shown + path, "no page of the site leads to this one", ""));
            }
        }
    }

    private void error(String code, String path, String message, String hint) {
        found.add(Diagnostic.ofFile(Severity.ERROR, code, shown + path, message, hint));
    }

    private void links(String path, String html) throws IOException {
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            String target = link.group(1).replace("&amp;", "&");
            // what a server finds for it, by a path from the host, is for the server to say
            boolean isServed = path.equals("404.html") && target.startsWith("/");
            if (!isServed && !ELSEWHERE.matcher(target).matches() && !leadsSomewhere(root.resolve(path), target)) {
                found.add(Diagnostic.at(
                        Severity.ERROR,
                        "dead-link",
                        shown + path,
                        html,
                        new Span(link.start(1), link.end(1)),
                        "this link leads nowhere: " + target,
                        ""));
            }
        }
    }

    private boolean leadsSomewhere(Path page, String target) throws IOException {
        int hash = target.indexOf('#');
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        String address = hash < 0 ? target : target.substring(0, hash);
        int query = address.indexOf('?');
        Path file;
        try {
            address = URLDecoder.decode(
                    (query < 0 ? address : address.substring(0, query)).replace("+", "%2B"), StandardCharsets.UTF_8);
            file = address.isEmpty() ? page : page.resolveSibling(address).normalize();
        } catch (IllegalArgumentException e) {
            // no escape, or no name of a file
            return false;
        }
        if (address.startsWith("/") || !file.startsWith(root)) {
            return false;
        }
        if (!folder.holds(file)) {
            // what stands in its place was told already
            return folder.obstacle(file).isPresent();
        }
        if (!file.equals(page)) {
            reached.add(file);
        }
        return fragment.isEmpty()
                || !file.toString().endsWith(".html")
                || ids(file).contains(fragment);
    }

    private Set<String> ids(Path file) throws IOException {
        Set<String> known = ids.get(file);
        if (known == null) {
            known = new HashSet<>();
            Matcher id = ID.matcher(new String(bytes(file), StandardCharsets.UTF_8));
            while (id.find()) {
                known.add(id.group(1));
            }
            ids.put(file, known);
        }
        return known;
    }
}
