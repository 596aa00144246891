package onrecord.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.Summary;
import onrecord.build.ArticleAddresses.Settled;
import onrecord.build.ReadStage.Found;
import onrecord.files.Fingerprint;
import onrecord.model.Authority;
import onrecord.model.EditorialPage;
import onrecord.model.Settings;
import onrecord.publish.PublishStamp;
import onrecord.publish.SiteWriter;
import onrecord.read.Seeds;
import onrecord.search.WordIndex;
import onrecord.site.Articles;
import onrecord.site.Page;
import onrecord.site.Site;
import onrecord.store.ArticleStore;
import onrecord.text.Diagnostic;
import onrecord.theme.Renderer;
import onrecord.theme.Templates;

/** All articles as an archive into pages. A page made of the same as the one that is there is not made again. */
final class PublishStage {
    private final Settings settings;
    private final Authority authority;
    private final boolean review;
    private final List<EditorialPage> editorial;
    private final BuildListener watch;
    private final Workers workers;
    private final Templates templates;
    /** Stands for all that every page depends on. */
    private final long common;

    PublishStage(
            Workers workers,
            Templates templates,
            Settings settings,
            Seeds seeds,
            boolean review,
            String program,
            BuildListener watch) {
        this.review = review;
        this.settings = settings;
        this.authority = seeds.authority();
        this.editorial = seeds.pages();
        this.watch = watch;
        this.workers = workers;
        this.templates = templates;
        this.common = new Fingerprint()
                .add(program)
                .add(templates.fingerprint())
                .add(settings.toString())
                .add(editorial.stream()
                        .flatMap(page -> Stream.of(page.address(), page.title()))
                        .toList())
                .value();
    }

    /** Writes the pages of the articles, which are {@code stamp}; adds what linking them told to {@code found}. */
    SiteWriter.Written run(
            Settled settled,
            ArticleStore store,
            WordIndex words,
            SiteWriter writer,
            PublishStamp stamp,
            ArchiveCache memory,
            List<Diagnostic> found) {
        Renderer renderer = new Renderer(templates);
        // before all that takes time: somebody may be working on the stylesheet
        Site.assets().forEach(asset -> writer.put(asset.path(), Page.UNKNOWN, renderer.render(asset)));
        watch.begins(BuildListener.Stage.LINK, 0);
        Archive archive = memory.archive(
                number(settled),
                () -> Archive.of(
                        summaries(settled.articles(), store, workers),
                        authority,
                        settled.remembered(),
                        summary -> store.article(summary.path())));
        found.addAll(archive.notes());
        watch.begins(BuildListener.Stage.WRITE, writer.expected());
        Articles stored = summary -> store.article(summary.path()).at(summary.id());
        workers.each(inTurn(archive, stored, words), page -> write(page, renderer, writer));
        watch.begins(BuildListener.Stage.FINISH, 0);
        return writer.finish(archive.notes().isEmpty() ? stamp : stamp.untold());
    }

    private void write(Page page, Renderer renderer, SiteWriter writer) {
        long inputs = page.inputs() == Page.UNKNOWN ? Page.UNKNOWN : page.inputs() ^ common;
        if (!writer.keeps(page.path(), inputs)) {
            writer.put(page.path(), inputs, renderer.render(page));
        }
        watch.done();
    }

    /** Returns the pages that somebody waits for, then all others; where nobody waits, each is made only when it is taken. */
    private Iterator<Page> inTurn(Archive archive, Articles articles, WordIndex words) {
        Set<String> first = watch.awaited();
        Stream<Page> pages = Site.pages(archive, articles, words, settings, editorial);
        if (review) {
            pages = Stream.concat(pages, Site.review(archive, articles, words, settings, editorial, authority));
        }
        return first.isEmpty()
                ? pages.iterator()
                : pages.sorted(Comparator.comparing((Page page) -> !first.contains(page.path())))
                        .iterator();
    }

    /** Returns what stands for all that the archive is made of. */
    private long number(Settled settled) {
        Fingerprint all = new Fingerprint().add(authority.toString());
        settled.articles().forEach(article -> all.add(article.kept().version())
                .add(article.kept().id())
                .add(article.kept().aliases()));
        settled.remembered().forEach(row -> all.add(row.address()).add(row.of()).add(row.knownBy()));
        return all.value();
    }

    /** Returns the summaries of articles, at their addresses. */
    static List<Summary> summaries(List<Found> articles, ArticleStore store, Workers workers) {
        List<Summary> all = new ArrayList<>(articles.size());
        workers.inOrder(
                articles.iterator(),
                one -> one.summary()
                        .map(made -> made.at(one.kept().id(), one.kept().aliases()))
                        .orElseGet(() -> store.summary(one.kept())),
                all::add);
        return all;
    }
}
