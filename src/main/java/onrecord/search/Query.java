package onrecord.search;

import java.util.List;
import java.util.Locale;
import onrecord.model.Basis;
import onrecord.text.Labelled;

/**
 * What is asked for. All of it is asked of an article.
 *
 * <ul>
 *   <li>{@link Word} – a word in any of its forms: {@code strike}
 *   <li>{@link Prefix} – words that begin so: {@code strik*}
 *   <li>{@link Phrase} – these words, just so, one after another in a sentence: {@code "cease fire"}
 *   <li>{@link Named} – words of a name, or of a statement: {@code who:kell about:"cease fire"}
 *   <li>{@link Is} – a kind of finding: {@code is:quote}
 *   <li>{@link Rests} – on what a finding rests: {@code basis:stated}
 *   <li>{@link Published} – published before a day, a month or a year, or after: {@code before:2031-03}
 *   <li>{@link And} – all of several: {@code harbour who:kell}
 *   <li>{@link Or} – at least one of several: {@code harbour OR port}
 *   <li>{@link Not} – that something does not hold: {@code -draft}
 * </ul>
 *
 * All words are {@link onrecord.text.Folding folded}. {@link ParsedQuery} makes it of what somebody types.
 */
public sealed interface Query {
    /**
     * A word in any form that has the same {@link Stem}; in a name just so.
     *
     * @param word the word
     */
    record Word(String word) implements Query {}

    /**
     * Words that begin so.
     *
     * @param start at least two letters
     */
    record Prefix(String start) implements Query {}

    /**
     * These words, just so: in text one after another in one sentence, in names in this order in one name.
     *
     * @param words at least one
     */
    record Phrase(List<String> words) implements Query {
        /** Copies the list. */
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /**
     * Words that stand in a certain place.
     *
     * @param field where
     * @param words a {@link Word}, a {@link Prefix} or a {@link Phrase}
     */
    record Named(Field field, Query words) implements Query {
        @Override
        public boolean isOfStatement() {
            return field != Field.AGENCY && field != Field.PLACE;
        }
    }

    /**
     * A finding of this kind.
     *
     * @param kind which
     */
    record Is(Kind kind) implements Query {
        @Override
        public boolean isOfStatement() {
            return true;
        }
    }

    /**
     * A finding that rests on this: of an event beside {@link Kind#EVENT}, else of a statement.
     *
     * @param basis on what
     */
    record Rests(Basis basis) implements Query {
        @Override
        public boolean isOfStatement() {
            return true;
        }
    }

    /**
     * All the days on which the article may have been published are before all of these, or after all of them.
     *
     * @param before whether before
     * @param date a day, a month or a year: {@code 2031-03-11}, {@code 2031-03}, {@code 2031}
     */
    record Published(boolean before, String date) implements Query {}

    /**
     * All of these; those that are of a statement are of one and the same.
     *
     * @param parts at least one
     */
    record And(List<Query> parts) implements Query {
        /** Copies the list. */
        public And {
            parts = List.copyOf(parts);
        }
    }

    /**
     * At least one of these.
     *
     * @param parts at least two
     */
    record Or(List<Query> parts) implements Query {
        /** Copies the list. */
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /**
     * That this does not hold.
     *
     * @param part what
     */
    record Not(Query part) implements Query {}

    /** Returns whether it is asked of a statement or an event, so that several in a row are asked of the same one. */
    default boolean isOfStatement() {
        return false;
    }

    /** Where words can be asked for. */
    enum Field implements Labelled {
        /** The names of who speaks. */
        WHO,
        /** The names of whom it is said to. */
        TO,
        /** The sentences of a statement. */
        ABOUT,
        /** The name of the agency. */
        AGENCY,
        /** The names of the dateline's places, and of where events took place. */
        PLACE;

        private final String label = name().toLowerCase(Locale.ROOT);

        @Override
        public String label() {
            return label;
        }
    }

    /** The kinds of findings. */
    enum Kind implements Labelled {
        /** Words in quotation marks. */
        QUOTE,
        /** What somebody said in other words. */
        PARAPHRASE,
        /** An event with a date. */
        EVENT;

        private final String label = name().toLowerCase(Locale.ROOT);

        @Override
        public String label() {
            return label;
        }
    }
}
