package onrecord.read;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import onrecord.files.SeedState;

/**
 * A file to be read as an article.
 *
 * @param file the file
 * @param path its name relative to the seeds folder, with {@code /} between folders, on any platform and in any locale
 * @param shown the same as the user knows it, for messages
 * @param sideCar the side-car beside it
 * @param stamp by what a change of the two is noticed
 * @param newsroom the zone by whose days the times in it are dated; empty where the archive names none
 */
public record Seed(
        Path file, String path, String shown, Optional<Path> sideCar, SeedState stamp, Optional<ZoneId> newsroom) {
    /** What stands behind a seed's name in the name of its side-car. */
    static final String SIDE_CAR = ".yaml";

    /** Returns the same seed in an archive whose newsroom lies in a zone. */
    Seed in(Optional<ZoneId> zone) {
        return new Seed(file, path, shown, sideCar, stamp, zone);
    }

    /** Returns the name of its side-car, whether there is one or not, as the user knows it. */
    String shownSideCar() {
        return shown + SIDE_CAR;
    }
}
