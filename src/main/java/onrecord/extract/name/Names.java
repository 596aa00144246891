package onrecord.extract.name;

import onrecord.extract.layout.Layout;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;

/**
 * The names in one article, in text order, not overlapping: name {@code n} is tokens {@code first(n) .. last(n)}, both
 * included, without titles and possessive.
 */
public final class Names {
    /** What a name names. */
    public enum Kind {
        /** Somebody. */
        PERSON,
        /** A body that can act. */
        ORGANISATION,
        /** Where something is; countries and capitals can act too. */
        PLACE,
        /** Something else with a name: a law, a work, a nationality. */
        OTHER
    }

    private Names() {}

    /** Finds the names. */
    public static Names of(Tokens tokens, Sentences sentences, Layout layout) {
        return new Names();
    }

    /** Gives the number of names. */
    public int size() {
        return 0;
    }

    /** Gives the first token of name {@code n}. */
    public int first(int n) {
        throw new IndexOutOfBoundsException(n);
    }

    /** Gives the last token of name {@code n}. */
    public int last(int n) {
        throw new IndexOutOfBoundsException(n);
    }

    /** Gives what name {@code n} names. */
    public Kind kind(int n) {
        throw new IndexOutOfBoundsException(n);
    }

    /** Gives the name that covers token {@code i}, or -1. */
    public int at(int i) {
        return -1;
    }
}
