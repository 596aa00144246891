package onrecord.data;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Dating;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Evidence;
import onrecord.model.Quote;
import onrecord.model.When;
import onrecord.text.Source;
import onrecord.text.Span;

/** Findings of many articles as tables, one row a finding, each with file, offsets and basis. */
public final class Tables {
    private Tables() {}

    /** Gives {@code quotes.csv}: everything that somebody is reported to have said. */
    public static byte[] quotes(Stream<Article> articles) {
        Csv csv = new Csv(
                "article",
                "quote",
                "kind",
                "speakers",
                "speaker_ids",
                "addressees",
                "text",
                "date",
                "edtf",
                "sentences",
                "cue",
                "basis",
                "rule",
                "reason",
                "file",
                "start",
                "end",
                "sha256");
        articles.forEachOrdered(article -> article.quotes().forEach(quote -> add(csv, article, quote)));
        return csv.bytes();
    }

    private static void add(Csv csv, Article article, Quote quote) {
        Source source = article.manuscript().source();
        Span place = article.manuscript().offsets().toFile(quote.span());
        Map<String, String> names = names(article);
        Evidence evidence = quote.evidence();
        csv.row(
                article.id(),
                quote.id(),
                quote.kind().label(),
                names(quote.speakers(), names),
                quote.speakers(),
                names(quote.addressees(), names),
                words(article, quote.spans()),
                quote.date().flatMap(date -> date.when().value()).orElse(""),
                quote.date().map(date -> date.when().edtf()).orElse(""),
                sentences(article, quote.span()),
                quote.cue().map(cue -> cue.of(article.text())).orElse(""),
                evidence.basis().label(),
                evidence.rule(),
                evidence.reason(),
                source.path(),
                place.start(),
                place.end(),
                source.sha256());
    }

    /** Gives {@code events.csv}: everything that is reported to have happened. */
    public static byte[] events(Stream<Article> articles) {
        Csv csv = new Csv(
                "article",
                "event",
                "label",
                "status",
                "date",
                "edtf",
                "as_stated",
                "bounds",
                "people",
                "organisations",
                "place",
                "sentences",
                "basis",
                "rule",
                "reason",
                "file",
                "start",
                "end",
                "sha256");
        articles.forEachOrdered(article -> article.events().forEach(event -> add(csv, article, event)));
        return csv.bytes();
    }

    private static void add(Csv csv, Article article, Event event) {
        Source source = article.manuscript().source();
        Map<String, String> names = names(article);
        Evidence evidence = event.date().map(Dating::evidence).orElse(event.evidence());
        Span label = event.label().isEmpty()
                ? new Span(0, 0)
                : event.label().get(0).cover(event.label().get(event.label().size() - 1));
        Span place = article.manuscript().offsets().toFile(label);
        csv.row(
                article.id(),
                event.id(),
                event.labelText(article.text()),
                event.status().label(),
                event.date().flatMap(date -> date.when().value()).orElse(""),
                event.date().map(date -> date.when().edtf()).orElse(""),
                event.date().map(Dating::asStated).orElse(""),
                event.bounds().map(When::edtf).orElse(""),
                names(event.people(), names),
                names(event.organisations(), names),
                event.place().map(id -> names.getOrDefault(id, id)).orElse(""),
                event.mentions().stream()
                        .map(report ->
                                "s" + article.sentenceAt(report.sentence().start()))
                        .toList(),
                evidence.basis().label(),
                evidence.rule(),
                evidence.reason(),
                source.path(),
                place.start(),
                place.end(),
                source.sha256());
    }

    private static String words(Article article, List<Span> spans) {
        return spans.stream().map(span -> span.of(article.text())).collect(Collectors.joining(" \u2026 "));
    }

    private static List<String> sentences(Article article, Span span) {
        int first = article.sentenceAt(span.start());
        int last = Math.max(first, article.sentenceAt(Math.max(span.start(), span.end() - 1)));
        return java.util.stream.IntStream.rangeClosed(first, last)
                .mapToObj(number -> "s" + number)
                .toList();
    }

    private static Map<String, String> names(Article article) {
        return Stream.concat(article.voices(), article.places().stream())
                .collect(Collectors.toMap(Entity::id, Entity::name, (one, other) -> one));
    }

    private static List<String> names(List<String> ids, Map<String, String> names) {
        return ids.stream()
                .map((Function<String, String>) id -> names.getOrDefault(id, id))
                .toList();
    }
}
