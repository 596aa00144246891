package onrecord.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import onrecord.build.ExtractionResult;
import onrecord.build.OnRecord;
import onrecord.read.Seeds;
import onrecord.text.LineMap;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord explain}: what was found in a seed, and why; or all rules. */
@Command(
        name = "explain",
        description =
                "Says in words what was found in a seed, or on one line of it: by which rule, on what basis, and why. Or lists all rules.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @ArgGroup(multiplicity = "1")
    private Subject subject = new Subject();

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            defaultValue = "seeds",
            description = "Folder of the seeds, which addresses depend on; seeds as a rule.")
    private Path seeds = Path.of("seeds");

    /** What is to be explained: one or the other. */
    private static final class Subject {
        @Parameters(paramLabel = "FILE[:LINE]", description = "The seed, and the line if only one is of interest.")
        private String place = "";

        @Option(
                names = "--rules",
                description =
                        "All rules by which something is found, in order of trial: on what basis, why, an example.")
        private boolean rules;
    }

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (subject.rules) {
            console.out().print(RuleListing.of(OnRecord.rules()));
        } else {
            explain(subject.place);
        }
        return console.exitCode();
    }

    private void explain(String place) {
        SeedPlace asked = SeedPlace.of(place);
        ExtractionResult extracted =
                OnRecord.extract(Seeds.of(List.of(asked.file()), seeds).get(0));
        extracted.diagnostics().forEach(console::report);
        extracted.bug().ifPresent(console::report);
        if (!extracted.articles().isEmpty()) {
            LineMap lines = LineMap.of(extracted.text());
            String words = extracted.articles().stream()
                    .map(article -> Explanation.of(article, lines, asked.line()))
                    .collect(Collectors.joining());
            console.out().print(words.isEmpty() ? "Nothing was found there.\n" : Messages.printable(words));
        }
    }
}
