package onrecord.site;

import java.util.List;
import onrecord.files.Fingerprint;

/**
 * Makes one number of all that a page depends on, so that a page need not be made to see that it is the same; see {@link Fingerprint}.
 * Not for use by several threads.
 */
final class Inputs {
    private final Fingerprint all = new Fingerprint();

    /** Adds a number. */
    Inputs add(long value) {
        all.add(value);
        return this;
    }

    /** Adds words; what belongs to one text is never taken for part of the next. */
    Inputs add(String value) {
        all.add(value);
        return this;
    }

    /** Adds a list. */
    Inputs add(List<String> values) {
        all.add(values);
        return this;
    }

    /** Returns the number; never {@link Page#UNKNOWN}. */
    long value() {
        return all.value() == Page.UNKNOWN ? 1 : all.value();
    }
}
