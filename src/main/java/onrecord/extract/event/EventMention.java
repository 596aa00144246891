package onrecord.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.model.Dating;
import onrecord.model.Event;
import onrecord.model.Rule;
import onrecord.model.When;
import onrecord.text.Span;

/**
 * One report of an event, before the reports of one event are put together.
 *
 * @param label the clause’s words without date and attribution
 * @param who the name of whom a pronoun stands for that the label begins with
 * @param date when it happened
 * @param bounds between which dates it happened, where the text dates it only loosely
 * @param status whether it happened
 * @param allegedBy ids of those who allege it
 * @param sentence the sentence
 * @param dateSpan the words that date it
 * @param people ids of the people in the clause
 * @param organisations ids of the bodies in the clause
 * @param place id of the place
 * @param content the content words of the label
 * @param opening whether it stands in the headline or the deck
 * @param rule by which it has that date, with the details of the reason
 */
record EventMention(
        List<Span> label,
        Optional<String> who,
        Optional<Dating> date,
        Optional<When.Range> bounds,
        Event.Status status,
        List<String> allegedBy,
        Span sentence,
        Optional<Span> dateSpan,
        List<String> people,
        List<String> organisations,
        Optional<String> place,
        Set<String> content,
        boolean opening,
        Rule rule) {
    /** Returns the value of the date, of a day {@code yyyy-MM-dd}; empty where there is none. */
    String dateValue() {
        return date.flatMap(dating -> dating.when().value()).orElse("");
    }

    /** Returns whether it has no date but that of its report. */
    boolean isOfReport() {
        return date.isPresent() && dateSpan.isEmpty();
    }

    /** Returns the same report of what another one dates. */
    EventMention withoutDate() {
        return new EventMention(
                label,
                who,
                Optional.empty(),
                Optional.empty(),
                status,
                allegedBy,
                sentence,
                dateSpan,
                people,
                organisations,
                place,
                content,
                opening,
                rule);
    }

    /** Returns whether somebody takes part by name. */
    boolean namesAnybody() {
        return !people.isEmpty() || !organisations.isEmpty();
    }
}
