package onrecord.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import onrecord.build.ExtractionResult;
import onrecord.build.OnRecord;
import onrecord.data.Json;
import onrecord.read.Seed;
import onrecord.read.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord extract}: the article JSON of seeds, one a line. */
@Command(
        name = "extract",
        description = "Writes what is found in seeds as JSON, one article a line, in the order of their paths.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class ExtractCommand implements Callable<Integer> {
    /** Bytes that the JSON of most seeds is shorter than. */
    private static final int ROOM = 16 * 1024;

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Seeds to read, instead of all in a folder.")
    private List<Path> files = List.of();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Where to write to; - is standard output, as without.")
    private String output = "-";

    @Mixin
    private SeedOptions options = new SeedOptions();

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        console.strict(options.strict());
        List<Seed> seeds = files.isEmpty() ? seeds() : Seeds.of(files, options.seeds());
        if (output.equals("-")) {
            extract(seeds, console.out());
            return console.exitCode();
        }
        Path file = Path.of(output);
        OutputFile.check(file, options.seeds(), seeds);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            extract(seeds, out);
        }
        return console.exitCode();
    }

    private void extract(List<Seed> seeds, OutputStream out) throws IOException {
        try {
            OnRecord.extract(seeds, options.jobs(), Line::of, line -> write(line, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Seed> seeds() {
        Seeds seeds = options.look();
        seeds.diagnostics().forEach(console::report);
        return seeds.seeds();
    }

    private void write(Line line, OutputStream out) {
        line.extracted.diagnostics().forEach(console::report);
        line.extracted.bug().ifPresent(console::report);
        try {
            line.json.writeTo(out);
            console.checkOut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The articles of a seed and their JSON, which is made by the worker. */
    private record Line(ExtractionResult extracted, ByteArrayOutputStream json) {
        static Line of(ExtractionResult extracted) {
            ByteArrayOutputStream lines = new ByteArrayOutputStream(ROOM);
            extracted.articles().forEach(article -> Json.article(article, lines));
            return new Line(extracted, lines);
        }
    }
}
