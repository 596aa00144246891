package onrecord.extract.correct;

import java.util.List;
import java.util.Optional;
import onrecord.model.Dating;
import onrecord.model.Event;
import onrecord.model.Evidence;
import onrecord.text.Span;

/** Makes an event of another that is corrected. */
record EventEdit(Event event) {
    Event dated(Dating date) {
        return of(event.label(), Optional.of(date), event.status(), date.evidence());
    }

    /** Returns it without somebody who takes no part. */
    Event without(String entity) {
        return new Event(
                event.id(),
                event.label(),
                event.who(),
                event.date(),
                event.bounds(),
                event.status(),
                event.allegedBy().stream().filter(id -> !id.equals(entity)).toList(),
                event.mentions(),
                event.people().stream().filter(id -> !id.equals(entity)).toList(),
                event.organisations().stream().filter(id -> !id.equals(entity)).toList(),
                event.place().filter(id -> !id.equals(entity)),
                event.evidence());
    }

    /** Returns it with what people can correct, and the evidence of that. */
    Event of(List<Span> label, Optional<Dating> date, Event.Status status, Evidence evidence) {
        return new Event(
                event.id(),
                label,
                label.equals(event.label()) ? event.who() : Optional.empty(),
                date,
                date.isPresent() ? Optional.empty() : event.bounds(),
                status,
                event.allegedBy(),
                event.mentions(),
                event.people(),
                event.organisations(),
                event.place(),
                evidence);
    }
}
