package onrecord.site;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.search.DocKey;
import onrecord.search.SentenceNotes;
import onrecord.search.TextShard;
import onrecord.search.WordShard;
import onrecord.site.view.SearchView;
import onrecord.text.Span;

/** The search page and the index that it searches. */
final class SearchPages implements PageMaker {
    static final String PATH = "search.html";
    private static final String FOLDER = "search/";

    /** An article at its place in the index. */
    private record IndexedArticle(int place, Summary article) {
        static IndexedArticle of(Summary article) {
            return new IndexedArticle(
                    DocKey.of(article.published().dating().when().firstDay(), article.path()), article);
        }

        String path() {
            return article.path();
        }
    }

    /** What the script of some texts is made of. */
    private record Texts(int place, List<IndexedArticle> articles) {}

    /** What is made of which word and which text each script begins with. */
    private record Lookup(List<String> words, List<Integer> texts) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        List<IndexedArticle> articles = context.archive().articles().stream()
                .map(IndexedArticle::of)
                .sorted(Comparator.comparingInt(IndexedArticle::place).thenComparing(IndexedArticle::path))
                .toList();
        List<TextShard> texts = TextShard.of(
                articles.stream().mapToInt(IndexedArticle::place).toArray(),
                articles.stream().mapToInt(one -> one.article().sentences()).toArray());
        List<WordShard> words = context.words().shards();
        Lookup lookup = new Lookup(
                words.stream().map(WordShard::from).toList(),
                texts.stream().map(TextShard::place).toList());
        return Stream.of(
                        Stream.of(
                                context.page(PATH, List.of(), SearchPages::page),
                                context.page(FOLDER + "lookup.js", lookup, SearchPages::lookup)),
                        words.stream().map(shard -> context.page(FOLDER + shard.path(), shard, SearchPages::words)),
                        texts.stream()
                                .map(shard -> context.page(
                                        FOLDER + shard.path(),
                                        new Texts(shard.place(), articles.subList(shard.start(), shard.end())),
                                        SearchPages::texts)))
                .flatMap(pages -> pages);
    }

    private static Page.Content page(List<?> nothing, Scope scope) {
        return new Page.Filled(
                "search.peb",
                new SearchView(scope.frame(
                        "search",
                        scope.wording().say("frame.search"),
                        scope.wording().say("search.description"))));
    }

    private static Page.Content lookup(Lookup lookup, Scope scope) {
        return new Page.Data(TextShard.lookup(lookup.words(), lookup.texts()));
    }

    private static Page.Content words(WordShard shard, Scope scope) {
        return new Page.Data(scope.script(shard));
    }

    private static Page.Content texts(Texts texts, Scope scope) {
        return new Page.Data(TextShard.script(
                texts.place(),
                texts.articles().stream().map(one -> row(one, scope)).toList()));
    }

    private static TextShard.DocumentRow row(IndexedArticle one, Scope scope) {
        Article article = scope.article(one.article());
        return new TextShard.DocumentRow(
                one.place(),
                // the page that shows it lies at the root
                Links.encode(Links.article(one.article().id())),
                origin(one.article(), article, scope),
                article.sentences().stream()
                        .map((Span span) -> TextRuns.printable(article.text(), span.start(), span.end()))
                        .toList(),
                SentenceNotes.of(article));
    }

    /** Returns agency and date, and what people changed of the article as a whole. */
    private static String origin(Summary summary, Article article, Scope scope) {
        return Stream.concat(
                        Stream.of(scope.wording().source(summary)),
                        article.corrections().stream()
                                .filter(one -> one.span().isEmpty())
                                .map(one -> scope.wording().say("search.corrected", one.what(), one.now())))
                .collect(Collectors.joining("; "));
    }
}
