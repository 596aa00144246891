package onrecord.site;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import onrecord.archive.Summary;
import onrecord.files.Fingerprint;
import onrecord.model.Article;
import onrecord.search.DocKey;
import onrecord.search.TextShard;
import onrecord.search.WordShard;
import onrecord.site.view.SearchView;
import onrecord.text.Span;

/** The search page and the index that it searches. */
final class SearchPages implements PageMaker {
    private static final String PATH = "search.html";
    private static final String FOLDER = "search/";

    /** An article at its place in the index. */
    private record Placed(int place, Summary article) {
        static Placed of(Summary article) {
            return new Placed(DocKey.of(article.published().dating().when().firstDay(), article.path()), article);
        }

        String path() {
            return article.path();
        }
    }

    @Override
    public Stream<Page> pages(SiteContext context) {
        List<Placed> articles = context.archive().articles().stream()
                .map(Placed::of)
                .sorted(Comparator.comparingInt(Placed::place).thenComparing(Placed::path))
                .toList();
        List<TextShard> texts = TextShard.of(
                articles.stream().mapToInt(Placed::place).toArray(),
                articles.stream().mapToInt(one -> one.article().sentences()).toArray());
        List<WordShard> words = context.words().shards();
        return Stream.of(
                        Stream.of(
                                Page.filled(PATH, new Fingerprint().value(), "search.peb", () -> view(context)),
                                Page.data(FOLDER + "lookup.js", Page.UNKNOWN, () -> TextShard.lookup(words, texts))),
                        words.stream().map(shard -> words(context, shard)),
                        texts.stream()
                                .map(shard -> texts(context, shard, articles.subList(shard.start(), shard.end()))))
                .flatMap(pages -> pages);
    }

    private static SearchView view(SiteContext context) {
        return new SearchView(context.frame(PATH, "search", "Search", "Search every sentence."));
    }

    private static Page words(SiteContext context, WordShard shard) {
        long inputs = new Fingerprint().add(shard.inputs()).value();
        return Page.data(FOLDER + shard.path(), inputs, () -> context.words().script(shard));
    }

    private static Page texts(SiteContext context, TextShard shard, List<Placed> articles) {
        Fingerprint inputs = new Fingerprint().add(shard.place());
        articles.forEach(one -> inputs.add(one.article().version()));
        return Page.data(
                FOLDER + shard.path(),
                inputs.value(),
                () -> shard.script(
                        articles.stream().map(one -> row(context, one)).toList()));
    }

    private static TextShard.Row row(SiteContext context, Placed one) {
        Article article = context.article(one.article());
        return new TextShard.Row(
                one.place(),
                SiteContext.href(one.article(), ""),
                Wording.source(one.article()),
                article.sentences().stream()
                        .map((Span span) -> TextRuns.printable(article.text(), span.start(), span.end()))
                        .toList());
    }
}
