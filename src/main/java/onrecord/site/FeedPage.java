package onrecord.site;

import java.util.List;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.Summary;

/** The feed of the latest articles. Without an article whose day is known there is none. */
final class FeedPage implements PageMaker {
    static final String PATH = "feed.xml";

    @Override
    public Stream<Page> pages(SiteContext context) {
        List<Summary> latest = latest(context.archive());
        return latest.isEmpty() ? Stream.empty() : Stream.of(context.page(PATH, latest, FeedPage::feed));
    }

    /** Returns the articles of the feed, newest first. */
    static List<Summary> latest(Archive archive) {
        return Feeds.latest(archive.articles());
    }

    private static Page.Content feed(List<Summary> latest, Scope page) {
        Scope scope = page.absolute();
        return Feeds.feed(
                scope.settings().title(),
                scope.settings().description(),
                "",
                HomePage.PATH,
                PATH,
                latest.stream().map(one -> Feeds.entry(one, scope)).toList(),
                scope);
    }
}
