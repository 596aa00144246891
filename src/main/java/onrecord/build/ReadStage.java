package onrecord.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.archive.Summary;
import onrecord.extract.Extraction;
import onrecord.files.Fingerprint;
import onrecord.files.SeedState;
import onrecord.model.Article;
import onrecord.read.ReadResult;
import onrecord.read.Seed;
import onrecord.read.SeedReader;
import onrecord.search.DocumentTerms;
import onrecord.search.WordIndex;
import onrecord.store.ArticleStore;
import onrecord.store.CacheEntry;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;

/**
 * Each seed by itself into the store, and its words into the index. A seed that has not changed since the last build is
 * not even opened.
 */
final class ReadStage {
    private final ArticleStore store;
    private final WordIndex words;
    private final BuildListener watch;
    private final long made;
    private final long began;
    private final Map<String, CacheEntry> kept;
    private final List<Found> found = new ArrayList<>();

    /** An article in the store; with its summary where that was made just now. */
    record Found(Seed seed, CacheEntry kept, Optional<Summary> summary) {
        /** Returns the same with other old addresses. */
        Found with(List<String> aliases) {
            return new Found(seed, kept.with(aliases), summary);
        }
    }

    /** What became of one seed, and what that changes in the index. */
    private record Done(
            Optional<Found> found,
            Optional<DocumentTerms> gone,
            Optional<DocumentTerms> come,
            List<Diagnostic> diagnostics,
            Optional<Throwable> bug) {
        static Done none(List<Diagnostic> diagnostics, Optional<Throwable> bug) {
            return new Done(Optional.empty(), Optional.empty(), Optional.empty(), diagnostics, bug);
        }

        static Done same(Seed seed, CacheEntry kept) {
            Found found = new Found(seed, kept, Optional.empty());
            return new Done(
                    Optional.of(found), Optional.empty(), Optional.empty(), kept.diagnostics(), Optional.empty());
        }
    }

    /**
     * Begins the pass.
     *
     * @param words the index of the words in {@code store}
     * @param program stands for the program, whose rules decide what is found
     * @param began when the seeds were looked at, in nanoseconds since 1970
     */
    ReadStage(ArticleStore store, WordIndex words, BuildListener watch, String program, long began) {
        this.store = store;
        this.words = words;
        this.watch = watch;
        this.made = Fingerprint.of(program);
        this.began = began;
        this.kept = store.kept();
    }

    /** Reads what has changed, forgets what is gone, and gives the articles of all seeds in their order. */
    List<Found> run(List<Seed> seeds, Workers workers) {
        watch.begins(BuildListener.Stage.READ, seeds.size());
        workers.inOrder(seeds.iterator(), this::done, done -> {
            watch.told(done.diagnostics(), done.bug());
            done.gone().ifPresent(words::remove);
            done.come().ifPresent(words::add);
            done.found().ifPresent(found::add);
            watch.done();
        });
        forget();
        if (!words.settle(found.stream().mapToLong(one -> one.kept().words()).sum())) {
            // an earlier build was cut short between an article and its words
            indexAll();
        }
        return found;
    }

    private void indexAll() {
        words.clear();
        long sum = 0;
        for (Found one : found) {
            DocumentTerms all = DocumentTerms.of(store.article(one.kept().path()));
            words.add(all);
            sum += all.sum();
        }
        words.settle(sum);
    }

    private void forget() {
        Set<String> gone = new HashSet<>(kept.keySet());
        found.forEach(one -> gone.remove(one.kept().path()));
        for (String path : gone) {
            words.remove(DocumentTerms.of(store.article(path)));
            store.remove(path);
        }
    }

    private Done done(Seed seed) {
        return known(seed).orElseGet(() -> read(seed));
    }

    private Optional<Done> known(Seed seed) {
        return Optional.ofNullable(kept.get(seed.path()))
                .filter(one -> one.stamp().equals(seed.stamp()) && version(seed, one.digest()) == one.version())
                .map(one -> Done.same(seed, one));
    }

    private Done read(Seed seed) {
        Optional<CacheEntry> same = Optional.ofNullable(kept.get(seed.path()))
                .filter(one -> version(seed, one.digest()) == one.version()
                        && one.digest().equals(SeedReader.digest(seed)))
                .map(one -> one.at(trusted(seed)));
        if (same.isPresent()) {
            store.put(same.get());
            return Done.same(seed, same.get());
        }
        ReadResult reading = SeedReader.read(seed);
        try {
            return reading.manuscript()
                    .map(manuscript -> keep(reading, Extraction.extract(manuscript)))
                    .orElseGet(() -> Done.none(reading.diagnostics(), Optional.empty()));
        } catch (RuntimeException | StackOverflowError bug) {
            return Done.none(ExtractionResult.failed(reading, bug).diagnostics(), Optional.of(bug));
        }
    }

    private Done keep(ReadResult reading, Article article) {
        Seed seed = reading.seed();
        // what is wrong may be mended without a change of the file, by its permissions: it is looked at each time
        boolean wrong = article.diagnostics().stream().anyMatch(one -> one.severity() == Severity.ERROR);
        SeedState stamp = wrong ? SeedState.UNKNOWN : trusted(seed);
        int quotes = (int) article.quotes().stream()
                .filter(quote -> quote.kind().inMarks())
                .count();
        Optional<DocumentTerms> gone = Optional.ofNullable(kept.get(seed.path()))
                .map(before -> DocumentTerms.of(store.article(before.path())));
        DocumentTerms come = DocumentTerms.of(article);
        CacheEntry now = new CacheEntry(
                seed.path(),
                article.id(),
                stamp,
                reading.digest(),
                version(seed, reading.digest()),
                come.sum(),
                quotes,
                article.events().size(),
                article.manuscript().metadata().aliases(),
                article.diagnostics());
        Found one = new Found(seed, now, Optional.of(store.put(now, article)));
        return new Done(Optional.of(one), gone, Optional.of(come), article.diagnostics(), Optional.empty());
    }

    /** Returns the stamp to compare with next time; one that a later change need not show in is worth nothing. */
    private SeedState trusted(Seed seed) {
        return seed.stamp().isSettledAt(began) ? seed.stamp() : SeedState.UNKNOWN;
    }

    /** Returns what stands for an article: all that it is made of. */
    private long version(Seed seed, String digest) {
        return new Fingerprint()
                .add(made)
                .add(seed.path())
                .add(seed.shown())
                .add(seed.newsroom().toString())
                .add(digest)
                .value();
    }
}
