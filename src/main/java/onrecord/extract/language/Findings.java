package onrecord.extract.language;

import java.util.List;
import java.util.stream.Stream;
import onrecord.model.Event;
import onrecord.model.Organisation;
import onrecord.model.Person;
import onrecord.model.Place;
import onrecord.model.Quote;
import onrecord.model.TimeExpression;
import onrecord.model.Unnamed;

/**
 * What is found within the sentences of a story, each in text order.
 *
 * @param people people with a name
 * @param organisations bodies that act or speak
 * @param unnamed sources without a name
 * @param places where something is
 * @param quotes what is reported to be said
 * @param dates time expressions
 * @param events what happened
 */
public record Findings(
        List<Person> people,
        List<Organisation> organisations,
        List<Unnamed> unnamed,
        List<Place> places,
        List<Quote> quotes,
        List<TimeExpression> dates,
        List<Event> events) {
    /** Nothing. */
    public static final Findings NONE =
            new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Findings {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        unnamed = List.copyOf(unnamed);
        places = List.copyOf(places);
        quotes = List.copyOf(quotes);
        dates = List.copyOf(dates);
        events = List.copyOf(events);
    }

    /** Returns how many there are of all kinds. */
    public int count() {
        return Stream.of(people, organisations, unnamed, places, quotes, dates, events)
                .mapToInt(List::size)
                .sum();
    }
}
