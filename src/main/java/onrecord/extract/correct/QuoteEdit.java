package onrecord.extract.correct;

import java.util.List;
import java.util.Optional;
import onrecord.model.Dating;
import onrecord.model.Evidence;
import onrecord.model.Quote;
import onrecord.text.Span;

/** Makes a quotation of another that is corrected. */
record QuoteEdit(Quote quote) {
    Quote dated(Dating date) {
        return of(
                quote.kind(),
                quote.speakers(),
                quote.speakerMention(),
                quote.addressees(),
                Optional.of(date),
                quote.evidence());
    }

    /** Returns it without somebody who is none. */
    Quote without(String entity) {
        boolean speaks = quote.speakers().contains(entity);
        boolean hears = quote.addressees().contains(entity);
        return speaks || hears
                ? of(
                        quote.kind(),
                        others(quote.speakers(), entity),
                        speaks ? Optional.empty() : quote.speakerMention(),
                        others(quote.addressees(), entity),
                        quote.date(),
                        quote.evidence())
                : quote;
    }

    /** Returns it as a statement of its own. */
    Quote untied() {
        return new Quote(
                quote.id(),
                quote.kind(),
                quote.spans(),
                quote.speakers(),
                quote.speakerMention(),
                quote.cue(),
                quote.addressees(),
                quote.date(),
                quote.occasion(),
                Optional.empty(),
                Optional.empty(),
                quote.evidence());
    }

    private static List<String> others(List<String> ids, String entity) {
        return ids.stream().filter(id -> !id.equals(entity)).toList();
    }

    /** Returns it with what people can correct, and the evidence of that. */
    Quote of(
            Quote.Kind kind,
            List<String> speakers,
            Optional<Span> mention,
            List<String> addressees,
            Optional<Dating> date,
            Evidence evidence) {
        return new Quote(
                quote.id(),
                kind,
                quote.spans(),
                speakers,
                mention,
                quote.cue(),
                addressees,
                date,
                quote.occasion(),
                quote.within(),
                quote.sameAs(),
                evidence);
    }
}
