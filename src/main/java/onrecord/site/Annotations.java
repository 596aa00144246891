package onrecord.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.archive.SentenceAnchors;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Dateline;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Mention;
import onrecord.model.Person;
import onrecord.model.Quote;
import onrecord.model.TimeExpression;
import onrecord.text.Span;

/** What is marked in the text of one article: dates, the first mention of each person, quoted words, the dateline. */
final class Annotations {
    /** Where the text's link to the reason for the date of publication leads. */
    static final String FILED = "why-filed";

    private static final Span NOTHING = new Span(0, 0);

    private Annotations() {}

    /** Returns the runs of the article's paragraphs. */
    static TextRuns runs(Article article, Scope scope) {
        List<Span> quoted = new ArrayList<>();
        for (Quote quote : article.quotes()) {
            if (quote.kind().inMarks()) {
                quoted.addAll(quote.spans());
            }
        }
        List<TextRuns.Linked> marks =
                OutsideLinks.with(article.text(), article.manuscript().links(), dates(article, scope));
        marks.addAll(names(article, scope));
        return new TextRuns(
                article.text(),
                article.sentences(),
                SentenceAnchors.of(article),
                quoted,
                article.dateline().map(Dateline::span).orElse(NOTHING),
                marks);
    }

    /** Returns the id of the note on a date. */
    static String noteId(TimeExpression date) {
        return "date-" + date.span().start();
    }

    /** Returns whether a date has a note of its own: it was worked out, and the note on the date of publication does not give its reason. */
    static boolean hasOwnNote(Article article, TimeExpression date) {
        return date.when().isPresent() && date.evidence().basis() != Basis.STATED && !isFiled(article, date);
    }

    private static List<TextRuns.Linked> dates(Article article, Scope scope) {
        List<TextRuns.Linked> marks = new ArrayList<>();
        boolean hasNotes = ArticlePages.copy(article).findAny().isPresent();
        for (TimeExpression date : article.dates()) {
            if (date.when().isEmpty()) {
                continue;
            }
            String href;
            if (isFiled(article, date)) {
                href = hasNotes ? "#" + FILED : "";
            } else {
                String event = eventAt(article, date.span());
                href = event.isEmpty()
                        ? hasNotes && hasOwnNote(article, date) ? "#" + noteId(date) : ""
                        : scope.eventHref(article, event);
            }
            marks.add(new TextRuns.Linked(
                    date.span(),
                    "when",
                    href,
                    date.evidence().basis().label(),
                    DateWords.datetime(date.when().get())));
        }
        return marks;
    }

    /** Returns whether it is the dateline's date, and the note on the date of publication tells how that was worked out. */
    private static boolean isFiled(Article article, TimeExpression date) {
        return article.published().dating().evidence().basis() != Basis.STATED
                && article.dateline()
                        .filter(line -> line.span().contains(date.span()))
                        .isPresent();
    }

    /** Returns the id of the event that is dated by the words at {@code date}; empty where there is none. */
    private static String eventAt(Article article, Span date) {
        for (Event event : article.events()) {
            for (Event.Report report : event.mentions()) {
                if (report.date().filter(date::overlaps).isPresent()) {
                    return event.id();
                }
            }
        }
        return "";
    }

    /** Returns the first mention by name of everybody who is listed below the text. */
    private static List<TextRuns.Linked> names(Article article, Scope scope) {
        Map<String, String> hrefs = new HashMap<>();
        List<TextRuns.Linked> marks = new ArrayList<>();
        int copy = copyStart(article);
        for (Entity entity : People.listed(article)) {
            Span span = firstName(entity, copy);
            if (!span.isEmpty()) {
                String href = hrefs.computeIfAbsent(entity.id(), id -> href(article, id, scope));
                marks.add(new TextRuns.Linked(span, "who", href, "", ""));
            }
        }
        return marks;
    }

    /** Returns where a name leads: to the page of the speaker, else to the list below the text. */
    static String href(Article article, String voice, Scope scope) {
        String page = scope.speakerHref(article, voice);
        return page.isEmpty() ? "#" + Links.anchor(voice) : page;
    }

    private static Span firstName(Entity entity, int from) {
        Span first = NOTHING;
        for (Mention mention : entity.mentions()) {
            boolean named = mention.kind() == Mention.Kind.FULL_NAME
                    || mention.kind() == Mention.Kind.SURNAME
                    || !(entity instanceof Person) && mention.kind() == Mention.Kind.DESCRIPTION;
            if (!named || mention.span().start() < from) {
                continue;
            }
            if (mention.kind() == Mention.Kind.FULL_NAME) {
                return mention.span();
            }
            first = first.isEmpty() ? mention.span() : first;
        }
        return first;
    }

    /** Returns where the copy begins: headline and deck carry no links to people. */
    private static int copyStart(Article article) {
        int headline =
                article.headline().flatMap(line -> line.span()).map(Span::end).orElse(0);
        return Math.max(headline, article.deck().map(Span::end).orElse(0));
    }
}
