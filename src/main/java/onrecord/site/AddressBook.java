package onrecord.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onrecord.archive.Archive;
import onrecord.archive.EventReport;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.archive.TimelineEvent;
import onrecord.model.PublishedAddress;
import onrecord.model.PublishedAddress.Kind;
import onrecord.text.Slug;

/**
 * All addresses that the site has or had, and what stands at each now. Those of earlier sites come first, in the order in which
 * they were published.
 */
final class AddressBook {
    /** Pages that have no address of their own, or are not for readers. */
    private static final Set<String> NOWHERE = Set.of(NotFoundPage.PATH, ReviewPage.PATH);

    private final List<PublishedAddress> remembered;
    private final List<Summary> all;

    /** The articles by their addresses, old and new, and their places in the archive. */
    private final Map<String, Summary> articles = new HashMap<>();

    private final Map<Summary, Integer> places = new IdentityHashMap<>();

    /** What stands at an address, in the order in which new ones are published. */
    private final Map<String, PublishedAddress> now = new LinkedHashMap<>();

    /** Where the events stand, by their fragments, old and new. */
    private final Map<String, PublishedAddress> events = new HashMap<>();

    /** Where those who speak stand, by their old addresses. */
    private final Map<String, String> speakers = new HashMap<>();

    private final Map<String, Speaker> speakersByPath = new HashMap<>();

    /** Where people stand, by what the address of a page of their bare names is: there was one while several bore it. */
    private final Map<String, String> bearers = new HashMap<>();

    /** The names that lists are of, by their first pages: they tell those apart of which the address would be the same. */
    private final Map<String, Heading> names = new HashMap<>();

    /** What was published of somebody or of a name, by the first page. */
    private final Map<String, PublishedAddress> firstPages = new HashMap<>();

    /** Addresses of articles that were taken out, but not forgotten. */
    private final Set<String> missing = new HashSet<>();

    private final Map<String, List<PublishedAddress>> formerEvents = new HashMap<>();

    /**
     * Opens the book of an archive.
     *
     * @param eventPages by event: the path of its page
     * @param headings the names that articles are filed under
     */
    AddressBook(Archive archive, String[] eventPages, Collection<Headings> headings) {
        this.remembered = archive.remembered();
        this.all = archive.articles();
        archive.articles().forEach(article -> places.put(article, places.size()));
        archive.articles().stream().sorted(Comparator.comparing(Summary::path)).forEach(this::enter);
        archive.speakers().forEach(speaker -> enter(speaker, archive.articles()));
        for (int i = 0; i < eventPages.length; i++) {
            enter(archive.events().get(i), eventPages[i], archive.articles());
        }
        headings.forEach(kind ->
                kind.all().stream().filter(Heading::hasPages).forEach(heading -> names.put(heading.path(), heading)));
        for (PublishedAddress row : remembered) {
            if (row.kind() == Kind.PERSON
                    || row.kind() == Kind.BODY
                    || row.kind() == Kind.LIST && !row.knownBy().isEmpty()) {
                firstPages.put(row.address(), row);
            }
            if (row.kind() == Kind.ARTICLE && !articles.containsKey(row.name())) {
                missing.add(row.name());
            }
        }
        for (PublishedAddress row : remembered) {
            if (row.kind() == Kind.EVENT && !now.containsKey(row.address())) {
                former(row).ifPresent(former -> formerEvents
                        .computeIfAbsent(row.path(), none -> new ArrayList<>(1))
                        .add(former));
            }
        }
    }

    private void enter(Summary article) {
        String path = Links.article(article.id());
        articles.put(article.id(), article);
        add(new PublishedAddress(path, Kind.ARTICLE, article.path(), article.content(), ""));
        for (String alias : article.aliases()) {
            articles.put(alias, article);
            add(new PublishedAddress(Links.article(alias), Kind.ARTICLE, article.path(), article.content(), path));
        }
    }

    private void enter(Speaker speaker, List<Summary> all) {
        Speaker.Appearance first = speaker.appearances().get(0);
        String path = Links.speaker(speaker.address(), 1);
        speakersByPath.put(path, speaker);
        add(new PublishedAddress(
                path,
                speaker.person() ? Kind.PERSON : Kind.BODY,
                all.get(first.article()).id(),
                first.voice().name(),
                ""));
        if (speaker.person()) {
            bearers.putIfAbsent(Links.speaker(Slug.of(speaker.bareName()), 1), path);
        }
        speaker.formerly().forEach(old -> speakers.put(Links.speaker(old, 1), path));
    }

    private void enter(TimelineEvent event, String page, List<Summary> all) {
        EventReport first = event.reports().get(0);
        PublishedAddress row = new PublishedAddress(
                page + "#" + event.address(),
                Kind.EVENT,
                all.get(first.article()).id(),
                first.event().date(),
                "");
        add(row);
        events.put(event.address(), row);
        event.formerly().forEach(number -> events.put(TimelineEvent.address(number), row));
    }

    private void add(PublishedAddress row) {
        now.put(row.address(), row);
    }

    /** Returns the events that stood on a page once and stand there no more, with where they are now. */
    List<PublishedAddress> formerEvents(String page) {
        return formerEvents.getOrDefault(page, List.of());
    }

    /** Returns the article of an address below {@code articles/}, an old one or its own. */
    Optional<Summary> article(String address) {
        return Optional.ofNullable(articles.get(address));
    }

    /** Returns the article of a page; empty where another page, or another file, has that path. */
    Optional<Summary> articleAt(String path) {
        return Optional.ofNullable(now.get(path))
                .filter(row -> row.kind() == Kind.ARTICLE)
                .flatMap(row -> article(row.name()));
    }

    /** Returns whether the file at {@code path}, which the site has, is a page for readers that leads to no other. */
    boolean isPage(String path) {
        PublishedAddress row = now.get(path);
        return path.endsWith(".html")
                && !NOWHERE.contains(path)
                && (row == null || row.leadsTo().isEmpty());
    }

    /**
     * Returns the whole table.
     *
     * @param made the paths of all pages of the site, but those at old addresses
     */
    List<PublishedAddress> rows(Set<String> made) {
        List<PublishedAddress> rows = new ArrayList<>(remembered.size() + now.size());
        Map<String, PublishedAddress> left = new LinkedHashMap<>(now);
        for (String page : new TreeSet<>(made)) {
            if (isList(page)) {
                Heading heading = names.get(page);
                left.put(
                        page,
                        heading == null
                                ? new PublishedAddress(page, Kind.LIST, "", "", "")
                                : new PublishedAddress(page, Kind.LIST, firstArticle(heading), heading.name(), ""));
            }
        }
        for (PublishedAddress old : remembered) {
            PublishedAddress stands = left.remove(old.address());
            Optional.ofNullable(stands)
                    .map(row -> knownAsBefore(old, row))
                    .or(() -> former(old, made))
                    .ifPresent(rows::add);
        }
        rows.addAll(left.values());
        return rows;
    }

    /** Returns the article that gives a name first. */
    private String firstArticle(Heading heading) {
        return heading.articles().isEmpty()
                ? all.get(heading.events().get(0).reports().get(0).article()).id()
                : heading.articles().get(0).id();
    }

    private boolean isList(String page) {
        return page.endsWith(".html") && !NOWHERE.contains(page) && !now.containsKey(page);
    }

    /** Keeps by what a speaker or an event was known as long as that holds: it tells them apart when they part again. */
    private PublishedAddress knownAsBefore(PublishedAddress old, PublishedAddress row) {
        Summary article = articles.get(old.of());
        if (article == null) {
            return row;
        }
        return switch (row.kind()) {
            case PERSON, BODY ->
                Optional.ofNullable(speakersByPath.get(row.path()))
                        .filter(speaker -> isNamed(old, article, speaker))
                        .map(speaker -> with(row, article.id(), old.knownBy()))
                        .orElse(row);
            case EVENT -> with(row, article.id(), row.knownBy());
            default -> row;
        };
    }

    private boolean isNamed(PublishedAddress old, Summary article, Speaker speaker) {
        int place = places.getOrDefault(article, -1);
        return speaker.appearances().stream()
                .anyMatch(one ->
                        one.article() == place && Slug.of(one.voice().name()).equals(Slug.of(old.knownBy())));
    }

    private static PublishedAddress with(PublishedAddress row, String of, String knownBy) {
        return new PublishedAddress(row.address(), row.kind(), of, knownBy, row.leadsTo());
    }

    /** Returns what became of an address at which nothing stands; empty where it is to be forgotten. */
    private Optional<PublishedAddress> former(PublishedAddress old, Set<String> made) {
        return switch (old.kind()) {
            case EVENT -> former(old);
            case PERSON, BODY ->
                speakers.containsKey(old.address())
                        ? leads(old, speakers.get(old.address()))
                        : Optional.of(old).filter(this::isToldOf).flatMap(row -> leads(row, PublishedAddress.GONE));
            case ARTICLE -> leads(old, PublishedAddress.GONE);
            case LIST -> formerList(old, made);
        };
    }

    /** A page of somebody, or of a name, is forgotten with them: its address has their name. */
    private Optional<PublishedAddress> formerList(PublishedAddress old, Set<String> made) {
        String first = old.address().substring(0, Math.max(0, old.address().lastIndexOf('/'))) + ".html";
        PublishedAddress owner = firstPages.get(first);
        if (owner != null && !made.contains(first)) {
            return former(owner, made).flatMap(now -> leads(old, now.leadsTo()));
        }
        boolean named = !old.knownBy().isEmpty();
        return named && !isToldOf(old)
                ? Optional.empty()
                : leads(old, bearers.getOrDefault(old.address(), overview(old, made)));
    }

    private Optional<PublishedAddress> former(PublishedAddress event) {
        PublishedAddress stands = events.get(event.fragment());
        if (stands != null) {
            return leads(event, stands.address());
        }
        return articles.containsKey(event.of())
                ? leads(event, Links.article(articles.get(event.of()).id()))
                : Optional.of(event).filter(this::isToldOf).flatMap(row -> leads(row, PublishedAddress.GONE));
    }

    private boolean isToldOf(PublishedAddress row) {
        return articles.containsKey(row.of()) || missing.contains(row.of());
    }

    private static Optional<PublishedAddress> leads(PublishedAddress old, String to) {
        return Optional.of(new PublishedAddress(old.address(), old.kind(), old.of(), old.knownBy(), to));
    }

    /**
     * Returns the nearest list above one that is no more: its first page, that of its folder, the first page of all. Of a page that compared
     * reports of an event it is the page of the timeline that has the event.
     */
    private String overview(PublishedAddress old, Set<String> made) {
        String page = old.address();
        PublishedAddress event = events.get(Comparisons.event(page));
        if (event != null) {
            return event.path();
        }
        for (int slash = page.lastIndexOf('/'); slash > 0; slash = page.lastIndexOf('/', slash - 1)) {
            String folder = page.substring(0, slash);
            for (String one : List.of(folder + ".html", folder + "/index.html")) {
                if (made.contains(one) && !one.equals(page)) {
                    return one;
                }
            }
        }
        return HomePage.PATH;
    }
}
