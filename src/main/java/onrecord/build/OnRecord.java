package onrecord.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.extract.Extraction;
import onrecord.extract.correct.CorrectionRules;
import onrecord.files.FolderSnapshot;
import onrecord.model.RuleCatalogue;
import onrecord.read.Seed;
import onrecord.read.SeedReader;
import onrecord.read.Seeds;
import onrecord.site.Articles;
import onrecord.text.RefusedException;

/** The door: from seeds to articles, and from a folder of seeds to a site. */
public final class OnRecord {
    private OnRecord() {}

    /** Returns all rules by which something is found in an article or across articles, in the order of the steps. */
    public static List<RuleCatalogue> rules() {
        return Stream.of(Extraction.catalogues(), List.of(CorrectionRules.ALL), Archive.catalogues())
                .flatMap(List::stream)
                .toList();
    }

    /** Reads one file with its side-car and extracts its article. */
    public static ExtractionResult extract(Path file) {
        return extract(Seeds.of(List.of(file), Path.of("seeds")).get(0));
    }

    /** Reads one seed and extracts its article. Safe for use by many threads. */
    public static ExtractionResult extract(Seed seed) {
        return ExtractionResult.of(SeedReader.read(seed));
    }

    /**
     * Extracts many seeds, several at a time.
     *
     * @param jobs how many at a time; the result is the same with any number
     * @param work what is to be done with each article, by several threads
     * @param sink takes what came of it in the order of the seeds, in the calling thread
     */
    public static <R> void extract(List<Seed> seeds, int jobs, Function<ExtractionResult, R> work, Consumer<R> sink) {
        try (Workers workers = new Workers(jobs)) {
            workers.inOrder(seeds.iterator(), seed -> work.apply(extract(seed)), sink);
        }
    }

    /**
     * Looks through a seeds folder.
     *
     * @throws RefusedException if it is not there, or no folder
     */
    public static Seeds look(Path folder) {
        return Seeds.of(snapshot(folder));
    }

    /** Returns how a seeds folder looks from outside, or refuses to look. */
    static FolderSnapshot snapshot(Path folder) {
        refuseUnlessFolder(folder);
        try {
            return Seeds.snapshot(folder);
        } catch (IOException e) {
            throw new RefusedException("the folder " + folder + " cannot be read", "look at its permissions");
        }
    }

    /** Refuses what is no folder, before anything is done. */
    static void refuseUnlessFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new RefusedException(
                    Files.exists(folder) ? "the seeds are to be a folder: " + folder : "there is no folder " + folder,
                    "name the folder of your seeds with --seeds");
        }
    }

    /**
     * Builds the site: each seed by itself into the store, then all of them as an archive into pages. What has not changed
     * since the last build is neither read nor made again.
     *
     * @param watch is told how it goes on, and what is wrong with the seeds
     * @throws RefusedException if it must not be done, and then nothing was done
     * @throws UncheckedIOException if the output cannot be written; the next build completes it
     */
    public static BuildReport build(Options options, BuildListener watch) {
        return build(options, new ArchiveCache(), watch);
    }

    /**
     * Reads what has changed since the last build or the last time, links all, and writes nothing but the cache.
     *
     * @param work what is to be done with the archive, which is given back; the articles can be had until it ends
     * @throws RefusedException if it must not be done, and then nothing was done
     */
    public static <R> R read(Options options, BuildListener watch, BiFunction<Archive, Articles, R> work) {
        return new Build(options, new ArchiveCache(), watch).read(work);
    }

    /** Builds the site as {@link #build(Options, BuildListener)} does, with what the build before left in memory. */
    public static BuildReport build(Options options, ArchiveCache memory, BuildListener watch) {
        return new Build(options, memory, watch).run();
    }
}
