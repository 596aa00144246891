package onrecord.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import onrecord.archive.EventReport;
import onrecord.archive.TimelineEvent;
import onrecord.data.CorrectionStub;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Event;
import onrecord.site.view.DateText;
import onrecord.site.view.EventCard;
import onrecord.site.view.EventLine;
import onrecord.site.view.Link;
import onrecord.text.Span;

/** Events of the archive with the sentences that report them. */
final class EventCards {
    /** Reports looked at for one event; a story that everybody carried must not make an endless page. */
    private static final int MOST_REPORTS = 24;

    /** Sentences shown for one event, for all of a page, and for the other date of one. */
    private static final int MOST_SOURCES = 8;

    private static final int SOURCES_OF_PAGE = 90;
    private static final int MOST_OTHER = 3;

    private EventCards() {}

    /** Returns how an event stands to the facts, in a word; empty where it happened. */
    static String status(Event.Status status, Wording words) {
        return status == Event.Status.HAPPENED ? "" : words.say("status." + status.label());
    }

    /** Returns the same with who alleges what is alleged: {@code Alleged by police}. */
    private static String status(Event event, Article article, Wording words) {
        String status = status(event.status(), words);
        List<String> by = People.names(event.allegedBy(), People.byId(article));
        return by.isEmpty() ? status : words.say("status.by", status, words.and(by));
    }

    /** Returns status and basis of an event's date in words: {@code Planned, date stated}. */
    static String saying(Event event, Wording words) {
        String date = event.date()
                .map(words.dates()::saying)
                .orElseGet(() -> words.say(event.bounds().isPresent() ? "event.loosely" : "event.no-date-in-text"));
        String status = status(event.status(), words);
        return status.isEmpty() ? date : words.say("event.status-date", status, Wording.small(date));
    }

    /** Returns an event of an article in one line. */
    static EventLine line(Article article, Event event, Scope scope) {
        Optional<CorrectionStub.Words> words =
                event.label().isEmpty() ? Optional.empty() : Optional.of(CorrectionStub.words(article, event));
        return new EventLine(
                event.labelText(article.text()),
                scope.eventHref(article, event.id()),
                date(event, true, scope),
                status(event, article, scope.wording()),
                words.map(CorrectionStub.Words::text).orElse(""),
                words.map(CorrectionStub.Words::nth).orElse(""));
    }

    private static DateText date(Event event, boolean brief, Scope scope) {
        return event.date()
                .map(dating -> scope.dates().text(dating, brief))
                .orElseGet(() -> DateWords.none(event.evidence().basis()));
    }

    /**
     * Returns the events of a page with all that their articles say of them. Where many articles tell the same, further sentences
     * are linked to and not shown.
     */
    static List<EventCard> cards(List<TimelineEvent> events, Scope scope) {
        int most = mostSources(
                events.stream().mapToInt(event -> event.reports().size()).toArray());
        SourceLines lines = new SourceLines(scope.wording());
        return events.stream().map(event -> card(event, most, scope, lines)).toList();
    }

    /**
     * Returns how many sentences of each event a page shows, which must not become too long.
     *
     * @param reports how many reports each of its events has
     */
    static int mostSources(int[] reports) {
        int most = MOST_SOURCES;
        while (most > 1 && shown(reports, most) > SOURCES_OF_PAGE) {
            most--;
        }
        return most;
    }

    private static int shown(int[] reports, int most) {
        return IntStream.of(reports).map(each -> Math.min(each, most)).sum();
    }

    private static EventCard card(TimelineEvent event, int most, Scope scope, SourceLines lines) {
        List<EventCard.EventSource> sources = new ArrayList<>();
        List<Link> further = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        List<Link> see = new ArrayList<>();
        Map<String, Link> who = new LinkedHashMap<>();
        List<ToldEvent> reports = event.reports().stream()
                .limit(MOST_REPORTS)
                .flatMap(report -> ToldEvent.of(report, scope).stream())
                .toList();
        for (ToldEvent told : reports) {
            int before = sources.size();
            told.sources(lines).limit(most - before).forEach(sources::add);
            if (sources.size() == before) {
                further.add(told.link(scope));
            } else {
                told.participants(scope).forEach(link -> who.putIfAbsent(link.text(), link));
                told.explain(reasons, see, scope);
            }
        }
        if (!event.reason().isEmpty()) {
            reasons.add(event.reason());
        }
        ToldEvent first = ToldEvent.first(event, scope);
        return new EventCard(
                event.address(),
                scope.eventHref(first.article(), first.event().id()),
                first.label(),
                date(first.event(), false, scope),
                first.event().bounds().map(scope.dates()::full).orElse(""),
                status(first.event(), first.article(), scope.wording()),
                told(event.reports(), scope),
                sources,
                further,
                reasons.isEmpty() ? "" : question(first.event(), scope),
                reasons,
                see,
                List.copyOf(who.values()),
                first.place(),
                scope.headingHref(
                        Heading.Kind.PLACE, first.place(), first.article().id()),
                scope.comparisonHref(event),
                tellings(event, sources, scope, lines));
    }

    private static String question(Event event, Scope scope) {
        return event.date()
                .filter(date -> date.evidence().basis() != Basis.STATED)
                .map(date -> scope.dates().question(date.when()))
                .orElseGet(() -> scope.wording().say(event.date().isEmpty() ? "why.no-date" : "why.one-event"));
    }

    /** Returns an event of the archive in a line, without its sources. */
    static EventCard line(TimelineEvent event, Scope scope) {
        ToldEvent first = ToldEvent.first(event, scope);
        return new EventCard(
                event.address(),
                scope.eventHref(first.article(), first.event().id()),
                first.label(),
                date(first.event(), true, scope),
                first.event().bounds().map(scope.dates()::brief).orElse(""),
                status(first.event(), first.article(), scope.wording()),
                told(event.reports(), scope),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                scope.comparisonHref(event),
                List.of());
    }

    /** Returns who tells of an event, in words: {@code TASS}, {@code 3 agencies}. */
    private static String told(List<EventReport> reports, Scope scope) {
        List<String> agencies = reports.stream()
                .flatMap(report -> scope.summary(report.article()).agency().stream())
                .distinct()
                .toList();
        return switch (agencies.size()) {
            case 0 ->
                scope.wording().count("count.articles", (int)
                        reports.stream().map(EventReport::article).distinct().count());
            case 1 -> agencies.get(0);
            default -> scope.wording().count("count.agencies", agencies.size());
        };
    }

    /** Returns an event with its date beside the same with another one. */
    private static List<EventCard.Telling> tellings(
            TimelineEvent event, List<EventCard.EventSource> sources, Scope scope, SourceLines lines) {
        if (event.otherDate().isEmpty()) {
            return List.of();
        }
        TimelineEvent.OtherDate other = event.otherDate().get();
        EventReport report = scope.report(other);
        return List.of(
                new EventCard.Telling(
                        new Link(scope.dates().full(event.when().orElseThrow()), ""),
                        told(event.reports(), scope),
                        sources),
                new EventCard.Telling(
                        new Link(scope.dates().full(other.when()), scope.eventHref(other)),
                        told(List.of(report), scope),
                        ToldEvent.of(report, scope).stream()
                                .flatMap(told -> told.sources(lines))
                                .limit(MOST_OTHER)
                                .toList()));
    }

    /** Returns which sentence it is: {@code Sentence 2, the deck}. */
    static String sentenceName(Article article, Span sentence, int number, Wording words) {
        boolean headline = article.headline()
                .flatMap(line -> line.span())
                .filter(span -> span.contains(sentence))
                .isPresent();
        boolean deck = article.deck().filter(span -> span.contains(sentence)).isPresent();
        return words.say(headline ? "sentence.headline" : deck ? "sentence.deck" : "sentence", number);
    }
}
