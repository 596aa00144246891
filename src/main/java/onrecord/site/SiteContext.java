package onrecord.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import onrecord.archive.Archive;
import onrecord.archive.ArchiveLookup;
import onrecord.archive.EventReport;
import onrecord.archive.Summary;
import onrecord.archive.TimelineEvent;
import onrecord.model.Article;
import onrecord.model.EditorialPage;
import onrecord.model.Settings;
import onrecord.model.When;
import onrecord.search.WordIndex;
import onrecord.text.Messages;

/** The archive with the addresses of everything in it: what all page makers work from. */
final class SiteContext {
    private final Archive archive;
    private final ArchiveLookup lookup;
    private final Articles articles;
    private final WordIndex words;
    private final Settings settings;
    private final List<EditorialPage> editorial;
    private final Wording wording;
    private final MonthLists<Summary> articlesByMonth;
    private final MonthLists<TimelineEvent> eventsByMonth;
    private final SharedNames sharedNames;
    private final Map<Heading.Kind, Headings> headings = new EnumMap<>(Heading.Kind.class);
    private final Days days;
    private final Comparisons comparisons;

    /** By event: the path of its page. */
    private final String[] eventPages;

    private final Inputs inputs;
    private final AddressBook addresses;

    /**
     * A place on the site.
     *
     * @param path the page
     * @param fragment the place on it, with its sign; empty for the whole page
     */
    record Target(String path, String fragment) {}

    SiteContext(
            Archive archive,
            Articles articles,
            WordIndex words,
            Settings settings,
            List<EditorialPage> editorial,
            Messages messages) {
        this.archive = archive;
        this.lookup = new ArchiveLookup(archive);
        this.articles = articles;
        this.words = words;
        this.settings = settings;
        this.editorial = List.copyOf(editorial);
        this.wording = new Wording(messages);
        this.articlesByMonth = MonthLists.of(
                ArticleLists.FOLDER,
                ArticleLists.PAGE,
                ArticleLists.NO_MONTH,
                archive.articles(),
                one -> one.published().dating().when());
        this.eventsByMonth = MonthLists.of("timeline/", TimelinePages.PAGE, "year", archive.events(), one -> one.when()
                .orElse(new When.Unknown()));
        this.sharedNames = new SharedNames(archive.speakers());
        this.eventPages = new String[archive.events().size()];
        eventsByMonth.parts().forEach(part -> part.things().forEach(event -> eventPages[place(event)] = part.path()));
        for (Heading.Kind kind : Heading.Kind.values()) {
            headings.put(kind, Headings.of(kind, archive));
        }
        this.days = Days.of(articlesByMonth);
        this.comparisons = new Comparisons(archive, lookup, headings(Heading.Kind.AGENCY));
        this.inputs = new Inputs(archive, lookup, eventPages, headings, comparisons);
        this.addresses = new AddressBook(archive, eventPages, headings.values());
    }

    /** Returns where a name leads: to the first of its pages, or to the one thing that is filed under it. */
    Target target(Heading heading) {
        if (heading.hasPages()) {
            return new Target(heading.path(), "");
        }
        return heading.articles().stream()
                .findFirst()
                .map(article -> new Target(Links.article(article.id()), ""))
                .orElseGet(() -> {
                    TimelineEvent event = heading.events().get(0);
                    return new Target(eventPages[place(event)], "#" + event.address());
                });
    }

    /** Returns the place of an event in {@link Archive#events()}. */
    private int place(TimelineEvent event) {
        EventReport first = event.reports().get(0);
        return lookup.event(first.article(), first.place());
    }

    /**
     * Creates a page. Its content is a function of {@code inputs} and of what a {@link Scope} lets it see of them: it must
     * capture nothing, so that the fingerprint of the inputs is one of the content too.
     *
     * @param inputs what the page is made of; see {@link Inputs}
     */
    <T> Page page(String path, T inputs, BiFunction<? super T, Scope, Page.Content> content) {
        return new Page(path, this.inputs.fingerprint(inputs), new Making<>(this, path, inputs, content));
    }

    /** Makes the content of a page. */
    record Making<T>(SiteContext context, String path, T inputs, BiFunction<? super T, Scope, Page.Content> content)
            implements Supplier<Page.Content> {
        @Override
        public Page.Content get() {
            return content.apply(inputs, new Scope(context, path, inputs));
        }
    }

    Archive archive() {
        return archive;
    }

    ArchiveLookup lookup() {
        return lookup;
    }

    Inputs inputs() {
        return inputs;
    }

    /** Returns all addresses that the site has or had. */
    AddressBook addresses() {
        return addresses;
    }

    WordIndex words() {
        return words;
    }

    Settings settings() {
        return settings;
    }

    /** Returns the pages that editors wrote. */
    List<EditorialPage> editorial() {
        return editorial;
    }

    /** Returns the archive's own words. */
    Wording wording() {
        return wording;
    }

    /** Returns the words for dates. */
    DateWords dates() {
        return wording.dates();
    }

    MonthLists<Summary> articlesByMonth() {
        return articlesByMonth;
    }

    MonthLists<TimelineEvent> eventsByMonth() {
        return eventsByMonth;
    }

    SharedNames sharedNames() {
        return sharedNames;
    }

    /** Returns the names of a kind that articles are filed under. */
    Headings headings(Heading.Kind kind) {
        return Objects.requireNonNull(headings.get(kind));
    }

    /** Returns the days on which articles were published. */
    Days days() {
        return days;
    }

    /** Returns the events that several agencies report. */
    Comparisons comparisons() {
        return comparisons;
    }

    /** Returns an article with all that was found in it. */
    Article article(Summary summary) {
        return articles.of(summary);
    }

    /** Returns the path of the page that an event of an index in {@link Archive#events()} stands on. */
    String eventPage(int event) {
        return eventPages[event];
    }
}
