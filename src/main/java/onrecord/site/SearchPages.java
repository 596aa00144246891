package onrecord.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.archive.ArchiveLookup;
import onrecord.archive.EntitySummary;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.model.When;
import onrecord.search.ArchiveNames;
import onrecord.search.DocKey;
import onrecord.search.DocRanks;
import onrecord.search.DocumentRow;
import onrecord.search.IndexScripts;
import onrecord.search.SentenceFacts;
import onrecord.search.SentenceNotes;
import onrecord.search.TextShard;
import onrecord.search.WordShard;
import onrecord.search.YearLengths;
import onrecord.site.view.SearchView;

/** The search page and the index that it searches. */
final class SearchPages implements PageMaker {
    static final String PATH = "search.html";
    private static final String FOLDER = "search/";

    /** The name in the archive of somebody whom an article calls otherwise. */
    private record ArchiveName(EntitySummary voice, String name) {}

    /** An article at its place in the index. */
    private record IndexedArticle(int place, int rank, Summary article, List<ArchiveName> names) {
        static int placeOf(Summary article) {
            return DocKey.of(whenOf(article).firstDay(), article.path());
        }

        private static When whenOf(Summary article) {
            return article.published().dating().when();
        }

        IndexedArticle at(int other) {
            return new IndexedArticle(place, other, article, names);
        }

        When when() {
            return whenOf(article);
        }
    }

    /** What the script of some texts is made of. */
    private record Texts(int place, List<IndexedArticle> articles) {}

    /** What is made of which word and which text each script begins with, and of how much there is of each year. */
    private record Lookup(List<String> words, List<Integer> texts, List<IndexScripts.Year> years) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        List<IndexedArticle> articles = articles(context);
        List<TextShard> texts = TextShard.of(
                articles.stream().mapToInt(IndexedArticle::place).toArray(),
                articles.stream().mapToInt(one -> one.article().sentences()).toArray());
        List<WordShard> words = context.words().shards();
        List<YearLengths> lengths = lengths(articles);
        Lookup lookup = new Lookup(
                words.stream().map(WordShard::from).toList(),
                texts.stream().map(TextShard::place).toList(),
                lengths.stream().map(YearLengths::total).toList());
        return Stream.of(
                        Stream.of(
                                context.page(PATH, List.of(), SearchPages::page),
                                context.page(FOLDER + "lookup.js", lookup, SearchPages::lookup)),
                        Stream.of(context.page(FOLDER + "names.js", archiveNames(articles), SearchPages::told)),
                        lengths.stream()
                                .map(year -> context.page(FOLDER + year.path(), year.script(), SearchPages::told)),
                        words.stream().map(shard -> context.page(FOLDER + shard.path(), shard, SearchPages::words)),
                        texts.stream()
                                .map(shard -> context.page(
                                        FOLDER + shard.path(),
                                        new Texts(shard.place(), articles.subList(shard.start(), shard.end())),
                                        SearchPages::texts)))
                .flatMap(pages -> pages);
    }

    private static List<IndexedArticle> articles(SiteContext context) {
        List<IndexedArticle> placed = context.archive().articles().stream()
                .map(article ->
                        new IndexedArticle(IndexedArticle.placeOf(article), 0, article, names(article, context)))
                .toList();
        DocRanks ranks =
                new DocRanks(placed, IndexedArticle::place, one -> one.article().path());
        return placed.stream()
                .map(one -> one.at(ranks.of(one.article().path())))
                .sorted(Comparator.comparingInt(IndexedArticle::place).thenComparing(IndexedArticle::rank))
                .toList();
    }

    private static List<ArchiveName> names(Summary article, SiteContext context) {
        int index = context.lookup().article(article.id());
        List<ArchiveName> names = new ArrayList<>();
        for (int i = 0; i < article.voices().size(); i++) {
            EntitySummary voice = article.voices().get(i);
            int speaker = context.lookup().speaker(index, i);
            if (speaker != ArchiveLookup.NONE && (voice.speaks() || voice.addressed() > 0)) {
                String name = context.archive().speakers().get(speaker).name();
                if (!name.equals(voice.name())) {
                    names.add(new ArchiveName(voice, name));
                }
            }
        }
        return names;
    }

    private static String archiveNames(List<IndexedArticle> articles) {
        ArchiveNames all = new ArchiveNames();
        for (IndexedArticle one : articles) {
            for (ArchiveName each : one.names()) {
                EntitySummary voice = each.voice();
                if (voice.speaks()) {
                    all.add("who:", each.name(), voice.name(), one.place(), one.rank());
                }
                if (voice.addressed() > 0) {
                    all.add("to:", each.name(), voice.name(), one.place(), one.rank());
                }
            }
        }
        return all.script();
    }

    private static List<YearLengths> lengths(List<IndexedArticle> articles) {
        List<YearLengths> years = new ArrayList<>();
        for (IndexedArticle one : articles) {
            if (years.isEmpty() || !years.get(years.size() - 1).holds(one.place())) {
                years.add(new YearLengths(one.place()));
            }
            years.get(years.size() - 1)
                    .add(one.place(), one.rank(), one.article().words(), one.when());
        }
        return years;
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
        return new Page.Data(IndexScripts.lookup(lookup.words(), lookup.texts(), lookup.years()));
    }

    private static Page.Content told(String script, Scope scope) {
        return new Page.Data(script.getBytes(StandardCharsets.UTF_8));
    }

    private static Page.Content words(WordShard shard, Scope scope) {
        return new Page.Data(scope.script(shard));
    }

    private static Page.Content texts(Texts texts, Scope scope) {
        return new Page.Data(IndexScripts.texts(
                texts.place(),
                texts.articles().stream().map(one -> row(one, scope)).toList()));
    }

    private static DocumentRow row(IndexedArticle one, Scope scope) {
        Summary summary = one.article();
        Article article = scope.article(summary);
        return new DocumentRow(
                one.place(),
                one.rank(),
                // the page that shows it lies at the root
                Links.encode(Links.article(summary.id())),
                summary.headline(),
                summary.agency().orElse(""),
                scope.wording().and(summary.filedAt()),
                scope.dates().brief(one.when()),
                one.when().value().orElse(""),
                article.corrections().stream()
                        .filter(change -> change.span().isEmpty())
                        .map(change -> scope.wording().say("search.corrected", change.what(), change.now()))
                        .collect(Collectors.joining("; ")),
                article.sentences().stream()
                        .map(span -> TextRuns.printable(article.text(), span.start(), span.end()))
                        .toList(),
                SentenceNotes.of(article),
                SentenceFacts.of(
                        article,
                        one.names().stream()
                                .collect(Collectors.toMap(name -> name.voice().id(), ArchiveName::name))));
    }
}
