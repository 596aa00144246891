package onrecord.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.archive.Summary;
import onrecord.data.Json;
import onrecord.data.NewsArticleLd;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Event;
import onrecord.model.Language;
import onrecord.model.Metadata;
import onrecord.model.Paragraph;
import onrecord.model.Settings;
import onrecord.model.When;
import onrecord.site.view.ArticleView;
import onrecord.site.view.DateAxis;
import onrecord.site.view.DateText;
import onrecord.site.view.Fact;
import onrecord.site.view.Frame;
import onrecord.site.view.Link;
import onrecord.site.view.MovedView;
import onrecord.site.view.Note;
import onrecord.site.view.PersonCard;
import onrecord.site.view.Row;
import onrecord.site.view.Run;
import onrecord.text.Diagnostic;
import onrecord.text.Source;
import onrecord.text.Spaces;
import onrecord.text.Span;

/** The page of each article, its data beside it, and the pages at its old addresses. */
final class ArticlePages implements PageMaker {
    /** What the page of an article is made of: the article, and what is around it. */
    private record Placed(Summary article, Neighbourhood around) {}

    /** Notes of a paragraph that stand open where there are many. */
    private static final int OPEN_NOTES = 3;

    /** Sentences from which on a story is long. */
    private static final int LONG = 12;

    @Override
    public Stream<Page> pages(SiteContext context) {
        Neighbours neighbours = new Neighbours(context);
        return IntStream.range(0, context.archive().articles().size())
                .boxed()
                .mapMulti((place, sink) -> pages(place, neighbours, context, sink));
    }

    private static void pages(int place, Neighbours neighbours, SiteContext context, Consumer<Page> sink) {
        Summary summary = context.archive().articles().get(place);
        Placed placed = new Placed(summary, neighbours.of(place));
        sink.accept(context.page(Links.article(summary.id()), placed, ArticlePages::page));
        if (!context.settings().leavesOut(Settings.Part.ARTICLE_JSON)) {
            sink.accept(context.page("articles/" + summary.id() + ".json", summary, ArticlePages::json));
        }
        for (String alias : summary.aliases()) {
            sink.accept(context.page(Links.article(alias), summary, ArticlePages::moved));
        }
    }

    private static Page.Content json(Summary summary, Scope scope) {
        return new Page.Data(Json.article(scope.article(summary), VersionLines.data(summary, scope)));
    }

    private static Page.Content moved(Summary summary, Scope scope) {
        return new Page.Filled(
                "moved.peb",
                new MovedView(
                        scope.frameTo(Links.article(summary.id()), "articles", summary.headline()),
                        summary.headline(),
                        scope.href(summary)));
    }

    private static Page.Content page(Placed placed, Scope scope) {
        return new Page.Filled("article.peb", view(placed, scope.article(placed.article()), scope));
    }

    private static ArticleView view(Placed placed, Article article, Scope scope) {
        Summary summary = placed.article();
        TextRuns runs = Annotations.runs(article, scope);
        Source source = article.manuscript().source();
        String url = article.manuscript().metadata().url().map(Links::outside).orElse("");
        String name = summary.id().substring(summary.id().lastIndexOf('/') + 1);
        Frame frame = scope.frame("articles", summary.headline(), "");
        List<Row> rows = rows(article, scope, runs);
        List<PersonCard> people = People.cards(article, scope);
        return new ArticleView(
                frame,
                article.language().tag(),
                summary.agency().orElse(""),
                scope.wording().and(summary.filedAt()),
                placeFind(article),
                date(article, scope),
                scope.wording().count("count.sentences", article.sentences().size()),
                summary.headline(),
                headline(article, summary, runs),
                article.deck().map(runs::of).orElse(List.of()),
                rows,
                ruler(article, scope),
                article.events().stream()
                        .filter(event -> event.date().isPresent())
                        .map(event -> EventCards.line(article, event, scope))
                        .toList(),
                article.events().stream()
                        .filter(event -> event.date().isEmpty())
                        .map(event -> EventCards.line(article, event, scope))
                        .toList(),
                VersionLines.of(summary, scope),
                VersionLines.more(summary, scope),
                VersionLines.isLatest(summary, scope),
                people,
                article.corrections().stream()
                        .map(each -> CorrectionLines.of(article, each))
                        .toList(),
                Citations.of(summary, scope.wording()),
                scope.settings().leavesOut(Settings.Part.ARTICLE_JSON) ? "" : Links.encode(name + ".json"),
                scope.agencyFeed(summary),
                NewsArticleLd.of(article, place(summary, scope), Links::anchor),
                url.isEmpty() ? source.fileName() : url,
                url,
                facts(article.manuscript().metadata(), scope),
                source.key(),
                source.sha256(),
                scope.wording()
                        .list(List.of(
                                scope.wording().count("count.bytes", (int) Math.min(Integer.MAX_VALUE, source.bytes())),
                                scope.wording().count("count.characters", source.characters()))),
                article.diagnostics().stream().map(each -> problem(each, scope)).toList(),
                placed.around().shown(summary, article, scope),
                report(summary, scope),
                MetaTags.of(summary, article, frame, scope),
                unread(article.language(), scope.wording()),
                Direction.of(summary.headline()),
                article.sentences().size() < LONG ? List.of() : contents(article, rows, people, scope),
                frame.canonical().isEmpty() ? Links.encode(Links.article(summary.id())) : frame.canonical());
    }

    private static String unread(Language language, Wording wording) {
        if (language.reading() == Language.Reading.WHOLE) {
            return "";
        }
        if (language.reading() == Language.Reading.QUOTATIONS) {
            return wording.say(
                    "article.read-in-part",
                    wording.language(language.tag()),
                    language.evidence().reason());
        }
        return language.isKnown()
                ? wording.say(
                        "article.unread",
                        wording.language(language.tag()),
                        language.evidence().reason())
                : wording.say("article.unread-unknown");
    }

    private static List<Link> contents(Article article, List<Row> rows, List<PersonCard> people, Scope scope) {
        List<Link> contents = new ArrayList<>();
        if (rows.stream().anyMatch(row -> !row.notes().isEmpty())) {
            contents.add(new Link(scope.wording().say("article.contents.notes"), "#notes"));
        }
        if (!article.events().isEmpty()) {
            contents.add(new Link(scope.wording().say("article.contents.dates"), "#dates"));
        }
        if (!people.isEmpty()) {
            contents.add(new Link(scope.wording().say("article.who"), "#who"));
        }
        contents.add(new Link(scope.wording().say("article.cite"), "#cite"));
        return contents;
    }

    /** Returns where the page is on the web, and the lists that lead there. */
    private static NewsArticleLd.Place place(Summary summary, Scope scope) {
        String shelf = MonthLists.shelf(summary.published().dating().when(), ArticleLists.NO_MONTH);
        String url = scope.address(Links.article(summary.id()));
        return new NewsArticleLd.Place(
                url,
                List.of(
                        new NewsArticleLd.Step(
                                scope.wording().say("frame.articles"), scope.address(ArticleLists.OVERVIEW)),
                        new NewsArticleLd.Step(
                                MonthLists.name(shelf, scope.wording()),
                                scope.address(MonthLists.path(ArticleLists.FOLDER, shelf, 1)))));
    }

    private static List<Fact> facts(Metadata metadata, Scope scope) {
        return Stream.of(
                        new Fact(scope.wording().say("fact.by"), scope.wording().list(metadata.bylines())),
                        new Fact(
                                scope.wording().say("fact.places"),
                                scope.wording().list(metadata.places())),
                        new Fact(
                                scope.wording().say("fact.credit"),
                                metadata.credit().orElse("")),
                        new Fact(
                                scope.wording().say("fact.rights"),
                                metadata.rights().orElse("")))
                .filter(fact -> !fact.words().isEmpty())
                .toList();
    }

    private static String placeFind(Article article) {
        return article.dateline().stream()
                .flatMap(line -> line.places().stream())
                .findFirst()
                .map(place -> place.span().of(article.text()))
                .orElse("");
    }

    private static String problem(Diagnostic diagnostic, Scope scope) {
        String message = diagnostic.message() + ".";
        return diagnostic.line() > 0 ? scope.wording().say("article.problem", diagnostic.line(), message) : message;
    }

    private static DateText date(Article article, Scope scope) {
        DateText date = scope.dates().text(article.published(), true);
        Dating dating = article.published().dating();
        boolean said = dating.evidence().basis() == Basis.STATED
                || dating.when() instanceof When.YearlessDay
                || dating.when() instanceof When.Unknown;
        String saying = said ? "" : Wording.small(date.saying());
        return new DateText(date.text(), date.datetime(), date.basis(), saying);
    }

    private static List<Run> headline(Article article, Summary summary, TextRuns runs) {
        return article.headline()
                .flatMap(line -> line.span())
                .map(runs::of)
                .orElseGet(() -> List.of(new Run(
                        TextRuns.printable(
                                summary.headline(), 0, summary.headline().length()),
                        0,
                        "",
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        "",
                        "",
                        "",
                        "")));
    }

    /** Returns the paragraphs below headline and deck. */
    static Stream<Paragraph> copy(Article article) {
        return article.paragraphs().stream().filter(paragraph -> isCopy(article, paragraph));
    }

    /** Returns whether a paragraph stands below headline and deck; one that was taken for a headline does, where the page has another from outside. */
    static boolean isCopy(Article article, Paragraph paragraph) {
        return switch (paragraph.role()) {
            case DECK -> false;
            case HEADLINE ->
                article.headline()
                        .filter(given -> given.span().isEmpty()
                                && !Spaces.fold(paragraph.span().of(article.text()))
                                        .equalsIgnoreCase(Spaces.fold(given.text())))
                        .isPresent();
            default -> true;
        };
    }

    private static List<Row> rows(Article article, Scope scope, TextRuns runs) {
        Notes notes = Notes.of(article, scope);
        List<Row> rows = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            if (isCopy(article, paragraph)) {
                // notes on headline and deck stand beside the first paragraph
                int start = rows.isEmpty() ? 0 : paragraph.span().start();
                Span piece = new Span(start, paragraph.span().end());
                List<Run> words = runs.of(paragraph.span());
                List<Note> beside = linkedOnce(notes.on(piece), words);
                // one note more takes no more room than the words that would hide it
                int open = beside.size() > OPEN_NOTES + 1 ? OPEN_NOTES : beside.size();
                int more = beside.size() - open;
                String aside = scope.wording().aside(paragraph.role());
                rows.add(new Row(
                        paragraph.role().label(),
                        aside,
                        !aside.isEmpty()
                                && (rows.isEmpty()
                                        || !rows.get(rows.size() - 1).aside().equals(aside)),
                        words,
                        beside.isEmpty()
                                        || rows.stream()
                                                .anyMatch(row -> !row.notes().isEmpty())
                                ? ""
                                : "notes",
                        beside.isEmpty() ? "" : notes.label(piece),
                        beside.subList(0, open),
                        beside.subList(open, beside.size()),
                        more == 0 ? "" : scope.wording().count("count.more-notes", more)));
            }
        }
        return rows;
    }

    /** Returns the notes beside some words; a name that is a link there, or in a note above, is none again. */
    private static List<Note> linkedOnce(List<Note> notes, List<Run> words) {
        Set<String> linked = words.stream()
                .filter(run -> run.link().equals("who"))
                .map(Run::href)
                .collect(Collectors.toCollection(HashSet::new));
        return notes.stream()
                .map(note -> note.with(linkedOnce(note.who(), linked), linkedOnce(note.whom(), linked)))
                .toList();
    }

    private static List<Link> linkedOnce(List<Link> names, Set<String> linked) {
        return names.stream()
                .map(name -> name.href().isEmpty() || linked.add(name.href()) ? name : new Link(name.text(), ""))
                .toList();
    }

    private static DateAxis ruler(Article article, Scope scope) {
        List<DateAxes.Point> points = new ArrayList<>();
        for (Event event : article.events()) {
            event.date()
                    .ifPresent(date -> points.add(
                            new DateAxes.Point(date.when(), date.evidence().basis())));
        }
        return DateAxes.of(points, scope.wording());
    }

    /** Returns the address of a form, filled in as far as it can be, where a reader can report an error. */
    private static String report(Summary summary, Scope scope) {
        String address = scope.settings().baseUrl().map(base -> base + "/").orElse("")
                + Links.encode(Links.article(summary.id()));
        String body = "Article: " + address + "\nFile: " + summary.path() + "\nSentence: \nWhat is wrong: \n";
        return scope.settings()
                .repository()
                .map(Links::outside)
                .filter(repository -> !repository.isEmpty())
                .map(repository -> repository + "/issues/new?template=wrong-finding.yml&title="
                        + query("Wrong: " + summary.headline()) + "&address=" + query(address) + "&body=" + query(body))
                .orElse("");
    }

    private static String query(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Returns the first words of the copy. */
    static String lead(Article article) {
        return copy(article)
                .filter(one -> one.role() == Paragraph.Role.LEAD || one.role() == Paragraph.Role.BODY)
                .findFirst()
                .map(one -> withoutDateline(article, one.span()))
                .orElse("");
    }

    /** Returns the words of a paragraph without the dateline in it, for places that show them alone. */
    static String withoutDateline(Article article, Span paragraph) {
        int start = article.dateline()
                .map(line -> line.span())
                .filter(paragraph::contains)
                .map(Span::end)
                .orElse(paragraph.start());
        return TextRuns.printable(article.text(), start, paragraph.end()).strip();
    }
}
