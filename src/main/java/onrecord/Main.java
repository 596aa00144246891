package onrecord;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onrecord.data.Json;
import onrecord.extract.Extraction;
import onrecord.read.SeedReader;

/** The command. */
public final class Main {
    private Main() {}

    /** Runs {@code extract}. */
    public static void main(String[] args) throws Exception {
        Path seeds = null;
        Path output = null;
        List<Path> files = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            switch (args[i]) {
                case "--seeds" -> seeds = Path.of(args[++i]);
                case "--output" -> output = Path.of(args[++i]);
                default -> files.add(Path.of(args[i]));
            }
        }
        if (seeds != null) {
            try (Stream<Path> walk = Files.walk(seeds)) {
                walk.filter(p -> p.toString().endsWith(".txt")).sorted().forEach(files::add);
            }
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
            for (Path file : files) {
                Json.write(
                        Extraction.extract(
                                SeedReader.read(file, file.getFileName().toString())),
                        out);
            }
        }
    }
}
