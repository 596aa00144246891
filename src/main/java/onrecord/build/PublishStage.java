package onrecord.build;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.archive.Archive;
import onrecord.archive.Summary;
import onrecord.build.ReadStage.Found;
import onrecord.model.Authority;
import onrecord.model.Settings;
import onrecord.publish.PublishStamp;
import onrecord.publish.RenderedFile;
import onrecord.publish.SiteWriter;
import onrecord.search.WordIndex;
import onrecord.site.Articles;
import onrecord.site.Page;
import onrecord.site.Site;
import onrecord.store.ArticleStore;
import onrecord.theme.Renderer;
import onrecord.theme.Templates;

/** All articles as an archive into pages. A page made of the same as the one that is there is not made again. */
final class PublishStage {
    private final Settings settings;
    private final Authority authority;
    private final BuildListener watch;
    private final int jobs;
    private final Templates templates;
    /** Stands for all that every page depends on. */
    private final long common;

    PublishStage(
            Options options,
            Templates templates,
            Settings settings,
            Authority authority,
            String program,
            BuildListener watch) {
        this.settings = settings;
        this.authority = authority;
        this.watch = watch;
        this.jobs = options.jobs();
        this.templates = templates;
        this.common = Digests.number(program, templates.fingerprint(), settings.toString(), authority.toString());
    }

    /** Writes the pages of {@code articles}, which are {@code edition}. */
    SiteWriter.Written run(
            List<Found> articles,
            ArticleStore store,
            WordIndex words,
            SiteWriter writer,
            PublishStamp edition,
            ArchiveCache memory) {
        Renderer renderer = new Renderer(templates);
        // before all that takes time: somebody may be working on the stylesheet
        writer.put(Site.assets()
                .map(asset -> new RenderedFile(asset.path(), Page.UNKNOWN, renderer.render(asset)))
                .toList());
        watch.begins(BuildListener.Stage.LINK, 0);
        Archive archive = memory.archive(number(articles), () -> Archive.of(summaries(articles, store), authority));
        watch.begins(BuildListener.Stage.WRITE, writer.expected());
        Articles stored = summary -> store.article(summary.path());
        Parallel.each(inTurn(archive, stored, words), jobs, pages -> write(pages, renderer, writer));
        watch.begins(BuildListener.Stage.FINISH, 0);
        return writer.finish(edition);
    }

    private void write(List<Page> pages, Renderer renderer, SiteWriter writer) {
        List<RenderedFile> fresh = new ArrayList<>();
        for (Page page : pages) {
            long inputs = page.inputs() == Page.UNKNOWN ? Page.UNKNOWN : page.inputs() ^ common;
            if (!writer.keeps(page.path(), inputs)) {
                fresh.add(new RenderedFile(page.path(), inputs, renderer.render(page)));
            }
        }
        if (!fresh.isEmpty()) {
            writer.put(fresh);
        }
        pages.forEach(page -> watch.done());
    }

    /** Returns the pages that somebody waits for, then all others; where nobody waits, each is made only when it is taken. */
    private List<Iterator<Page>> inTurn(Archive archive, Articles articles, WordIndex words) {
        Set<String> first = watch.awaited();
        return first.isEmpty()
                ? Site.parts(archive, articles, words, settings)
                : List.of(Site.pages(archive, articles, words, settings)
                        .sorted(Comparator.comparing((Page page) -> !first.contains(page.path())))
                        .iterator());
    }

    /** Returns what stands for all that the archive is made of. */
    private long number(List<Found> articles) {
        ByteBuffer all = ByteBuffer.allocate((articles.size() + 1) * Long.BYTES);
        all.putLong(Digests.number(authority.toString()));
        articles.forEach(article -> all.putLong(article.kept().version()));
        return Digests.number(all.array());
    }

    private List<Summary> summaries(List<Found> articles, ArticleStore store) {
        Summary[] all = new Summary[articles.size()];
        Parallel.each(IntStream.range(0, all.length).boxed().iterator(), jobs, i -> {
            Found one = articles.get(i);
            all[i] = one.summary()
                    .map(made -> made.with(one.kept().aliases()))
                    .orElseGet(() -> store.summary(one.kept()));
        });
        return List.of(all);
    }
}
