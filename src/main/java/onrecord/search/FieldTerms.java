package onrecord.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Dateline;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Organisation;
import onrecord.model.Person;
import onrecord.model.Quote;

/** What an article is asked for beside its words: who speaks to whom, how that is reported, who published it, and places. */
public final class FieldTerms {
    private FieldTerms() {}

    /** Hands over each field of an article that has something, such as {@code who:}, and what it has, more than once or not. */
    static void each(Article article, BiConsumer<String, String> take) {
        Set<String> speakers = new HashSet<>();
        Set<String> addressees = new HashSet<>();
        article.quotes().forEach(one -> {
            speakers.addAll(one.speakers());
            addressees.addAll(one.addressees());
            take.accept("basis:", one.evidence().basis().label());
            if (one.kind() != Quote.Kind.ABOUT) {
                take.accept("is:", one.kind().inMarks() ? "quote" : "paraphrase");
            }
        });
        article.voices().forEach(voice -> {
            if (speakers.contains(voice.id())) {
                names(voice).forEach(name -> take.accept("who:", name));
            }
            if (addressees.contains(voice.id())) {
                names(voice).forEach(name -> take.accept("to:", name));
            }
        });
        article.agency().ifPresent(agency -> take.accept("agency:", agency));
        places(article).forEach(place -> take.accept("place:", place));
        article.events().stream().flatMap(event -> event.date().stream()).forEach(date -> {
            take.accept("is:", "event");
            take.accept("event:", date.evidence().basis().label());
        });
    }

    /** Returns the names that an article gives somebody, the fullest one first. */
    public static List<String> names(Entity voice) {
        List<String> others = voice instanceof Person person
                ? person.aliases()
                : voice instanceof Organisation body ? body.aliases() : List.of();
        return Stream.concat(Stream.of(voice.name()), others.stream()).toList();
    }

    /** Returns the places of an article: where it was filed, and where its events happen. */
    public static List<String> places(Article article) {
        Set<String> events = new HashSet<>();
        article.events().stream().map(Event::place).forEach(place -> place.ifPresent(events::add));
        return Stream.concat(
                        article.dateline().stream()
                                .flatMap(line -> line.places().stream())
                                .map(Dateline.FiledAt::name),
                        article.places().stream()
                                .filter(place -> events.contains(place.id()))
                                .map(Entity::name))
                .toList();
    }
}
