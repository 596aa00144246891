package onrecord.site;

import java.util.stream.Stream;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.search.SearchIndex;
import onrecord.site.view.SearchView;
import onrecord.text.Span;

/** The search page and the index that it searches. */
final class SearchPages implements PageMaker {
    private static final String PATH = "search.html";

    @Override
    public Stream<Page> pages(Context context) {
        return Stream.concat(
                Stream.of(Page.filled(
                        PATH,
                        "search.peb",
                        () -> new SearchView(context.frame(PATH, "search", "Search", "Search every sentence.")))),
                Stream.of(context)
                        .flatMap(all -> index(all).shards())
                        .map(shard -> Page.data("search/" + shard.name(), Page.UNKNOWN, shard::bytes)));
    }

    private static SearchIndex index(Context context) {
        SearchIndex index = new SearchIndex();
        for (Summary summary : context.archive().articles()) {
            Article article = context.article(summary);
            index.add(
                    Context.href(summary, ""),
                    Wording.source(summary),
                    article.sentences().stream()
                            .map((Span span) -> Runs.printable(article.text(), span.start(), span.end()))
                            .toList());
        }
        return index;
    }
}
