package onrecord.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import onrecord.model.Amendment;
import onrecord.model.Event;
import onrecord.model.Quote;

/** Reads the entries of {@code corrections} in a side-car. */
final class AmendmentFields {
    private static final String EXAMPLE = "- find: the words it is of";

    /** The keys that say what is right. */
    private static final List<String> CHANGES = List.of(
            "speaker", "addressee", "kind", "date", "status", "label", "headline", "agency", "place", "drop", "add");

    private AmendmentFields() {}

    static List<Amendment> read(Fields sideCar, Optional<ZoneId> newsroom) {
        return sideCar.each("corrections", EXAMPLE).stream()
                .flatMap(fields -> saysSomething(amendment(fields, newsroom), fields).stream())
                .toList();
    }

    /** Returns the entry if it says what is right; tells of one that does not, or did not say it well. */
    private static Optional<Amendment> saysSomething(Amendment amendment, Fields fields) {
        boolean says = amendment.isOfPlace()
                || amendment.headline().isPresent()
                || amendment.agency().isPresent();
        if (!says && !fields.hasAny(CHANGES)) {
            fields.tell(
                    "correction-without-change",
                    "the entry does not say what is right",
                    "add one of " + String.join(", ", CHANGES));
        }
        return says ? Optional.of(amendment) : Optional.empty();
    }

    private static Amendment amendment(Fields fields, Optional<ZoneId> newsroom) {
        Amendment amendment = new Amendment(
                fields.words("find").orElse(""),
                fields.number("occurrence").orElse(0),
                fields.one("drop", Amendment.Target.values()),
                fields.one("add", Amendment.Target.QUOTE, Amendment.Target.EVENT),
                fields.oneOrMore("speaker"),
                fields.oneOrMore("addressee"),
                fields.one("kind", Quote.Kind.values()),
                fields.period("date", newsroom),
                fields.one("status", Event.Status.values()),
                fields.words("label"),
                fields.words("headline"),
                fields.words("agency"),
                fields.words("place"),
                fields.words("reason").orElse(""),
                fields.words("by").orElse(""),
                fields.here());
        fields.reportUnknown();
        return amendment;
    }
}
