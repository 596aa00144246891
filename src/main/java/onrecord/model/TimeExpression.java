package onrecord.model;

import java.util.Optional;
import onrecord.text.Labelled;
import onrecord.text.Span;

/**
 * Words that say when, how long or how often, after TimeML's TIMEX3.
 *
 * @param span the words
 * @param type what they say
 * @param value TIMEX3 value, such as {@code 2022-02-14}, {@code P3D} or {@code PAST_REF}
 * @param when the date they mean, where they mean a date
 * @param asStated EDTF of what the words alone say, such as {@code XXXX-02-14}; empty where they say no date
 * @param evidence how the value was found
 */
public record TimeExpression(
        Span span, Type type, String value, Optional<When> when, String asStated, Evidence evidence) {
    /** TIMEX3's types. */
    public enum Type implements Labelled {
        /** A day, week, month, year and the like. */
        DATE,
        /** A time of day. */
        TIME,
        /** How long. */
        DURATION,
        /** How often. */
        SET;

        /** Returns the name that TIMEX3 has for it. */
        @Override
        public String label() {
            return name();
        }
    }

    /** Returns this expression as the dating of something. */
    public Optional<Dating> dating() {
        return when.map(date -> new Dating(date, asStated, Optional.of(span), evidence));
    }
}
