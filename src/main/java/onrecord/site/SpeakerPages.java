package onrecord.site;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.data.DataScript;
import onrecord.data.SpeakerLd;
import onrecord.model.When;
import onrecord.site.Statements.Statement;
import onrecord.site.view.Link;
import onrecord.site.view.QuoteCard;
import onrecord.site.view.SourceLine;
import onrecord.site.view.SpeakerView;
import onrecord.site.view.YearShelf;

/** The pages of each speaker: what was said, to whom, and when, the newest first. */
final class SpeakerPages implements PageMaker {
    /**
     * What one page is made of.
     *
     * @param role what the editors and the latest article that gives a title call the speaker, in words
     * @param namesakes the path of the page of all who bear the name; empty where nobody else does
     * @param feed the path of the speaker's feed, on the first page; empty where there is none
     * @param said the statements on the page
     * @param script the path of the script that tells of the statements on all pages; empty where this is the only page
     * @param whole what the first page sums up
     */
    private record Portrait(
            String name,
            String role,
            String reason,
            String namesakes,
            String feed,
            ListPart<Statement> said,
            String script,
            Optional<Whole> whole) {}

    /**
     * A speaker with all appearances.
     *
     * @param years the years of all statements, where there are several
     * @param activity the number of statements by month
     */
    private record Whole(Speaker speaker, List<Statements.Year> years, List<Activity.MonthCount> activity) {}

    /** What the script is made of. */
    private record AllPages(List<ListPart<Statement>> parts) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        return context.archive().speakers().stream().mapMulti((speaker, sink) -> pages(speaker, context, sink));
    }

    private static void pages(Speaker speaker, SiteContext context, Consumer<Page> sink) {
        List<Summary> articles = context.archive().articles();
        String role = role(speaker, articles, context.wording());
        String namesakes = context.sharedNames().pathOf(speaker);
        List<Statement> statements = Statements.of(speaker, articles);
        List<ListPart<Statement>> parts = Statements.parts(speaker, statements);
        String script = parts.size() == 1 ? "" : "speakers/" + speaker.address() + ".js";
        for (ListPart<Statement> part : parts) {
            Optional<Whole> whole = Optional.of(speaker)
                    .filter(one -> part.number() == 1)
                    .map(one -> new Whole(one, Statements.years(parts), Statements.byMonth(statements)));
            String feed = whole.flatMap(one -> SpeakerFeeds.page(one.speaker(), articles))
                    .orElse("");
            Portrait portrait =
                    new Portrait(speaker.name(), role, speaker.reason(), namesakes, feed, part, script, whole);
            sink.accept(context.page(part.path(), portrait, SpeakerPages::page));
        }
        if (!script.isEmpty()) {
            sink.accept(context.page(script, new AllPages(parts), SpeakerPages::script));
        }
    }

    /** Returns the titles that the archive's editors give, then those of the latest article that gives any. */
    private static String role(Speaker speaker, List<Summary> articles, Wording words) {
        return Stream.of(words.list(speaker.titles()), described(speaker, articles, words))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String described(Speaker speaker, List<Summary> articles, Wording words) {
        return SpeakerLists.describing(speaker, articles::get)
                .map(last -> asOf(
                        words.list(last.voice().titles()),
                        articles.get(last.article()).published().dating().when(),
                        words))
                .orElse("");
    }

    private static String asOf(String titles, When when, Wording words) {
        if (when.firstDay().isEmpty()) {
            return words.say("speaker.as-described-undated", titles);
        }
        return words.say(
                when instanceof When.Day ? "speaker.as-described-on" : "speaker.as-described-in",
                titles,
                words.dates().full(when));
    }

    private static Page.Content page(Portrait portrait, Scope scope) {
        List<SpeakerView.Reported> said = said(portrait.said(), scope);
        Optional<Speaker> speaker = portrait.whole().map(Whole::speaker);
        Optional<SpeakerTotals> totals = speaker.map(one -> new SpeakerTotals(one, scope));
        return new Page.Filled(
                "speaker.peb",
                new SpeakerView(
                        scope.frame(
                                "speakers",
                                portrait.name(),
                                scope.wording().say("speaker.description", portrait.name())),
                        portrait.name(),
                        portrait.role(),
                        totals.map(SpeakerTotals::tallies).orElse(List.of()),
                        portrait.whole()
                                .map(whole -> Activity.of(whole.activity(), scope.wording()))
                                .orElse(Activity.none()),
                        portrait.whole().map(whole -> years(whole, scope)).orElse(List.of()),
                        !portrait.script().isEmpty() || portrait.said().things().size() > 1,
                        portrait.script().isEmpty() ? "" : scope.href(portrait.script()),
                        said,
                        totals.map(SpeakerTotals::titles).orElse(List.of()),
                        totals.map(SpeakerTotals::addressees).orElse(List.of()),
                        totals.map(SpeakerTotals::names).orElse(List.of()),
                        totals.map(SpeakerTotals::events).orElse(List.of()),
                        portrait.reason(),
                        speaker.stream()
                                .flatMap(one -> one.corrections().stream())
                                .map(CorrectionLines::of)
                                .toList(),
                        portrait.namesakes().isEmpty() ? "" : scope.href(portrait.namesakes()),
                        speaker.stream()
                                .flatMap(one -> one.links().stream())
                                .map(SpeakerPages::elsewhere)
                                .toList(),
                        portrait.feed().isEmpty() ? "" : scope.href(portrait.feed()),
                        speaker.map(one -> structured(one, scope)).orElse(""),
                        portrait.said().pager(scope.wording())));
    }

    /** Returns links to the newest statements of each year; none where there is one year only. */
    private static List<YearShelf.ShelfLink> years(Whole whole, Scope scope) {
        return whole.years().size() < 2
                ? List.of()
                : whole.years().stream()
                        .map(year -> new YearShelf.ShelfLink(
                                year.year().isEmpty() ? scope.wording().say("date.without") : year.year(),
                                scope.href(year.page()) + "#" + Statements.anchor(year.shelf()),
                                scope.wording().digits(year.count())))
                        .toList();
    }

    /** Returns what programs are told of a speaker; empty where that is nothing but what the page says. */
    private static String structured(Speaker speaker, Scope scope) {
        String address = scope.address(Links.speaker(speaker.address(), 1));
        if (address.isEmpty() && speaker.links().isEmpty()) {
            return "";
        }
        return SpeakerLd.of(
                speaker.name(),
                speaker.person(),
                SpeakerLists.titles(speaker, scope::summary),
                speaker.links().stream()
                        .map(Links::outside)
                        .filter(link -> !link.isEmpty())
                        .toList(),
                address);
    }

    private static Link elsewhere(String address) {
        String text = address.substring(address.indexOf("//") + 2);
        return new Link(text.endsWith("/") ? text.substring(0, text.length() - 1) : text, Links.outside(address));
    }

    private static List<SpeakerView.Reported> said(ListPart<Statement> part, Scope scope) {
        List<SpeakerView.Reported> said = new ArrayList<>();
        Map<Speaker.Appearance, QuoteCards> cards = new IdentityHashMap<>();
        SourceLines sources = new SourceLines(scope.wording());
        String shelf = "";
        List<QuoteCard> here = new ArrayList<>();
        for (Statement one : part.things()) {
            if (!one.shelf().equals(shelf)) {
                shelf = one.shelf();
                here = new ArrayList<>();
                said.add(new SpeakerView.Reported(
                        Statements.anchor(shelf), MonthLists.name(shelf, scope.wording()), here));
            }
            here.add(card(one, cards, sources, scope));
        }
        return said;
    }

    private static QuoteCard card(
            Statement one, Map<Speaker.Appearance, QuoteCards> cards, SourceLines sources, Scope scope) {
        return cards.computeIfAbsent(one.appearance(), voice -> new QuoteCards(voice, scope, sources))
                .card(one.place(), one.number());
    }

    private static Page.Content script(AllPages all, Scope scope) {
        List<List<Object>> rows = new ArrayList<>();
        Map<Speaker.Appearance, QuoteCards> cards = new IdentityHashMap<>();
        SourceLines sources = new SourceLines(scope.wording());
        for (ListPart<Statement> part : all.parts()) {
            String page = Links.encode(part.path());
            for (Statement one : part.things()) {
                QuoteCard card = card(one, cards, sources, scope);
                QuoteCards article = cards.get(one.appearance());
                rows.add(row(page, one, card, article == null ? "" : article.wholeWords(one.place()), scope));
            }
        }
        return new Page.Data(DataScript.of("onrecord.said", rows));
    }

    /** Returns what {@code speakers.js} shows of a statement on another page; addresses begin at the site's root. */
    private static List<Object> row(String page, Statement one, QuoteCard card, String words, Scope scope) {
        return List.of(
                page + "#" + card.id(),
                card.date().text(),
                one.shelf(),
                String.join(" ", card.kinds()),
                card.whom().stream().map(Link::text).toList(),
                card.source().agency(),
                card.basis(),
                card.saying(),
                words,
                scope.wording().list(List.of(source(card.source(), scope.wording()), Wording.small(card.sentence()))),
                card.href().substring(scope.root().length()));
    }

    private static String source(SourceLine line, Wording words) {
        return words.list(Stream.of(line.agency(), line.place(), line.date())
                .filter(part -> !part.isEmpty())
                .toList());
    }
}
