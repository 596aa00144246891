package onrecord.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.archive.EventReport;
import onrecord.archive.Summary;
import onrecord.archive.TimelineEvent;
import onrecord.data.CorrectionStub;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Evidence;
import onrecord.site.view.DateText;
import onrecord.site.view.EventCard;
import onrecord.site.view.EventLine;
import onrecord.site.view.Link;
import onrecord.text.Span;

/** Events of the archive with the sentences that report them. */
final class EventCards {
    /** Reports shown for one event; a story that everybody carried must not make an endless page. */
    private static final int MOST_SOURCES = 8;

    private EventCards() {}

    /** Returns how an event stands to the facts, in a word; empty where it happened. */
    static String status(Event.Status status) {
        return status == Event.Status.HAPPENED ? "" : Wording.capital(status.label());
    }

    /** Returns the same with who alleges what is alleged: {@code Alleged by police}. */
    private static String status(Event event, Article article) {
        String status = status(event.status());
        List<String> by = People.names(event.allegedBy(), People.byId(article));
        return by.isEmpty() ? status : status + " by " + Wording.and(by);
    }

    /** Returns status and basis of an event's date in words: {@code Planned, date stated}. */
    static String saying(Event event) {
        String date = event.date()
                .map(DateWords::saying)
                .orElse(event.bounds().isPresent() ? "Dated loosely" : "No date in the text");
        String status = status(event.status());
        return status.isEmpty() ? date : status + ", " + Wording.small(date);
    }

    /** Returns an event of an article in one line. */
    static EventLine line(Article article, Event event, Scope scope) {
        Optional<CorrectionStub.Words> words =
                event.label().isEmpty() ? Optional.empty() : Optional.of(CorrectionStub.words(article, event));
        return new EventLine(
                event.labelText(article.text()),
                scope.eventHref(article, event.id()),
                date(event, true),
                status(event, article),
                words.map(CorrectionStub.Words::text).orElse(""),
                words.map(CorrectionStub.Words::nth).orElse(""));
    }

    private static DateText date(Event event, boolean brief) {
        return event.date()
                .map(dating -> DateWords.text(dating, brief))
                .orElseGet(() -> DateWords.none(event.evidence().basis()));
    }

    /**
     * Returns an event of the archive with all that its articles say of it.
     *
     * @param lines names the articles of the list
     */
    static EventCard card(TimelineEvent event, Scope scope, SourceLines lines) {
        List<EventCard.EventSource> sources = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        List<Link> see = new ArrayList<>();
        Map<String, Link> who = new LinkedHashMap<>();
        Optional<ToldEvent> first = Optional.empty();
        for (EventReport report : event.reports()) {
            Optional<ToldEvent> told = ToldEvent.of(report, scope);
            if (told.isEmpty()) {
                continue;
            }
            first = first.or(() -> told);
            if (sources.size() < MOST_SOURCES) {
                told.get().sources(lines).forEach(sources::add);
                told.get().participants(scope).forEach(link -> who.putIfAbsent(link.text(), link));
                told.get().explain(reasons, see);
            }
        }
        if (!event.reason().isEmpty()) {
            reasons.add(event.reason());
        }
        ToldEvent told = first.orElseThrow(() -> new IllegalStateException("nobody reports " + event.address()));
        String question = reasons.isEmpty()
                ? ""
                : told.event()
                        .date()
                        .filter(date -> date.evidence().basis() != Basis.STATED)
                        .map(date -> DateWords.question(date.when()))
                        .orElse(told.event().date().isEmpty() ? "Why no date?" : "Why one event?");
        return new EventCard(
                event.address(),
                told.event().labelText(told.article().text()),
                date(told.event(), false),
                told.event().bounds().map(DateWords::full).orElse(""),
                status(told.event(), told.article()),
                sources,
                question,
                reasons,
                see,
                List.copyOf(who.values()),
                told.place(),
                scope.headingHref(
                        Heading.Kind.PLACE, told.place(), told.article().id()),
                scope.comparisonHref(event),
                otherDates(event, scope),
                "",
                0);
    }

    private static List<Link> otherDates(TimelineEvent event, Scope scope) {
        return event
                .otherDate()
                .map(other -> new Link(
                        DateWords.full(other.when()) + " (" + Wording.source(scope.summary(other.article())) + ")",
                        scope.eventHref(other)))
                .stream()
                .toList();
    }

    /** Returns the same card with the time to the next event. */
    static EventCard before(EventCard card, long days) {
        int size = days < 2 ? 0 : days < 8 ? 1 : days < 31 ? 2 : days < 92 ? 3 : days < 366 ? 4 : 5;
        return new EventCard(
                card.id(),
                card.label(),
                card.date(),
                card.bounds(),
                card.status(),
                card.sources(),
                card.question(),
                card.reasons(),
                card.see(),
                card.who(),
                card.where(),
                card.whereHref(),
                card.compareHref(),
                card.otherDates(),
                size == 0 ? "" : Wording.count((int) days, "day"),
                size);
    }

    /** An event as one article tells it. */
    private record ToldEvent(Article article, Summary summary, Event event, String href) {
        static Optional<ToldEvent> of(EventReport report, Scope scope) {
            Summary summary = scope.summary(report.article());
            Article article = scope.article(summary);
            return article.events().stream()
                    .filter(event -> event.id().equals(report.event().id()))
                    .findFirst()
                    .map(event -> new ToldEvent(article, summary, event, scope.href(summary)));
        }

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
                    sentenceName(article, sentence, number),
                    lines.of(summary));
        }

        Stream<Link> participants(Scope scope) {
            Map<String, Entity> entities = People.byId(article);
            return Stream.of(event.people(), event.organisations())
                    .flatMap(ids -> People.links(ids, entities, article, scope).stream());
        }

        void explain(List<String> reasons, List<Link> see) {
            Evidence date = event.date().map(Dating::evidence).orElse(event.evidence());
            if (date.basis() != Basis.STATED && !reasons.contains(date.reason())) {
                reasons.add(date.reason());
                see.addAll(Wording.see(article, date, href, 0));
            }
            boolean merged =
                    event.mentions().size() > 1 && !event.evidence().reason().isEmpty();
            if (merged && !reasons.contains(event.evidence().reason())) {
                reasons.add(event.evidence().reason());
            }
        }

        String place() {
            return event.place()
                    .map(id -> People.byId(article).get(id))
                    .map(Entity::name)
                    .orElse("");
        }
    }

    /** Returns which sentence it is: {@code Sentence 2, the deck}. */
    static String sentenceName(Article article, Span sentence, int number) {
        boolean headline = article.headline()
                .flatMap(line -> line.span())
                .filter(span -> span.contains(sentence))
                .isPresent();
        boolean deck = article.deck().filter(span -> span.contains(sentence)).isPresent();
        return "Sentence " + number + (headline ? ", the headline" : deck ? ", the deck" : "");
    }
}
