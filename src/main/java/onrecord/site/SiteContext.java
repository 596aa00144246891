package onrecord.site;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.archive.Archive;
import onrecord.archive.ArchiveLookup;
import onrecord.archive.EventReport;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.archive.TimelineEvent;
import onrecord.files.Fingerprint;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Settings;
import onrecord.model.When;
import onrecord.search.WordIndex;
import onrecord.site.view.Frame;

/** The archive with the addresses of everything in it: what all page makers work from. */
final class SiteContext {
    private final Archive archive;
    private final ArchiveLookup index;
    private final Articles articles;
    private final WordIndex words;
    private final Settings settings;
    private final MonthLists<Summary> articleShelves;
    private final MonthLists<TimelineEvent> eventShelves;
    private final SharedNames bearers;

    /** By event: the path of its page. */
    private final String[] eventPages;

    /** By article: what a page depends on that shows it. */
    private final long[] inputs;

    private final Lazy<Map<Speaker, Long>> speakerInputs = new Lazy<>(this::speakerInputs);

    SiteContext(Archive archive, Articles articles, WordIndex words, Settings settings) {
        this.archive = archive;
        this.index = new ArchiveLookup(archive);
        this.articles = articles;
        this.words = words;
        this.settings = settings;
        this.articleShelves = MonthLists.of("articles/", "undated", archive.articles(), one -> one.published()
                .dating()
                .when());
        this.eventShelves = MonthLists.of(
                "timeline/", "year", archive.events(), one -> one.when().orElse(new When.Unknown()));
        this.bearers = new SharedNames(archive.speakers());
        this.eventPages = eventPages();
        this.inputs = articleInputs();
    }

    private String[] eventPages() {
        String[] pages = new String[archive.events().size()];
        eventShelves.lists().forEach((shelf, events) -> {
            String page = "";
            for (int i = 0; i < events.size(); i++) {
                page = i % MonthLists.PAGE == 0 ? eventShelves.path(shelf, i / MonthLists.PAGE + 1) : page;
                pages[place(events.get(i))] = page;
            }
        });
        return pages;
    }

    /** Returns the place of an event in {@link Archive#events()}. */
    private int place(TimelineEvent event) {
        EventReport first = event.reports().get(0);
        return index.event(first.article(), first.place());
    }

    /** Returns what a page depends on that shows an article: the article, and where what is linked in it leads. */
    private long[] articleInputs() {
        long[] speakers = new long[archive.speakers().size()];
        for (int i = 0; i < speakers.length; i++) {
            speakers[i] = Fingerprint.of(archive.speakers().get(i).address());
        }
        long[] events = new long[eventPages.length];
        for (int i = 0; i < events.length; i++) {
            events[i] = link(archive.events().get(i), eventPages[i]);
        }
        long[] all = new long[archive.articles().size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = articleInputs(i, speakers, events);
        }
        return all;
    }

    private static long link(TimelineEvent event, String page) {
        return new Fingerprint().add(event.address()).add(page).value();
    }

    private long articleInputs(int article, long[] speakers, long[] events) {
        Summary summary = summary(article);
        Fingerprint all = new Fingerprint().add(summary.version()).add(summary.id());
        for (int voice = 0; voice < summary.voices().size(); voice++) {
            int speaker = index.speaker(article, voice);
            all.add(speaker == ArchiveLookup.NONE ? 0 : speakers[speaker]);
        }
        for (int happening = 0; happening < summary.events().size(); happening++) {
            int event = index.event(article, happening);
            all.add(event == ArchiveLookup.NONE ? 0 : events[event]);
        }
        return all.value();
    }

    /** Returns what a page depends on that shows {@code article} with all its links. */
    long inputs(Summary article) {
        return inputs[index.article(article.id())];
    }

    /** Returns what a page depends on that shows {@code event} with all its links. */
    long inputs(TimelineEvent event) {
        Fingerprint all = new Fingerprint().add(event.address()).add(event.reason());
        event.reports().forEach(report -> all.add(inputs[report.article()]).add(report.place()));
        event.otherDate().ifPresent(other -> all.add(inputs[other.article()])
                .add(archive.events().get(other.event()).address())
                .add(other.when().edtf())
                .add(eventPages[other.event()]));
        return all.value();
    }

    /** Returns what a page depends on that shows {@code speaker} with all that is linked there. */
    long inputs(Speaker speaker) {
        return Objects.requireNonNull(speakerInputs.get().get(speaker), speaker.address());
    }

    private Map<Speaker, Long> speakerInputs() {
        Map<Speaker, Long> all = new IdentityHashMap<>(archive.speakers().size() * 2);
        for (Speaker speaker : archive.speakers()) {
            all.put(speaker, speakerInputs(speaker));
        }
        return all;
    }

    private long speakerInputs(Speaker speaker) {
        Fingerprint all = new Fingerprint()
                .add(speaker.address())
                .add(speaker.name())
                .add(speaker.sortName())
                .add(speaker.reason())
                .add(speaker.links());
        for (Speaker.Appearance one : speaker.appearances()) {
            all.add(inputs[one.article()]).add(one.place());
        }
        return all.value();
    }

    /** Returns what a page depends on that counts what is in the archive. */
    Fingerprint counts() {
        Fingerprint all = new Fingerprint();
        articleShelves.lists().forEach((shelf, things) -> all.add(shelf).add(things.size()));
        eventShelves.lists().forEach((shelf, things) -> all.add(shelf).add(things.size()));
        return all.add(archive.speakers().size());
    }

    SharedNames bearers() {
        return bearers;
    }

    Archive archive() {
        return archive;
    }

    WordIndex words() {
        return words;
    }

    Settings settings() {
        return settings;
    }

    MonthLists<Summary> articleShelves() {
        return articleShelves;
    }

    MonthLists<TimelineEvent> eventShelves() {
        return eventShelves;
    }

    /** Returns an article back, with all that was found in it. */
    Article article(Summary summary) {
        return articles.of(summary);
    }

    /** Returns the article of an index in {@link Archive#articles()}. */
    Summary summary(int index) {
        return archive.articles().get(index);
    }

    /** Returns the path of an article's page. */
    static String path(Summary article) {
        return "articles/" + article.id() + ".html";
    }

    /** Returns the path of a speaker's page; {@code number} counts from 1. */
    static String path(Speaker speaker, int number) {
        return "speakers/" + speaker.address() + (number == 1 ? "" : "/" + number) + ".html";
    }

    /** Returns the address of an article's page, seen from {@code root}. */
    static String href(Summary article, String root) {
        return root + Links.encode(path(article));
    }

    /** Returns the address of the page of a voice in an article, seen from {@code root}; empty where it has none. */
    String speakerHref(String article, String voice, String root) {
        int speaker = index.speaker(article, voice);
        return speaker == ArchiveLookup.NONE
                ? ""
                : root + Links.encode(path(archive.speakers().get(speaker), 1));
    }

    /** Returns the address of an event of an article on the timeline, seen from {@code root}; empty where it has none. */
    String eventHref(String article, String event, String root) {
        int place = index.event(article, event);
        return place == ArchiveLookup.NONE ? "" : eventHref(place, root);
    }

    /** Returns the address on the timeline of an event by its place in the archive, seen from {@code root}. */
    String eventHref(int place, String root) {
        return root + eventPages[place] + "#" + archive.events().get(place).address();
    }

    /** Returns the way from {@code path} to the site's root. */
    static String root(String path) {
        int depth = 0;
        for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
            depth++;
        }
        return "../".repeat(depth);
    }

    /** Creates the frame of the page at {@code path}. */
    Frame frame(String path, String section, String title, String description) {
        return new Frame(
                title.equals(settings.title()) ? title : title + " \u2013 " + settings.title(),
                description,
                settings.title(),
                settings.language(),
                root(path),
                section,
                settings.baseUrl().map(base -> base + "/" + Links.encode(path)).orElse(""),
                settings.noindex());
    }

    /** Returns on what the date of an event rests, by its first report. */
    Basis basis(TimelineEvent event) {
        EventReport report = event.reports().get(0);
        return article(summary(report.article())).events().stream()
                .filter(one -> one.id().equals(report.event().id()))
                .flatMap(one -> one.date().stream())
                .map(date -> date.evidence().basis())
                .findFirst()
                .orElse(Basis.UNCERTAIN);
    }

    /** Returns the last {@code most} events that have a date with a year, oldest first. */
    List<TimelineEvent> latestEvents(int most) {
        List<TimelineEvent> dated = archive.events().stream()
                .filter(event -> event.when().flatMap(When::firstDay).isPresent())
                .toList();
        return dated.subList(Math.max(0, dated.size() - most), dated.size());
    }
}
