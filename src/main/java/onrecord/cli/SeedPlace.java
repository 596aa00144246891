package onrecord.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.RefusedException;

/**
 * A seed, or a line of it, as a command line names it.
 *
 * @param file the seed
 * @param line the 1-based line; empty for the whole file
 */
record SeedPlace(Path file, OptionalInt line) {
    private static final Pattern WITH_LINE = Pattern.compile("(.+):(\\d{1,8})");

    /**
     * Reads {@code FILE} or {@code FILE:LINE}.
     *
     * @throws RefusedException if there is no such file
     */
    static SeedPlace of(String place) {
        Matcher withLine = WITH_LINE.matcher(place);
        boolean oneLine = withLine.matches() && !Files.exists(Path.of(place));
        Path file = Path.of(oneLine ? withLine.group(1) : place);
        if (!Files.exists(file)) {
            throw new RefusedException(
                    "there is no file " + file, "name a seed, like seeds/story.txt or seeds/story.txt:3");
        }
        return new SeedPlace(file, oneLine ? OptionalInt.of(Integer.parseInt(withLine.group(2))) : OptionalInt.empty());
    }
}
