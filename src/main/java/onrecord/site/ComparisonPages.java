package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.archive.EventReport;
import onrecord.archive.Summary;
import onrecord.archive.TimelineEvent;
import onrecord.match.EventWords;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Paragraph;
import onrecord.model.Quote;
import onrecord.model.When;
import onrecord.site.view.ComparisonView;
import onrecord.site.view.ComparisonView.FigurePiece;
import onrecord.site.view.ComparisonView.SideReport;
import onrecord.site.view.DateText;
import onrecord.site.view.Link;
import onrecord.text.Span;

/** For each event that several agencies report: what each of them says, side by side, and what one tells otherwise than the others. */
final class ComparisonPages implements PageMaker {
    private static final int MOST_QUOTES = 5;

    /** A report with all that its article says of the event. */
    private record Told(Summary summary, Article article, Event event, Optional<Span> sentence, Set<String> figures) {
        Optional<When> when() {
            return event.date().map(Dating::when);
        }
    }

    @Override
    public Stream<Page> pages(SiteContext context) {
        return context.comparisons().all().stream().map(one -> context.page(one.path(), one, ComparisonPages::page));
    }

    private static Page.Content page(Comparisons.Comparison comparison, Scope scope) {
        List<Told> all = comparison.reports().stream()
                .flatMap(report -> told(report, scope).stream())
                .toList();
        TimelineEvent event = comparison.event();
        Told first = all.get(0);
        String reason = Stream.concat(
                        Stream.of(event.reason()),
                        event.otherDate().stream().map(other -> other.rule().reason()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        return new Page.Filled(
                "comparison.peb",
                new ComparisonView(
                        scope.frame(
                                "timeline",
                                scope.wording()
                                        .say(
                                                "comparison.title",
                                                first.event()
                                                        .labelText(
                                                                first.article().text())),
                                scope.wording().say("comparison.description")),
                        scope.wording().say("link.side-by-side"),
                        first.event().labelText(first.article().text()),
                        date(event.when().isPresent() ? first.event().date() : Optional.empty(), scope),
                        reason,
                        new Link(
                                scope.wording().say("comparison.timeline"),
                                scope.eventHref(first.article(), first.event().id())),
                        all.stream().map(one -> report(one, all, scope)).toList(),
                        comparison.left() == 0 ? "" : scope.wording().count("comparison.more", comparison.left())));
    }

    private static Optional<Told> told(EventReport report, Scope scope) {
        Summary summary = scope.summary(report.article());
        Article article = scope.article(summary);
        return article.events().stream()
                .filter(event -> event.id().equals(report.event().id()))
                .findFirst()
                .map(event -> {
                    Optional<Span> sentence =
                            event.mentions().stream().findFirst().map(Event.Report::sentence);
                    Set<String> figures =
                            sentence.map(span -> figures(article, event, span)).orElse(Set.of());
                    return new Told(summary, article, event, sentence, figures);
                });
    }

    /** Returns the figures of a sentence but for those of dates. */
    private static Set<String> figures(Article article, Event event, Span sentence) {
        StringBuilder words = new StringBuilder(sentence.of(article.text()));
        article.dates().stream()
                .map(date -> date.span())
                .filter(sentence::contains)
                .forEach(date -> words.replace(
                        date.start() - sentence.start(), date.end() - sentence.start(), " ".repeat(date.length())));
        return new TreeSet<>(EventWords.figures(words.toString()));
    }

    private static SideReport report(Told told, List<Told> all, Scope scope) {
        Article article = told.article();
        String href = scope.href(told.summary());
        Set<String> own = own(told, all);
        Optional<When> day = quoted(told);
        int number =
                told.sentence().map(span -> article.sentenceAt(span.start())).orElse(0);
        return new SideReport(
                told.summary().agency().orElse(""),
                told.summary().headline(),
                href,
                scope.wording().and(told.summary().filedAt()),
                scope.dates().text(told.summary().published(), true),
                date(told.event().date(), scope),
                beside(article, number - 1),
                told.sentence().map(span -> pieces(article, span, own)).orElse(List.of()),
                beside(article, number + 1),
                article.language().tag(),
                told.sentence()
                        .map(span -> EventCards.sentenceName(article, span, number, scope.wording()))
                        .orElse(""),
                href + "#s" + number,
                differences(told, all, own, scope),
                day.map(one -> scope.wording()
                                .say("comparison.said-on", scope.dates().full(one)))
                        .orElse(""),
                day.map(one -> quotes(told, one, href, scope)).orElse(List.of()));
    }

    private static DateText date(Optional<Dating> date, Scope scope) {
        return date.map(one -> scope.dates().text(one, false)).orElse(DateWords.none(Basis.STATED));
    }

    /** Returns the figures that no other report gives; none where no other gives any, for then there is nothing to compare. */
    private static Set<String> own(Told told, List<Told> all) {
        Set<String> others = new TreeSet<>();
        all.stream().filter(one -> one != told).forEach(one -> others.addAll(one.figures()));
        Set<String> own = new TreeSet<>(others.isEmpty() ? Set.of() : told.figures());
        own.removeAll(others);
        return own;
    }

    private static List<String> differences(Told told, List<Told> all, Set<String> figures, Scope scope) {
        List<String> differences = new ArrayList<>();
        List<String> otherDates = all.stream()
                .flatMap(one -> one.when().stream())
                .filter(when -> told.when().map(own -> contradict(own, when)).orElse(false))
                .map(scope.dates()::full)
                .distinct()
                .toList();
        if (!otherDates.isEmpty()) {
            differences.add(scope.wording()
                    .say(
                            "comparison.other-date",
                            told.when().map(scope.dates()::full).orElse(""),
                            String.join(scope.wording().say("list.or"), otherDates)));
        }
        if (!figures.isEmpty()) {
            differences.add(scope.wording()
                    .count("comparison.figures", figures.size(), scope.wording().list(List.copyOf(figures))));
        }
        return differences;
    }

    /** Returns whether two dates cannot both be right: a month does not contradict a day in it. */
    private static boolean contradict(When one, When other) {
        String value = one.value().orElse("");
        String otherValue = other.value().orElse("");
        return !value.startsWith(otherValue) && !otherValue.startsWith(value);
    }

    /** Returns the sentence of a number if it is one of the copy. */
    private static String beside(Article article, int number) {
        if (number < 1 || number > article.sentences().size()) {
            return "";
        }
        Span sentence = article.sentences().get(number - 1);
        return article.paragraphs().stream()
                        .anyMatch(one -> one.span().contains(sentence)
                                && (one.role() == Paragraph.Role.LEAD || one.role() == Paragraph.Role.BODY))
                ? TextRuns.printable(article.text(), sentence.start(), sentence.end())
                : "";
    }

    /** Cuts a sentence where figures of its own begin and end. */
    private static List<FigurePiece> pieces(Article article, Span sentence, Set<String> own) {
        String text = article.text();
        List<FigurePiece> pieces = new ArrayList<>();
        int from = sentence.start();
        int at = from;
        while (at < sentence.end()) {
            int end = at;
            while (end < sentence.end() && EventWords.isInFigure(text, end)) {
                end++;
            }
            if (end > at && own.contains(text.substring(at, end).replace(",", ""))) {
                add(pieces, text, from, at, false);
                add(pieces, text, at, end, true);
                from = end;
            }
            at = Math.max(end, at + 1);
        }
        add(pieces, text, from, sentence.end(), false);
        return pieces;
    }

    private static void add(List<FigurePiece> pieces, String text, int start, int end, boolean own) {
        if (start < end) {
            pieces.add(new FigurePiece(TextRuns.printable(text, start, end), own));
        }
    }

    /** Returns the day of which the article quotes something: that of the event, else its own; empty where it does of neither. */
    private static Optional<When> quoted(Told told) {
        return Stream.of(
                        told.when(),
                        Optional.of(told.summary().published().dating().when()))
                .flatMap(Optional::stream)
                .filter(day -> day instanceof When.Day)
                .filter(day -> told.article().statements().anyMatch(quote -> isOf(quote, told.article(), day)))
                .findFirst();
    }

    /** Returns whether something was said on a day; what has no date of its own was said when the article was published. */
    private static boolean isOf(Quote quote, Article article, When day) {
        When said = quote.date().orElse(article.published().dating()).when();
        return said instanceof When.Day && said.firstDay().equals(day.firstDay());
    }

    /** Returns what the article quotes as said on a day. */
    private static List<Link> quotes(Told told, When day, String href, Scope scope) {
        Map<String, Entity> entities = People.byId(told.article());
        return told.article()
                .statements()
                .filter(quote -> isOf(quote, told.article(), day))
                .limit(MOST_QUOTES)
                .map(quote -> {
                    int number = told.article().sentenceAt(quote.span().start());
                    List<String> speakers = People.names(quote.speakers(), entities);
                    String sentence = scope.wording().say("sentence", number);
                    String words = speakers.isEmpty()
                            ? sentence
                            : scope.wording().list(List.of(scope.wording().and(speakers), Wording.small(sentence)));
                    return new Link(words, href + "#s" + number);
                })
                .distinct()
                .toList();
    }
}
