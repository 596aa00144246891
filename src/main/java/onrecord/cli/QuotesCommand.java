package onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import onrecord.build.ExtractionResult;
import onrecord.build.OnRecord;
import onrecord.data.Json;
import onrecord.drafts.Draft;
import onrecord.drafts.DraftCheck;
import onrecord.drafts.Finding;
import onrecord.read.Seeds;
import onrecord.text.Limits;
import onrecord.text.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord quotes}: whether the archive has what a draft quotes. */
@Command(
        name = "quotes",
        description =
                "Holds each quotation of a draft against the articles: found word for word, altered, said by somebody else, or"
                        + " not found. Ends with 3 where one is not found as it stands.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class QuotesCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Console console;

    @Parameters(
            paramLabel = "DRAFT",
            description = "The draft, a story in any format of the seeds; - is standard input, as plain text.")
    private String draft = STANDARD_INPUT;

    @Option(names = "--json", description = "Write what came of each quotation as JSON, one a line.")
    private boolean json;

    @Mixin
    private ArchiveOptions archive = new ArchiveOptions();

    QuotesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        console.strict(archive.seeds().strict());
        Draft read = draft.equals(STANDARD_INPUT) ? typed() : read(Path.of(draft), draft);
        read.diagnostics().forEach(console::report);
        DraftCheck check = new DraftCheck(read);
        List<Finding> findings = OnRecord.read(archive.options(), new Progress(console), (all, articles) -> {
            all.articles().forEach(article -> check.add(check.look(articles.of(article))));
            return check.findings(all);
        });
        if (json) {
            for (Finding finding : findings) {
                console.out().write(Json.bytes(finding));
                console.out().print('\n');
            }
        } else {
            console.out().print(Messages.printable(QuotesReport.of(findings, draft)));
        }
        int code = console.exitCode();
        boolean differs =
                findings.stream().anyMatch(finding -> !finding.verdict().isGood());
        return differs && code != ExitCode.BUG ? ExitCode.DIFFERS : code;
    }

    private Draft typed() throws IOException {
        // a seed is a file
        Path file = Files.createTempFile("draft", ".txt");
        try {
            InputStream in = System.in;
            Files.write(file, in.readNBytes((int) Limits.FILE_BYTES + 1));
            return read(file, "standard input");
        } finally {
            Files.delete(file);
        }
    }

    /** Reads a draft as a story of the archive is read. */
    private Draft read(Path file, String shown) {
        ExtractionResult read = OnRecord.extract(
                Seeds.of(List.of(file), archive.seeds().seeds()).get(0));
        read.diagnostics().stream().map(one -> one.in(shown)).forEach(console::report);
        read.bug().ifPresent(console::report);
        if (read.articles().isEmpty()) {
            throw new RefusedException("there is no draft to be read in " + shown, "see what is said of it above");
        }
        if (read.text().length() > Limits.STORY_CHARS) {
            throw new RefusedException(
                    "the draft is longer than " + Limits.STORY_CHARS + " characters: " + shown,
                    "ask for one story at a time");
        }
        return Draft.of(read.articles(), read.text(), shown);
    }
}
