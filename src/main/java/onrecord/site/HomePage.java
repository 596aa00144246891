package onrecord.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.archive.TimelineEvent;
import onrecord.archive.Versions;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Entity;
import onrecord.model.Language;
import onrecord.model.Quote;
import onrecord.model.Settings;
import onrecord.site.view.ArticleLine;
import onrecord.site.view.DataView;
import onrecord.site.view.HomeView;
import onrecord.site.view.Tally;
import onrecord.site.view.WayIn;
import onrecord.text.Span;

/** The first page. */
final class HomePage implements PageMaker {
    static final String PATH = "index.html";
    private static final int SPEAKERS = 8;
    private static final int NAMES = 8;
    private static final int EVENTS = 12;
    private static final int RECENT = 6;
    private static final int LONGEST_PULL = 360;

    /** What the page is made of. */
    private record Front(
            List<Tally> tallies,
            List<Summary> latest,
            List<TimelineEvent> events,
            List<Speaker> speakers,
            List<WayIn> ways,
            List<DataView.DataFile> files,
            String feed) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        Archive archive = context.archive();
        Front front = new Front(
                tallies(archive, context.wording()),
                ArticleLists.latest(archive.articles(), RECENT),
                TimelineOverview.latest(archive, EVENTS),
                SpeakerLists.mostQuoted(archive, SPEAKERS),
                HeadingLists.ways(context, PATH, NAMES),
                DataPages.files(context, ""),
                FeedPage.latest(archive).isEmpty() ? "" : FeedPage.PATH);
        return Stream.of(context.page(PATH, front, HomePage::page));
    }

    private static Page.Content page(Front front, Scope scope) {
        return new Page.Filled("home.peb", view(front, scope));
    }

    private static HomeView view(Front front, Scope scope) {
        Settings settings = scope.settings();
        List<ArticleLine> recent = ArticleLists.lines(front.latest(), scope);
        Optional<Summary> latest = front.latest().stream().findFirst();
        Optional<Article> article = latest.map(scope::article);
        Optional<Quote> pull = article.flatMap(HomePage::pull);
        Map<String, Entity> entities = article.map(People::byId).orElse(Map.of());
        int number = pull.map(
                        quote -> article.orElseThrow().sentenceAt(quote.span().start()))
                .orElse(0);
        return new HomeView(
                scope.frame("", settings.title(), settings.description()),
                settings.description(),
                front.tallies(),
                recent.isEmpty() ? new ArticleLine("", "", "", DateWords.none(Basis.STATED), "") : recent.get(0),
                article.map(ArticlePages::lead).orElse(""),
                article.map(Article::language).map(Language::tag).orElse(settings.language()),
                pull.map(quote -> words(article.orElseThrow(), quote)).orElse(""),
                pull.map(quote -> People.links(quote.speakers(), entities, article.orElseThrow(), scope))
                        .orElse(List.of()),
                pull.map(quote -> People.links(quote.addressees(), entities, article.orElseThrow(), scope))
                        .orElse(List.of()),
                pull.isEmpty() ? "" : scope.href(latest.orElseThrow()) + "#s" + number,
                pull.isEmpty()
                        ? ""
                        : scope.wording()
                                .sentences(
                                        number,
                                        article.orElseThrow()
                                                .sentenceAt(pull.get().span().end() - 1)),
                TimelinePages.axis(front.events(), scope),
                SpeakerLists.lines(front.speakers(), scope),
                front.ways(),
                recent.isEmpty() ? List.of() : recent.subList(1, recent.size()),
                front.files(),
                front.feed());
    }

    private static List<Tally> tallies(Archive archive, Wording words) {
        int sentences = 0;
        int quotes = 0;
        for (Summary article : archive.articles()) {
            sentences += article.sentences();
            quotes += article.quotes();
        }
        // what several versions of a story quote counts once
        for (Versions story : archive.versions()) {
            quotes -= story.all().stream().mapToInt(Versions.Version::quotes).sum();
        }
        int events = (int) archive.events().stream()
                .filter(event -> event.when().isPresent())
                .count();
        List<Tally> tallies = new ArrayList<>();
        tally(tallies, archive.articles().size(), "tally.articles", words);
        tally(tallies, sentences, "tally.sentences", words);
        tally(tallies, quotes, "tally.quotes", words);
        tally(tallies, archive.speakers().size(), "tally.speakers", words);
        tally(tallies, events, "tally.dated-events", words);
        return tallies;
    }

    private static void tally(List<Tally> tallies, int count, String key, Wording words) {
        if (count > 0) {
            tallies.add(new Tally(words.digits(count), words.count(key, count)));
        }
    }

    /** Returns the longest quotation that can be shown whole and whose speaker is known. */
    private static Optional<Quote> pull(Article article) {
        return article.statements()
                .filter(quote -> quote.kind() == Quote.Kind.DIRECT
                        && !quote.speakers().isEmpty()
                        && quote.spans().size() == 1
                        && quote.span().length() <= LONGEST_PULL)
                .max(Comparator.<Quote>comparingInt(quote -> quote.span().length())
                        .thenComparing(Quote::id, Comparator.reverseOrder()));
    }

    private static String words(Article article, Quote quote) {
        Span span = quote.span();
        return QuoteCards.unmarked(span.of(article.text()));
    }
}
