package onrecord.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.extract.coref.Coreference;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.Entity;
import onrecord.model.Mention;
import onrecord.model.Organisation;
import onrecord.model.Person;
import onrecord.model.Place;
import onrecord.text.Span;

/** Tells who takes part in an event, and where it is. */
final class Participants {
    private static final WordSet WHERE = WordSet.of("in at near outside");

    private final Tokens tokens;
    private final List<Person> people;
    private final List<Organisation> organisations;
    private final List<Place> places;
    private final SpanIndex ofPeople;
    private final SpanIndex ofOrganisations;
    private final SpanIndex ofPlaces;

    Participants(Tokens tokens, Coreference cast) {
        this.tokens = tokens;
        this.people = cast.people();
        this.organisations = cast.organisations();
        this.places = cast.places();
        Function<Entity, List<Span>> mentions =
                entity -> entity.mentions().stream().map(Mention::span).toList();
        this.ofPeople = SpanIndex.of(people, mentions);
        this.ofOrganisations = SpanIndex.of(organisations, mentions);
        this.ofPlaces = SpanIndex.of(places, mentions);
    }

    /** Returns the ids of the people that a label names. */
    List<String> people(List<Span> label) {
        return named(people, ofPeople, label);
    }

    /** Returns the ids of the organisations that a label names. */
    List<String> organisations(List<Span> label) {
        return named(organisations, ofOrganisations, label);
    }

    private static List<String> named(List<? extends Entity> entities, SpanIndex mentions, List<Span> label) {
        Stream<Integer> numbers = label.stream().flatMap(span -> mentions.overlapping(span, span::contains).stream());
        return numbers.distinct()
                .sorted()
                .map(number -> entities.get(number).id())
                .toList();
    }

    /** Returns the name of whom the pronoun means that a label begins with. */
    Optional<String> who(List<Span> label) {
        int first = tokens.from(label.get(0).start());
        if (!English.NOMINATIVE.has(tokens, first)) {
            return Optional.empty();
        }
        Span pronoun = tokens.span(first, first + 1);
        return ofPeople.overlapping(pronoun, pronoun::equals).stream()
                .findFirst()
                .map(number -> people.get(number).name());
    }

    /** Returns the id of the place that a clause is said to be in. */
    Optional<String> place(Clause clause) {
        Span span = tokens.span(clause.from(), clause.to() + 1);
        return ofPlaces.overlapping(span, mention -> span.contains(mention) && isWhere(mention, clause)).stream()
                .findFirst()
                .map(number -> places.get(number).id());
    }

    private boolean isWhere(Span place, Clause clause) {
        int before = tokens.from(place.start()) - 1;
        return before >= clause.from() && WHERE.has(tokens, before);
    }
}
