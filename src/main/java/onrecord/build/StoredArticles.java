package onrecord.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import onrecord.archive.Archive;
import onrecord.archive.Summary;
import onrecord.build.ArticleAddresses.Settled;
import onrecord.build.ReadStage.Found;
import onrecord.files.FolderSafety;
import onrecord.model.Article;
import onrecord.model.Authority;
import onrecord.read.Seeds;
import onrecord.search.WordIndex;
import onrecord.store.ArticleStore;
import onrecord.text.Diagnostic;

/**
 * The articles of the seeds, at the addresses that the next build gives them, for a command that asks something of them. What
 * has not changed since the last build is not read anew; nothing is published.
 */
public final class StoredArticles {
    private final Archive archive;
    private final Authority authority;
    private final ArticleStore store;
    private final Workers workers;

    private StoredArticles(Archive archive, Authority authority, ArticleStore store, Workers workers) {
        this.archive = archive;
        this.authority = authority;
        this.store = store;
        this.workers = workers;
    }

    /** Reads what has changed, and asks. */
    static <R> R ask(Options options, BuildListener watch, Function<StoredArticles, R> question) {
        long began = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        String program = ProgramVersion.version();
        Seeds seeds = OnRecord.look(options.seeds());
        FolderSafety.check(options.seeds(), options.output(), options.cache(), options.templates());
        List<Diagnostic> told = new ArrayList<>(seeds.diagnostics());
        try (Workers workers = new Workers(options.jobs());
                ArticleStore store = ArticleStore.in(options.cache(), program)) {
            told.addAll(store.diagnostics());
            ReadStage reading = new ReadStage(store, new WordIndex(store.words()), watch, program, began);
            List<Found> found = reading.run(seeds.seeds(), workers);
            Settled settled = ArticleAddresses.settle(options, found, reading.withheld(), seeds, told);
            watch.told(told, Optional.empty());
            List<Summary> summaries = new ArrayList<>(found.size());
            workers.inOrder(
                    settled.articles().iterator(),
                    one -> one.summary()
                            .map(made -> made.at(one.kept().id(), one.kept().aliases()))
                            .orElseGet(() -> store.summary(one.kept())),
                    summaries::add);
            Archive archive = Archive.ofSpeakers(summaries, seeds.authority());
            watch.ended();
            return question.apply(new StoredArticles(archive, seeds.authority(), store, workers));
        } catch (RuntimeException e) {
            throw ArticleStore.asProblem(e);
        }
    }

    /** Returns the articles in the archive's order with who speaks in them; without events and versions. */
    public Archive archive() {
        return archive;
    }

    /** Returns what the archive says of people. */
    public Authority authority() {
        return authority;
    }

    /**
     * Goes through all articles, in the archive's order.
     *
     * @param work what is to be done with each, by several threads
     * @param sink takes what came of it in order, in the calling thread
     */
    public <R> void each(Function<Article, R> work, Consumer<R> sink) {
        workers.inOrder(
                archive.articles().iterator(),
                one -> work.apply(store.article(one.path()).at(one.id())),
                sink);
    }
}
