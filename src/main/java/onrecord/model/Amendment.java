package onrecord.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.text.Diagnostic;
import onrecord.text.Labelled;

/**
 * What a person says of a finding, beside the seed: an entry of {@code corrections}. What is empty is not said.
 *
 * @param find words of the reading text that the finding stands at, white space aside; empty for what is of the whole article
 * @param occurrence which of several places with these words is meant, from 1; 0 where there is one only
 * @param drop what is no finding at all
 * @param add what was missed
 * @param speakers who said it; {@link #NOBODY} alone for nobody
 * @param addressees whom it was said to; {@link #NOBODY} alone for nobody
 * @param kind how it is reported
 * @param date when it was
 * @param status whether it happened
 * @param label the words of the article that tell the event
 * @param headline the headline
 * @param agency the name of the agency
 * @param place the name of a place
 * @param reason why
 * @param by who says so; may be empty
 * @param at where the entry stands, for what is to be told of it
 */
public record Amendment(
        String find,
        int occurrence,
        Optional<Target> drop,
        Optional<Target> add,
        List<String> speakers,
        List<String> addressees,
        Optional<Quote.Kind> kind,
        Optional<When> date,
        Optional<Event.Status> status,
        Optional<String> label,
        Optional<String> headline,
        Optional<String> agency,
        Optional<String> place,
        String reason,
        String by,
        Diagnostic at) {
    /** The name of nobody. */
    public static final String NOBODY = "nobody";

    /** Copies the lists. */
    public Amendment {
        speakers = List.copyOf(speakers);
        addressees = List.copyOf(addressees);
    }

    /** Kinds of findings that can be dropped or added. */
    public enum Target implements Labelled {
        /** A {@link Quote}. */
        QUOTE,
        /** An {@link Event}. */
        EVENT,
        /** A {@link TimeExpression}. */
        DATE,
        /** A {@link Person}. */
        PERSON,
        /** An {@link Organisation}. */
        ORGANISATION,
        /** A {@link Place}. */
        PLACE;

        private final String label = name().toLowerCase(Locale.ROOT);

        @Override
        public String label() {
            return label;
        }
    }

    /** Returns whether it says something of the finding at its words, not only of the whole article. */
    public boolean isOfPlace() {
        return drop.isPresent()
                || add.isPresent()
                || !speakers.isEmpty()
                || !addressees.isEmpty()
                || kind.isPresent()
                || date.isPresent()
                || status.isPresent()
                || label.isPresent()
                || place.isPresent();
    }
}
