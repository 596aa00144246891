package onrecord.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Dating;
import onrecord.model.Event;
import onrecord.model.Evidence;
import onrecord.model.Quote;
import onrecord.model.When;
import onrecord.text.Source;
import onrecord.text.Span;

/** Findings of many articles as tables, one row a finding, each with file, offsets and basis. */
public final class Tables {
    /** The columns of the table of quotations. */
    public static final List<String> QUOTES = List.of(
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
            "within",
            "same_as",
            "basis",
            "rule",
            "file",
            "start",
            "end",
            "version_of");

    /** The columns of the table of events. */
    public static final List<String> EVENTS = List.of(
            "article",
            "event",
            "event_id",
            "label",
            "status",
            "alleged_by",
            "date",
            "edtf",
            "as_stated",
            "bounds",
            "people",
            "organisations",
            "place",
            "sentences",
            "date_basis",
            "basis",
            "rule",
            "file",
            "start",
            "end",
            "version_of");

    private Tables() {}

    /**
     * Returns the table of everything that somebody is reported to have said in some articles.
     *
     * @param versions gives, for the address of an article, that of the latest version of its story; empty where it is that itself
     */
    public static byte[] quotes(Stream<Article> articles, UnaryOperator<String> versions) {
        Csv csv = new Csv(QUOTES);
        articles.forEachOrdered(article -> {
            Map<String, String> names = names(article);
            String versionOf = versions.apply(article.id());
            article.quotes().forEach(quote -> add(csv, article, quote, names, versionOf));
        });
        return csv.bytes();
    }

    /**
     * Returns the table of everything that is reported to have happened in some articles.
     *
     * @param eventIds gives, for an article and the id of an event in it, what stands for the event in the whole archive:
     *     one value for all articles that report it
     * @param versions the same as of quotations
     */
    public static byte[] events(
            Stream<Article> articles, BinaryOperator<String> eventIds, UnaryOperator<String> versions) {
        Csv csv = new Csv(EVENTS);
        articles.forEachOrdered(article -> {
            Map<String, String> names = names(article);
            String versionOf = versions.apply(article.id());
            article.events()
                    .forEach(event ->
                            add(csv, article, event, eventIds.apply(article.id(), event.id()), names, versionOf));
        });
        return csv.bytes();
    }

    private static void add(Csv csv, Article article, Quote quote, Map<String, String> names, String versionOf) {
        Source source = article.manuscript().source();
        Span place = article.manuscript().offsets().toFile(quote.span());
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
                quote.within().orElse(""),
                quote.sameAs().orElse(""),
                evidence.basis().label(),
                evidence.rule(),
                source.path(),
                place.start(),
                place.end(),
                versionOf);
    }

    private static void add(
            Csv csv, Article article, Event event, String eventId, Map<String, String> names, String versionOf) {
        Source source = article.manuscript().source();
        Evidence evidence = event.evidence();
        Span label = event.label().isEmpty()
                ? new Span(0, 0)
                : event.label().get(0).cover(event.label().get(event.label().size() - 1));
        Span place = article.manuscript().offsets().toFile(label);
        csv.row(
                article.id(),
                event.id(),
                eventId,
                event.labelText(article.text()),
                event.status().label(),
                names(event.allegedBy(), names),
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
                event.date().map(date -> date.evidence().basis().label()).orElse(""),
                evidence.basis().label(),
                evidence.rule(),
                source.path(),
                place.start(),
                place.end(),
                versionOf);
    }

    private static String words(Article article, List<Span> spans) {
        StringBuilder out = new StringBuilder();
        for (Span span : spans) {
            out.append(out.length() == 0 ? "" : " \u2026 ").append(article.text(), span.start(), span.end());
        }
        return out.toString();
    }

    private static String sentences(Article article, Span span) {
        int first = article.sentenceAt(span.start());
        int last = Math.max(first, article.sentenceAt(Math.max(span.start(), span.end() - 1)));
        StringBuilder out = new StringBuilder();
        for (int number = first; number <= last; number++) {
            out.append(number == first ? "s" : Csv.AND + "s").append(number);
        }
        return out.toString();
    }

    private static Map<String, String> names(Article article) {
        Map<String, String> names = new HashMap<>();
        article.voices().forEach(one -> names.putIfAbsent(one.id(), one.name()));
        article.places().forEach(one -> names.putIfAbsent(one.id(), one.name()));
        return names;
    }

    private static List<String> names(List<String> ids, Map<String, String> names) {
        List<String> list = new ArrayList<>(ids.size());
        for (String id : ids) {
            list.add(names.getOrDefault(id, id));
        }
        return list;
    }
}
