package onrecord.site;

import java.util.List;
import java.util.stream.Stream;
import onrecord.archive.Summary;

/** The feed of each agency: its latest articles. */
final class AgencyFeeds implements PageMaker {
    /** What a feed is made of. */
    private record Latest(String name, String page, String path, List<Summary> articles) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        return context.headings(Heading.Kind.AGENCY).all().stream()
                .filter(agency -> !agency.feed().isEmpty())
                .map(agency -> context.page(
                        agency.feed(),
                        new Latest(agency.name(), agency.path(), agency.feed(), Feeds.latest(agency.articles())),
                        AgencyFeeds::feed));
    }

    private static Page.Content feed(Latest latest, Scope page) {
        Scope scope = page.absolute();
        String archive = scope.settings().title();
        return Feeds.feed(
                latest.name() + " \u2013 " + archive,
                scope.wording().say("feed.agency", latest.name(), archive),
                latest.path(),
                latest.page(),
                latest.path(),
                latest.articles().stream().map(one -> Feeds.entry(one, scope)).toList(),
                scope);
    }
}
