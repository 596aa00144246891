package onrecord.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.files.FolderSnapshot;
import onrecord.files.SeedState;
import onrecord.files.Sha256;
import onrecord.model.Block;
import onrecord.model.Manuscript;
import onrecord.model.Withheld;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import onrecord.text.Limits;
import onrecord.text.Source;
import onrecord.text.Span;

/** Reads one seed with its side-car. Whatever is wrong becomes a diagnostic. Safe for use by many threads. */
public final class SeedReader {
    private static final List<Format> FORMATS =
            List.of(new Markdown(), new Html(), new PlainText(), new Mhtml(), new WireItem());

    /** Code, message and hint for a link that is not followed. */
    static final String LINK = "link";

    static final String NO_LINKS = "this is a link, and was left out";
    static final String FOLLOW =
            "put the file itself here, or write “followLinks: true” in archive.yaml if you trust all links among the seeds";

    /** Code of what is told of a story that is kept out of the archive. */
    public static final String WITHHELD = "withheld";

    private static final String NO_TEXT = "there is no text in this file";
    private static final String WRITE = "write the story into it, or remove it";

    private SeedReader() {}

    /** Returns whether a file of this name is in a format that can be read. */
    static boolean reads(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return PlainText.isMessage(lower)
                || FORMATS.stream().flatMap(format -> format.endings().stream()).anyMatch(lower::endsWith);
    }

    /** Returns the endings of all formats, for messages. */
    static String endings() {
        return String.join(
                " ",
                FORMATS.stream().flatMap(format -> format.endings().stream()).toList());
    }

    private static Optional<Format> format(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        return FORMATS.stream().filter(format -> format.accepts(lower, text)).findFirst();
    }

    /** Reads {@code seed}. */
    public static ReadResult read(Seed seed) {
        List<Diagnostic> found = new ArrayList<>();
        // nobody looked yet at what is named on a command line
        boolean known = seed.stamp() != SeedState.UNKNOWN;
        Optional<byte[]> car = seed.sideCar()
                .filter(file -> known || mayBeRead(file, false, seed.shownSideCar(), found))
                .flatMap(file -> bytes(file, seed.shownSideCar(), found));
        SideCar sideCar = car.map(bytes -> sideCar(bytes, seed, found)).orElse(SideCar.none());
        found.addAll(sideCar.diagnostics());
        Optional<byte[]> bytes = Optional.of(seed.file())
                .filter(file -> known || mayBeRead(file, true, seed.shown(), found))
                .flatMap(file -> bytes(file, seed.shown(), found));
        Optional<Decoding> decoding = bytes.flatMap(own -> FileText.decoded(seed, own, sideCar.charset(), found));
        if (decoding.isEmpty()) {
            return new ReadResult(seed, "", List.of(), List.of(), found, "");
        }
        byte[] own = bytes.orElseThrow();
        String sha256 = Sha256.hex(own);
        List<Manuscript> all = manuscripts(seed, decoding.get(), own.length, sha256, sideCar, found);
        List<Withheld> kept =
                all.stream().flatMap(one -> withheld(one).stream()).toList();
        // what is said of several stories is told once
        kept.stream().map(Withheld::told).distinct().forEach(found::add);
        return new ReadResult(
                seed,
                decoding.get().text().orElseThrow(),
                all.stream().filter(one -> withheld(one).isEmpty()).toList(),
                all.stream()
                        .filter(one -> withheld(one).isPresent())
                        .map(one -> one.source().key())
                        .toList(),
                found,
                digest(sha256, car));
    }

    private static Optional<Withheld> withheld(Manuscript manuscript) {
        return manuscript.metadata().withheld().filter(Withheld::yes);
    }

    /**
     * Returns what stands for the bytes of {@code seed} and of its side-car: the SHA-256 of both. Empty where they cannot be
     * read.
     */
    public static String digest(Seed seed) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<byte[]> car = seed.sideCar().flatMap(file -> bytes(file, seed.shownSideCar(), found));
        Optional<byte[]> bytes = bytes(seed.file(), seed.shown(), found);
        return found.isEmpty() ? bytes.map(own -> digest(Sha256.hex(own), car)).orElse("") : "";
    }

    private static String digest(String sha256, Optional<byte[]> sideCar) {
        return sha256 + sideCar.map(bytes -> " " + Sha256.hex(bytes)).orElse("");
    }

    private static SideCar sideCar(byte[] bytes, Seed seed, List<Diagnostic> found) {
        String shown = seed.shownSideCar();
        return SideCar.read(shown, ownText(bytes, shown, found).orElse(""), seed.newsroom());
    }

    /** Returns whether there is a file that can be opened and read to its end; a pipe, a device or a link becomes an error. */
    private static boolean mayBeRead(Path file, boolean mayBeLink, String shown, List<Diagnostic> found) {
        if (!mayBeLink && Files.isSymbolicLink(file)) {
            found.add(broken(shown, LINK, NO_LINKS, FOLLOW));
            return false;
        }
        if (Files.exists(file) && !Files.isDirectory(file) && !FolderSnapshot.isStored(file)) {
            found.add(broken(shown, "not-a-file", "this is no regular file", "put a file here, or remove it"));
            return false;
        }
        return true;
    }

    /** Reads a file whole; what hinders becomes an error. */
    static Optional<byte[]> bytes(Path file, String shown, List<Diagnostic> found) {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = in.size();
            Optional<byte[]> bytes = size > Limits.FILE_BYTES ? Optional.empty() : bytes(in, (int) size);
            if (bytes.isEmpty()) {
                found.add(broken(shown, "too-large", "the file is too large for a story", "keep one story in a file"));
            }
            return bytes;
        } catch (IOException e) {
            found.add(
                    Files.isDirectory(file)
                            ? broken(shown, "unreadable", "this is a folder, not a file", "name a folder with --seeds")
                            : broken(
                                    shown,
                                    "unreadable",
                                    "the file cannot be read: " + why(e),
                                    "look at the file's permissions"));
            return Optional.empty();
        }
    }

    /** Reads to the end, which another program may be moving; empty where that lies too far. */
    private static Optional<byte[]> bytes(FileChannel in, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size + 1);
        while (in.read(bytes) >= 0) {
            if (bytes.position() > Limits.FILE_BYTES) {
                return Optional.empty();
            }
            if (!bytes.hasRemaining()) {
                bytes = ByteBuffer.allocate(bytes.capacity() * 2).put(bytes.flip());
            }
        }
        return Optional.of(Arrays.copyOf(bytes.array(), bytes.position()));
    }

    /** Says in words why a file could not be read. */
    static String why(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    /** Reads and decodes a file of the archive's own, such as its settings; what hinders becomes an error. */
    static Optional<String> ownText(Path file, String shown, List<Diagnostic> found) {
        return bytes(file, shown, found).flatMap(bytes -> ownText(bytes, shown, found));
    }

    private static Optional<String> ownText(byte[] bytes, String shown, List<Diagnostic> found) {
        return FileText.decoded(shown, bytes, found).flatMap(Decoding::text);
    }

    private static List<Manuscript> manuscripts(
            Seed seed, Decoding decoding, int bytes, String sha256, SideCar sideCar, List<Diagnostic> found) {
        String text = decoding.text().orElseThrow();
        Optional<Format> format = format(seed.path(), text);
        if (format.isEmpty()) {
            found.add(broken(
                    seed.shown(), "unknown-format", "this kind of file cannot be read", "seeds end in " + endings()));
            return List.of();
        }
        Problems problems = new Problems(seed.shown(), text);
        List<Format.Item> items = format.get().read(text, seed.newsroom(), problems);
        found.addAll(problems.found());
        if (items.isEmpty() && problems.found().isEmpty()) {
            found.add(broken(seed.shown(), "empty", NO_TEXT, WRITE));
        }
        Problems more = new Problems(seed.shown(), text);
        List<Format.Item> stories = items.stream()
                .map(item -> SeenThrough.of(item, more))
                .filter(item -> isStory(item, more))
                .toList();
        found.addAll(more.found());
        if (stories.stream().anyMatch(item -> !item.key().isEmpty())) {
            found.addAll(sideCar.ofOne());
        }
        return stories.stream()
                .map(item -> new Manuscript(
                        new Source(
                                seed.path(),
                                item.key(),
                                format.get().format(),
                                text.length(),
                                decoding.charset().name(),
                                bytes,
                                sha256),
                        item.draft().text(),
                        item.draft().offsets(),
                        item.draft().blocks(),
                        item.draft().links(),
                        (item.key().isEmpty() ? sideCar.metadata() : sideCar.ofEach())
                                .over(item.draft().metadata()),
                        found.stream().filter(one -> concerns(one, item, seed)).toList()))
                .toList();
    }

    /** Returns whether what is wrong stands in a story, or in the side-car. */
    private static boolean concerns(Diagnostic one, Format.Item item, Seed seed) {
        return item.key().isEmpty()
                || !one.path().equals(seed.shown())
                || item.span().contains(one.span());
    }

    /** Returns whether a story has text; warns where that is no more than a headline. */
    private static boolean isStory(Format.Item item, Problems problems) {
        Format.Draft draft = item.draft();
        if (draft.blocks().isEmpty()) {
            problems.about(item, Severity.ERROR, "empty", NO_TEXT, WRITE);
            return false;
        }
        if (draft.text().length() > Limits.STORY_CHARS) {
            problems.about(
                    item,
                    Severity.WARNING,
                    "too-long",
                    "this story is published without findings: it has more than " + Limits.STORY_CHARS + " characters",
                    "keep one story in a file");
        }
        if (draft.blocks().stream().allMatch(block -> block.kind() == Block.Kind.TITLE)
                || draft.blocks().size() == 1
                        && !endsSentence(draft.blocks().get(0).span(), draft.text())) {
            problems.about(
                    item,
                    Severity.WARNING,
                    "only-a-headline",
                    "there is a headline and nothing below it",
                    "is the rest missing?");
        }
        return true;
    }

    private static boolean endsSentence(Span block, String text) {
        return ".!?”\"’'".indexOf(text.charAt(block.end() - 1)) >= 0;
    }

    static Diagnostic broken(String shown, String code, String message, String hint) {
        return Diagnostic.ofFile(Severity.ERROR, code, shown, message, hint);
    }
}
