package onrecord.site;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.model.Settings;
import onrecord.search.WordIndex;

/** Turns an {@link Archive} into the pages of its site. */
public final class Site {
    /** One maker for each kind of page. The two that make most stand apart: several threads begin at several places. */
    private static final List<PageMaker> MAKERS = List.of(
            new ArticlePages(),
            new HomePage(),
            new ArticleLists(),
            new TimelinePages(),
            new SearchPages(),
            new SpeakerPages(),
            new SpeakerLists(),
            new NamesakePages(),
            new DataPages(),
            new FeedPage(),
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
     */
    public static Stream<Page> pages(Archive archive, Articles articles, WordIndex words, Settings settings) {
        SiteContext context = new SiteContext(archive, articles, words, settings);
        return MAKERS.stream().flatMap(maker -> maker.pages(context));
    }

    /** Returns the same files in parts, each of which a thread of its own may take pages from. */
    public static List<Iterator<Page>> parts(Archive archive, Articles articles, WordIndex words, Settings settings) {
        SiteContext context = new SiteContext(archive, articles, words, settings);
        List<Iterator<Page>> parts = new ArrayList<>();
        for (PageMaker maker : MAKERS) {
            parts.add(new Part(maker, context));
        }
        return parts;
    }

    /** The pages of one maker, which is not asked before its turn. Not for use by several threads at a time. */
    private static final class Part implements Iterator<Page> {
        private final PageMaker maker;
        private final SiteContext context;
        private Optional<Iterator<Page>> pages = Optional.empty();

        Part(PageMaker maker, SiteContext context) {
            this.maker = maker;
            this.context = context;
        }

        private Iterator<Page> pages() {
            if (pages.isEmpty()) {
                pages = Optional.of(maker.pages(context).iterator());
            }
            return pages.get();
        }

        @Override
        public boolean hasNext() {
            return pages().hasNext();
        }

        @Override
        public Page next() {
            return pages().next();
        }
    }
}
