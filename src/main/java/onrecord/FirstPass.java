package onrecord;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.archive.Summary;
import onrecord.extract.Extraction;
import onrecord.model.Article;
import onrecord.read.Reading;
import onrecord.read.Seed;
import onrecord.read.SeedReader;
import onrecord.store.ArticleStore;
import onrecord.store.Kept;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import onrecord.text.Stamp;

/** Each seed by itself into the store. A seed that has not changed since the last build is not even opened. */
final class FirstPass {
    private final ArticleStore store;
    private final Watch watch;
    private final String program;
    private final long began;
    private final Map<String, Kept> kept;
    private final List<Found> found = new ArrayList<>();

    /** An article in the store; with its summary where that was made just now. */
    record Found(Seed seed, Kept kept, Optional<Summary> summary) {
        /** Gives the same with other old addresses. */
        Found with(List<String> aliases) {
            return new Found(seed, kept.with(aliases), summary);
        }
    }

    /** What became of one seed. */
    private record Done(Optional<Found> found, List<Diagnostic> diagnostics, Optional<Throwable> bug) {}

    /**
     * Begins the pass.
     *
     * @param program stands for the program, whose rules decide what is found
     * @param began when the seeds were looked at, in nanoseconds since 1970
     */
    FirstPass(ArticleStore store, Watch watch, String program, long began) {
        this.store = store;
        this.watch = watch;
        this.program = program;
        this.began = began;
        this.kept = store.kept();
    }

    /** Reads what has changed, forgets what is gone, and gives the articles of all seeds in their order. */
    List<Found> run(List<Seed> seeds, int jobs) {
        watch.begins(Watch.Stage.READ, seeds.size());
        InOrder.each(seeds.iterator(), jobs, this::known, this::read, done -> {
            watch.told(done.diagnostics(), done.bug());
            done.found().ifPresent(found::add);
            watch.done();
        });
        if (!kept.isEmpty()) {
            Set<String> paths = new HashSet<>();
            found.forEach(one -> paths.add(one.kept().path()));
            store.retain(paths);
        }
        return found;
    }

    private Optional<Done> known(Seed seed) {
        return Optional.ofNullable(kept.get(seed.path()))
                .filter(one -> one.stamp().equals(seed.stamp()) && version(seed, one.digest()) == one.version())
                .map(one -> done(seed, one, Optional.empty()));
    }

    private static Done done(Seed seed, Kept kept, Optional<Summary> summary) {
        return new Done(Optional.of(new Found(seed, kept, summary)), kept.diagnostics(), Optional.empty());
    }

    private Done read(Seed seed) {
        Optional<Kept> same = Optional.ofNullable(kept.get(seed.path()))
                .filter(one -> version(seed, one.digest()) == one.version()
                        && one.digest().equals(SeedReader.digest(seed)))
                .map(one -> one.at(trusted(seed)));
        if (same.isPresent()) {
            store.put(same.get());
            return done(seed, same.get(), Optional.empty());
        }
        Reading reading = SeedReader.read(seed);
        try {
            return reading.manuscript()
                    .map(manuscript -> keep(reading, Extraction.extract(manuscript)))
                    .orElseGet(() -> new Done(Optional.empty(), reading.diagnostics(), Optional.empty()));
        } catch (RuntimeException | StackOverflowError bug) {
            return new Done(Optional.empty(), Extracted.failed(reading, bug).diagnostics(), Optional.of(bug));
        }
    }

    private Done keep(Reading reading, Article article) {
        Seed seed = reading.seed();
        // what is wrong may be mended without a change of the file, by its permissions: it is looked at each time
        boolean wrong = article.diagnostics().stream().anyMatch(one -> one.severity() == Severity.ERROR);
        Stamp stamp = wrong ? Stamp.UNKNOWN : trusted(seed);
        int quotes = (int) article.quotes().stream()
                .filter(quote -> quote.kind().inMarks())
                .count();
        Kept now = new Kept(
                seed.path(),
                article.id(),
                stamp,
                reading.digest(),
                version(seed, reading.digest()),
                quotes,
                article.events().size(),
                article.manuscript().metadata().aliases(),
                article.diagnostics());
        return done(seed, now, Optional.of(store.put(now, article)));
    }

    /** Gives the stamp to compare with next time; one that a later change need not show in is worth nothing. */
    private Stamp trusted(Seed seed) {
        return seed.stamp().isSettledAt(began) ? seed.stamp() : Stamp.UNKNOWN;
    }

    /** Gives what stands for an article: all that it is made of. */
    private long version(Seed seed, String digest) {
        return Digests.number(program, seed.path(), seed.shown(), digest);
    }
}
