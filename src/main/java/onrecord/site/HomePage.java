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
import onrecord.files.Fingerprint;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Entity;
import onrecord.model.Quote;
import onrecord.site.view.ArticleLine;
import onrecord.site.view.HomeView;
import onrecord.site.view.Link;
import onrecord.site.view.SpeakersView;
import onrecord.site.view.Tally;
import onrecord.text.Span;

/** The first page. */
final class HomePage implements PageMaker {
    private static final String PATH = "index.html";
    private static final int SPEAKERS = 8;
    private static final int EVENTS = 12;
    private static final int RECENT = 6;
    private static final int LONGEST_PULL = 360;

    @Override
    public Stream<Page> pages(SiteContext context) {
        Fingerprint inputs = context.counts();
        tallies(context.archive()).forEach(tally -> inputs.add(tally.count()).add(tally.noun()));
        ArticleLists.latest(context, RECENT).forEach(article -> inputs.add(context.inputs(article)));
        context.latestEvents(EVENTS).forEach(event -> inputs.add(context.inputs(event)));
        ranked(context).forEach(one -> inputs.add(context.inputs(one.speaker())).add(one.quotes()));
        inputs.add(FeedPage.latest(context).size());
        return Stream.of(Page.filled(PATH, inputs.value(), "home.peb", () -> view(context)));
    }

    private static HomeView view(SiteContext context) {
        Optional<Summary> latest = ArticleLists.latest(context, 1).stream().findFirst();
        Optional<Article> article = latest.map(context::article);
        Optional<Quote> pull = article.flatMap(HomePage::pull);
        Map<String, Entity> entities = article.map(People::byId).orElse(Map.of());
        List<ArticleLine> recent = ArticleLists.latest(context, "", RECENT);
        int number = pull.map(
                        quote -> article.orElseThrow().sentenceAt(quote.span().start()))
                .orElse(0);
        return new HomeView(
                context.frame(
                        PATH, "", context.settings().title(), context.settings().description()),
                context.settings().description(),
                tallies(context.archive()),
                latest.map(one -> ArticleLists.line(one, ""))
                        .orElseGet(() -> new ArticleLine("", "", "", DateWords.none(Basis.STATED), "")),
                article.map(ArticlePages::lead).orElse(""),
                article.map(Article::language).orElse(context.settings().language()),
                pull.map(quote -> words(article.orElseThrow(), quote)).orElse(""),
                pull.map(quote -> links(quote.speakers(), entities, article.orElseThrow(), context))
                        .orElse(List.of()),
                pull.map(quote -> links(quote.addressees(), entities, article.orElseThrow(), context))
                        .orElse(List.of()),
                pull.isEmpty() ? "" : SiteContext.href(latest.orElseThrow(), "") + "#s" + number,
                pull.isEmpty()
                        ? ""
                        : Wording.sentences(
                                number,
                                article.orElseThrow()
                                        .sentenceAt(pull.get().span().end() - 1)),
                TimelinePages.ruler(context.latestEvents(EVENTS), context),
                speakers(context),
                recent.isEmpty() ? List.of() : recent.subList(1, recent.size()),
                DataPages.files(context, ""),
                FeedPage.latest(context).isEmpty() ? "" : FeedPage.PATH);
    }

    private static List<Link> links(
            List<String> ids, Map<String, Entity> entities, Article article, SiteContext context) {
        return People.links(ids, entities, article, context, "");
    }

    private static List<Tally> tallies(Archive archive) {
        int sentences = 0;
        int quotes = 0;
        for (Summary article : archive.articles()) {
            sentences += article.sentences();
            quotes += article.quotes();
        }
        int events = (int) archive.events().stream()
                .filter(event -> event.when().isPresent())
                .count();
        List<Tally> tallies = new ArrayList<>();
        tally(tallies, archive.articles().size(), "article");
        tally(tallies, sentences, "sentence");
        tally(tallies, quotes, "quote");
        tally(tallies, archive.speakers().size(), "speaker");
        tally(tallies, events, "dated event");
        return tallies;
    }

    private static void tally(List<Tally> tallies, int count, String noun) {
        if (count > 0) {
            tallies.add(new Tally(Wording.digits(count), Wording.plural(count, noun)));
        }
    }

    /** Returns the longest quotation that can be shown whole and whose speaker is known. */
    private static Optional<Quote> pull(Article article) {
        return article.quotes().stream()
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

    private static List<SpeakersView.SpeakerLine> speakers(SiteContext context) {
        return ranked(context).stream()
                .map(one -> SpeakerLists.line(one.speaker(), ""))
                .toList();
    }

    /** Returns those who are quoted most; of as many quotations, the first by name, which is the order they come in. */
    private static List<Ranked> ranked(SiteContext context) {
        return context.archive().speakers().stream()
                .map(speaker -> new Ranked(speaker, quotes(speaker)))
                .sorted(Comparator.comparingInt(Ranked::quotes).reversed())
                .limit(SPEAKERS)
                .toList();
    }

    private record Ranked(Speaker speaker, int quotes) {}

    private static int quotes(Speaker speaker) {
        int quotes = 0;
        for (Speaker.Appearance one : speaker.appearances()) {
            quotes += one.voice().direct();
        }
        return quotes;
    }
}
