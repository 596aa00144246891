package onrecord.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.archive.Summary;
import onrecord.files.Fingerprint;
import onrecord.files.SeedState;
import onrecord.model.Article;
import onrecord.read.ReadResult;
import onrecord.read.Seed;
import onrecord.read.SeedReader;
import onrecord.search.DocRanks;
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
    private final Map<String, List<CacheEntry>> kept;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> withheld = new HashSet<>();

    /** What ranks the articles have in the index that was kept. */
    private final DocRanks before;

    /** What ranks they have in the index now. */
    private final DocRanks ranks;

    /** By place in the index: how many articles have come to it. */
    private final Map<Integer, Integer> counts = new HashMap<>();

    private boolean silent = true;

    /** An article in the store; with its summary where that was made just now. */
    record Found(Seed seed, CacheEntry kept, Optional<Summary> summary) {
        /** Returns the same at another address, with other old ones. */
        Found at(String address, List<String> aliases) {
            return address.equals(kept.id()) && aliases.equals(kept.aliases())
                    ? this
                    : new Found(seed, kept.at(address, aliases), summary);
        }
    }

    /** What became of the stories of one seed, and what that changes in the index. */
    private record Done(
            List<Found> found,
            List<DocumentTerms> gone,
            List<DocumentTerms> come,
            List<String> withheld,
            List<Diagnostic> diagnostics,
            Optional<Throwable> bug) {
        static Done same(Seed seed, List<CacheEntry> kept) {
            return new Done(
                    kept.stream()
                            .map(one -> new Found(seed, one, Optional.empty()))
                            .toList(),
                    List.of(),
                    List.of(),
                    kept.stream().flatMap(one -> one.withheld().stream()).toList(),
                    kept.stream().flatMap(one -> one.diagnostics().stream()).toList(),
                    Optional.empty());
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
        Collection<CacheEntry> entries = store.kept().values();
        this.before = ranks(entries);
        this.ranks = ranks(entries);
        // stories of one seed in the order of their keys, as they are when they are read
        this.kept = entries.stream()
                .sorted(Comparator.comparing(CacheEntry::key))
                .collect(Collectors.groupingBy(CacheEntry::path));
    }

    /** Reads what has changed, forgets what is gone, and gives the articles of all seeds in their order. */
    List<Found> run(List<Seed> seeds, Workers workers) {
        watch.begins(BuildListener.Stage.READ, seeds.size());
        workers.inOrder(seeds.iterator(), this::done, done -> {
            watch.told(done.diagnostics(), done.bug());
            done.gone().forEach(this::remove);
            done.come().forEach(this::add);
            found.addAll(done.found());
            withheld.addAll(done.withheld());
            silent &= done.diagnostics().isEmpty();
            watch.done();
        });
        forget();
        rank();
        if (!words.settle(found.stream().mapToLong(one -> one.kept().words()).sum())) {
            // an earlier build was cut short between an article and its words
            indexAll();
        }
        return found;
    }

    /** Returns the keys of the stories that are kept out of the archive. */
    Set<String> withheld() {
        return Set.copyOf(withheld);
    }

    /** Returns whether nothing was wrong with any seed. */
    boolean isSilent() {
        return silent;
    }

    private void add(DocumentTerms article) {
        // mostly right: seeds come in the order of their paths
        int rank = counts.merge(article.place(), 1, Integer::sum) - 1;
        ranks.put(article.path(), rank);
        words.add(article, rank);
    }

    private void remove(DocumentTerms article) {
        words.remove(article, before.of(article.path()));
    }

    /** Moves what has another rank in the index than it is to have. */
    private void rank() {
        DocRanks now = ranks(found.stream().map(Found::kept).toList());
        for (Found one : found) {
            String key = one.kept().key();
            int rank = now.of(key);
            if (rank != ranks.of(key)) {
                DocumentTerms article = DocumentTerms.of(store.article(key));
                words.remove(article, ranks.of(key));
                words.add(article, rank);
                ranks.put(key, rank);
            }
        }
    }

    private static DocRanks ranks(Collection<CacheEntry> entries) {
        return new DocRanks(entries, CacheEntry::place, CacheEntry::key);
    }

    private void indexAll() {
        words.clear();
        long sum = 0;
        for (Found one : found) {
            DocumentTerms all = DocumentTerms.of(store.article(one.kept().key()));
            words.add(all, ranks.of(all.path()));
            sum += all.sum();
        }
        words.settle(sum);
    }

    private void forget() {
        Set<String> read = new HashSet<>();
        Set<String> still = new HashSet<>();
        found.forEach(one -> {
            read.add(one.kept().path());
            still.add(one.kept().key());
        });
        kept.forEach((path, stories) -> stories.forEach(one -> {
            if (!read.contains(path)) {
                remove(DocumentTerms.of(store.article(one.key())));
            }
            if (!still.contains(one.key())) {
                store.remove(one.key());
            }
        }));
    }

    private Done done(Seed seed) {
        List<CacheEntry> before = kept.getOrDefault(seed.path(), List.of());
        boolean made =
                !before.isEmpty() && before.stream().allMatch(one -> version(seed, one.digest()) == one.version());
        if (made && before.stream().allMatch(one -> one.stamp().equals(seed.stamp()))) {
            return Done.same(seed, before);
        }
        if (made && before.get(0).digest().equals(SeedReader.digest(seed))) {
            List<CacheEntry> same =
                    before.stream().map(one -> one.at(trusted(seed))).toList();
            same.forEach(store::put);
            return Done.same(seed, same);
        }
        return read(seed, before);
    }

    private Done read(Seed seed, List<CacheEntry> before) {
        ReadResult reading = SeedReader.read(seed);
        List<DocumentTerms> gone = before.stream()
                .map(one -> DocumentTerms.of(store.article(one.key())))
                .toList();
        List<Diagnostic> told = new ArrayList<>(reading.diagnostics());
        // what is wrong may be mended without a change of the file, by its permissions: it is looked at each time
        boolean wrong = told.stream().anyMatch(one -> one.severity() == Severity.ERROR);
        SeedState stamp = wrong ? SeedState.UNKNOWN : trusted(seed);
        List<Found> stories = new ArrayList<>(1);
        List<DocumentTerms> come = new ArrayList<>(1);
        Optional<Throwable> bug = ExtractionResult.each(
                reading,
                article -> {
                    DocumentTerms terms = DocumentTerms.of(article);
                    // what is wrong with the seed is kept once
                    boolean first = stories.isEmpty();
                    List<Diagnostic> wrongs = new ArrayList<>(first ? reading.diagnostics() : List.of());
                    wrongs.addAll(ExtractionResult.later(article, reading.seed()));
                    List<String> others = first ? reading.withheld() : List.of();
                    stories.add(keep(reading, article, stamp, terms, others, wrongs));
                    come.add(terms);
                },
                told);
        stories.sort(Comparator.comparing(one -> one.kept().key()));
        return new Done(stories, stories.isEmpty() ? List.of() : gone, come, reading.withheld(), told, bug);
    }

    private Found keep(
            ReadResult reading,
            Article article,
            SeedState stamp,
            DocumentTerms terms,
            List<String> others,
            List<Diagnostic> diagnostics) {
        Seed seed = reading.seed();
        int quotes = (int)
                article.statements().filter(quote -> quote.kind().inMarks()).count();
        CacheEntry now = new CacheEntry(
                seed.path(),
                article.manuscript().source().item(),
                article.id(),
                article.manuscript().metadata().id().isPresent(),
                stamp,
                reading.digest(),
                article.manuscript().source().content(),
                version(seed, reading.digest()),
                terms.sum(),
                terms.place(),
                terms.length(),
                quotes,
                article.events().size(),
                article.manuscript().metadata().aliases(),
                others,
                diagnostics);
        return new Found(seed, now, Optional.of(store.put(now, article)));
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
