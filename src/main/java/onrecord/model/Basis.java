package onrecord.model;

import java.util.Locale;

/** On what a finding rests. The three are calibrated on annotated news, see the benchmarks. */
public enum Basis {
    /** The text says it. */
    STATED,
    /** It was worked out; the reason says how. */
    INFERRED,
    /** It is a guess worth showing. */
    UNCERTAIN;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** Returns the word used in data and on pages. */
    public String label() {
        return label;
    }

    /** Returns the weaker of the two. */
    public Basis weaker(Basis other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
