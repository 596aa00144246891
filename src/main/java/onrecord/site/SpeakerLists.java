package onrecord.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.site.view.Pager;
import onrecord.site.view.SpeakersView;
import onrecord.site.view.SpeakersView.SpeakerShelf;
import onrecord.site.view.YearShelf;
import onrecord.text.Collation;

/** The lists of speakers, people and bodies apart: one page for a small archive, else one for each first letter. */
final class SpeakerLists implements PageMaker {
    private static final int PAGE = 100;
    private static final int MOST_QUOTED = 12;
    private static final String OVERVIEW = "speakers/index.html";

    /**
     * What the overview is made of.
     *
     * @param mostQuoted those quoted most, where there are too many speakers for one page
     * @param people the people
     * @param bodies the bodies
     * @param names the letters of the scripts that the box needs
     * @param unnamed the number of descriptions of sources without a name
     */
    private record SpeakersOverview(
            List<Speaker> mostQuoted, Shelf people, Shelf bodies, List<String> names, int unnamed) {}

    /** Speakers of one kind: all of them, or the letters of their lists. */
    private record Shelf(List<Speaker> speakers, List<YearShelf.ShelfLink> letters) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        List<Speaker> all = context.archive().speakers();
        List<Page> pages = new ArrayList<>();
        boolean small = all.size() <= PAGE;
        Map<String, List<Speaker>> names =
                SpeakerNames.byLetter(all, context.archive().articles());
        List<UnnamedSources.Described> unnamed = UnnamedSources.of(context.archive(), context.lookup());
        SpeakersOverview overview = new SpeakersOverview(
                all.size() <= MOST_QUOTED ? List.of() : mostQuoted(context.archive(), MOST_QUOTED),
                shelf(all, true, small, context, pages),
                shelf(all, false, small, context, pages),
                List.copyOf(names.keySet()),
                unnamed.size());
        pages.add(0, context.page(OVERVIEW, overview, SpeakerLists::overview));
        return Stream.of(pages.stream(), SpeakerNames.pages(names, context), UnnamedSources.pages(unnamed, context))
                .flatMap(each -> each);
    }

    /** Returns those who are quoted most; of as many quotations, the first by name, which is the order they come in. */
    static List<Speaker> mostQuoted(Archive archive, int most) {
        return archive.speakers().stream()
                .sorted(Comparator.comparingInt(SpeakerLists::quotes).reversed())
                .limit(most)
                .toList();
    }

    private static int quotes(Speaker speaker) {
        int quotes = 0;
        for (Speaker.Appearance one : speaker.appearances()) {
            quotes += one.voice().direct();
        }
        return quotes;
    }

    /** Returns the people or the bodies, and adds the pages of their lists where they are too many for one page. */
    private static Shelf shelf(
            List<Speaker> all, boolean people, boolean small, SiteContext context, List<Page> pages) {
        List<Speaker> speakers =
                all.stream().filter(one -> one.person() == people).toList();
        if (small) {
            return new Shelf(speakers, List.of());
        }
        Map<String, List<Speaker>> letters = new LinkedHashMap<>();
        for (Speaker speaker : speakers) {
            letters.computeIfAbsent(letter(speaker.sortName()), key -> new ArrayList<>())
                    .add(speaker);
        }
        String folder = people ? "speakers/by-name/" : "speakers/by-name/bodies-";
        letters.forEach(
                (letter, list) -> ListPart.of(letter, list, PAGE, number -> path(folder, letter, number)).stream()
                        .map(part -> context.page(
                                part.path(), part, people ? SpeakerLists::listOfPeople : SpeakerLists::listOfBodies))
                        .forEach(pages::add));
        String root = Links.root(OVERVIEW);
        return new Shelf(
                List.of(),
                letters.entrySet().stream()
                        .map(letter -> new YearShelf.ShelfLink(
                                letter.getKey(),
                                root + Links.encode(path(folder, letter.getKey(), 1)),
                                context.wording().digits(letter.getValue().size())))
                        .toList());
    }

    private static Page.Content overview(SpeakersOverview overview, Scope scope) {
        List<SpeakerShelf> sections = Stream.of(
                        section("people", scope.wording().say("speakers.people"), overview.people(), scope),
                        section("bodies", scope.wording().say("speakers.bodies"), overview.bodies(), scope))
                .filter(one -> !one.speakers().isEmpty() || !one.letters().isEmpty())
                .toList();
        boolean none = sections.isEmpty() && overview.unnamed() == 0;
        return new Page.Filled(
                "speakers.peb",
                new SpeakersView(
                        scope.frame(
                                "speakers",
                                scope.wording().say("frame.speakers"),
                                scope.wording().say("speakers.description")),
                        scope.wording().say("frame.speakers"),
                        none
                                ? scope.wording().say("speakers.none")
                                : scope.wording().say("speakers.text"),
                        !sections.isEmpty(),
                        String.join(" ", overview.names()),
                        lines(overview.mostQuoted(), scope),
                        sections,
                        List.of(),
                        overview.unnamed() == 0 ? "" : scope.href(UnnamedSources.path(1)),
                        scope.wording().count("count.descriptions", overview.unnamed()),
                        ListPart.ALONE));
    }

    private static SpeakerShelf section(String id, String heading, Shelf shelf, Scope scope) {
        return new SpeakerShelf(id, heading, lines(shelf.speakers(), scope), shelf.letters());
    }

    private static Page.Content listOfPeople(ListPart<Speaker> part, Scope scope) {
        return list(scope.wording().say("speakers.people"), part, scope);
    }

    private static Page.Content listOfBodies(ListPart<Speaker> part, Scope scope) {
        return list(scope.wording().say("speakers.bodies"), part, scope);
    }

    private static Page.Content list(String kind, ListPart<Speaker> part, Scope scope) {
        String heading = scope.wording().say("speakers.letter", kind, part.list());
        Pager pager = part.pager(scope.wording());
        return new Page.Filled(
                "speakers.peb",
                new SpeakersView(
                        scope.frame("speakers", heading, scope.wording().say("speakers.description")),
                        heading,
                        scope.wording().say("speakers.sorted"),
                        false,
                        "",
                        List.of(),
                        List.of(new SpeakerShelf("", "", lines(part.things(), scope), List.of())),
                        List.of(),
                        "",
                        "",
                        pager));
    }

    private static String path(String folder, String letter, int number) {
        return folder + letter.toLowerCase(Locale.ROOT) + (number == 1 ? "" : "-" + number) + ".html";
    }

    /** Returns the letter that a name is listed under, without accent; {@code 0-9} for all that is no letter. */
    static String letter(String sortName) {
        String key = Collation.key(sortName);
        return key.isEmpty() || !Character.isLetter(key.codePointAt(0))
                ? "0-9"
                : Character.toString(key.codePointAt(0)).toUpperCase(Locale.ROOT);
    }

    /** Returns speakers in a line each. */
    static List<SpeakersView.SpeakerLine> lines(List<Speaker> speakers, Scope scope) {
        return speakers.stream().map(speaker -> line(speaker, scope)).toList();
    }

    /** Returns a speaker in one line, with the title of the latest article that gives one. */
    static SpeakersView.SpeakerLine line(Speaker speaker, Scope scope) {
        int direct = 0;
        int indirect = 0;
        int about = 0;
        for (Speaker.Appearance one : speaker.appearances()) {
            direct += one.voice().direct();
            indirect += one.voice().indirect();
            about += one.voice().about();
        }
        return new SpeakersView.SpeakerLine(
                speaker.name(),
                scope.href(speaker),
                title(speaker, scope::summary),
                scope.wording().said(direct, indirect, about));
    }

    /**
     * Returns the last title that the archive's editors give, else the last one of the latest article that gives any.
     *
     * @param articles returns an article by its place in the archive
     */
    static String title(Speaker speaker, IntFunction<Summary> articles) {
        List<String> titles = titles(speaker, articles);
        return titles.isEmpty() ? "" : titles.get(titles.size() - 1);
    }

    /** Returns the titles that the archive's editors give, else those of the latest article that gives any. */
    static List<String> titles(Speaker speaker, IntFunction<Summary> articles) {
        return speaker.titles().isEmpty()
                ? describing(speaker, articles)
                        .map(last -> last.voice().titles())
                        .orElse(List.of())
                : speaker.titles();
    }

    /** Returns the appearance in the latest article with a date that gives a title, else in one without a date. */
    static Optional<Speaker.Appearance> describing(Speaker speaker, IntFunction<Summary> articles) {
        Optional<Speaker.Appearance> undated = Optional.empty();
        for (int i = speaker.appearances().size() - 1; i >= 0; i--) {
            Speaker.Appearance last = speaker.appearances().get(i);
            if (!last.voice().titles().isEmpty()) {
                Summary article = articles.apply(last.article());
                if (article.published().dating().when().firstDay().isPresent()) {
                    return Optional.of(last);
                }
                undated = undated.or(() -> Optional.of(last));
            }
        }
        return undated;
    }
}
