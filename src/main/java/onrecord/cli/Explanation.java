package onrecord.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Evidence;
import onrecord.model.Mention;
import onrecord.model.Organisation;
import onrecord.model.Person;
import onrecord.model.Place;
import onrecord.model.Quote;
import onrecord.model.TimeExpression;
import onrecord.model.When;
import onrecord.text.LineMap;
import onrecord.text.Span;

/**
 * What was found in an article, in words: where, what, which rule, on what basis, and why. In the order of the text.
 *
 * <pre>
 * 3:1 dateline “VELDEN, March 3 -”
 *     stated (dateline-place-date): The line names the place and the day.
 * </pre>
 */
final class Explanation {
    private static final int LONGEST = 90;

    private final Article article;
    private final OptionalInt line;
    private final LineMap lines;
    private final Map<String, String> names = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** One finding: its places in the file that were asked for, and the lines that tell it. */
    private record Finding(List<Span> spans, int start, String words) {}

    private Explanation(Article article, LineMap lines, OptionalInt line) {
        this.article = article;
        this.line = line;
        this.lines = lines;
        article.voices().forEach(voice -> names.put(voice.id(), voice.name()));
        article.places().forEach(place -> names.put(place.id(), place.name()));
        article.quotes().forEach(quote -> names.put(quote.id(), words(quote)));
    }

    /**
     * Explains an article.
     *
     * @param lines those of its file
     * @param line the 1-based line of the file to explain; all of it where none is given
     * @return lines, each with a line end, below one that names the story where its file holds several; empty where nothing
     *     was found there
     */
    static String of(Article article, LineMap lines, OptionalInt line) {
        Explanation explanation = new Explanation(article, lines, line);
        explanation.parts();
        article.quotes().forEach(explanation::quote);
        article.dates().forEach(explanation::date);
        article.events().forEach(explanation::event);
        article.voices().forEach(explanation::entity);
        article.places().forEach(explanation::entity);
        String words = explanation.findings.stream()
                .filter(finding -> line.isEmpty() || !finding.spans.isEmpty())
                .sorted(Comparator.comparingInt(Finding::start))
                .map(Finding::words)
                .collect(Collectors.joining());
        String item = article.manuscript().source().item();
        return item.isEmpty() || words.isEmpty() ? words : "item “" + item + "”\n" + words;
    }

    private boolean isAsked(Span inFile) {
        return line.isEmpty()
                || lines.line(inFile.start()) <= line.getAsInt()
                        && line.getAsInt() <= lines.line(Math.max(inFile.start(), inFile.end() - 1));
    }

    private void parts() {
        article.headline().ifPresent(headline -> {
            String from = headline.from().label().replace('-', ' ');
            add(
                    headline.span().map(List::of).orElse(List.of()),
                    "headline " + quoted(headline.text()),
                    "given by the " + from);
        });
        article.deck().ifPresent(deck -> add(List.of(deck), "deck " + quoted(deck.of(article.text())), ""));
        article.bylines().forEach(byline -> add(List.of(byline), "byline " + quoted(byline.of(article.text())), ""));
        article.dateline()
                .ifPresent(dateline -> add(
                        List.of(dateline.span()),
                        "dateline " + quoted(dateline.span().of(article.text())),
                        why(dateline.evidence())));
        Dating published = article.published().dating();
        add(
                published.span().map(List::of).orElse(List.of()),
                "published " + date(published),
                "given by the " + article.published().from().label().replace('-', ' ') + "\n"
                        + why(published.evidence()));
    }

    private void quote(Quote quote) {
        StringBuilder what =
                new StringBuilder(quote.kind().label()).append(" quotation ").append(words(quote));
        what.append("\n    said by ")
                .append(quote.speakers().isEmpty() ? "nobody the text names" : named(quote.speakers()));
        if (!quote.addressees().isEmpty()) {
            what.append(" to ").append(named(quote.addressees()));
        }
        quote.date().ifPresent(when -> what.append(", ").append(date(when)));
        quote.within().ifPresent(id -> what.append("\n    shown inside the paraphrase ")
                .append(named(List.of(id))));
        quote.sameAs().ifPresent(id -> what.append("\n    shown once, with the lead’s ")
                .append(named(List.of(id))));
        add(
                quote.spans(),
                what.toString(),
                why(quote.evidence())
                        + quote.date().map(when -> "\n" + why(when.evidence())).orElse(""));
    }

    private String words(Quote quote) {
        return quoted(
                quote.spans().stream().map(span -> span.of(article.text())).collect(Collectors.joining(" … ")));
    }

    private void date(TimeExpression date) {
        add(
                List.of(date.span()),
                "time expression " + quoted(date.span().of(article.text())) + " = "
                        + date.type().label() + " "
                        + date.value()
                        + date.when()
                                .map(When::edtf)
                                .filter(edtf -> !edtf.equals(date.value()))
                                .map(edtf -> " (" + edtf + ")")
                                .orElse(""),
                why(date.evidence()));
    }

    private void event(Event event) {
        String when = event.date().map(Explanation::date).orElseGet(() -> event.bounds()
                .map(bounds -> "between " + bounds.edtf())
                .orElse("without a date"));
        List<Span> spans = event.mentions().stream().map(Event.Report::sentence).toList();
        add(
                spans,
                "event, " + event.status().label() + ", " + when + ": " + quoted(event.labelText(article.text())),
                why(event.evidence())
                        + event.date().map(date -> "\n" + why(date.evidence())).orElse(""));
    }

    private void entity(Entity entity) {
        String kind = entity instanceof Person
                ? "person"
                : entity instanceof Organisation ? "organisation" : entity instanceof Place ? "place" : "unnamed";
        String titles = entity instanceof Person person && !person.titles().isEmpty()
                ? ", " + String.join(", ", person.titles())
                : "";
        List<Mention> asked = entity.mentions().stream()
                .filter(mention -> isAsked(file(mention.span())))
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        String mentions = asked.stream()
                .map(mention -> place(file(mention.span()).start()) + " "
                        + quoted(mention.span().of(article.text())) + " "
                        + mention.kind().label())
                .collect(Collectors.joining("\n"));
        add(asked.stream().map(Mention::span).toList(), kind + " " + entity.name() + titles, mentions);
    }

    private void add(List<Span> spans, String what, String more) {
        List<Span> places = spans.stream().map(this::file).filter(this::isAsked).toList();
        int start = places.isEmpty() ? 0 : places.get(0).start();
        String words = (places.isEmpty() ? "-" : place(start)) + " " + what + "\n"
                + (more.isEmpty() ? "" : more.strip().indent(4));
        findings.add(new Finding(places, start, words));
    }

    private Span file(Span span) {
        return article.manuscript().offsets().toFile(span);
    }

    private String place(int offset) {
        return lines.line(offset) + ":" + lines.column(offset);
    }

    private String named(List<String> ids) {
        return ids.stream()
                .map(id -> Optional.ofNullable(names.get(id)).orElse(id))
                .collect(Collectors.joining(" and "));
    }

    private static String date(Dating dating) {
        return dating.when().value().map(value -> dating.when().edtf()).orElse("on an unknown day");
    }

    private static String why(Evidence evidence) {
        Basis basis = evidence.basis();
        return basis.label() + " (" + evidence.rule() + "): " + evidence.reason();
    }

    private static String quoted(String words) {
        String line = words.replaceAll("\\s+", " ");
        int points = line.codePointCount(0, line.length());
        return "“" + (points > LONGEST ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…" : line) + "”";
    }
}
