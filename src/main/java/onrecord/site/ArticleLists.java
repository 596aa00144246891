package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.archive.Summary;
import onrecord.files.Fingerprint;
import onrecord.site.view.ArticleLine;
import onrecord.site.view.ArticleListView;
import onrecord.site.view.Pager;

/** The lists of articles: an overview, and a list for each month. */
final class ArticleLists implements PageMaker {
    private static final int LATEST = 20;

    @Override
    public Stream<Page> pages(SiteContext context) {
        MonthLists<Summary> shelves = context.articleShelves();
        return Stream.concat(
                Stream.of(overview(context)),
                shelves.lists().keySet().stream().flatMap(shelf -> IntStream.rangeClosed(1, shelves.pages(shelf))
                        .mapToObj(number -> list(context, shelf, number))));
    }

    private static Page overview(SiteContext context) {
        String path = "articles/index.html";
        Fingerprint inputs = context.counts();
        latest(context, LATEST).forEach(article -> inputs.add(article.version()));
        return Page.filled(path, inputs.value(), "articles.peb", () -> overview(context, path, SiteContext.root(path)));
    }

    private static ArticleListView overview(SiteContext context, String path, String root) {
        List<ArticleLine> latest = latest(context, root, LATEST);
        return new ArticleListView(
                context.frame(path, "articles", "Articles", "All articles of the archive by month."),
                "Articles",
                latest.isEmpty() ? "There is no article yet." : "As they were filed, with everything found in them.",
                context.archive().articles().size() > LATEST ? "Latest" : "All",
                latest,
                context.articleShelves().overview(root, "article"),
                new Pager("", "", ""));
    }

    /** Returns the latest {@code most} articles in a line each, newest first, those without a date last. */
    static List<ArticleLine> latest(SiteContext context, String root, int most) {
        return latest(context, most).stream()
                .map(article -> line(article, root))
                .toList();
    }

    /** Returns the latest {@code most} articles, newest first, those without a date last. */
    static List<Summary> latest(SiteContext context, int most) {
        List<Summary> all = context.archive().articles();
        int dated = all.size();
        // those without a year stand at the end
        while (dated > 0
                && all.get(dated - 1).published().dating().when().firstDay().isEmpty()) {
            dated--;
        }
        List<Summary> latest = new ArrayList<>();
        for (int i = dated - 1; i >= 0 && latest.size() < most; i--) {
            latest.add(all.get(i));
        }
        for (int i = dated; i < all.size() && latest.size() < most; i++) {
            latest.add(all.get(i));
        }
        return latest;
    }

    private static Page list(SiteContext context, String shelf, int number) {
        MonthLists<Summary> shelves = context.articleShelves();
        String path = shelves.path(shelf, number);
        String root = SiteContext.root(path);
        String name = MonthLists.name(shelf);
        boolean undated = shelf.equals(MonthLists.UNDATED);
        Fingerprint inputs = shelves.inputs(shelf, number);
        shelves.on(shelf, number).forEach(article -> inputs.add(article.version()));
        return Page.filled(
                path,
                inputs.value(),
                "articles.peb",
                () -> new ArticleListView(
                        context.frame(path, "articles", "Articles, " + name, "Articles: " + name + "."),
                        undated ? "Articles without a date" : "Articles of " + name,
                        undated ? "Nothing in them settles the year in which they were filed." : "Oldest first.",
                        "",
                        shelves.on(shelf, number).stream()
                                .map(article -> line(article, root))
                                .toList(),
                        List.of(),
                        shelves.pager(shelf, number, root)));
    }

    /** Returns an article in one line. */
    static ArticleLine line(Summary article, String root) {
        List<String> facts = new ArrayList<>();
        if (article.quotes() > 0) {
            facts.add(Wording.count(article.quotes(), "quote"));
        }
        int events = (int) article.events().stream()
                .filter(event -> event.when().isPresent())
                .count();
        if (events > 0) {
            facts.add(Wording.count(events, "dated event"));
        }
        return new ArticleLine(
                article.headline(),
                SiteContext.href(article, root),
                Wording.origin(article),
                DateWords.text(article.published(), true),
                String.join(", ", facts));
    }
}
