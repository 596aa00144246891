package onrecord.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import onrecord.files.FolderSafety;

/**
 * The files of a site's folder, as far as a request may see them: none that is hidden, none that is reached through a link or
 * a trick in the address, and none at all where another folder, or a link, has taken the folder's place.
 */
final class Published {
    private static final String INDEX = "index.html";
    private static final char DELETE = 0x7f;

    /** Stands for a file that is not there. */
    private static final String NONE = "none";

    private final Path root;

    /** Creates it for a folder that need not be there yet, and may be named by a link. */
    Published(Path root) {
        this.root = FolderSafety.real(root);
    }

    /**
     * Returns the path that stands in an address, without the leading slash; one that ends in a slash, or is empty, names a
     * folder.
     *
     * @param raw the address as it was sent, with its escapes
     * @return empty where it can be none of the site's
     */
    static Optional<String> path(String raw) {
        if (!raw.startsWith("/")) {
            return Optional.empty();
        }
        String[] parts = raw.substring(1).split("/", -1);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            Optional<String> name = unescape(parts[i]);
            if (name.isEmpty() || !isName(name.get()) && !(last && name.get().isEmpty())) {
                return Optional.empty();
            }
            path.append(name.get()).append(last ? "" : "/");
        }
        return Optional.of(path.toString());
    }

    /** Returns whether this names a file or a folder of a site; what begins with a period is hidden, {@code ..} too. */
    private static boolean isName(String name) {
        return !name.isEmpty()
                && !name.startsWith(".")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ' || c == DELETE);
    }

    private static Optional<String> unescape(String part) {
        byte[] bytes = new byte[part.length() * 3];
        int size = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '%') {
                int high = i + 2 < part.length() ? Character.digit(part.charAt(i + 1), 16) : -1;
                int low = i + 2 < part.length() ? Character.digit(part.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes[size++] = (byte) (high << 4 | low);
                i += 2;
            } else {
                byte[] plain = String.valueOf(c).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(plain, 0, bytes, size, plain.length);
                size += plain.length;
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, size))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Returns the path of the file that {@code path} stands for: a folder stands for its index. */
    static String page(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    }

    /** Returns the file that {@code path} stands for. */
    Optional<Path> file(String path) {
        try {
            Path file = root.resolve(page(path));
            // behind a link, or where the system takes another name for it, the real path is another
            return file.toRealPath().equals(file) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Opens a file that was found; what has become a link since is not opened. */
    static Body.Open open(Path file) throws IOException {
        return new Body.Open(FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    /** Returns what stands for a file's bytes; a file is only ever replaced by another, with another time. */
    private static String version(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Long.toHexString(now.size()) + "-"
                    + Long.toHexString(now.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        } catch (IOException e) {
            return NONE;
        }
    }

    /** Returns what stands for the bytes of the file that {@code path} stands for. */
    String version(String path) {
        return file(path).map(Published::version).orElse(NONE);
    }

    /** Returns what stands for a page as it looks: its file, and the stylesheets and scripts of all pages. */
    String look(String path) {
        String own = version(path);
        List<String> versions =
                shared().stream().map(name -> name + " " + version(name)).toList();
        return own + "-" + Integer.toHexString(versions.hashCode());
    }

    /** Returns the names of the stylesheets and scripts of all pages, in order. */
    private List<String> shared() {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(root, "*.{css,js}")) {
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
        } catch (IOException e) {
            // no site yet
        }
        names.sort(null);
        return names;
    }
}
