package onrecord.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.archive.EventReport;
import onrecord.archive.Summary;
import onrecord.archive.TimelineEvent;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Evidence;
import onrecord.site.view.EventCard;
import onrecord.site.view.Link;
import onrecord.text.Span;

/**
 * An event as one article tells it.
 *
 * @param article the article
 * @param summary what the archive keeps of it
 * @param event the event there
 * @param href the article's page
 */
record ToldEvent(Article article, Summary summary, Event event, String href) {
    /** Returns what a report tells; empty where its article has no such event. */
    static Optional<ToldEvent> of(EventReport report, Scope scope) {
        Summary summary = scope.summary(report.article());
        Article article = scope.article(summary);
        return article.events().stream()
                .filter(event -> event.id().equals(report.event().id()))
                .findFirst()
                .map(event -> new ToldEvent(article, summary, event, scope.href(summary)));
    }

    /** Returns the first report of an event of the archive, which gives its words. */
    static ToldEvent first(TimelineEvent event, Scope scope) {
        return event.reports().stream()
                .flatMap(report -> of(report, scope).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody reports " + event.address()));
    }

    /** Returns the source's words for it. */
    String label() {
        return event.labelText(article.text());
    }

    /** Returns on what its date rests. */
    Basis basis() {
        return event.date().map(Dating::evidence).orElse(event.evidence()).basis();
    }

    /**
     * Returns the sentences that report it.
     *
     * @param lines names the articles of the list
     */
    Stream<EventCard.EventSource> sources(SourceLines lines) {
        return event.mentions().stream().map(report -> source(report, lines));
    }

    private EventCard.EventSource source(Event.Report report, SourceLines lines) {
        Span sentence = report.sentence();
        Span marked = report.date().filter(sentence::contains).orElse(new Span(sentence.end(), sentence.end()));
        int number = article.sentenceAt(sentence.start());
        return new EventCard.EventSource(
                TextRuns.printable(article.text(), sentence.start(), marked.start()),
                TextRuns.printable(article.text(), marked.start(), marked.end()),
                TextRuns.printable(article.text(), marked.end(), sentence.end()),
                href + SourceLines.fragment(article, number),
                EventCards.sentenceName(article, sentence, number, lines.words()),
                lines.of(summary));
    }

    /** Returns the way to the first sentence that reports it, named after the article; without address where none does. */
    Link link(Scope scope) {
        return new Link(
                scope.wording().source(summary),
                event.mentions().stream()
                        .findFirst()
                        .map(report -> article.sentenceAt(report.sentence().start()))
                        .map(number -> href + SourceLines.fragment(article, number))
                        .orElse(href));
    }

    /** Returns those who take part. */
    Stream<Link> participants(Scope scope) {
        Map<String, Entity> entities = People.byId(article);
        return Stream.of(event.people(), event.organisations())
                .flatMap(ids -> People.links(ids, entities, article, scope).stream());
    }

    /** Adds the reasons for its date, and the sentences that they rest on. */
    void explain(List<String> reasons, List<Link> see, Scope scope) {
        Evidence date = event.date().map(Dating::evidence).orElse(event.evidence());
        if (date.basis() != Basis.STATED && !reasons.contains(date.reason())) {
            reasons.add(date.reason());
            see.addAll(scope.wording().see(article, date, href, 0));
        }
        boolean merged =
                event.mentions().size() > 1 && !event.evidence().reason().isEmpty();
        if (merged && !reasons.contains(event.evidence().reason())) {
            reasons.add(event.evidence().reason());
        }
    }

    /** Returns where it happened; empty where the article does not say. */
    String place() {
        return event.place()
                .map(id -> People.byId(article).get(id))
                .map(Entity::name)
                .orElse("");
    }
}
