package onrecord.site;

import java.util.List;
import java.util.stream.Stream;
import onrecord.archive.Summary;
import onrecord.files.Fingerprint;
import onrecord.model.Article;
import onrecord.model.When;
import onrecord.site.view.FeedView;

/**
 * The latest articles as an Atom feed (RFC 4287). It has the days of publication, never that of the build. Without an
 * article whose day is known there is none: a feed must say when it was last updated.
 */
final class FeedPage implements PageMaker {
    static final String PATH = "feed.xml";
    private static final int LATEST = 20;

    @Override
    public Stream<Page> pages(SiteContext context) {
        List<Summary> latest = latest(context);
        if (latest.isEmpty()) {
            return Stream.empty();
        }
        Fingerprint inputs = new Fingerprint();
        latest.forEach(one -> inputs.add(one.version()));
        return Stream.of(Page.filled(PATH, inputs.value(), "feed.peb", () -> view(context, latest)));
    }

    /** Returns the articles of the feed, newest first. */
    static List<Summary> latest(SiteContext context) {
        return ArticleLists.latest(context, LATEST).stream()
                .filter(one -> one.published().dating().when() instanceof When.Day)
                .toList();
    }

    private static FeedView view(SiteContext context, List<Summary> latest) {
        String root = context.settings().baseUrl().map(base -> base + "/").orElse("");
        String title = context.settings().title();
        return new FeedView(
                printable(title),
                printable(context.settings().description()),
                context.settings().language(),
                Links.urn(root + "\n" + title),
                updated(latest.get(0)),
                root,
                latest.stream().map(one -> entry(one, context)).toList());
    }

    private static FeedView.FeedEntry entry(Summary summary, SiteContext context) {
        Article article = context.article(summary);
        return new FeedView.FeedEntry(
                printable(summary.headline()),
                Links.urn(summary.path()),
                SiteContext.href(summary, ""),
                updated(summary),
                printable(summary.agency().orElse("")),
                ArticlePages.lead(article),
                article.language());
    }

    private static String printable(String words) {
        return TextRuns.printable(words, 0, words.length());
    }

    /** Returns the day as the date with a time that Atom wants. */
    private static String updated(Summary article) {
        return article.published().dating().when().firstDay().orElseThrow() + "T00:00:00Z";
    }
}
