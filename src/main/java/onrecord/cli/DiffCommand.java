package onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import onrecord.build.ExtractionResult;
import onrecord.build.OnRecord;
import onrecord.data.FindingsDiff;
import onrecord.data.Tables;
import onrecord.files.FolderSnapshot;
import onrecord.model.Article;
import onrecord.read.Seeds;
import onrecord.text.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord diff}: what this version finds in the seeds that a published site does not say, or says otherwise. */
@Command(
        name = "diff",
        description =
                "Lists what is found in the seeds now and was not in a published site, what is found no more, and what"
                        + " is said otherwise. Writes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "OLD-SITE", description = "Folder of the site, with its tables in data/.")
    private Path site = Path.of("site-output");

    @Mixin
    private SeedOptions options = new SeedOptions();

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.strict(options.strict());
        FindingsDiff diff = new FindingsDiff();
        before(diff);
        Seeds seeds = options.look();
        seeds.diagnostics().forEach(console::report);
        OnRecord.extract(seeds.seeds(), options.jobs(), DiffCommand::tables, tables -> tables.forEach(diff::after));
        console.out().print(Messages.printable(FindingsReport.text(diff.changes())));
        return console.exitCode();
    }

    private void before(FindingsDiff diff) {
        try {
            FolderSnapshot folder = FolderSnapshot.ofOwn(site);
            List<Path> data = List.of("data", "data/quotes", "data/events").stream()
                    .map(site::resolve)
                    .toList();
            List<Path> tables = folder.files().keySet().stream()
                    .filter(file -> FindingsDiff.isTable(folder.name(file)) || data.contains(file))
                    .sorted()
                    .toList();
            if (tables.isEmpty()) {
                throw new RefusedException(
                        "there are no tables of findings in " + site,
                        "name the folder of a built site that has data/quotes.csv, or data/quotes/ where it is large");
            }
            for (Path table : tables) {
                if (!folder.holds(table)) {
                    throw new RefusedException(
                            "this is no regular file or folder, and was not opened: " + table,
                            "take the site as it was published");
                }
                before(table, diff);
            }
        } catch (IOException e) {
            throw new RefusedException("the site cannot be read: " + site, "name the folder of a built site");
        }
    }

    private static void before(Path table, FindingsDiff diff) throws IOException {
        try (InputStream in = Files.newInputStream(table, LinkOption.NOFOLLOW_LINKS)) {
            diff.before(in.readAllBytes());
        } catch (IllegalArgumentException e) {
            throw new RefusedException("this is no table any more: " + table, "take the site as it was published");
        }
    }

    private static List<byte[]> tables(ExtractionResult extracted) {
        List<Article> articles = extracted.articles();
        return List.of(
                Tables.quotes(articles.stream(), article -> ""),
                Tables.events(articles.stream(), (article, event) -> "", article -> ""));
    }
}
