package onrecord.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.archive.Summary;
import onrecord.data.Csv;
import onrecord.model.PublishedAddress;
import onrecord.model.PublishedAddress.Kind;
import onrecord.site.view.FormerEvent;
import onrecord.site.view.GoneView;
import onrecord.site.view.Link;
import onrecord.site.view.MovedView;

/**
 * The table of all addresses that were ever published, and a page at each at which nothing else stands: it leads to what took
 * its place, or says that nothing did.
 */
final class AddressPages {
    /**
     * What the page at an old address is made of.
     *
     * @param row the address, and where it leads
     * @param title what the page there is called
     * @param article the article that told of it, where there is one
     * @param events the events that stood there, where it was a page of the timeline
     */
    private record OldPage(
            PublishedAddress row, String title, Optional<Summary> article, List<PublishedAddress> events) {}

    /** What the table is made of. */
    private record Table(List<PublishedAddress> rows) {}

    private AddressPages() {}

    /**
     * Returns the pages.
     *
     * @param made the paths of all other pages of the site
     */
    static Stream<Page> pages(SiteContext context, Set<String> made) {
        AddressBook book = context.addresses();
        List<PublishedAddress> rows = book.rows(made);
        Map<String, String> names = new HashMap<>();
        context.archive().speakers().forEach(one -> names.put(Links.speaker(one.address(), 1), one.name()));
        context.archive().articles().forEach(one -> names.put(Links.article(one.id()), one.headline()));
        Set<String> paths = new HashSet<>(made);
        List<Page> pages = new ArrayList<>();
        pages.add(context.page(PublishedAddress.PATH, new Table(rows), AddressPages::table));
        for (PublishedAddress row : rows) {
            // events stand on pages that are listed too
            if (!row.leadsTo().isEmpty() && row.kind() != Kind.EVENT && paths.add(row.path())) {
                OldPage old = new OldPage(
                        row,
                        names.getOrDefault(row.leadsTo(), ""),
                        book.article(row.of()),
                        book.formerEvents(row.path()));
                pages.add(context.page(row.path(), old, AddressPages::page));
            }
        }
        return pages.stream();
    }

    private static Page.Content table(Table table, Scope scope) {
        Csv csv = new Csv(PublishedAddress.COLUMNS);
        table.rows().forEach(row -> csv.row(row.address(), row.kind().label(), row.of(), row.knownBy(), row.leadsTo()));
        return new Page.Data(csv.bytes());
    }

    private static Page.Content page(OldPage old, Scope scope) {
        PublishedAddress row = old.row();
        boolean moved = !row.leadsTo().equals(PublishedAddress.GONE);
        // a page that led on at once would never show what stood on it
        if (moved && old.events().isEmpty()) {
            String title = old.title().isEmpty() ? overview(row.leadsTo()) : old.title();
            return new Page.Filled(
                    "moved.peb",
                    new MovedView(
                            scope.frameTo(row.leadsTo(), section(row.kind()), title),
                            title,
                            scope.href(row.leadsTo())));
        }
        List<Link> links = new ArrayList<>();
        old.article().ifPresent(one -> links.add(new Link(one.headline(), scope.href(one))));
        if (moved) {
            links.add(new Link(overview(row.leadsTo()), scope.href(row.leadsTo())));
        }
        return new Page.Filled(
                "gone.peb",
                new GoneView(
                        scope.frameOfNothing(section(row.kind()), "No longer here", what(row.kind())),
                        what(row.kind()),
                        links,
                        former(old.events(), scope)));
    }

    private static String what(Kind kind) {
        return switch (kind) {
            case ARTICLE -> "The article that stood here was taken out of the archive.";
            case PERSON -> "Nothing in the archive is said by the person who stood here any more.";
            case BODY -> "Nothing in the archive is said by the body that stood here any more.";
            case EVENT, LIST -> "The list that stood here is empty now.";
        };
    }

    private static String section(Kind kind) {
        return switch (kind) {
            case ARTICLE -> "articles";
            case PERSON, BODY -> "speakers";
            case EVENT -> "timeline";
            case LIST -> "";
        };
    }

    private static String overview(String path) {
        return path.startsWith(Kind.EVENT.folder())
                ? "The timeline"
                : path.startsWith(Kind.PERSON.folder())
                        ? "All who speak"
                        : path.startsWith(Kind.ARTICLE.folder()) ? "All articles" : "First page";
    }

    /** Returns what is said of events that stood on a page once. */
    static List<FormerEvent> former(List<PublishedAddress> events, Scope scope) {
        return events.stream().map(event -> former(event, scope)).toList();
    }

    private static FormerEvent former(PublishedAddress event, Scope scope) {
        String to = event.leadsTo();
        if (to.equals(PublishedAddress.GONE)) {
            return new FormerEvent(
                    event.fragment(), "The article that told this event was taken out.", new Link("", ""));
        }
        int fragment = to.indexOf('#');
        return fragment < 0
                ? new FormerEvent(
                        event.fragment(),
                        "What stood here is no longer taken for an event:",
                        new Link("the article", scope.href(to)))
                : new FormerEvent(
                        event.fragment(),
                        "This event stands elsewhere now:",
                        new Link("where it is", scope.href(to.substring(0, fragment)) + to.substring(fragment)));
    }
}
