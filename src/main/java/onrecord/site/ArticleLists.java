package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import onrecord.archive.Summary;
import onrecord.model.When;
import onrecord.site.view.ArticleLine;
import onrecord.site.view.ArticleListView;
import onrecord.site.view.DayArticles;
import onrecord.site.view.Link;
import onrecord.site.view.WayIn;
import onrecord.site.view.YearShelf;

/** The lists of articles: an overview, and a list for each month, by day. */
final class ArticleLists implements PageMaker {
    static final String FOLDER = "articles/";
    /** Articles on a page of a month. */
    static final int PAGE = 50;

    static final String OVERVIEW = FOLDER + "index.html";

    /** The word in addresses for the articles of a year of which no month is known. */
    static final String NO_MONTH = "undated";

    private static final int LATEST = 20;

    /** Stands for the day of what is known to its month alone, which comes first. */
    private static final String NO_DAY = "d00";

    /** What the overview is made of. */
    private record ArticlesOverview(List<Summary> latest, boolean whole, List<Link> ways, List<YearShelf> years) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        List<Summary> all = context.archive().articles();
        ArticlesOverview overview = new ArticlesOverview(
                latest(all, LATEST),
                all.size() <= LATEST,
                HeadingLists.ways(context, OVERVIEW, 0).stream().map(WayIn::all).toList(),
                context.articlesByMonth()
                        .overview(
                                Links.root(OVERVIEW),
                                context.wording(),
                                "count.articles",
                                year -> year.isEmpty() ? "" : CalendarPages.path(year)));
        return Stream.concat(
                Stream.of(context.page(OVERVIEW, overview, ArticleLists::overview)),
                context.articlesByMonth().parts().map(part -> context.page(part.path(), part, ArticleLists::list)));
    }

    private static Page.Content overview(ArticlesOverview overview, Scope scope) {
        List<Summary> latest = overview.latest();
        return new Page.Filled(
                "articles.peb",
                new ArticleListView(
                        scope.frame(
                                "articles",
                                scope.wording().say("frame.articles"),
                                scope.wording().say("articles.description")),
                        scope.wording().say("frame.articles"),
                        latest.isEmpty()
                                ? scope.wording().say("articles.none")
                                : scope.wording().say("articles.text"),
                        scope.wording().say(overview.whole() ? "articles.all" : "articles.latest"),
                        lines(latest, scope),
                        List.of(),
                        new Link("", ""),
                        overview.ways(),
                        overview.years(),
                        ListPart.ALONE));
    }

    /** Returns the latest {@code most} of {@code all} articles, newest first, those without a date last. */
    static List<Summary> latest(List<Summary> all, int most) {
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

    private static Page.Content list(ListPart<Summary> part, Scope scope) {
        String name = MonthLists.name(part.list(), scope.wording());
        boolean undated = part.list().equals(MonthLists.UNDATED);
        boolean byDay = MonthLists.isMonth(part.list());
        String year = MonthLists.year(part.list());
        return new Page.Filled(
                "articles.peb",
                new ArticleListView(
                        scope.frame(
                                "articles",
                                scope.wording().say("articles.title", name),
                                scope.wording().say("articles.list-description", name)),
                        undated
                                ? scope.wording().say("articles.undated")
                                : scope.wording().say("articles.of", name),
                        scope.wording().say(undated ? "articles.undated-text" : "list.oldest-first"),
                        "",
                        byDay ? List.of() : lines(part.things(), scope),
                        byDay ? days(part.things(), scope) : List.of(),
                        new Link(
                                year.isEmpty() ? "" : scope.wording().say("articles.calendar", year),
                                year.isEmpty() ? "" : scope.href(CalendarPages.path(year))),
                        List.of(),
                        List.of(),
                        part.pager(scope.wording())));
    }

    /** Returns the articles of a month by day, in order; before them those that are known to the month alone. */
    private static List<DayArticles> days(List<Summary> articles, Scope scope) {
        Map<String, DayArticles> days = new TreeMap<>();
        for (Summary article : articles) {
            Optional<When.Day> day = Days.date(article);
            days.computeIfAbsent(
                            day.map(Days::anchor).orElse(NO_DAY),
                            id -> new DayArticles(
                                    id,
                                    day.map(scope.dates()::full)
                                            .orElseGet(() -> scope.wording().say("articles.no-day")),
                                    new ArrayList<>()))
                    .articles()
                    .add(line(article, scope));
        }
        return List.copyOf(days.values());
    }

    /** Returns articles in a line each. */
    static List<ArticleLine> lines(List<Summary> articles, Scope scope) {
        return articles.stream().map(article -> line(article, scope)).toList();
    }

    private static ArticleLine line(Summary article, Scope scope) {
        List<String> facts = new ArrayList<>();
        if (article.quotes() > 0) {
            facts.add(scope.wording().count("count.quotes", article.quotes()));
        }
        int events = (int) article.events().stream()
                .filter(event -> event.when().isPresent())
                .count();
        if (events > 0) {
            facts.add(scope.wording().count("count.dated-events", events));
        }
        return new ArticleLine(
                article.headline(),
                scope.href(article),
                scope.wording().origin(article),
                scope.dates().text(article.published(), true),
                scope.wording().list(facts));
    }
}
