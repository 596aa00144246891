package onrecord.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import onrecord.build.ArticleAddresses.Settled;
import onrecord.build.ReadStage.Found;
import onrecord.files.Fingerprint;
import onrecord.files.FolderSafety;
import onrecord.files.FolderSnapshot;
import onrecord.model.Settings;
import onrecord.publish.PublishStamp;
import onrecord.publish.SiteWriter;
import onrecord.read.Seeds;
import onrecord.search.WordIndex;
import onrecord.store.ArticleStore;
import onrecord.text.Diagnostic;
import onrecord.text.RefusedException;
import onrecord.theme.Templates;

/** One build: looks whether there is anything to do, then sends all seeds through the two passes. */
final class Build {
    private final Options options;
    private final ArchiveCache memory;
    private final BuildListener watch;
    private final Templates templates;
    private final long began = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());

    Build(Options options, ArchiveCache memory, BuildListener watch) {
        this.memory = memory;
        this.options = options;
        this.watch = watch;
        this.templates = options.templates().map(Templates::in).orElseGet(Templates::standard);
    }

    BuildReport run() {
        watch.begins(BuildListener.Stage.LOOK, 0);
        OnRecord.refuseUnlessFolder(options.seeds());
        FolderSafety.check(options.seeds(), options.output(), options.cache(), options.templates());
        try (Workers workers = new Workers(options.jobs())) {
            return run(workers);
        }
    }

    private BuildReport run(Workers workers) {
        // while one thread looks at the seeds, another looks at the site
        Future<FolderSnapshot> seeds = workers.start(() -> OnRecord.snapshot(options.seeds()));
        List<Diagnostic> found = new ArrayList<>();
        if (options.clean()) {
            found.addAll(SiteWriter.clean(options.output()).diagnostics());
            ArticleStore.drop(options.cache());
        }
        ChangedFindings changed = new ChangedFindings(options.output());
        try (SiteWriter writer = SiteWriter.in(options.output(), options.cache(), changed)) {
            FolderSnapshot now = Workers.result(seeds);
            long made = made(now);
            Optional<PublishStamp> current = writer.current(made);
            if (current.isPresent()) {
                watch.ended();
                return BuildReport.of(current.get(), writer.leave(), List.of(), List.of());
            }
            // what was written just now could be written again without a trace in its time
            boolean settled = now.isSettledAt(began);
            return run(Seeds.of(now), settled ? made : 0, workers, writer, changed, found);
        }
    }

    /** Returns what stands for all that the site is made of, as far as can be seen without opening a seed. */
    private long made(FolderSnapshot now) {
        return new Fingerprint()
                .add(ProgramVersion.stamp())
                .add(options.seeds().toAbsolutePath().toString())
                .add(options.baseUrl().orElse(""))
                .add(options.addresses().map(Build::content).orElse(0L))
                .add(String.valueOf(options.review()))
                .add(templates.fingerprint())
                .add(templates.assets())
                .add(now.fingerprint())
                .value();
    }

    private static long content(Path file) {
        if (!FolderSnapshot.isStored(file)) {
            throw new RefusedException("there is no file of addresses: " + file, "name the file with --addresses");
        }
        try {
            return Fingerprint.of(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new RefusedException("the addresses cannot be read: " + file, "name the file with --addresses");
        }
    }

    private BuildReport run(
            Seeds seeds,
            long made,
            Workers workers,
            SiteWriter writer,
            ChangedFindings changed,
            List<Diagnostic> found) {
        found.addAll(seeds.diagnostics());
        Settings settings = seeds.settings().at(options.baseUrl().or(seeds.settings()::baseUrl));
        String program = ProgramVersion.version();
        try (ArticleStore store = ArticleStore.in(options.cache(), program)) {
            found.addAll(store.diagnostics());
            WordIndex words = new WordIndex(store.words());
            ReadStage reading = new ReadStage(store, words, watch, program, began);
            List<Found> read = reading.run(seeds.seeds(), workers);
            Settled settled = ArticleAddresses.settle(options, read, reading.withheld(), seeds, found);
            List<Found> articles = settled.articles();
            boolean untold = found.isEmpty() && reading.isSilent();
            PublishStamp stamp = new PublishStamp(
                    // what is to be told again the next time must be found again
                    untold ? made : 0,
                    articles.size(),
                    articles.stream().mapToInt(one -> one.kept().quotes()).sum(),
                    articles.stream().mapToInt(one -> one.kept().events()).sum(),
                    seeds.leftOut());
            PublishStage pages =
                    new PublishStage(workers, templates, settings, seeds, options.review(), program, watch);
            SiteWriter.Written written = pages.run(settled, store, words, writer, stamp, memory, found);
            found.addAll(written.diagnostics());
            store.settle().ifPresent(found::add);
            watch.ended();
            return BuildReport.of(stamp, written, changed.changes(), found);
        } catch (RuntimeException e) {
            throw ArticleStore.asProblem(e);
        }
    }
}
