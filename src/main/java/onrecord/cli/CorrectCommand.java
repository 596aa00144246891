package onrecord.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import onrecord.build.ExtractionResult;
import onrecord.build.OnRecord;
import onrecord.data.CorrectionStub;
import onrecord.model.Article;
import onrecord.read.Seeds;
import onrecord.text.LineMap;
import onrecord.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord correct}: what was found on a line, as entries for the side-car. */
@Command(
        name = "correct",
        description = "Prints what was found on a line of a seed as entries for its side-car, to be put right there.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class CorrectCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE[:LINE]", description = "The seed, and the line if only one is of interest.")
    private String place = "";

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            defaultValue = "seeds",
            description = "Folder of the seeds, which addresses depend on; seeds as a rule.")
    private Path seeds = Path.of("seeds");

    CorrectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SeedPlace asked = SeedPlace.of(place);
        ExtractionResult extracted =
                OnRecord.extract(Seeds.of(List.of(asked.file()), seeds).get(0));
        extracted.diagnostics().forEach(console::report);
        extracted.bug().ifPresent(console::report);
        LineMap lines = LineMap.of(extracted.text());
        String entries = extracted.articles().stream()
                .flatMap(article -> CorrectionStub.all(article).stream()
                        .filter(stub -> isAsked(asked, article, stub.words(), lines))
                        .map(CorrectionStub.Stub::entry))
                .collect(Collectors.joining());
        console.out()
                .print(
                        entries.isEmpty()
                                ? "Nothing was found there.\n"
                                : Messages.printable("# in " + asked.file() + ".yaml\ncorrections:\n" + entries));
        return console.exitCode();
    }

    private static boolean isAsked(SeedPlace asked, Article article, Span words, LineMap lines) {
        Span file = article.manuscript().offsets().toFile(words);
        return asked.line().isEmpty()
                || lines.line(file.start()) <= asked.line().getAsInt()
                        && asked.line().getAsInt() <= lines.line(Math.max(file.start(), file.end() - 1));
    }
}
