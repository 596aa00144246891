package onrecord.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import onrecord.build.ExtractionResult;
import onrecord.build.OnRecord;
import onrecord.publish.SiteCheck;
import onrecord.read.Seeds;
import onrecord.text.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord check}: what is wrong with the seeds, or with a built site. */
@Command(
        name = "check",
        description = "Says what is wrong with the seeds and, if asked, with a built site. Writes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class CheckCommand implements Callable<Integer> {
    private final Console console;
    private int articles;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "A built site, whose checksums and links are to be checked, too.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--all", description = "Tell every problem, not only the first twenty of a kind.")
    private boolean all;

    @Mixin
    private SeedOptions options = new SeedOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.strict(options.strict());
        console.all(all);
        Seeds seeds = options.look();
        if (output.isPresent() && !Files.isDirectory(output.get())) {
            throw new RefusedException(
                    "there is no folder " + output.get(), "name the folder of a built site with --output");
        }
        seeds.diagnostics().forEach(console::report);
        OnRecord.extract(seeds.seeds(), options.jobs(), Function.identity(), this::told);
        output.ifPresent(folder -> SiteCheck.of(folder).forEach(console::report));
        String problems = console.sum();
        console.say("Checked " + Console.count(articles, "article") + ": "
                + (problems.isEmpty() ? "nothing is wrong." : problems + ".")
                + console.unpublished(seeds.leftOut()));
        return console.exitCode();
    }

    private void told(ExtractionResult extracted) {
        extracted.diagnostics().forEach(console::report);
        extracted.bug().ifPresent(console::report);
        articles += extracted.articles().size();
    }
}
