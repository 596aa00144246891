package onrecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import onrecord.archive.Archive;
import onrecord.archive.Summary;
import onrecord.extract.Extraction;
import onrecord.model.Article;
import onrecord.model.Settings;
import onrecord.output.Places;
import onrecord.output.RefusedException;
import onrecord.output.Renderer;
import onrecord.output.SiteWriter;
import onrecord.output.Templates;
import onrecord.read.Reading;
import onrecord.read.Seed;
import onrecord.read.SeedReader;
import onrecord.read.Seeds;
import onrecord.site.Page;
import onrecord.site.Site;
import onrecord.store.ArticleStore;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;

/** The door: from seeds to articles, and from a folder of seeds to a site. */
public final class OnRecord {
    private OnRecord() {}

    /** Reads one file with its side-car and extracts its article. */
    public static Extracted extract(Path file) {
        return extract(Seeds.of(List.of(file), Path.of("seeds")).get(0));
    }

    /** Reads one seed and extracts its article. Safe for use by many threads. */
    public static Extracted extract(Seed seed) {
        Reading reading = SeedReader.read(seed);
        try {
            return Extracted.of(reading, reading.manuscript().map(Extraction::extract));
        } catch (RuntimeException | StackOverflowError bug) {
            return Extracted.failed(reading, bug);
        }
    }

    /**
     * Extracts many seeds, several at a time.
     *
     * @param jobs how many at a time; the result is the same with any number
     * @param work what is to be done with each article, by several threads
     * @param sink takes what came of it in the order of the seeds, in the calling thread
     */
    public static <R> void extract(List<Seed> seeds, int jobs, Function<Extracted, R> work, Consumer<R> sink) {
        InOrder.each(seeds.iterator(), jobs, seed -> work.apply(extract(seed)), sink);
    }

    /**
     * Looks through a seeds folder.
     *
     * @throws RefusedException if it is not there, or no folder
     */
    public static Seeds look(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new RefusedException(
                    Files.exists(folder) ? "the seeds are to be a folder: " + folder : "there is no folder " + folder,
                    "name the folder of your seeds with --seeds");
        }
        try {
            return Seeds.in(folder);
        } catch (IOException e) {
            throw new RefusedException("the folder " + folder + " cannot be read", "look at its permissions");
        }
    }

    /**
     * Builds the site: each seed by itself into the store, then all of them as an archive into pages.
     *
     * @param told is told what became of each seed, in the order of their paths, in the calling thread
     * @throws RefusedException if it must not be done, and then nothing was done
     * @throws UncheckedIOException if the output cannot be written
     */
    public static Built build(Options options, Consumer<Extracted> told) {
        Seeds seeds = look(options.seeds());
        Places.check(options.seeds(), options.output(), options.cache(), options.templates());
        Settings settings = seeds.settings().at(options.baseUrl().or(seeds.settings()::baseUrl));
        List<Diagnostic> found = new ArrayList<>(seeds.diagnostics());
        if (options.clean()) {
            found.addAll(SiteWriter.clean(options.output()).diagnostics());
        }
        ArticleStore store = ArticleStore.inMemory();
        List<Summary> summaries = new ArrayList<>();
        Map<String, String> addresses = new HashMap<>();
        extract(seeds.seeds(), options.jobs(), Function.identity(), extracted -> {
            told.accept(extracted);
            extracted.article().ifPresent(article -> {
                Optional<String> holder =
                        Optional.ofNullable(addresses.putIfAbsent(article.id(), extracted.seed().shown()));
                if (holder.isPresent()) {
                    found.add(sameAddress(extracted.seed(), article, holder.get()));
                } else {
                    store.put(article);
                    summaries.add(Summary.of(article, 0));
                }
            });
        });
        Archive archive = Archive.of(summaries, seeds.authority());
        Renderer renderer = new Renderer(options.templates().map(Templates::in).orElseGet(Templates::standard));
        SiteWriter writer = SiteWriter.in(options.output());
        InOrder.<Page, Rendered>each(
                Site.pages(archive, summary -> store.get(summary.path()), settings).iterator(),
                options.jobs(),
                page -> new Rendered(page.path(), renderer.render(page)),
                page -> writer.put(page.path(), page.bytes()));
        SiteWriter.Written written = writer.finish();
        found.addAll(written.diagnostics());
        return new Built(summaries.size(), written, found);
    }

    private record Rendered(String path, byte[] bytes) {}

    private static Diagnostic sameAddress(Seed seed, Article article, String holder) {
        return Diagnostic.ofFile(
                Severity.ERROR,
                "same-address",
                seed.shown(),
                "this article was left out: its address " + article.id() + " is that of " + holder,
                "give it another “id” in " + seed.shown() + ".yaml");
    }
}
