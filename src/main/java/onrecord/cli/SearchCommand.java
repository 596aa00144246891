package onrecord.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import onrecord.archive.Archive;
import onrecord.archive.ArchiveLookup;
import onrecord.archive.Summary;
import onrecord.build.OnRecord;
import onrecord.data.Json;
import onrecord.search.Document;
import onrecord.search.DocumentSearch;
import onrecord.search.DocumentSearch.Order;
import onrecord.search.ParsedQuery;
import onrecord.search.SearchHit;
import onrecord.site.Articles;
import onrecord.text.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord search}: the articles of which a query holds, for scripts. */
@Command(
        name = "search",
        description = {
            "Searches the archive as its search page does, and writes the articles found as JSON, one a line, with the"
                    + " sentences that hold what was asked for.",
            "",
            "A query is one argument, such as 'harbour who:kell is:quote -draft'. It has words, which find their forms,"
                    + " begin*, \"these very words\", OR, -not or NOT, brackets, and who: to: about: agency: place:"
                    + " before:2031-03 after:2031 is:quote is:paraphrase is:event basis:stated basis:inferred"
                    + " basis:uncertain. Put -- before one that begins with a hyphen.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class SearchCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "QUERY", description = "What is to be found, in the language of the search page.")
    private String query = "";

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "relevance",
            description = "Whether the best or the newest comes first: relevance, as a rule, or date.")
    private Order sort = Order.RELEVANCE;

    @Option(names = "--limit", paramLabel = "N", description = "How many articles to write at most; as a rule all.")
    private int limit = Integer.MAX_VALUE;

    @Mixin
    private ArchiveOptions archive = new ArchiveOptions();

    /** A line of the output. */
    private record Line(
            String article,
            String headline,
            Optional<String> agency,
            Optional<String> date,
            String href,
            double score,
            List<Sentence> sentences) {
        static Line of(SearchHit hit) {
            Document document = hit.document();
            return new Line(
                    document.id(),
                    document.headline(),
                    document.agency(),
                    document.published().value(),
                    "articles/" + document.id() + ".html",
                    Math.round(hit.score() * 1e4) / 1e4,
                    hit.sentences().stream()
                            .map(shown -> Sentence.of(shown, document))
                            .toList());
        }
    }

    /** A sentence, numbered from 1 as on its page, and where in it the words stand that were asked for. */
    private record Sentence(int number, String text, List<List<Integer>> marks, List<Statement> statements) {
        static Sentence of(SearchHit.Shown shown, Document document) {
            return new Sentence(
                    shown.number() + 1,
                    document.sentences().get(shown.number()).text(),
                    shown.marks().stream()
                            .map(mark -> List.of(mark.start(), mark.end()))
                            .toList(),
                    document.findings().stream()
                            .filter(finding -> finding.sentences().contains(shown.number()))
                            .map(Statement::of)
                            .toList());
        }
    }

    /** What is said or reported in a sentence. */
    private record Statement(String kind, List<String> speakers, List<String> to, String basis) {
        static Statement of(Document.Finding finding) {
            return new Statement(
                    finding.kind().label(),
                    finding.speakers().stream().map(Document.Voice::name).toList(),
                    finding.addressees().stream().map(Document.Voice::name).toList(),
                    finding.basis().label());
        }
    }

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        console.strict(archive.seeds().strict());
        ParsedQuery asked = ParsedQuery.of(query);
        if (asked.query().isEmpty()) {
            throw new RefusedException(
                    asked.isWrong() ? asked.line() : "the query asks for nothing",
                    "“onrecord search --help” tells the language");
        }
        DocumentSearch search = new DocumentSearch(asked.query().orElseThrow());
        List<SearchHit> hits = OnRecord.read(archive.options(), new Progress(console), (all, articles) -> {
            Function<Summary, Document> documents = documents(all, articles);
            all.articles().forEach(article -> search.add(documents.apply(article)));
            return search.hits(sort);
        });
        for (SearchHit hit : hits.subList(0, Math.min(Math.max(0, limit), hits.size()))) {
            console.out().write(Json.bytes(Line.of(hit)));
            console.out().write('\n');
            console.checkOut();
        }
        return console.exitCode();
    }

    /** Returns what gives the document of an article, with the names of the archive. */
    private static Function<Summary, Document> documents(Archive archive, Articles articles) {
        ArchiveLookup lookup = new ArchiveLookup(archive);
        return summary -> Document.of(articles.of(summary), voice -> Optional.of(lookup.speaker(summary.id(), voice))
                .filter(speaker -> speaker != ArchiveLookup.NONE)
                .map(speaker -> archive.speakers().get(speaker).name()));
    }
}
