package onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import onrecord.build.OnRecord;
import onrecord.read.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord review}: what to look at first. */
@Command(
        name = "review",
        description = "Lists what to look at first: what has no date or no speaker, and what is a guess.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class ReviewCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SeedOptions options = new SeedOptions();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many of a kind to list; 20 as a rule.")
    private int most = 20;

    ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.strict(options.strict());
        Seeds seeds = options.look();
        seeds.diagnostics().forEach(console::report);
        List<WorkList.Entry> entries = new ArrayList<>();
        OnRecord.extract(seeds.seeds(), options.jobs(), WorkList::of, entries::addAll);
        console.out().print(Messages.printable(WorkList.text(entries, Math.max(1, most))));
        return console.exitCode();
    }
}
