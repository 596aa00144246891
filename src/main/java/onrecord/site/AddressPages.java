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
            String title = old.title().isEmpty() ? overview(row.leadsTo(), scope) : old.title();
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
            links.add(new Link(overview(row.leadsTo(), scope), scope.href(row.leadsTo())));
        }
        String what = what(row.kind(), scope);
        return new Page.Filled(
                "gone.peb",
                new GoneView(
                        scope.frameOfNothing(
                                section(row.kind()), scope.wording().say("gone.heading"), what),
                        what,
                        links,
                        former(old.events(), scope)));
    }

    private static String what(Kind kind, Scope scope) {
        return switch (kind) {
            case ARTICLE -> scope.wording().say("gone.article");
            case PERSON -> scope.wording().say("gone.person");
            case BODY -> scope.wording().say("gone.body");
            case EVENT, LIST -> scope.wording().say("gone.list");
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

    private static String overview(String path, Scope scope) {
        return path.startsWith(Kind.EVENT.folder())
                ? scope.wording().say("link.timeline")
                : path.startsWith(Kind.PERSON.folder())
                        ? scope.wording().say("link.all-speakers")
                        : path.startsWith(Kind.ARTICLE.folder())
                                ? scope.wording().say("link.all-articles")
                                : scope.wording().say("link.first-page");
    }

    /** Returns what is said of events that stood on a page once. */
    static List<FormerEvent> former(List<PublishedAddress> events, Scope scope) {
        return events.stream().map(event -> former(event, scope)).toList();
    }

    private static FormerEvent former(PublishedAddress event, Scope scope) {
        String to = event.leadsTo();
        if (to.equals(PublishedAddress.GONE)) {
            return new FormerEvent(event.fragment(), scope.wording().say("former.taken-out"), new Link("", ""));
        }
        int fragment = to.indexOf('#');
        return fragment < 0
                ? new FormerEvent(
                        event.fragment(),
                        scope.wording().say("former.no-event"),
                        new Link(scope.wording().say("former.article"), scope.href(to)))
                : new FormerEvent(
                        event.fragment(),
                        scope.wording().say("former.elsewhere"),
                        new Link(
                                scope.wording().say("former.where"),
                                scope.href(to.substring(0, fragment)) + to.substring(fragment)));
    }
}
