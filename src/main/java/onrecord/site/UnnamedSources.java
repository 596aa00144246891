package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.ArchiveLookup;
import onrecord.archive.Summary;
import onrecord.archive.UnnamedSource;
import onrecord.site.view.Link;
import onrecord.site.view.SpeakersView;
import onrecord.text.Collation;

/** The list of sources without a name by how the articles describe them. */
final class UnnamedSources {
    private static final int PAGE = 100;
    private static final int PLACES = 3;

    private UnnamedSources() {}

    /**
     * Sources of one description.
     *
     * @param description the words of the first article
     * @param latest the latest of their articles, newest first
     * @param articles the number of articles
     */
    record Described(String description, List<Place> latest, int articles, int direct, int indirect, int about) {
        private Described and(Summary article, UnnamedSource source) {
            List<Place> places = new ArrayList<>(latest);
            places.add(0, new Place(article, source.sentence()));
            return new Described(
                    description,
                    List.copyOf(places.subList(0, Math.min(PLACES, places.size()))),
                    articles + 1,
                    direct + source.direct(),
                    indirect + source.indirect(),
                    about + source.about());
        }
    }

    /** An article, and the number of a sentence in it. */
    record Place(Summary article, int sentence) {}

    /** Returns them in the order of their descriptions; of several versions of a story the latest counts alone. */
    static List<Described> of(Archive archive, ArchiveLookup lookup) {
        TreeMap<String, Described> all = new TreeMap<>();
        List<Summary> articles = archive.articles();
        for (int i = 0; i < articles.size(); i++) {
            int story = lookup.story(i);
            if (story == ArchiveLookup.NONE
                    || archive.versions().get(story).main().article() == i) {
                for (UnnamedSource source : articles.get(i).unnamed()) {
                    String key = Collation.key(source.description());
                    Described none = new Described(source.description(), List.of(), 0, 0, 0, 0);
                    all.put(key, all.getOrDefault(key, none).and(articles.get(i), source));
                }
            }
        }
        return List.copyOf(all.values());
    }

    /** Returns the path of a page of the list; {@code number} counts from 1. */
    static String path(int number) {
        return "speakers/by-name/unnamed" + (number == 1 ? "" : "-" + number) + ".html";
    }

    /** Returns the pages of the list; none where it is empty. */
    static Stream<Page> pages(List<Described> all, SiteContext context) {
        return all.isEmpty()
                ? Stream.empty()
                : ListPart.of("", all, PAGE, UnnamedSources::path).stream()
                        .map(part -> context.page(part.path(), part, UnnamedSources::page));
    }

    private static Page.Content page(ListPart<Described> part, Scope scope) {
        return new Page.Filled(
                "speakers.peb",
                new SpeakersView(
                        scope.frame(
                                "speakers",
                                scope.wording().say("speakers.unnamed"),
                                scope.wording().say("speakers.unnamed-description")),
                        scope.wording().say("speakers.unnamed"),
                        scope.wording().say("speakers.unnamed-text"),
                        false,
                        "",
                        List.of(),
                        List.of(),
                        part.things().stream().map(one -> line(one, scope)).toList(),
                        "",
                        "",
                        part.pager(scope.wording())));
    }

    private static SpeakersView.UnnamedLine line(Described one, Scope scope) {
        int more = one.articles() - one.latest().size();
        return new SpeakersView.UnnamedLine(
                one.description(),
                scope.wording().said(one.direct(), one.indirect(), one.about()),
                one.latest().stream()
                        .map(place -> new Link(
                                scope.wording().source(place.article()),
                                scope.href(place.article()) + "#s" + place.sentence()))
                        .toList(),
                more > 0 ? scope.wording().count("count.and-more-articles", more) : "");
    }
}
