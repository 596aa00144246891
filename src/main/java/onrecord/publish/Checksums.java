package onrecord.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of what a site must hold, in the format of {@code sha256sum}: run {@code sha256sum -c data/SHA256SUMS} in the
 * site's folder. A path may have several sums while a publish that was cut short is completed.
 */
final class Checksums {
    /** Where the list stands in a site. */
    static final String PATH = "data/SHA256SUMS";

    private final Map<String, Set<String>> sums = new TreeMap<>();

    /** Reads a list; lines that are none of it, or that lead out of the site, are passed over, and so is a link. */
    void read(Path list) throws IOException {
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (String line : new String(Files.readAllBytes(list), StandardCharsets.UTF_8).split("\n")) {
            if (line.length() > 66 && line.startsWith("  ", 64) && isInside(line.substring(66))) {
                add(line.substring(66), line.substring(0, 64));
            }
        }
    }

    private void add(String path, String sum) {
        sums.computeIfAbsent(path, p -> new HashSet<>(2)).add(sum);
    }

    boolean lists(String path) {
        return sums.containsKey(path);
    }

    /** Returns whether {@code path} is listed with this sum. */
    boolean lists(String path, String sum) {
        return sums.getOrDefault(path, Set.of()).contains(sum);
    }

    boolean isEmpty() {
        return sums.isEmpty();
    }

    /** Returns the paths by code unit. */
    List<String> paths() {
        return new ArrayList<>(sums.keySet());
    }

    /** Returns the list of {@code files}, which are in order, as a file. */
    static byte[] list(SortedMap<String, Manifest.FileEntry> files) {
        StringBuilder list = new StringBuilder();
        files.forEach((path, entry) -> list.append(line(path, entry.sum())));
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the line of a file. */
    static String line(String path, String sum) {
        return sum + "  " + path + "\n";
    }

    /** Returns whether a path is relative and stays within the folder it is relative to. */
    static boolean isInside(String path) {
        int start = 0;
        for (int i = 0; i <= path.length(); i++) {
            char c = i < path.length() ? path.charAt(i) : '/';
            if (c == '\\' || c == ':' || c == '\0') {
                return false;
            }
            if (c == '/') {
                boolean dots = i - start <= 2 && path.startsWith("..".substring(0, i - start), start);
                if (dots) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }
}
