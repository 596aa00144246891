package onrecord.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.archive.Speaker;
import onrecord.site.view.Pager;
import onrecord.site.view.SpeakersView;
import onrecord.site.view.YearShelf;

/** The lists of speakers: one page for a small archive, else one for each first letter. */
final class SpeakerLists implements PageMaker {
    private static final int PAGE = 100;
    private static final String OVERVIEW = "speakers/index.html";

    /** What the overview is made of: all speakers, or the letters of their lists. */
    private record SpeakersOverview(List<Speaker> speakers, List<YearShelf.ShelfLink> letters) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        List<Speaker> all = context.archive().speakers();
        if (all.size() <= PAGE) {
            return Stream.of(context.page(OVERVIEW, new SpeakersOverview(all, List.of()), SpeakerLists::overview));
        }
        Map<String, List<Speaker>> letters = new LinkedHashMap<>();
        for (Speaker speaker : all) {
            letters.computeIfAbsent(letter(speaker.sortName()), key -> new ArrayList<>())
                    .add(speaker);
        }
        return Stream.concat(
                Stream.of(context.page(
                        OVERVIEW, new SpeakersOverview(List.of(), entries(letters)), SpeakerLists::overview)),
                letters.entrySet().stream()
                        .flatMap(each ->
                                ListPart.of(each.getKey(), each.getValue(), PAGE, number -> path(each.getKey(), number))
                                        .stream())
                        .map(part -> context.page(part.path(), part, SpeakerLists::list)));
    }

    private static Page.Content overview(SpeakersOverview overview, Scope scope) {
        boolean none = overview.speakers().isEmpty() && overview.letters().isEmpty();
        return page(
                "Speakers",
                none
                        ? "Nobody is reported to have spoken yet."
                        : "People and bodies that are quoted, paraphrased or reported to have spoken.",
                overview.speakers(),
                overview.letters(),
                ListPart.ALONE,
                scope);
    }

    private static Page.Content list(ListPart<Speaker> part, Scope scope) {
        return page(
                "Speakers: " + part.list(), "By the name to sort by.", part.things(), List.of(), part.pager(), scope);
    }

    private static Page.Content page(
            String heading,
            String introduction,
            List<Speaker> speakers,
            List<YearShelf.ShelfLink> letters,
            Pager pager,
            Scope scope) {
        return new Page.Filled(
                "speakers.peb",
                new SpeakersView(
                        scope.frame("speakers", heading, "Who speaks in the archive."),
                        heading,
                        introduction,
                        lines(speakers, scope),
                        letters,
                        pager));
    }

    private static String path(String letter, int number) {
        return "speakers/by-name/" + letter.toLowerCase(Locale.ROOT) + (number == 1 ? "" : "-" + number) + ".html";
    }

    private static List<YearShelf.ShelfLink> entries(Map<String, List<Speaker>> letters) {
        String root = Links.root(OVERVIEW);
        return letters.entrySet().stream()
                .map(letter -> new YearShelf.ShelfLink(
                        letter.getKey(),
                        root + Links.encode(path(letter.getKey(), 1)),
                        Wording.count(letter.getValue().size(), "speaker")))
                .toList();
    }

    /** Returns the letter that a name is listed under, without accent; {@code 0-9} for all that is no letter. */
    static String letter(String sortName) {
        String name = sortName.strip();
        int start = name.isEmpty() ? 0 : name.codePointAt(0);
        if (start >= 'A' && start <= 'Z') {
            return String.valueOf((char) start);
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
        return plain.isEmpty() || !Character.isLetter(plain.codePointAt(0))
                ? "0-9"
                : Character.toString(plain.codePointAt(0)).toUpperCase(Locale.ROOT);
    }

    /** Returns speakers in a line each. */
    static List<SpeakersView.SpeakerLine> lines(List<Speaker> speakers, Scope scope) {
        return speakers.stream().map(speaker -> line(speaker, scope)).toList();
    }

    /** Returns a speaker in one line. */
    static SpeakersView.SpeakerLine line(Speaker speaker, Scope scope) {
        int direct = 0;
        int indirect = 0;
        int about = 0;
        List<String> titles = new ArrayList<>();
        for (Speaker.Appearance one : speaker.appearances()) {
            direct += one.voice().direct();
            indirect += one.voice().indirect();
            about += one.voice().about();
            one.voice().titles().stream()
                    .filter(title -> !titles.contains(title))
                    .forEach(titles::add);
        }
        titles.addAll(speaker.titles());
        return new SpeakersView.SpeakerLine(
                speaker.name(),
                scope.href(speaker),
                titles.isEmpty() ? "" : titles.get(titles.size() - 1),
                Wording.said(direct, indirect, about));
    }
}
