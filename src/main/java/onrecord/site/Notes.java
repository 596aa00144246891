package onrecord.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.data.CorrectionStub;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Evidence;
import onrecord.model.Quote;
import onrecord.model.TimeExpression;
import onrecord.model.When;
import onrecord.site.view.Note;
import onrecord.text.Span;

/** The notes in the margin of one article, each at the place it speaks of. */
final class Notes {
    private final Article article;
    private final Scope scope;
    private final Map<String, Entity> entities;
    private final int copyStart;
    private final Set<String> quoted;
    private final List<PlacedEvent> notes = new ArrayList<>();

    private record PlacedEvent(int offset, Note note) {}

    private Notes(Article article, Scope scope) {
        this.article = article;
        this.scope = scope;
        this.entities = People.byId(article);
        this.quoted = article.quotedInParaphrases().keySet();
        this.copyStart = ArticlePages.copy(article)
                .findFirst()
                .map(paragraph -> paragraph.span().start())
                .orElse(0);
    }

    /** Makes all notes of an article. */
    static Notes of(Article article, Scope scope) {
        Notes notes = new Notes(article, scope);
        article.statements().forEach(notes::add);
        article.events().forEach(notes::add);
        for (TimeExpression date : article.dates()) {
            if (Annotations.hasOwnNote(article, date)) {
                notes.add(date);
            }
        }
        notes.addFiled();
        notes.notes.sort(Comparator.comparingInt(PlacedEvent::offset));
        return notes;
    }

    /** Returns the notes on a piece of the text, in text order. */
    List<Note> on(Span piece) {
        List<Note> shown = new ArrayList<>();
        for (PlacedEvent placed : notes) {
            // a speaker who is paraphrased clause by clause gets one note for all of them
            if (piece.contains(placed.offset()) && !isShown(placed.note(), shown)) {
                shown.add(placed.note());
            }
        }
        return shown;
    }

    private static boolean isShown(Note note, List<Note> shown) {
        for (Note one : shown) {
            // the words that differ most often are compared first
            if (one.heading().equals(note.heading())
                    && one.reason().equals(note.reason())
                    && one.words().equals(note.words())
                    && one.equals(note)) {
                return true;
            }
        }
        return false;
    }

    /** Returns which sentences the notes on a piece of the text speak of, in words. */
    String label(Span piece) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (PlacedEvent placed : notes) {
            int number = piece.contains(placed.offset()) ? article.sentenceAt(placed.offset()) : 0;
            if (number > 0) {
                first = Math.min(first, number);
                last = Math.max(last, number);
            }
        }
        return last == 0
                ? scope.wording().say("notes.paragraph")
                : scope.wording().say("notes.on", Wording.small(scope.wording().sentences(first, last)));
    }

    private static String digits(int sentence) {
        return sentence > 0 ? String.valueOf(sentence) : "";
    }

    private void add(Quote quote) {
        Evidence evidence = quote.evidence();
        boolean explained =
                evidence.basis() != Basis.STATED && !evidence.reason().isEmpty();
        List<String> speakers = People.names(quote.speakers(), entities);
        int sentence = article.sentenceAt(quote.span().start());
        CorrectionStub.Words words = CorrectionStub.words(article, quote.spans().get(0));
        notes.add(new PlacedEvent(
                quote.span().start(),
                new Note(
                        digits(sentence),
                        "",
                        "said",
                        evidence.basis().label(),
                        People.links(quote.speakers(), entities, article, scope),
                        People.links(quote.addressees(), entities, article, scope),
                        "",
                        scope.wording().saying(quote, quoted.contains(quote.id())),
                        "",
                        explained ? scope.wording().whySpeaker(speakers) : "",
                        explained ? evidence.reason() : "",
                        words.text(),
                        words.nth(),
                        explained ? scope.wording().see(article, evidence, "", sentence) : List.of())));
    }

    /** Adds a note on an event whose date no words give: where words do, they have a note of their own. */
    private void add(Event event) {
        boolean worded =
                event.mentions().stream().anyMatch(report -> report.date().isPresent());
        if (event.mentions().isEmpty() || worded) {
            return;
        }
        Span sentence = event.mentions().get(0).sentence();
        int number = article.sentenceAt(sentence.start());
        Evidence evidence = event.date().map(Dating::evidence).orElse(event.evidence());
        if (evidence.basis() == Basis.STATED
                || evidence.reason().isEmpty()
                || evidence.reason()
                        .equals(article.published().dating().evidence().reason())) {
            return;
        }
        String heading = event.date()
                .map(date -> scope.dates().full(date.when()))
                .or(() -> event.bounds().map(scope.dates()::full))
                .orElseGet(() -> scope.wording().say("date.without"));
        notes.add(new PlacedEvent(
                sentence.start(),
                new Note(
                        digits(number),
                        "",
                        "event",
                        evidence.basis().label(),
                        List.of(),
                        List.of(),
                        heading,
                        EventCards.saying(event, scope.wording()),
                        "",
                        event.date()
                                .map(date -> scope.dates().question(date.when()))
                                .orElseGet(() -> scope.wording().say("why.no-date")),
                        evidence.reason(),
                        "",
                        "",
                        scope.wording().see(article, evidence, "", number))));
    }

    private void add(TimeExpression date) {
        When when = date.when().orElseThrow();
        int number = article.sentenceAt(date.span().start());
        CorrectionStub.Words words = CorrectionStub.words(article, date.span());
        notes.add(new PlacedEvent(
                date.span().start(),
                new Note(
                        digits(number),
                        Annotations.noteId(date),
                        "date",
                        date.evidence().basis().label(),
                        List.of(),
                        List.of(),
                        scope.dates().full(when),
                        scope.dates().saying(new Dating(when, "", java.util.Optional.empty(), date.evidence())),
                        date.span().of(article.text()),
                        scope.dates().question(when),
                        date.evidence().reason(),
                        words.text(),
                        words.nth(),
                        scope.wording().see(article, date.evidence(), "", number))));
    }

    /** Adds the note on the date of publication where it needs one: beside the dateline, or the first paragraph. */
    private void addFiled() {
        Dating dating = article.published().dating();
        Evidence evidence = dating.evidence();
        if (evidence.basis() == Basis.STATED) {
            return;
        }
        int offset = article.dateline().map(line -> line.span().start()).orElse(copyStart);
        boolean unknown = dating.when() instanceof When.Unknown;
        notes.add(new PlacedEvent(
                offset,
                new Note(
                        digits(article.sentenceAt(offset)),
                        Annotations.FILED,
                        "filed",
                        evidence.basis().label(),
                        List.of(),
                        List.of(),
                        unknown
                                ? scope.wording().say("notes.filing-unknown")
                                : scope.wording()
                                        .say("notes.filed", scope.dates().full(dating.when())),
                        scope.dates().saying(dating),
                        "",
                        evidence.reason().isEmpty() ? "" : scope.dates().question(dating.when()),
                        evidence.reason(),
                        "",
                        "",
                        scope.wording().see(article, evidence, "", 0))));
    }
}
