package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.text.Diagnostic;
import onrecord.text.Limits;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code git check-ignore} says of a {@code .gitignore} is what is said of the same lines here. */
class IgnoreFileTest {
    private static final String NO_GIT = "there is no git here, which says what a pattern means";
    private static final int ROUNDS = 250;
    private static final List<String> NAMES =
            List.of("a", "b", "ab", "abc", "a b", "b ", "#a", "!b", "a.txt", "ab.txt", "c-d", "a]", "[c");
    private static final List<String> PIECES = List.of(
            "a", "b", "ab", "c", ".txt", "*", "?", "**", "[ab]", "[!a]", "[^b-d]", "[a-c]", "[]a]", "\\a", "\\#", "\\!",
            "\\*", "\\ ", " ", "[", "[c-", "!", "#", "-", "\\");

    /** Not in the subset, and told as what cannot be read. */
    private static final Pattern BRACKET_ACROSS_NAMES = Pattern.compile("\\[[^]]*/");

    @TempDir
    Path folder;

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    /** Returns a line: names, or what looks like names, with slashes before, between or behind them. */
    private static String pattern(Random random) {
        StringBuilder line = new StringBuilder();
        line.append(any(List.of("", "", "", "!", "#", "\\!", "\\#"), random));
        line.append(any(List.of("", "", "/", "**/"), random));
        for (int names = random.nextInt(3); names >= 0; names--) {
            line.append(name(random)).append(names > 0 ? any(List.of("/", "/", "/**/"), random) : "");
        }
        line.append(any(List.of("", "", "/", "/**", "/*"), random));
        line.append(any(List.of("", "", " ", "  ", "\\ ", "\r"), random));
        return BRACKET_ACROSS_NAMES.matcher(line).find() ? "a" : line.toString();
    }

    private static String name(Random random) {
        if (random.nextBoolean()) {
            return any(NAMES, random);
        }
        StringBuilder name = new StringBuilder();
        for (int pieces = random.nextInt(3); pieces >= 0; pieces--) {
            name.append(any(PIECES, random));
        }
        // a backslash before a slash, and stars that stand neither alone nor behind a star of their own name, are not
        // in the subset
        String whole = name.toString();
        boolean starsAmongOthers = whole.contains("**") && !whole.equals("**");
        return whole.endsWith("\\") || starsAmongOthers ? "a" : whole;
    }

    private static void growTree(Path at, int depth, Random random) throws IOException {
        Files.createDirectories(at);
        for (String name : NAMES) {
            Path entry = at.resolve(name);
            if (depth > 0 && random.nextInt(5) < 2) {
                growTree(entry, depth - 1, random);
            } else if (random.nextInt(3) > 0) {
                Files.writeString(entry, "x");
            }
        }
    }

    private String git(byte[] input, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.resolve("tree").toFile());
        // whatever its user leaves out everywhere does not count here
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.redirectInput(ProcessBuilder.Redirect.PIPE);
        Path in = folder.resolve("input");
        Files.write(in, input);
        builder.redirectInput(in.toFile());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private boolean hasGit() {
        try {
            return git(new byte[0], "--version").startsWith("git version");
        } catch (Exception e) {
            return false;
        }
    }

    @Test
    void git_says_the_same() throws Exception {
        Path tree = folder.resolve("tree");
        Random random = new Random(17);
        growTree(tree, 2, random);
        if (!hasGit()) {
            assertNotEquals("true", System.getenv("CI"), NO_GIT);
            Assumptions.abort(NO_GIT);
        }
        git(new byte[0], "init", "-q");
        List<String> paths;
        try (Stream<Path> all = Files.walk(tree)) {
            paths = all.map(file -> tree.relativize(file).toString())
                    .filter(path -> !path.isEmpty() && !path.startsWith(".git"))
                    .sorted()
                    .toList();
        }
        byte[] input = (String.join("\0", paths) + "\0").getBytes(StandardCharsets.UTF_8);
        int leftOut = 0;
        int kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<String> lines = Stream.generate(() -> pattern(random))
                    .limit(1 + random.nextInt(5))
                    .toList();
            String text = String.join("\n", lines) + (random.nextBoolean() ? "\n" : "");
            Files.writeString(tree.resolve(".gitignore"), text);
            String[] said = git(input, "check-ignore", "--no-index", "-v", "-n", "-z", "--stdin")
                    .split("\0", -1);
            IgnoreFile ours = IgnoreFile.read(text, new Problems("x", text));
            TreeMap<String, String> differences = new TreeMap<>();
            for (int i = 0; i < paths.size(); i++) {
                String pattern = said[4 * i + 2];
                boolean theirs = !pattern.isEmpty() && !pattern.startsWith("!");
                leftOut += theirs ? 1 : 0;
                kept += theirs ? 0 : 1;
                String path = said[4 * i + 3];
                if (ours.leavesOut(path, Files.isDirectory(tree.resolve(path))) != theirs) {
                    differences.put(path, "git: " + (theirs ? "left out by " : "kept ") + pattern);
                }
            }
            assertEquals(new TreeMap<>(), differences, "round " + round + " of\n" + text);
        }
        assertTrue(leftOut > 1_000 && kept > 1_000, leftOut + " left out, " + kept + " kept");
    }

    private static List<String> told(String text) {
        Problems problems = new Problems("seeds/.onrecordignore", text);
        IgnoreFile.read(text, problems);
        return problems.found().stream()
                .map((Diagnostic one) -> one.line() + " " + one.severity().label() + " " + one.code())
                .toList();
    }

    @Test
    void what_cannot_be_read_is_told_with_its_line() {
        assertEquals(
                List.of("2 error pattern", "4 error pattern", "5 error pattern", "6 error pattern", "7 error pattern"),
                told("a\n[b\n# [c\n[[:alpha:]]\na//b\n!\n\\\nd\n   \n"));
    }

    @Test
    void patterns_beyond_the_limit_are_told_and_count_for_nothing() {
        String text = "a\n".repeat(Limits.IGNORE_PATTERNS) + "b\nc\n";
        assertEquals(List.of(Limits.IGNORE_PATTERNS + 1 + " error pattern"), told(text));
        assertFalse(IgnoreFile.read(text, new Problems("x", text)).leavesOut("b", false));
    }

    @Test
    void a_name_is_the_same_in_one_character_or_in_two() {
        IgnoreFile ignored = IgnoreFile.read("caf\u0065\u0301-?/", new Problems("x", ""));
        assertTrue(ignored.leavesOut("caf\u00e9-\ud83d\ude00", true));
        assertFalse(ignored.leavesOut("caf\u00e9-\ud83d\ude00", false));
    }

    @Test
    void no_pattern_takes_long() {
        String stars = "*a".repeat(2_000) + "b";
        String depths = "**/a/".repeat(1_000) + "b";
        String text = (stars + "\n" + depths + "\n").repeat(10);
        IgnoreFile ignored = IgnoreFile.read(text, new Problems("x", text));
        String deep = "a/".repeat(1_000) + "a".repeat(250);
        assertFalse(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ignored.leavesOut(deep, false)));
    }
}
