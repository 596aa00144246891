package onrecord.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import onrecord.archive.Archive;
import onrecord.build.ArticleAddresses.Settled;
import onrecord.build.ReadStage.Found;
import onrecord.files.Fingerprint;
import onrecord.files.FolderSafety;
import onrecord.files.FolderSnapshot;
import onrecord.model.PublishedAddress;
import onrecord.model.Settings;
import onrecord.publish.PublishStamp;
import onrecord.publish.SiteWriter;
import onrecord.read.AddressesFile;
import onrecord.read.Seed;
import onrecord.read.Seeds;
import onrecord.search.WordIndex;
import onrecord.site.Articles;
import onrecord.store.ArticleStore;
import onrecord.text.Diagnostic;
import onrecord.text.RefusedException;
import onrecord.theme.Templates;

/**
 * One build: looks whether there is anything to do, then sends all seeds through the two passes; or through the first one alone, for
 * those who ask something of the archive.
 */
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

    /**
     * Reads what has changed and links all, as a build does, and writes nothing but the cache.
     *
     * @param work what is to be done with the archive, which is given back; the articles can be had until it ends
     */
    <R> R read(BiFunction<Archive, Articles, R> work) {
        watch.begins(BuildListener.Stage.LOOK, 0);
        OnRecord.refuseUnlessFolder(options.seeds());
        FolderSafety.check(options.seeds(), options.output(), options.cache(), options.templates());
        Seeds seeds = OnRecord.look(options.seeds());
        List<Diagnostic> found = new ArrayList<>(seeds.diagnostics());
        String program = ProgramVersion.version();
        try (Workers workers = new Workers(options.jobs());
                ArticleStore store = ArticleStore.in(options.cache(), program)) {
            found.addAll(store.diagnostics());
            ReadStage reading = new ReadStage(store, new WordIndex(store.words()), watch, program, began);
            Settled settled = settled(reading, reading.run(seeds.seeds(), workers), seeds, seeds.settings(), found);
            watch.told(found, Optional.empty());
            watch.begins(BuildListener.Stage.LINK, 0);
            Archive archive = Archive.of(PublishStage.summaries(settled.articles(), store, workers), seeds.authority());
            return work.apply(archive, summary -> store.article(summary.path()).at(summary.id()));
        } catch (RuntimeException e) {
            throw ArticleStore.asProblem(e);
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

    /** Gives the articles their addresses, by those of the last published site. */
    private Settled settled(
            ReadStage reading, List<Found> articles, Seeds seeds, Settings settings, List<Diagnostic> found) {
        List<PublishedAddress> memory = options.addresses()
                .or(this::ownAddresses)
                .map(file -> AddressesFile.read(file, found))
                .orElse(List.of());
        Set<String> withheld = reading.withheld();
        Set<String> there = seeds.seeds().stream().map(Seed::path).collect(Collectors.toSet());
        return ArticleAddresses.settle(
                articles,
                memory,
                // a file that cannot be read today is not taken out
                source -> settings.tombstones()
                        || !withheld.contains(source) && (there.contains(source) || there.contains(file(source))),
                found);
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

    private static String file(String source) {
        int item = source.lastIndexOf('#');
        return item < 0 ? source : source.substring(0, item);
    }

    /** Returns the addresses that lie in the site itself, not what a link there leads to. */
    private Optional<Path> ownAddresses() {
        Path file = options.output().resolve(PublishedAddress.PATH);
        return Optional.of(file)
                .filter(one -> !Files.isSymbolicLink(file.resolveSibling("")))
                .filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS));
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
            Settled settled = settled(reading, reading.run(seeds.seeds(), workers), seeds, settings, found);
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
