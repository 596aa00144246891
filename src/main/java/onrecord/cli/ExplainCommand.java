package onrecord.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.build.ExtractionResult;
import onrecord.build.OnRecord;
import onrecord.read.Seeds;
import onrecord.text.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord explain}: what was found in a seed, and why. */
@Command(
        name = "explain",
        description =
                "Says in words what was found in a seed, or on one line of it: by which rule, on what basis, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class ExplainCommand implements Callable<Integer> {
    private static final Pattern WITH_LINE = Pattern.compile("(.+):(\\d{1,8})");

    private final Console console;

    @Parameters(paramLabel = "FILE[:LINE]", description = "The seed, and the line if only one is of interest.")
    private String place = "";

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            defaultValue = "seeds",
            description = "Folder of the seeds, which addresses depend on; seeds as a rule.")
    private Path seeds = Path.of("seeds");

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Matcher withLine = WITH_LINE.matcher(place);
        boolean oneLine = withLine.matches() && !Files.exists(Path.of(place));
        Path file = Path.of(oneLine ? withLine.group(1) : place);
        OptionalInt line = oneLine ? OptionalInt.of(Integer.parseInt(withLine.group(2))) : OptionalInt.empty();
        if (!Files.exists(file)) {
            throw new RefusedException(
                    "there is no file " + file, "name a seed, like seeds/story.txt or seeds/story.txt:3");
        }
        ExtractionResult extracted =
                OnRecord.extract(Seeds.of(List.of(file), seeds).get(0));
        extracted.diagnostics().forEach(console::report);
        extracted.bug().ifPresent(console::report);
        extracted.article().ifPresent(article -> {
            String words = Explanation.of(article, line);
            console.out().print(words.isEmpty() ? "Nothing was found there.\n" : Messages.printable(words));
        });
        return console.exitCode();
    }
}
