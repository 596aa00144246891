package onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.read.Seed;
import onrecord.text.RefusedException;

/** Keeps a file that a command is to write apart from what it reads. */
final class OutputFile {
    private static final String HINT = "name another file with --output";

    private OutputFile() {}

    /**
     * Checks the place of a file before it is opened.
     *
     * @param folder the seeds folder, which may not be there
     * @param seeds what is read
     * @throws RefusedException if it is a folder, lies within the seeds folder, or is one of the seeds or of their side-cars, by
     *     whatever name or link
     */
    static void check(Path file, Path folder, List<Seed> seeds) throws IOException {
        if (Files.isDirectory(file)) {
            throw new RefusedException("a folder stands where the output is to go: " + file, "name a file");
        }
        boolean exists = Files.exists(file);
        if (!exists && Files.isSymbolicLink(file)) {
            throw new RefusedException("the output is a link that leads nowhere: " + file, HINT);
        }
        Path whole = file.toAbsolutePath();
        Optional<Path> there =
                Optional.ofNullable(exists ? whole : whole.getParent()).filter(Files::exists);
        if (there.isPresent()
                && Files.isDirectory(folder)
                && there.get().toRealPath().startsWith(folder.toRealPath())) {
            throw new RefusedException("the output " + file + " lies within the seeds " + folder, HINT);
        }
        if (exists) {
            for (Seed seed : seeds) {
                for (Path read :
                        (Iterable<Path>) Stream.concat(Stream.of(seed.file()), seed.sideCar().stream())::iterator) {
                    if (Files.exists(read) && Files.isSameFile(file, read)) {
                        throw new RefusedException("the output " + file + " is what is read: " + read, HINT);
                    }
                }
            }
        }
    }
}
