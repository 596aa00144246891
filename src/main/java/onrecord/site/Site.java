package onrecord.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.model.Authority;
import onrecord.model.EditorialPage;
import onrecord.model.Settings;
import onrecord.search.WordIndex;
import onrecord.text.Messages;

/** Turns an {@link Archive} into the pages of its site. */
public final class Site {
    /** One maker for each kind of page. */
    private static final List<PageMaker> MAKERS = List.of(
            new ArticlePages(),
            new HomePage(),
            new ArticleLists(),
            new CalendarPages(),
            new HeadingLists(),
            new HeadingPages(),
            new TimelinePages(),
            new ComparisonPages(),
            new TimelineScripts(),
            new SearchPages(),
            new SpeakerPages(),
            new SpeakerLists(),
            new NamesakePages(),
            new DataPages(),
            new FeedPage(),
            new SpeakerFeeds(),
            new AgencyFeeds(),
            new EditorialPages(),
            new RobotFiles(),
            new NotFoundPage());

    private Site() {}

    /** Returns the files that no article has a say in: those of the theme. */
    public static Stream<Page> assets() {
        return Assets.pages();
    }

    /**
     * Returns all other files of the site but {@code data/SHA256SUMS}, lazily: a page is made when it is asked for, and may be
     * forgotten as soon as it is written. The order is the same for the same archive.
     *
     * @param articles gives back the articles that {@code archive} was made of
     * @param words the words of these articles
     * @param editorial the pages that editors wrote, in their order
     * @param messages the archive's own words
     */
    public static Stream<Page> pages(
            Archive archive,
            Articles articles,
            WordIndex words,
            Settings settings,
            List<EditorialPage> editorial,
            Messages messages) {
        SiteContext context = new SiteContext(archive, articles, words, settings, editorial, messages);
        Set<String> made = new HashSet<>();
        // one after the other: to flatten them would keep all pages of a maker until the last is taken
        Stream<Page> pages = MAKERS.stream()
                .map(maker -> maker.pages(context))
                .reduce(Stream.empty(), Stream::concat)
                .peek(page -> made.add(page.path()));
        // the list of these, and what was published once and is none of them
        return Stream.concat(
                pages,
                Stream.of(made)
                        .flatMap(paths ->
                                Stream.concat(Sitemaps.pages(context, paths), AddressPages.pages(context, paths))));
    }

    /**
     * Returns the page for those who keep the archive, which nothing links to: what to look at first.
     *
     * @param authority what is told of people and bodies already
     * @param messages the archive's own words
     */
    public static Stream<Page> review(
            Archive archive,
            Articles articles,
            WordIndex words,
            Settings settings,
            List<EditorialPage> editorial,
            Authority authority,
            Messages messages) {
        return Stream.of(
                ReviewPage.page(new SiteContext(archive, articles, words, settings, editorial, messages), authority));
    }
}
