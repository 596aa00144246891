package onrecord.model;

import java.util.Locale;
import onrecord.text.Labelled;

/** On what a finding rests. The three are calibrated on annotated news, see the benchmarks. */
public enum Basis implements Labelled {
    /** The text says it. */
    STATED,
    /** It was worked out; the reason says how. */
    INFERRED,
    /** It is a guess worth showing. */
    UNCERTAIN;

    private final String label = name().toLowerCase(Locale.ROOT);

    @Override
    public String label() {
        return label;
    }

    /** Returns the weaker of the two. */
    public Basis weaker(Basis other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
