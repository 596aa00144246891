package onrecord.cli;

import java.util.concurrent.Callable;
import onrecord.build.BuildReport;
import onrecord.build.OnRecord;
import onrecord.build.Options;
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

    @Option(names = "--clean", description = "First delete what an earlier build wrote, and nothing else.")
    private boolean clean;

    @Option(names = "--review", description = "Write review.html, too, which nothing links to: what to look at first.")
    private boolean review;

    @Option(names = "--quiet", description = "Say nothing but what is wrong.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Say what each stage took, too.")
    private boolean verbose;

    @Option(names = "--timings", description = "Show what each stage took, in all and for each seed or page.")
    private boolean timings;

    @Mixin
    private SiteOptions site = new SiteOptions();

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.strict(site.seeds().strict());
        Progress progress = new Progress(console);
        console.quiet(quiet);
        Options asked = clean ? site.options().cleaned() : site.options();
        Options options = review ? asked.reviewed() : asked;
        BuildReport built = OnRecord.build(options, progress);
        built.diagnostics().forEach(console::report);
        String problems = console.sum();
        console.say(Console.built(built, options.output())
                + Console.count(built.written().changed(), "file") + " written, "
                + built.written().unchanged() + " unchanged, " + built.written().removed() + " removed, "
                + Console.size(built.written().bytes())
                + (problems.isEmpty() ? "." : "; " + problems + ".")
                + console.unpublished(built.leftOut()));
        if (!built.changes().isEmpty()) {
            console.say("Since the last build: " + FindingsReport.sum(built.changes()) + ".");
        }
        if (timings || verbose) {
            console.say(progress.timings().stripTrailing());
        }
        return console.exitCode();
    }
}
