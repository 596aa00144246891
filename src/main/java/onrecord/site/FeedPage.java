package onrecord.site;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.model.Correction;
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
        List<Summary> latest = latest(context.archive());
        return latest.isEmpty() ? Stream.empty() : Stream.of(context.page(PATH, latest, FeedPage::feed));
    }

    /** Returns the articles of the feed, newest first. */
    static List<Summary> latest(Archive archive) {
        return ArticleLists.latest(archive.articles(), LATEST).stream()
                .filter(one -> one.published().dating().when() instanceof When.Day)
                .toList();
    }

    private static Page.Content feed(List<Summary> latest, Scope scope) {
        String root = scope.settings().baseUrl().map(base -> base + "/").orElse("");
        String title = scope.settings().title();
        return new Page.Filled(
                "feed.peb",
                new FeedView(
                        title,
                        scope.settings().description(),
                        scope.settings().language(),
                        Links.urn(root + "\n" + title),
                        updated(latest.get(0), scope),
                        root,
                        latest.stream().map(one -> entry(one, scope)).toList()));
    }

    private static FeedView.FeedEntry entry(Summary summary, Scope scope) {
        Article article = scope.article(summary);
        return new FeedView.FeedEntry(
                summary.headline(),
                Links.urn(summary.path()),
                scope.href(summary),
                updated(summary, scope),
                summary.agency().orElse(""),
                ArticlePages.lead(article),
                article.corrections().stream()
                        .filter(one -> one.span().isEmpty())
                        .map(Correction::what)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                article.language());
    }

    /** Returns the day as the date with a time that Atom wants: when it began in the newsroom. */
    private static String updated(Summary article, Scope scope) {
        LocalDate day =
                LocalDate.parse(article.published().dating().when().firstDay().orElseThrow());
        OffsetDateTime began = day.atStartOfDay(scope.settings().timeZone().orElse(ZoneOffset.UTC))
                .toOffsetDateTime();
        // clocks were once set by the sun, but an offset in a feed has no seconds
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(began.getOffset().getTotalSeconds() / 60 * 60);
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(began.withOffsetSameLocal(offset));
    }
}
