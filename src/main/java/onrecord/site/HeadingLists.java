package onrecord.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.site.view.HeadingsView;
import onrecord.site.view.Link;
import onrecord.site.view.Pager;
import onrecord.site.view.WayIn;
import onrecord.site.view.YearShelf.ShelfLink;

/** The lists of all agencies, places and subjects: one page for a few, else one for each first letter. */
final class HeadingLists implements PageMaker {
    private static final int PAGE = 100;

    /** A name, where it leads, and how much it has. */
    private record Entry(String name, SiteContext.Target target, String count) {
        ShelfLink from(String root) {
            return new ShelfLink(name, root + Links.encode(target.path()) + target.fragment(), count);
        }
    }

    /**
     * What a page is made of.
     *
     * @param names the names on it, or the lists by letter
     */
    private record NameList(Heading.Kind kind, boolean byLetter, ListPart<Entry> names) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        return Stream.of(Heading.Kind.values())
                .flatMap(kind -> lists(kind, context).stream())
                .map(list -> context.page(list.names().path(), list, HeadingLists::page));
    }

    private static List<NameList> lists(Heading.Kind kind, SiteContext context) {
        List<Heading> all = context.headings(kind).all();
        if (all.size() <= PAGE) {
            List<Entry> names = all.stream().map(one -> entry(one, context)).toList();
            return names.isEmpty() ? List.of() : List.of(overview(kind, false, names));
        }
        Map<String, List<Entry>> letters = new LinkedHashMap<>();
        for (Heading heading : all) {
            letters.computeIfAbsent(SpeakerLists.letter(heading.name()), letter -> new ArrayList<>())
                    .add(entry(heading, context));
        }
        List<NameList> lists = new ArrayList<>();
        lists.add(overview(
                kind,
                true,
                letters.entrySet().stream()
                        .map(each -> new Entry(
                                each.getKey(),
                                new SiteContext.Target(path(kind, each.getKey(), 1), ""),
                                kind.count(each.getValue().size(), context.wording())))
                        .toList()));
        letters.forEach((letter, names) -> ListPart.of(letter, names, PAGE, number -> path(kind, letter, number))
                .forEach(part -> lists.add(new NameList(kind, false, part))));
        return lists;
    }

    private static Entry entry(Heading heading, SiteContext context) {
        return new Entry(heading.name(), context.target(heading), heading.count(context.wording()));
    }

    private static NameList overview(Heading.Kind kind, boolean byLetter, List<Entry> names) {
        return new NameList(kind, byLetter, new ListPart<>("", 1, kind.overview(), names, ListPart.Extent.WHOLE));
    }

    private static String path(Heading.Kind kind, String letter, int number) {
        return kind.folder() + "by-name/" + letter.toLowerCase(Locale.ROOT) + (number == 1 ? "" : "-" + number)
                + ".html";
    }

    private static Page.Content page(NameList list, Scope scope) {
        String letter = list.names().list();
        Pager pager = list.names().pager(scope.wording());
        List<ShelfLink> links = list.names().things().stream()
                .map(one -> one.from(scope.root()))
                .toList();
        String title = list.kind().title(scope.wording());
        String introduction = list.kind().introduction(scope.wording());
        String heading = letter.isEmpty() ? title : scope.wording().say("headings.letter", title, letter);
        return new Page.Filled(
                "headings.peb",
                new HeadingsView(
                        scope.frame("articles", heading, introduction),
                        heading,
                        introduction,
                        list.byLetter() ? List.of() : links,
                        list.byLetter() ? links : List.of(),
                        pager));
    }

    /**
     * Returns the ways into the articles that an archive has, seen from the page at {@code path}.
     *
     * @param most how many names are given of each
     */
    static List<WayIn> ways(SiteContext context, String path, int most) {
        String root = Links.root(path);
        List<WayIn> ways = new ArrayList<>();
        for (Heading.Kind kind : Heading.Kind.values()) {
            Headings headings = context.headings(kind);
            if (!headings.all().isEmpty()) {
                ways.add(new WayIn(
                        kind.title(context.wording()),
                        new Link(kind.count(headings.all().size(), context.wording()), root + kind.overview()),
                        headings.largest(most).stream()
                                .map(one -> entry(one, context).from(root))
                                .toList()));
            }
        }
        return ways;
    }
}
