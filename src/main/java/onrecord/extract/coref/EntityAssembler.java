package onrecord.extract.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.extract.coref.QuoteLinker.LinkedQuote;
import onrecord.extract.quote.Utterance;
import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;
import onrecord.model.Evidence;
import onrecord.model.Organisation;
import onrecord.model.Person;
import onrecord.model.Place;
import onrecord.model.Quote;
import onrecord.model.Rule;
import onrecord.model.Unnamed;
import onrecord.text.Slug;
import onrecord.text.Spaces;
import onrecord.text.Span;

/** Makes the records of an article of what was linked in it. Ids are given in the order of the calls. */
final class EntityAssembler {
    private final Tokens tokens;
    private final QuoteDates dates;
    private final Map<String, Integer> taken = new HashMap<>();

    EntityAssembler(Tokens tokens, QuoteDates dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    List<Person> people(Iterable<EntityDraft> all) {
        List<Person> people = new ArrayList<>();
        for (EntityDraft each : all) {
            people.add(new Person(
                    id(each),
                    name(each),
                    sortName(each),
                    List.copyOf(each.titles()),
                    List.copyOf(each.aliases()),
                    each.mentions()));
        }
        return people;
    }

    List<Organisation> organisations(Iterable<EntityDraft> all) {
        List<Organisation> organisations = new ArrayList<>();
        for (EntityDraft each : all) {
            organisations.add(new Organisation(id(each), name(each), List.copyOf(each.aliases()), each.mentions()));
        }
        return organisations;
    }

    List<Unnamed> unnamed(Iterable<EntityDraft> all) {
        List<Unnamed> unnamed = new ArrayList<>();
        for (EntityDraft each : all) {
            unnamed.add(new Unnamed(id(each), name(each), each.mentions()));
        }
        return unnamed;
    }

    List<Place> places(Iterable<EntityDraft> all) {
        List<Place> places = new ArrayList<>();
        for (EntityDraft each : all) {
            places.add(new Place(id(each), name(each), each.mentions()));
        }
        return places;
    }

    List<Quote> quotes(List<LinkedQuote> all) {
        List<Quote> quotes = new ArrayList<>();
        for (LinkedQuote each : all) {
            Utterance utterance = each.utterance();
            quotes.add(new Quote(
                    "q" + (quotes.size() + 1),
                    utterance.kind(),
                    utterance.spans(),
                    ids(each.speaker().who()),
                    utterance.source(),
                    utterance.cue(),
                    ids(each.addressee().who()),
                    dates.of(utterance),
                    utterance.occasion(),
                    Optional.empty(),
                    Optional.empty(),
                    evidence(each)));
        }
        return quotes;
    }

    /** Returns the evidence of a quotation: that of its words, the speaker’s and the addressee’s. */
    private static Evidence evidence(LinkedQuote quote) {
        Evidence words = quote.utterance().evidence();
        Referent speaker = quote.speaker();
        StringBuilder reason = new StringBuilder(words.reason());
        speaker.rule().ifPresent(rule -> reason.append(' ').append(rule.reason()));
        quote.addressee().rules().forEach(rule -> reason.append(' ').append(rule.reason()));
        List<Span> spans = new ArrayList<>(words.spans());
        spans.addAll(speaker.spans());
        spans.sort(null);
        return new Evidence(
                words.basis().weaker(speaker.basis()),
                speaker.rule().map(Rule::id).orElse(words.rule()),
                reason.toString(),
                spans);
    }

    private List<String> ids(List<EntityDraft> entities) {
        return entities.stream().map(this::id).toList();
    }

    private String id(EntityDraft entity) {
        if (entity.id().isEmpty()) {
            String base = entity.sort().prefix() + Slug.of(name(entity));
            int times = taken.merge(base, 1, Integer::sum);
            entity.id(times == 1 ? base : base + "-" + times);
        }
        return entity.id();
    }

    private String name(EntityDraft entity) {
        String name = line(entity.name());
        return entity.sharedFamily() < 0 ? name : name + " " + tokens.text(entity.sharedFamily());
    }

    private String line(Span span) {
        return Spaces.fold(span.of(tokens.text()));
    }

    /** Returns the name with the family name first; as it stands where the article puts that first anyway. */
    private String sortName(EntityDraft entity) {
        int family = entity.last();
        while (family > entity.first()
                && (tokens.is(family, Category.NAME_SUFFIX) || tokens.kind(family) != Tokens.WORD)) {
            family--;
        }
        int suffix = family + 1;
        while (family > entity.first() + 1
                && tokens.is(family - 1, Category.NAME_PARTICLE)
                && tokens.shape(family - 1) == Tokens.LOWER) {
            family--;
        }
        while (family > entity.first() + 1 && tokens.isMark(family - 1, '-')) {
            family -= 2;
        }
        if (entity.sharedFamily() >= 0) {
            return tokens.text(entity.sharedFamily()) + ", " + line(entity.name());
        }
        if (family <= entity.first() || entity.isFamilyNameFirst()) {
            return name(entity);
        }
        String sorted = line(tokens.span(family, suffix)) + ", " + line(tokens.span(entity.first(), family));
        return suffix > entity.last() ? sorted : sorted + ", " + tokens.text(entity.last());
    }
}
