package onrecord.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.archive.Speaker;
import onrecord.files.Fingerprint;
import onrecord.site.view.Pager;
import onrecord.site.view.SpeakersView;
import onrecord.site.view.YearShelf;

/** The lists of speakers: one page for a small archive, else one for each first letter. */
final class SpeakerLists implements PageMaker {
    private static final int PAGE = 100;
    private static final String OVERVIEW = "speakers/index.html";

    @Override
    public Stream<Page> pages(SiteContext context) {
        List<Speaker> all = context.archive().speakers();
        if (all.size() <= PAGE) {
            return Stream.of(
                    page(context, OVERVIEW, Page.UNKNOWN, "Speakers", introduction(all), all, List.of(), NO_PAGER));
        }
        Map<String, List<Speaker>> letters = new LinkedHashMap<>();
        for (Speaker speaker : all) {
            letters.computeIfAbsent(letter(speaker), key -> new ArrayList<>()).add(speaker);
        }
        return Stream.concat(
                Stream.of(page(
                        context,
                        OVERVIEW,
                        Page.UNKNOWN,
                        "Speakers",
                        introduction(all),
                        List.of(),
                        entries(letters),
                        NO_PAGER)),
                letters.entrySet().stream().flatMap(each -> list(context, each.getKey(), each.getValue())));
    }

    private static final Pager NO_PAGER = new Pager("", "", "");

    private static String introduction(List<Speaker> all) {
        return all.isEmpty()
                ? "Nobody is reported to have spoken yet."
                : "People and bodies that are quoted, paraphrased or reported to have spoken.";
    }

    private static Stream<Page> list(SiteContext context, String letter, List<Speaker> speakers) {
        int pages = (speakers.size() + PAGE - 1) / PAGE;
        return IntStream.rangeClosed(1, pages).mapToObj(number -> {
            String path = path(letter, number);
            List<Speaker> here = speakers.subList((number - 1) * PAGE, Math.min(speakers.size(), number * PAGE));
            Fingerprint inputs = new Fingerprint().add(letter).add(number).add(pages);
            here.forEach(speaker -> inputs.add(context.inputs(speaker)));
            return page(
                    context,
                    path,
                    inputs.value(),
                    "Speakers: " + letter,
                    "By the name to sort by.",
                    here,
                    List.of(),
                    MonthLists.pager(number, pages, n -> SiteContext.root(path) + Links.encode(path(letter, n))));
        });
    }

    private static String path(String letter, int number) {
        return "speakers/by-name/" + letter.toLowerCase(Locale.ROOT) + (number == 1 ? "" : "-" + number) + ".html";
    }

    private static List<YearShelf.Entry> entries(Map<String, List<Speaker>> letters) {
        String root = SiteContext.root(OVERVIEW);
        return letters.entrySet().stream()
                .map(letter -> new YearShelf.Entry(
                        letter.getKey(),
                        root + Links.encode(path(letter.getKey(), 1)),
                        Wording.count(letter.getValue().size(), "speaker")))
                .toList();
    }

    /** Returns the letter that a speaker is listed under, without accent; {@code 0-9} for all that is no letter. */
    private static String letter(Speaker speaker) {
        String name = speaker.sortName().strip();
        int start = name.isEmpty() ? 0 : name.codePointAt(0);
        if (start >= 'A' && start <= 'Z') {
            return String.valueOf((char) start);
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
        return plain.isEmpty() || !Character.isLetter(plain.codePointAt(0))
                ? "0-9"
                : Character.toString(plain.codePointAt(0)).toUpperCase(Locale.ROOT);
    }

    private static Page page(
            SiteContext context,
            String path,
            long inputs,
            String heading,
            String introduction,
            List<Speaker> speakers,
            List<YearShelf.Entry> letters,
            Pager pager) {
        String root = SiteContext.root(path);
        return Page.filled(
                path,
                inputs,
                "speakers.peb",
                () -> new SpeakersView(
                        context.frame(path, "speakers", heading, "Who speaks in the archive."),
                        heading,
                        introduction,
                        speakers.stream().map(speaker -> line(speaker, root)).toList(),
                        letters,
                        pager));
    }

    /** Returns a speaker in one line. */
    static SpeakersView.SpeakerLine line(Speaker speaker, String root) {
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
        return new SpeakersView.SpeakerLine(
                speaker.name(),
                root + Links.encode(SiteContext.path(speaker, 1)),
                titles.isEmpty() ? "" : titles.get(titles.size() - 1),
                Wording.said(direct, indirect, about));
    }
}
