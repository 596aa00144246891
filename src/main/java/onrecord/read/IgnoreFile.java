package onrecord.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.text.Limits;
import onrecord.text.Span;

/**
 * What {@code .onrecordignore} leaves out: a pattern a line, as in a {@code .gitignore} at the top of a folder, without classes of
 * characters such as {@code [:digit:]}. For one thread.
 */
final class IgnoreFile {
    private static final String HINT =
            "it is written as in a .gitignore; take characters that are to be no pattern in brackets";

    /** Stands for any number of folders. */
    private static final String ANY_DEPTH = "**";

    private final List<Line> lines;

    /** Whether the folders that were asked for are left out. */
    private final Map<String, Boolean> folders = new HashMap<>();

    /**
     * A line.
     *
     * @param bringsBack whether what fits is not left out after all
     * @param ofFolders whether only folders fit
     * @param anywhere whether the last name alone has to fit
     * @param names the patterns of the names of a path; empty ones stand for any number of folders
     */
    private record Line(boolean bringsBack, boolean ofFolders, boolean anywhere, List<Optional<Glob>> names) {
        boolean fits(List<String> path, boolean folder) {
            if (ofFolders && !folder) {
                return false;
            }
            return anywhere ? names.get(0).orElse(Glob.ANY).matches(path.get(path.size() - 1)) : fitsWhole(path);
        }

        /** Goes on from the last place of any depth that can take one folder more, as {@link Glob#matches} does. */
        private boolean fitsWhole(List<String> path) {
            int name = 0;
            int at = 0;
            int depth = -1;
            int from = 0;
            while (at < path.size()) {
                if (name < names.size() && names.get(name).isEmpty()) {
                    depth = name++;
                    from = at;
                } else if (name < names.size() && names.get(name).orElseThrow().matches(path.get(at))) {
                    name++;
                    at++;
                } else if (depth >= 0) {
                    name = depth + 1;
                    at = ++from;
                } else {
                    return false;
                }
            }
            return name == names.size();
        }
    }

    private IgnoreFile(List<Line> lines) {
        this.lines = lines;
    }

    /** Returns what leaves nothing out. */
    static IgnoreFile none() {
        return new IgnoreFile(List.of());
    }

    /** Reads the patterns; what cannot be read is told, and leaves nothing out. */
    static IgnoreFile read(String text, Problems problems) {
        List<Line> lines = new ArrayList<>();
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            int feed = text.indexOf('\n', start);
            end = feed < 0 ? text.length() : feed;
            boolean carried = end > start && text.charAt(end - 1) == '\r';
            String line = text.substring(start, carried ? end - 1 : end);
            String pattern = line.startsWith("#") ? "" : withoutTrailingSpaces(line);
            if (!pattern.isEmpty()) {
                Span span = new Span(start, start + pattern.length());
                if (lines.size() == Limits.IGNORE_PATTERNS) {
                    problems.error("pattern", span, "from here on these are too many patterns", "name whole folders");
                    break;
                }
                Optional<Line> read = line(Normalizer.normalize(pattern, Normalizer.Form.NFC));
                read.ifPresentOrElse(
                        lines::add, () -> problems.error("pattern", span, "this pattern cannot be read", HINT));
            }
        }
        return new IgnoreFile(List.copyOf(lines));
    }

    /** Takes off the spaces at the end but those behind a backslash. */
    private static String withoutTrailingSpaces(String line) {
        int end = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean escaped = line.charAt(i) == '\\';
            i += escaped ? 1 : 0;
            if (escaped || line.charAt(i) != ' ') {
                end = Math.min(line.length(), i + 1);
            }
        }
        return line.substring(0, end);
    }

    private static Optional<Line> line(String pattern) {
        boolean bringsBack = pattern.startsWith("!");
        boolean ofFolders = pattern.endsWith("/");
        String path = pattern.substring(
                bringsBack ? 1 : 0, Math.max(bringsBack ? 1 : 0, pattern.length() - (ofFolders ? 1 : 0)));
        boolean anywhere = path.indexOf('/') < 0;
        List<Optional<Glob>> names = new ArrayList<>();
        for (String name : (path.startsWith("/") ? path.substring(1) : path).split("/", -1)) {
            Optional<Glob> glob = Glob.of(name);
            if (name.isEmpty() || glob.isEmpty()) {
                return Optional.empty();
            }
            names.add(glob.filter(any -> anywhere || !name.equals(ANY_DEPTH)));
        }
        if (names.get(names.size() - 1).isEmpty()) {
            // all that lies in a folder, but not the folder itself
            names.add(Optional.of(Glob.ANY));
        }
        return Optional.of(new Line(bringsBack, ofFolders, anywhere, List.copyOf(names)));
    }

    /**
     * Returns whether something is left out: by the last line that fits it, or with a folder above it, out of which nothing can be
     * brought back.
     *
     * @param path its name relative to the folder of the patterns, with {@code /} between folders
     * @param folder whether it is a folder
     */
    boolean leavesOut(String path, boolean folder) {
        if (lines.isEmpty()) {
            return false;
        }
        int slash = path.lastIndexOf('/');
        return slash >= 0 && leavesOutFolder(path.substring(0, slash)) || isLeftOut(path, folder);
    }

    private boolean leavesOutFolder(String path) {
        Boolean known = folders.get(path);
        boolean out = known == null ? leavesOut(path, true) : known;
        folders.put(path, out);
        return out;
    }

    private boolean isLeftOut(String path, boolean folder) {
        List<String> names = List.of(path.split("/"));
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).fits(names, folder)) {
                return !lines.get(i).bringsBack();
            }
        }
        return false;
    }
}
