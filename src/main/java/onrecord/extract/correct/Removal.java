package onrecord.extract.correct;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onrecord.model.Amendment.Target;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Mention;
import onrecord.model.Quote;
import onrecord.text.Spaces;
import onrecord.text.Span;

/** Drops what is no finding. */
final class Removal {
    private final Draft draft;
    private final Corrections corrections;

    Removal(Draft draft, Corrections corrections) {
        this.draft = draft;
        this.corrections = corrections;
    }

    void drop(Target target, Span place) {
        switch (target) {
            case QUOTE ->
                drop(target, draft.quotes, Quote::spans, Quote::span, place).ifPresent(this::untie);
            case EVENT -> {
                int problems = draft.diagnostics.size();
                Optional<Event> event = Meant.event(draft, corrections, place);
                if (event.isPresent() || draft.diagnostics.size() == problems) {
                    drop(target, draft.events, event, Removal::label);
                }
            }
            case DATE -> drop(target, draft.dates, date -> List.of(date.span()), date -> date.span(), place);
            case PERSON -> entity(target, draft.people, place);
            case ORGANISATION -> entity(target, draft.organisations, place);
            case PLACE -> entity(target, draft.places, place);
        }
    }

    private static Span label(Event event) {
        return event.label().get(0).cover(event.label().get(event.label().size() - 1));
    }

    private <T> Optional<T> drop(
            Target target, List<T> all, Function<T, List<Span>> words, Function<T, Span> whole, Span place) {
        return drop(target, all, Nearest.of(all, words, place), whole);
    }

    private <T> Optional<T> drop(Target target, List<T> all, Optional<T> found, Function<T, Span> whole) {
        if (found.isEmpty()) {
            corrections.nothingThere(target.label());
            return found;
        }
        Span span = whole.apply(found.get());
        all.remove(found.get());
        corrections.changed(
                target.label() + " dropped", Optional.of(span), Spaces.fold(span.of(draft.article.text())), "");
        return found;
    }

    /** Lets no finding lead to a quotation that is gone. */
    private void untie(Quote gone) {
        draft.quotes.replaceAll(quote ->
                quote.within().equals(Optional.of(gone.id())) || quote.sameAs().equals(Optional.of(gone.id()))
                        ? new QuoteEdit(quote).untied()
                        : quote);
    }

    private <T extends Entity> void entity(Target target, List<T> all, Span place) {
        Function<T, List<Span>> words =
                each -> each.mentions().stream().map(Mention::span).toList();
        Optional<T> found = drop(target, all, words, each -> place, place);
        found.ifPresent(gone -> {
            draft.quotes.replaceAll(quote -> new QuoteEdit(quote).without(gone.id()));
            draft.events.replaceAll(event -> new EventEdit(event).without(gone.id()));
        });
    }
}
