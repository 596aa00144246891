package onrecord.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onrecord.files.FileState;
import onrecord.files.FolderSnapshot;
import onrecord.files.SeedState;
import onrecord.model.Authority;
import onrecord.model.EditorialPage;
import onrecord.model.Settings;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;

/**
 * What lies in a seeds folder.
 *
 * @param seeds the files to be read as articles, by code unit of their paths
 * @param pages editorial pages, {@code pages/*.md}, in the same order; read already, for they are few
 * @param settings what {@code archive.yaml} says
 * @param authority what {@code people.yaml} says
 * @param diagnostics what is wrong with the folder: things that are no seeds, settings that are wrong; by path
 * @param leftOut how many things {@code .onrecordignore} leaves out
 */
public record Seeds(
        List<Seed> seeds,
        List<EditorialPage> pages,
        Settings settings,
        Authority authority,
        List<Diagnostic> diagnostics,
        int leftOut) {
    private static final String SETTINGS = "archive.yaml";
    private static final String PEOPLE = "people.yaml";

    /** Copies the lists. */
    public Seeds {
        seeds = List.copyOf(seeds);
        pages = List.copyOf(pages);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Looks through {@code folder} with all folders below it, and reads its settings and pages. The seeds are not opened.
     *
     * @throws IOException if {@code folder} itself cannot be listed
     */
    public static Seeds in(Path folder) throws IOException {
        return of(snapshot(folder));
    }

    /**
     * Returns how {@code folder} looks from outside, with all folders below it that can hold seeds.
     *
     * @throws IOException if {@code folder} itself cannot be listed
     */
    public static FolderSnapshot snapshot(Path folder) throws IOException {
        return settings(folder).followLinks()
                ? FolderSnapshot.following(folder, name -> !isFileName(name))
                : FolderSnapshot.of(folder, name -> !isFileName(name));
    }

    /** Returns the settings in {@code folder}; what is wrong with them is told where the whole folder is looked at. */
    private static Settings settings(Path folder) {
        return Optional.of(folder.resolve(SETTINGS))
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .flatMap(file -> settings(file, SETTINGS, new ArrayList<>()))
                .orElse(Settings.standard());
    }

    /** Tells seeds from settings and from what is neither. */
    public static Seeds of(FolderSnapshot folder) {
        Sorting sorting = new Sorting(folder);
        folder.files().forEach(sorting::add);
        return sorting.result();
    }

    /** Returns whether a seed or a side-car can have this name. */
    private static boolean isFileName(String name) {
        return SeedReader.reads(name) || name.toLowerCase(Locale.ROOT).endsWith(Seed.SIDE_CAR);
    }

    /** Makes seeds of single files. A file within {@code folder} is named relative to it, any other by its own name. */
    public static List<Seed> of(List<Path> files, Path folder) {
        List<Seed> seeds = new ArrayList<>();
        Path root = folder.toAbsolutePath().normalize();
        Settings settings = settings(root);
        for (Path file : files) {
            Path whole = file.toAbsolutePath().normalize();
            boolean within = whole.startsWith(root);
            Path base = within ? root : Optional.ofNullable(whole.getParent()).orElse(whole);
            Path sideCar = whole.resolveSibling(whole.getFileName() + Seed.SIDE_CAR);
            seeds.add(new Seed(
                    file,
                    name(base, whole),
                    slashes(file),
                    beside(sideCar, within && settings.followLinks()),
                    SeedState.UNKNOWN,
                    settings.timeZone().filter(zone -> within)));
        }
        return seeds;
    }

    /** Returns a side-car that is there; a link that is not followed stays one, so that it is told. */
    private static Optional<Path> beside(Path sideCar, boolean followLinks) {
        if (!followLinks || !Files.isSymbolicLink(sideCar)) {
            return Optional.of(sideCar).filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
        }
        try {
            return Optional.of(sideCar.toRealPath());
        } catch (IOException e) {
            return Optional.of(sideCar);
        }
    }

    private static Optional<Settings> settings(Path file, String shown, List<Diagnostic> found) {
        return SeedReader.ownText(file, shown, found).map(text -> SettingsFile.read(shown, text, found));
    }

    /** A side-car that was found. */
    private record SideCarFile(Path file, FileState state) {
        Seed beside(Seed seed) {
            SeedState both = new SeedState(seed.stamp().file(), Optional.of(state));
            return new Seed(seed.file(), seed.path(), seed.shown(), Optional.of(file), both, seed.newsroom());
        }
    }

    /** Sorts what lies in a folder. */
    private static final class Sorting {
        private static final Comparator<Seed> BY_PATH = Comparator.comparing(Seed::path);

        private final FolderSnapshot folder;
        private final String shownRoot;
        private final PagesFolder pages;
        private final List<Seed> seeds = new ArrayList<>();
        private final Map<String, SideCarFile> sideCars = new HashMap<>();
        private final List<Diagnostic> found = new ArrayList<>();
        private Settings settings = Settings.standard();
        private Authority authority = Authority.none();
        private IgnoreFile ignored = IgnoreFile.none();
        private int leftOut;

        Sorting(FolderSnapshot folder) {
            this.folder = folder;
            String shown = slashes(folder.root());
            this.shownRoot = shown.isEmpty() || shown.endsWith("/") ? shown : shown + "/";
            this.pages = new PagesFolder(shownRoot);
            // it decides of all that comes, in whatever order it does
            Path ignoreFile = folder.root().resolve(FolderSnapshot.IGNORE_FILE);
            if (folder.holds(ignoreFile)) {
                String name = shownRoot + FolderSnapshot.IGNORE_FILE;
                SeedReader.ownText(ignoreFile, name, found).ifPresent(text -> {
                    Problems problems = new Problems(name, text);
                    ignored = IgnoreFile.read(text, problems);
                    found.addAll(problems.found());
                });
            }
        }

        Seeds result() {
            List<Seed> withCars = new ArrayList<>(seeds.size());
            for (Seed seed : seeds) {
                Optional<SideCarFile> car = Optional.ofNullable(sideCars.remove(seed.path() + Seed.SIDE_CAR));
                withCars.add(car.map(found -> found.beside(seed)).orElse(seed).in(settings.timeZone()));
            }
            for (String car : sideCars.keySet()) {
                found.add(Diagnostic.ofFile(
                        Severity.WARNING,
                        "side-car-without-seed",
                        shownRoot + car,
                        "there is no seed beside this side-car",
                        "its name is the seed's whole name and .yaml, like story.txt.yaml"));
            }
            withCars.sort(BY_PATH);
            List<EditorialPage> read = pages.read(found);
            found.sort(Comparator.comparing(Diagnostic::path)
                    .thenComparing(Diagnostic::line)
                    .thenComparing(Diagnostic::column));
            return new Seeds(withCars, read, settings, authority, found, leftOut);
        }

        void add(Path file, FileState state) {
            String shown = folder.name(file);
            String path = isAscii(shown) ? shown : name(folder.root(), file);
            String name = last(path);
            if (isLeftOut(file, state, path)) {
                leftOut++;
                return;
            }
            switch (state.kind()) {
                case FILE -> addFile(file, state, path, name);
                case FOLDER ->
                    report(
                            Severity.ERROR,
                            "folder",
                            path,
                            "a folder stands where a file is expected",
                            "rename the folder; nothing in it was read");
                case DEAD_LINK ->
                    report(
                            Severity.ERROR,
                            "dead-link",
                            path,
                            "the link leads nowhere",
                            "restore what it leads to, or remove it");
                case LOOP ->
                    report(
                            Severity.ERROR,
                            "link-loop",
                            path,
                            "the link leads back to a folder that holds it",
                            "remove the link");
                case REPEATED ->
                    report(
                            Severity.ERROR,
                            "link-repeated",
                            path,
                            "this folder is read already, by another way",
                            "remove the link");
                case LINK -> {
                    if (!name.startsWith("README")) {
                        report(Severity.ERROR, SeedReader.LINK, path, SeedReader.NO_LINKS, SeedReader.FOLLOW);
                    }
                }
                case UNREADABLE ->
                    report(
                            Severity.ERROR,
                            "unreadable",
                            path,
                            "this cannot be read: "
                                    + Optional.ofNullable(folder.problems().get(file))
                                            .map(SeedReader::why)
                                            .orElse(""),
                            "look at its permissions");
                case OTHER ->
                    report(
                            Severity.ERROR,
                            "not-a-file",
                            path,
                            "this is no regular file",
                            "put a file here, or remove it");
            }
        }

        /** The archive's own settings are never left out; with a seed goes its side-car. */
        private boolean isLeftOut(Path file, FileState state, String path) {
            if (path.equals(SETTINGS) || path.equals(PEOPLE) || path.equals(FolderSnapshot.IGNORE_FILE)) {
                return false;
            }
            boolean isFolder =
                    switch (state.kind()) {
                        case FOLDER, LOOP, REPEATED -> true;
                        case UNREADABLE -> Files.isDirectory(file);
                        case FILE, LINK, DEAD_LINK, OTHER -> false;
                    };
            return ignored.leavesOut(path, isFolder) || isSideCar(path) && ignored.leavesOut(seedOf(path), false);
        }

        private static boolean isSideCar(String path) {
            return path.endsWith(Seed.SIDE_CAR) && SeedReader.reads(seedOf(path));
        }

        private static String seedOf(String sideCar) {
            return sideCar.substring(0, sideCar.length() - Seed.SIDE_CAR.length());
        }

        private void addFile(Path file, FileState state, String path, String name) {
            if (name.startsWith("README") || path.equals(FolderSnapshot.IGNORE_FILE)) {
                return;
            }
            if (PagesFolder.keeps(path)) {
                if (!pages.add(path, file)) {
                    report(
                            Severity.WARNING,
                            "not-a-page",
                            path,
                            "this file is no page and was left out",
                            "pages end in .md and lie in “pages” itself; stories go elsewhere");
                }
            } else if (path.equals(SETTINGS)) {
                settings = settings(file, shownRoot + path, found).orElse(settings);
            } else if (path.equals(PEOPLE)) {
                authority = SeedReader.ownText(file, shownRoot + path, found)
                        .map(text -> AuthorityFile.read(shownRoot + path, text, found))
                        .orElse(authority);
            } else if (isSideCar(name)) {
                sideCars.put(path, new SideCarFile(file, state));
            } else if (SeedReader.reads(name)) {
                seeds.add(new Seed(
                        file,
                        path,
                        shownRoot + path,
                        Optional.empty(),
                        new SeedState(state, Optional.empty()),
                        Optional.empty()));
            } else if (name.equals(SETTINGS) || name.equals(PEOPLE) || name.equals(FolderSnapshot.IGNORE_FILE)) {
                report(
                        Severity.WARNING,
                        "not-at-the-top",
                        path,
                        "this file counts only at the top of the seeds and was left out",
                        "move it to " + shownRoot + name);
            } else {
                report(
                        Severity.WARNING,
                        "not-a-seed",
                        path,
                        "this file is no seed and was left out",
                        "seeds end in " + SeedReader.endings() + "; remove it, or hide it behind a period");
            }
        }

        private void report(Severity severity, String code, String path, String message, String hint) {
            found.add(Diagnostic.ofFile(severity, code, shownRoot + path, message, hint));
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the name of {@code file} relative to {@code base}. A Java runtime decodes file names by the locale; the
     * bytes themselves are only found in the path's URI. Without them the same archive would get other addresses
     * elsewhere.
     */
    private static String name(Path base, Path file) {
        Path relative = base.relativize(file);
        String name = relative.getFileSystem().getSeparator().equals("/") ? relative.toString() : slashes(relative);
        if (isAscii(name)) {
            return name;
        }
        String raw = file.toUri().getRawPath();
        byte[] bytes = unescape(raw);
        String whole = utf8(bytes).orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
        // as many folders from the end as the relative name has
        int at = whole.length();
        for (int i = 0; i < relative.getNameCount(); i++) {
            at = whole.lastIndexOf('/', at - 1);
        }
        return Normalizer.normalize(whole.substring(at + 1), Normalizer.Form.NFC);
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static byte[] unescape(String raw) {
        byte[] bytes = new byte[raw.length()];
        int size = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                bytes[size++] = (byte) Integer.parseInt(raw.substring(i + 1, i + 3), 16);
                i += 2;
            } else {
                bytes[size++] = (byte) raw.charAt(i);
            }
        }
        return Arrays.copyOf(bytes, size);
    }
}
