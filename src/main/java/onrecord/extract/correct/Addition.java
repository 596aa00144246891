package onrecord.extract.correct;

import java.util.List;
import java.util.Optional;
import onrecord.model.Amendment;
import onrecord.model.Amendment.Target;
import onrecord.model.Dating;
import onrecord.model.Event;
import onrecord.model.Evidence;
import onrecord.model.Quote;
import onrecord.text.Spaces;
import onrecord.text.Span;

/** Adds what the program missed. */
final class Addition {
    private static final String OPENING = "\"\u201c\u2018'\u00ab\u201e";
    private static final String CLOSING = "\"\u201d\u2019'\u00bb\u201c";

    /** What may stand between the last word and the mark that closes. */
    private static final String BEFORE_CLOSING = " ,.?!-\u2026\u2014";

    private final Draft draft;
    private final Corrections corrections;
    private final Amendment amendment;

    Addition(Draft draft, Corrections corrections, Amendment amendment) {
        this.draft = draft;
        this.corrections = corrections;
        this.amendment = amendment;
    }

    void add(Target target, Span place) {
        String words = Spaces.fold(place.of(draft.article.text()));
        if (target == Target.QUOTE && !isThere(place)) {
            draft.quotes.add(quote(place));
            corrections.changed("quote added", Optional.of(place), "", words);
        } else if (target == Target.EVENT && !isTold(place)) {
            draft.events.add(event(place));
            corrections.changed("event added", Optional.of(place), "", words);
        }
    }

    /** Returns whether there is such a quotation already, said by the same. */
    private boolean isThere(Span place) {
        List<String> speakers = new Voices(draft).ids(amendment.speakers());
        return draft.quotes.stream()
                .anyMatch(quote ->
                        quote.span().contains(place) && quote.speakers().equals(speakers));
    }

    private boolean isTold(Span place) {
        return draft.events.stream()
                .anyMatch(event -> event.label().stream().anyMatch(span -> span.contains(place))
                        && event.date().map(Dating::when).equals(amendment.date()));
    }

    private Quote quote(Span place) {
        Voices voices = new Voices(draft);
        Evidence evidence = CorrectionRules.added(amendment);
        Optional<Span> marked = inMarks(place);
        return new Quote(
                id("q", draft.quotes.stream().map(Quote::id).toList()),
                amendment.kind().orElse(marked.isPresent() ? Quote.Kind.DIRECT : Quote.Kind.INDIRECT),
                List.of(marked.orElse(place)),
                voices.ids(amendment.speakers()),
                Optional.empty(),
                Optional.empty(),
                voices.ids(amendment.addressees()),
                amendment.date().map(when -> new Dating(when, "", Optional.empty(), evidence)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                evidence);
    }

    /** Returns the words with the quotation marks in which they stand, or at their edges; empty where there are none. */
    private Optional<Span> inMarks(Span place) {
        String text = draft.article.text();
        int start = place.start();
        while (start > 0 && OPENING.indexOf(text.charAt(start)) < 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        start -= OPENING.indexOf(text.charAt(start)) < 0 && start > 0 ? 1 : 0;
        if (OPENING.indexOf(text.charAt(start)) < 0) {
            return Optional.empty();
        }
        int end = place.end();
        while (end < text.length() && BEFORE_CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        end += end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0 ? 1 : 0;
        return Optional.of(new Span(start, CLOSING.indexOf(text.charAt(end - 1)) >= 0 ? end : place.end()));
    }

    private Event event(Span place) {
        Evidence evidence = CorrectionRules.added(amendment);
        int sentence = Math.max(1, draft.article.sentenceAt(place.start()));
        return new Event(
                id("e", draft.events.stream().map(Event::id).toList()),
                List.of(place),
                Optional.empty(),
                amendment.date().map(when -> new Dating(when, "", Optional.empty(), evidence)),
                Optional.empty(),
                amendment.status().orElse(Event.Status.HAPPENED),
                List.of(),
                List.of(new Event.Report(draft.article.sentences().get(sentence - 1), Optional.empty())),
                List.of(),
                List.of(),
                Optional.empty(),
                evidence);
    }

    /** Returns an id behind all those there are, so that none of them changes. */
    private static String id(String prefix, List<String> taken) {
        int last = taken.stream()
                .mapToInt(id -> Integer.parseInt(id.substring(prefix.length())))
                .max()
                .orElse(0);
        return prefix + (last + 1);
    }
}
