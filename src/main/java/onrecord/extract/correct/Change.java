package onrecord.extract.correct;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import onrecord.model.Amendment;
import onrecord.model.Dateline;
import onrecord.model.Dating;
import onrecord.model.Event;
import onrecord.model.Evidence;
import onrecord.model.Mention;
import onrecord.model.Place;
import onrecord.model.Quote;
import onrecord.model.TimeExpression;
import onrecord.model.When;
import onrecord.text.Span;

/** Changes the finding that a person means: a quotation, an event, a date or a place. */
final class Change {
    /** Words around a date that a person may give with it: “on Monday,”. */
    private static final int SMALL_WORDS = 8;

    private final Draft draft;
    private final Corrections corrections;
    private final Amendment amendment;

    Change(Draft draft, Corrections corrections, Amendment amendment) {
        this.draft = draft;
        this.corrections = corrections;
        this.amendment = amendment;
    }

    void change(Span at) {
        boolean ofQuote = !amendment.speakers().isEmpty()
                || !amendment.addressees().isEmpty()
                || amendment.kind().isPresent();
        boolean ofEvent = amendment.status().isPresent() || amendment.label().isPresent();
        Optional<Quote> quote = Nearest.of(draft.quotes, Quote::spans, at);
        Optional<TimeExpression> date = Nearest.of(draft.dates, one -> List.of(one.span()), at)
                .filter(one ->
                        one.span().contains(at) || at.length() <= one.span().length() + SMALL_WORDS);
        if (ofQuote) {
            quote.ifPresentOrElse(this::quote, () -> corrections.nothingThere("quote"));
        }
        if (ofEvent) {
            event(at, "event");
        }
        amendment.place().ifPresent(name -> place(name, at));
        if (amendment.date().isPresent() && !ofEvent && !ofQuote) {
            When when = amendment.date().get();
            if (date.isPresent()) {
                date(date.get(), when);
            } else if (quote.isPresent()
                    && Nearest.of(draft.events, Change::sentences, at).isEmpty()) {
                quote(quote.get());
            } else {
                event(at, "date");
            }
        }
    }

    /** Changes the event that has these words in its label, or else in its sentence; tells where there is no {@code what}. */
    private void event(Span at, String what) {
        int problems = draft.diagnostics.size();
        Optional<Event> event = Meant.event(draft, corrections, at);
        if (event.isEmpty() && draft.diagnostics.size() == problems) {
            event = Nearest.of(draft.events, Change::sentences, at);
            if (event.isEmpty()) {
                corrections.nothingThere(what);
            }
        }
        event.ifPresent(this::event);
    }

    private static List<Span> sentences(Event event) {
        return event.mentions().stream().map(Event.Report::sentence).toList();
    }

    private void quote(Quote quote) {
        Voices voices = new Voices(draft);
        List<String> who = amendment.speakers().isEmpty() ? quote.speakers() : voices.ids(amendment.speakers());
        List<String> whom = amendment.addressees().isEmpty() ? quote.addressees() : voices.ids(amendment.addressees());
        Quote.Kind kind = amendment.kind().orElse(quote.kind());
        Optional<Dating> date = isOther(amendment.date(), quote.date())
                ? Optional.of(dating(quote.date(), quote.evidence()))
                : quote.date();
        Was was = new Was(quote.span());
        was.differs("speaker", voices.names(quote.speakers()), voices.names(who));
        was.differs("addressee", voices.names(quote.addressees()), voices.names(whom));
        was.differs("kind", quote.kind().label(), kind.label());
        boolean ofWords = !was.isEmpty();
        was.differs("date", day(quote.date()), day(date));
        // a date has evidence of its own
        Evidence evidence = ofWords ? evidence(quote.evidence(), was.words()) : quote.evidence();
        Optional<Span> mention = quote.speakers().equals(who) ? quote.speakerMention() : Optional.empty();
        Draft.replace(draft.quotes, quote, one -> new QuoteEdit(one).of(kind, who, mention, whom, date, evidence));
    }

    private void event(Event event) {
        String words = event.labelText(draft.article.text());
        List<Span> label = event.label();
        if (amendment.label().filter(other -> !other.equals(words)).isPresent()) {
            label = label(event, amendment.label().get());
            if (label.isEmpty()) {
                return;
            }
        }
        List<Span> called = label;
        Event.Status status = amendment.status().orElse(event.status());
        Optional<Dating> date = isOther(amendment.date(), event.date())
                ? Optional.of(dating(event.date(), event.evidence()))
                : event.date();
        Was was = new Was(event.label().get(0));
        was.differs("date", day(event.date()), day(date));
        was.differs("status", event.status().label(), status.label());
        was.differs("label", words, amendment.label().orElse(words));
        if (!was.isEmpty()) {
            Evidence evidence = evidence(event.evidence(), was.words());
            Draft.replace(draft.events, event, one -> new EventEdit(one).of(called, date, status, evidence));
        }
    }

    /** Returns where a sentence that reports the event has the words of a label; nothing, and a problem, where none has. */
    private List<Span> label(Event event, String label) {
        Optional<Span> span = Passage.all(draft.article.text(), label).stream()
                .filter(one -> event.mentions().stream()
                        .anyMatch(report -> report.sentence().contains(one)))
                .findFirst();
        if (span.isEmpty()) {
            corrections.error(
                    "correction-gone",
                    "no sentence that reports the event has “" + label + "”",
                    "a label is made of the article’s own words");
        }
        return span.stream().toList();
    }

    /** What a finding was in the respects in which it changes; each is taken down. */
    private final class Was {
        private final Span place;
        private final StringJoiner words = new StringJoiner(", ");
        private boolean empty = true;

        Was(Span place) {
            this.place = place;
        }

        void differs(String what, String was, String now) {
            if (!was.equals(now)) {
                empty = false;
                words.add(was.isEmpty() ? "no " + what : what + " “" + was + "”");
                corrections.changed(what, Optional.of(place), was, now);
            }
        }

        boolean isEmpty() {
            return empty;
        }

        String words() {
            return words.toString();
        }
    }

    /** Changes a date, and what is dated by it. */
    private void date(TimeExpression date, When when) {
        if (date.when().flatMap(When::value).equals(when.value())) {
            return;
        }
        String was = date.when().map(When::edtf).orElse(date.value());
        Evidence evidence = evidence(date.evidence(), "“" + was + "”");
        Dating dating = new Dating(when, date.asStated(), Optional.of(date.span()), evidence);
        Draft.replace(
                draft.dates,
                date,
                one -> new TimeExpression(
                        one.span(),
                        TimeExpression.Type.DATE,
                        when.value().orElseThrow(),
                        Optional.of(when),
                        one.asStated(),
                        evidence));
        draft.events.replaceAll(event -> rests(event.date(), date) ? new EventEdit(event).dated(dating) : event);
        draft.quotes.replaceAll(quote -> rests(quote.date(), date) ? new QuoteEdit(quote).dated(dating) : quote);
        corrections.changed("date", Optional.of(date.span()), was, when.edtf());
    }

    private static boolean rests(Optional<Dating> date, TimeExpression words) {
        return date.flatMap(Dating::span).filter(words.span()::equals).isPresent();
    }

    private void place(String name, Span at) {
        Optional<Dateline.FiledAt> filed = draft.dateline.stream()
                .flatMap(line -> line.places().stream())
                .filter(one -> one.span().overlaps(at))
                .findFirst();
        Optional<Place> place = Nearest.of(
                draft.places, one -> one.mentions().stream().map(Mention::span).toList(), at);
        if (filed.isEmpty() && place.isEmpty()) {
            corrections.nothingThere("place");
            return;
        }
        String was = filed.map(Dateline.FiledAt::name)
                .orElseGet(() -> place.orElseThrow().name());
        if (was.equals(name)) {
            return;
        }
        filed.ifPresent(old -> draft.dateline = draft.dateline.map(line -> new Dateline(
                line.span(),
                line.places().stream()
                        .map(one -> one.equals(old) ? new Dateline.FiledAt(name, one.region(), one.span()) : one)
                        .toList(),
                line.date(),
                line.agency(),
                evidence(line.evidence(), "“" + was + "”"))));
        place.ifPresent(old -> Draft.replace(draft.places, old, one -> new Place(one.id(), name, one.mentions())));
        corrections.changed("place", Optional.of(at), was, name);
    }

    private Dating dating(Optional<Dating> before, Evidence finding) {
        Evidence evidence = evidence(
                before.map(Dating::evidence).orElse(finding), before.isPresent() ? "“" + day(before) + "”" : "no date");
        return new Dating(
                amendment.date().orElseThrow(),
                before.map(Dating::asStated).orElse(""),
                before.flatMap(Dating::span),
                evidence);
    }

    private static boolean isOther(Optional<When> date, Optional<Dating> found) {
        return date.isPresent()
                && !date.flatMap(When::value).equals(found.map(Dating::when).flatMap(When::value));
    }

    private static String day(Optional<Dating> date) {
        return date.map(one -> one.when().edtf()).orElse("");
    }

    private Evidence evidence(Evidence before, String was) {
        return CorrectionRules.corrected(amendment, before, was);
    }
}
