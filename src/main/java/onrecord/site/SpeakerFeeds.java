package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.site.view.FeedView;

/** The feed of each speaker who says something in several articles: the statements, article by article. */
final class SpeakerFeeds implements PageMaker {
    /** Of those who speak in fewer articles nobody waits for more, and there are many of them. */
    private static final int FEWEST = 3;

    /** What a feed is made of. */
    private record Latest(String name, String address, List<Speaker.Appearance> appearances) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        List<Summary> articles = context.archive().articles();
        return context.archive().speakers().stream()
                .mapMulti((speaker, sink) -> page(speaker, articles).ifPresent(path -> {
                    Latest latest = new Latest(speaker.name(), speaker.address(), latest(speaker, articles));
                    sink.accept(context.page(path, latest, SpeakerFeeds::feed));
                }));
    }

    /** Returns the path of a speaker's feed; empty where there is none. */
    static Optional<String> page(Speaker speaker, List<Summary> articles) {
        long dated = speaker.appearances().stream()
                .filter(one -> isEntry(one, articles))
                .mapToInt(Speaker.Appearance::article)
                .distinct()
                .limit(FEWEST)
                .count();
        return dated < FEWEST ? Optional.empty() : Optional.of(path(speaker.address()));
    }

    private static String path(String address) {
        return "speakers/" + address + ".xml";
    }

    private static boolean isEntry(Speaker.Appearance appearance, List<Summary> articles) {
        return appearance.voice().speaks() && Feeds.isDated(articles.get(appearance.article()));
    }

    private static List<Speaker.Appearance> latest(Speaker speaker, List<Summary> articles) {
        List<Speaker.Appearance> latest = new ArrayList<>();
        for (int i = speaker.appearances().size() - 1; i >= 0 && latest.size() < Feeds.LATEST; i--) {
            if (isEntry(speaker.appearances().get(i), articles)) {
                latest.add(speaker.appearances().get(i));
            }
        }
        return latest;
    }

    private static Page.Content feed(Latest latest, Scope page) {
        Scope scope = page.absolute();
        String archive = scope.settings().title();
        return Feeds.feed(
                latest.name() + " \u2013 " + archive,
                scope.wording().say("feed.speaker", latest.name(), archive),
                path(latest.address()),
                Links.speaker(latest.address(), 1),
                path(latest.address()),
                latest.appearances().stream().map(one -> entry(one, scope)).toList(),
                scope);
    }

    private static FeedView.FeedEntry entry(Speaker.Appearance appearance, Scope scope) {
        return Feeds.entry(
                scope.summary(appearance.article()),
                appearance.voice().id(),
                QuoteCards.places(appearance),
                new QuoteCards(appearance, scope, new SourceLines(scope.wording())),
                scope);
    }
}
