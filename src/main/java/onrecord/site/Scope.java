package onrecord.site;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import onrecord.archive.Archive;
import onrecord.archive.ArchiveLookup;
import onrecord.archive.EventReport;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.archive.TimelineEvent;
import onrecord.archive.Versions;
import onrecord.model.Article;
import onrecord.model.Settings;
import onrecord.search.WordShard;
import onrecord.site.view.Frame;
import onrecord.site.view.Link;

/**
 * What the content of one page can see beside its inputs: the whole of each article among them, where the people and events
 * in these lead, and what all pages share. Anything else is refused, for the fingerprint of the page says nothing of it, and
 * the page would stay as it is when that changes.
 */
final class Scope {
    private final SiteContext context;
    private final String path;
    private final String root;
    private final Object inputs;
    private final BitSet articles;

    /** Creates what the page at {@code path} can see, which is made of {@code inputs}. */
    Scope(SiteContext context, String path, Object inputs) {
        this(context, path, Links.root(path), inputs);
    }

    private Scope(SiteContext context, String path, String root, Object inputs) {
        this.context = context;
        this.path = path;
        this.root = root;
        this.inputs = inputs;
        this.articles = context.inputs().articles(inputs);
    }

    /** Returns the same for what is read elsewhere: addresses are absolute where the archive has a base URL. */
    Scope absolute() {
        return new Scope(
                context, path, settings().baseUrl().map(base -> base + "/").orElse(root), inputs);
    }

    /** Returns an article among the inputs, with all that was found in it. */
    Article article(Summary summary) {
        checked(summary.id());
        return context.article(summary);
    }

    /** Returns the article of an index in {@link Archive#articles()}, which is among the inputs. */
    Summary summary(int index) {
        return context.archive().articles().get(checked(index));
    }

    /** Returns the versions of the story of an article among the inputs; empty where it is the only one. */
    Optional<Versions> versions(Summary article) {
        int story = context.lookup().story(checked(article.id()));
        return story == ArchiveLookup.NONE
                ? Optional.empty()
                : Optional.of(context.archive().versions().get(story));
    }

    /** Returns the feed of the agency of an article among the inputs, and the agency's name; without address where there is none. */
    Link agencyFeed(Summary article) {
        checked(article.id());
        String feed = article.agency()
                .flatMap(context.headings(Heading.Kind.AGENCY)::of)
                .map(Heading::feed)
                .orElse("");
        return new Link(article.agency().orElse(""), feed.isEmpty() ? "" : href(feed));
    }

    /** Returns the place of an article among the versions of its story. */
    int place(Versions story, Summary article) {
        int place = checked(article.id());
        int at = 0;
        while (story.all().get(at).article() != place) {
            at++;
        }
        return at;
    }

    /** Returns a version of the story of an article among the inputs. */
    Summary version(Versions story, int place, Summary article) {
        checked(article.id());
        return context.archive().articles().get(story.all().get(place).article());
    }

    /** Returns what a version of a story is to another one, by their places. */
    Versions.Kind kind(Versions story, int place, int other) {
        return story.kind(place, other, context.archive().articles());
    }

    /** Returns the address of the latest version of the story of an article among the inputs; empty where it is that itself. */
    String versionOf(String article) {
        Summary summary = context.archive().articles().get(checked(article));
        return versions(summary)
                .map(story ->
                        context.archive().articles().get(story.main().article()).id())
                .filter(latest -> !latest.equals(article))
                .orElse("");
    }

    /** Returns what the page tells of a part of the word index, which is all that it is made of. */
    byte[] script(WordShard shard) {
        if (shard != inputs) {
            throw refused(shard.path());
        }
        return context.words().script(shard);
    }

    private int checked(String article) {
        return checked(context.lookup().article(article));
    }

    private int checked(int article) {
        if (!articles.get(article)) {
            throw refused(context.archive().articles().get(article).path());
        }
        return article;
    }

    private IllegalStateException refused(String what) {
        return new IllegalStateException(path + " asks for " + what + ", which is not among its inputs");
    }

    /** Returns what {@code archive.yaml} says. */
    Settings settings() {
        return context.settings();
    }

    /** Returns the way from the page to the site's root. */
    String root() {
        return root;
    }

    /** Returns the archive's own words. */
    Wording wording() {
        return context.wording();
    }

    /** Returns the words for dates. */
    DateWords dates() {
        return context.wording().dates();
    }

    /** Returns the frame of the page. */
    Frame frame(String section, String title, String description) {
        return frame(section, title, description, address(path), settings().noindex());
    }

    /** Returns the frame of a page that leads to the one at {@code target}: search engines are to list that one. */
    Frame frameTo(String target, String section, String title) {
        return frame(
                section,
                title,
                wording().say("moved.description"),
                address(target),
                settings().noindex());
    }

    /** Returns the frame of a page that says that nothing stands there: search engines are to forget it. */
    Frame frameOfNothing(String section, String title, String description) {
        return frame(section, title, description, "", true);
    }

    private Frame frame(String section, String title, String description, String canonical, boolean noindex) {
        Settings settings = settings();
        return new Frame(
                title.equals(settings.title()) ? title : title + " \u2013 " + settings.title(),
                description,
                settings.title(),
                settings.language(),
                root,
                "",
                section,
                canonical,
                noindex,
                editorial(root));
    }

    /** Returns the address on the web of the file at {@code target}; empty where the archive has no base URL. */
    String address(String target) {
        return settings()
                .baseUrl()
                .map(base -> base + "/" + Links.encode(target))
                .orElse("");
    }

    /** Returns links to the pages that editors wrote, seen from where {@code root} leads to the site's root. */
    List<Link> editorial(String root) {
        return context.editorial().stream()
                .map(page -> new Link(page.title(), root + Links.encode(Links.page(page.address()))))
                .toList();
    }

    /** Returns the address of the file at {@code target}, seen from the page. */
    String href(String target) {
        return root + Links.encode(target);
    }

    /** Returns the same, shorter where the file lies in the folder of the page: for links of which a page has many. */
    String near(String target) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return target.startsWith(folder) ? Links.encode(target.substring(folder.length())) : href(target);
    }

    /** Returns the address of an article's page. */
    String href(Summary article) {
        return href(Links.article(article.id()));
    }

    /** Returns the address of a speaker's first page. */
    String href(Speaker speaker) {
        return href(Links.speaker(speaker.address(), 1));
    }

    /** Returns the address of the page of a voice of an article among the inputs; empty where it has none. */
    String speakerHref(Article article, String voice) {
        checked(article.id());
        int speaker = context.lookup().speaker(article.id(), voice);
        return speaker == ArchiveLookup.NONE
                ? ""
                : href(context.archive().speakers().get(speaker));
    }

    /** Returns the name that the archive's people file gives a voice of an article among the inputs; empty where it gives none. */
    Optional<String> speakerName(Article article, String voice) {
        checked(article.id());
        int speaker = context.lookup().speaker(article.id(), voice);
        return speaker == ArchiveLookup.NONE
                ? Optional.empty()
                : context.archive().speakers().get(speaker).correctedName();
    }

    /** Returns the address on the timeline of an event of an article among the inputs; empty where it has none. */
    String eventHref(Article article, String event) {
        checked(article.id());
        int place = context.lookup().event(article.id(), event);
        return place == ArchiveLookup.NONE ? "" : eventHref(place);
    }

    /** Returns the address on the timeline of an event as other articles tell it. */
    String eventHref(TimelineEvent.OtherDate other) {
        checked(other.article());
        return eventHref(other.event());
    }

    /** Returns the address of the page that compares the reports of an event; empty where there is none. */
    String comparisonHref(TimelineEvent event) {
        EventReport first = event.reports().get(0);
        checked(first.article());
        return comparisonHref(context.lookup().event(first.article(), first.place()));
    }

    /** Returns the same for an event of an article among the inputs. */
    String comparisonHref(Article article, String event) {
        checked(article.id());
        return comparisonHref(context.lookup().event(article.id(), event));
    }

    private String comparisonHref(int event) {
        String page = event == ArchiveLookup.NONE ? "" : context.comparisons().path(event);
        return page.isEmpty() ? "" : href(page);
    }

    /** Returns the address of the page of a name that an article among the inputs gives; empty where it has none. */
    String headingHref(Heading.Kind kind, String name, String article) {
        checked(article);
        return context.headings(kind)
                .of(name)
                .filter(Heading::hasPages)
                .map(heading -> href(heading.path()))
                .orElse("");
    }

    /** Returns the first report of an event as other articles tell it. */
    EventReport report(TimelineEvent.OtherDate other) {
        checked(other.article());
        return context.archive().events().get(other.event()).reports().get(0);
    }

    /** Returns the archive's address of an event of an article among the inputs; empty where it has none. */
    String eventAddress(String article, String event) {
        checked(article);
        int place = context.lookup().event(article, event);
        return place == ArchiveLookup.NONE
                ? ""
                : context.archive().events().get(place).address();
    }

    private String eventHref(int event) {
        return root + context.eventPage(event) + "#"
                + context.archive().events().get(event).address();
    }
}
