package onrecord.site;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.model.Correction;
import onrecord.model.Metadata;
import onrecord.model.When;
import onrecord.site.view.FeedView;

/**
 * Makes Atom feeds (RFC 4287) of articles. They have the days of publication, never that of the build; so an article whose
 * day is not known stands in none, for an entry must say when it was updated.
 */
final class Feeds {
    /** Most entries of a feed. */
    static final int LATEST = 20;

    /** Most quotations of an entry. */
    private static final int QUOTES = 10;

    private Feeds() {}

    /** Returns whether an article can stand in a feed. */
    static boolean isDated(Summary article) {
        return article.published().dating().when() instanceof When.Day;
    }

    /** Returns those of {@code articles}, which are in the archive's order, that a feed of them has, newest first. */
    static List<Summary> latest(List<Summary> articles) {
        List<Summary> latest = new ArrayList<>();
        for (int i = articles.size() - 1; i >= 0 && latest.size() < LATEST; i--) {
            if (isDated(articles.get(i))) {
                latest.add(articles.get(i));
            }
        }
        return latest;
    }

    /**
     * Returns the feed at {@code path}.
     *
     * @param title what it is a feed of
     * @param id what its URN is made of beside the archive's address and title; empty for the feed of all articles
     * @param page the path of the page that it is a feed of
     * @param entries its entries, at least one
     */
    static Page.Content feed(
            String title,
            String description,
            String id,
            String page,
            String path,
            List<FeedView.FeedEntry> entries,
            Scope scope) {
        String base = scope.settings().baseUrl().map(url -> url + "/").orElse("");
        String archive = scope.settings().title();
        return new Page.Filled(
                "feed.peb",
                new FeedView(
                        title,
                        description,
                        archive,
                        scope.settings().language(),
                        Links.urn(base + "\n" + archive + (id.isEmpty() ? "" : "\n" + id)),
                        entries.get(0).updated(),
                        scope.href(page),
                        scope.href(path),
                        entries));
    }

    /** Returns an article with the first words of its copy, and what is quoted in it. */
    static FeedView.FeedEntry entry(Summary summary, Scope scope) {
        Article article = scope.article(summary);
        QuoteCards cards = QuoteCards.inMarks(summary, scope);
        List<FeedView.FeedQuote> said = IntStream.range(0, Math.min(cards.count(), QUOTES))
                .mapToObj(place -> new FeedView.FeedQuote(cards.speakers(place), cards.card(place, place + 1)))
                .toList();
        return entry(summary, Links.urn(summary.path()), ArticlePages.lead(article), said, cards.count(), scope);
    }

    /** Returns what a voice of an article says there, by the places of its statements. */
    static FeedView.FeedEntry entry(
            Summary summary, String voice, List<Integer> places, QuoteCards cards, Scope scope) {
        List<FeedView.FeedQuote> said = places.stream()
                .limit(QUOTES)
                .map(place -> new FeedView.FeedQuote("", cards.card(place, place + 1)))
                .toList();
        // the article with other content is another entry: readers of both feeds would be shown one of the two
        return entry(summary, Links.urn(summary.path() + "\n" + voice), "", said, places.size(), scope);
    }

    private static FeedView.FeedEntry entry(
            Summary summary, String id, String lead, List<FeedView.FeedQuote> said, int all, Scope scope) {
        Article article = scope.article(summary);
        Metadata metadata = article.manuscript().metadata();
        return new FeedView.FeedEntry(
                summary.headline(),
                id,
                scope.href(summary),
                updated(summary, scope),
                summary.agency().map(List::of).orElse(metadata.bylines()),
                metadata.subjects(),
                lead,
                said,
                all > said.size() ? scope.wording().count("feed.more", all - said.size()) : "",
                article.corrections().stream()
                        .filter(one -> one.span().isEmpty())
                        .map(Correction::what)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                article.language().tag());
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
