package onrecord.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import onrecord.Built;
import onrecord.OnRecord;
import onrecord.Options;
import onrecord.output.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord build}: the site. */
@Command(
        name = "build",
        description = "Builds the archive as a static site.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "site-output",
            description = "Folder that the site is written to; site-output as a rule.")
    private Path output = Path.of("site-output");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Folder whose files take the place of the default templates.")
    private Optional<Path> templates = Optional.empty();

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            defaultValue = ".onrecord",
            description = "Folder for what is kept between builds; .onrecord as a rule.")
    private Path cache = Path.of(".onrecord");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site is published; decides over archive.yaml.")
    private Optional<String> baseUrl = Optional.empty();

    @Option(names = "--clean", description = "First delete what an earlier build wrote, and nothing else.")
    private boolean clean;

    @Option(names = "--quiet", description = "Say nothing but what is wrong.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Say what each stage took, too.")
    private boolean verbose;

    @Option(names = "--timings", description = "Show what each stage took, in all and for each seed or page.")
    private boolean timings;

    @Mixin
    private SeedOptions options = new SeedOptions();

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.strict(options.strict());
        Progress progress = new Progress(console);
        console.quiet(quiet);
        Built built = OnRecord.build(
                new Options(
                        options.seeds(),
                        output,
                        templates,
                        cache,
                        baseUrl.filter(url -> !url.isBlank()).map(BuildCommand::webAddress),
                        options.jobs(),
                        clean),
                progress);
        built.diagnostics().forEach(console::report);
        String problems = console.sum();
        console.say("Built " + Console.count(built.articles(), "article") + " into " + output + ": "
                + Console.count(built.written().changed(), "file") + " written, "
                + built.written().unchanged() + " unchanged, " + built.written().removed() + " removed"
                + (problems.isEmpty() ? "." : "; " + problems + "."));
        if (timings || verbose) {
            console.say(progress.timings().stripTrailing());
        }
        return console.exitCode();
    }

    private static String webAddress(String url) {
        if (!url.matches("(?i)https?://[^\\s\"<>\\\\]+")) {
            throw new RefusedException(
                    "this is no web address: " + url, "write it like --base-url https://example.org/archive");
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
