package onrecord.extract.correct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.model.Amendment;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Mention;
import onrecord.model.Quote;
import onrecord.text.Spaces;
import onrecord.text.Span;

/** Which finding a person means by words that stand in several places, or that several findings have. */
final class Meant {
    private static final int SHOWN = 40;

    private final Draft draft;
    private final Corrections corrections;
    private final Amendment amendment;

    Meant(Draft draft, Corrections corrections, Amendment amendment) {
        this.draft = draft;
        this.corrections = corrections;
        this.amendment = amendment;
    }

    /**
     * Returns the one of {@code places} at which there is a finding that the entry can be of, or the first where all that have one
     * have the same; tells at which there is one where several have.
     */
    Optional<Span> one(List<Span> places) {
        Map<Object, Span> found = new LinkedHashMap<>();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Optional<?> finding = at(places.get(i));
            if (finding.isPresent()) {
                found.putIfAbsent(finding.get(), places.get(i));
                numbers.add(String.valueOf(i + 1));
            }
        }
        if (found.size() == 1) {
            return Optional.of(found.values().iterator().next());
        }
        corrections.error(
                "correction-ambiguous",
                "“" + amendment.find() + "” stands in the story " + places.size() + " times",
                numbers.isEmpty()
                        ? "add “occurrence: 1” for the first, or give more of the words"
                        : "what can be meant stands at place " + String.join(", ", numbers) + ": add “occurrence: "
                                + numbers.get(0) + "”, or give more of the words");
        return Optional.empty();
    }

    private Optional<?> at(Span place) {
        if (amendment.add().isPresent()) {
            return Optional.empty();
        }
        if (amendment.drop().isPresent()) {
            return switch (amendment.drop().get()) {
                case QUOTE -> Nearest.of(draft.quotes, Quote::spans, place);
                case EVENT -> Nearest.of(draft.events, Event::label, place);
                case DATE -> Nearest.of(draft.dates, date -> List.of(date.span()), place);
                case PERSON -> entity(draft.people, place);
                case ORGANISATION -> entity(draft.organisations, place);
                case PLACE -> entity(draft.places, place);
            };
        }
        if (amendment.status().isPresent() || amendment.label().isPresent()) {
            return Nearest.of(draft.events, Event::label, place);
        }
        if (amendment.place().isPresent()) {
            return entity(draft.places, place);
        }
        boolean ofQuote = !amendment.speakers().isEmpty()
                || !amendment.addressees().isEmpty()
                || amendment.kind().isPresent();
        return ofQuote
                ? Nearest.of(draft.quotes, Quote::spans, place)
                : Nearest.of(draft.dates, date -> List.of(date.span()), place);
    }

    private static <T extends Entity> Optional<T> entity(List<T> all, Span place) {
        Function<T, List<Span>> words =
                each -> each.mentions().stream().map(Mention::span).toList();
        return Nearest.of(all, words, place);
    }

    /**
     * Returns the event that has {@code place} in its label; tells which ones have where several do and none of them is just these
     * words.
     */
    static Optional<Event> event(Draft draft, Corrections corrections, Span place) {
        List<Event> have = draft.events.stream()
                .filter(event -> event.label().stream().anyMatch(span -> span.contains(place)))
                .toList();
        Optional<Event> exact =
                have.stream().filter(event -> isAll(event.label(), place)).findFirst();
        if (have.size() > 1 && exact.isEmpty()) {
            corrections.error(
                    "correction-ambiguous",
                    have.size() + " events are told by these words: "
                            + have.stream()
                                    .map(event -> "“" + label(event, draft) + "”")
                                    .collect(Collectors.joining(", ")),
                    "give words that only one of them has");
            return Optional.empty();
        }
        return exact.or(() -> Nearest.of(draft.events, Event::label, place));
    }

    /** Returns whether a label is these words and no others, but for a mark at an end. */
    private static boolean isAll(List<Span> label, Span words) {
        Span first = label.get(0);
        return label.size() == 1 && Math.abs(first.start() - words.start()) + Math.abs(first.end() - words.end()) <= 2;
    }

    private static String label(Event event, Draft draft) {
        String label = Spaces.fold(event.labelText(draft.article.text()));
        return label.length() <= SHOWN ? label : "… " + label.substring(label.length() - SHOWN);
    }
}
