package onrecord;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import onrecord.cli.Commands;

/**
 * Does in one run what users do in many, so that a list of the classes it took, made with {@code -XX:DumpLoadedClassList},
 * lacks none: a first build, one with nothing to do, one after a change, an extraction. The archive that is made of this
 * list is only as good as what was rehearsed: every class it lacks is read, parsed and verified again at each start.
 */
final class Rehearsal {
    /** A change that was made just now might be taken for none: all files here are of this time or before. */
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private Rehearsal() {}

    /**
     * Rehearses.
     *
     * @param args a folder of seeds, which is left as it is
     */
    public static void main(String[] args) throws IOException {
        // by these two every command comes
        Relaunch.run(new String[] {Main.class.getName()});
        Path work = Files.createTempDirectory("onrecord");
        try {
            rehearse(Path.of(args[0]), work);
        } finally {
            delete(work);
        }
    }

    private static void rehearse(Path given, Path work) throws IOException {
        Path seeds = work.resolve("seeds");
        copy(given, seeds);
        List<Path> all;
        try (Stream<Path> files = Files.walk(seeds)) {
            all = files.filter(Files::isRegularFile).toList();
        }
        for (Path file : all) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        String[] build = {
            "build",
            "--quiet",
            "--seeds",
            seeds.toString(),
            "--output",
            work.resolve("site").toString(),
            "--cache",
            work.resolve("cache").toString()
        };
        run(build);
        run(build);
        for (Path file : all) {
            if (file.toString().endsWith(".txt")) {
                Files.writeString(file, "\nThe ferry sailed on Monday.\n", StandardOpenOption.APPEND);
            }
        }
        run(build);
        run("extract", "--seeds", seeds.toString());
    }

    private static void run(String... args) {
        PrintStream nobody = new PrintStream(OutputStream.nullOutputStream());
        Commands.run(nobody, nobody, args);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
