package onrecord.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.extract.coref.Coreference;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
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

    private static final int HE = Lexicon.id("he");
    private static final int SHE = Lexicon.id("she");
    /** So many mentions before a pronoun are looked at. */
    private static final int MOST_MENTIONS = 12;

    private static final WordSet WHERE = WordSet.of("in at near outside");

    private final Tokens tokens;
    private final List<Person> people;
    private final List<Organisation> organisations;
    private final List<Place> places;
    /** Where people are spoken of, in text order, and who is. */
    private final int[] starts;

    private final int[] owners;
    /** How much more often each is spoken of as a woman than as a man. */
    private final int[] womanhood;

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
        this.womanhood = new int[people.size()];
        List<int[]> spoken = new ArrayList<>();
        for (int number = 0; number < people.size(); number++) {
            for (Span mention : mentions.apply(people.get(number))) {
                spoken.add(new int[] {mention.start(), number});
                int first = tokens.from(mention.start());
                womanhood[number] += (speaksFor(first, true) ? 1 : 0) - (speaksFor(first, false) ? 1 : 0);
            }
        }
        spoken.sort(Comparator.comparingInt(mention -> mention[0]));
        this.starts = spoken.stream().mapToInt(mention -> mention[0]).toArray();
        this.owners = spoken.stream().mapToInt(mention -> mention[1]).toArray();
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
                .filter(number -> isNearest(number, pronoun.start()))
                .map(number -> people.get(number).name());
    }

    /** Returns whether nobody else whom it can mean is spoken of between a pronoun and the last words for whom it means. */
    private boolean isNearest(int number, int pronoun) {
        boolean woman = tokens.word(tokens.from(pronoun)) == SHE;
        int at = Arrays.binarySearch(starts, pronoun);
        int before = (at < 0 ? -at - 1 : at) - 1;
        int first = Math.max(0, before - MOST_MENTIONS);
        while (before >= first && owners[before] != number && !canBe(owners[before], woman)) {
            before--;
        }
        return before < first || owners[before] == number;
    }

    /** Returns whether nothing that is said of somebody tells that it is a man, where a woman is meant, or the other way round. */
    private boolean canBe(int number, boolean woman) {
        return woman ? womanhood[number] >= 0 : womanhood[number] <= 0;
    }

    private boolean speaksFor(int i, boolean woman) {
        return tokens.word(i) == (woman ? SHE : HE)
                || tokens.is(i, woman ? Category.WOMAN : Category.MAN)
                || tokens.is(i, woman ? Category.GIVEN_NAME_FEMALE : Category.GIVEN_NAME_MALE);
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
